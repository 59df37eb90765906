import { docxFile, pdfFile, textFile, xlsxFile, type ContentFile } from '../content-file.ts'
import { provenBy, seriesLines } from '../series.ts'
import { results } from './results.ts'

const commitments: readonly ContentFile[] = [
  textFile(
    'commitments/sites/reperer-les-sites.yaml',
    `
id: reperer-les-sites
title: Repérer les résidences qui vont mal
statement: >-
  Chaque année, nous établissons la liste des résidences où la qualité est durablement insuffisante, selon des critères
  connus, et nous la présentons aux représentants des locataires.
form: internalStandard
satisfies: [D10-01]
audience: [residentsAssociations, tenants, localAuthorities]
owner: Responsable qualité
status: inForce
since: 2024-01-01
evidence:
  - id: methode-sites
    title: Méthode de repérage des sites en difficulté
    file: evidence/sites/methode-reperage-des-sites.docx
    kind: procedure
    date: 2024-01-29
  - id: liste-sites-2026
    title: Liste des sites et données de repérage, 2026
    file: evidence/sites/liste-des-sites-2026.xlsx
    kind: record
    date: 2026-02-24
`,
  ),
  textFile(
    'commitments/sites/plan-local.yaml',
    `
id: plan-local
title: Un plan local pour chaque site
statement: >-
  Chaque site repéré a un diagnostic partagé avec ses habitants et un plan d'actions local, avec un pilote, un budget et
  des dates.
form: internalStandard
satisfies: [D10-02]
audience: [tenants, residentsAssociations]
owner: Directeur du patrimoine
status: inForce
since: 2024-01-01
indicators: [pieds-d-immeuble]
evidence:
  - id: plan-local-tilleuls
    title: Plan local d'actions des Tilleuls, 2026
    file: evidence/sites/plan-local-les-tilleuls-2026.pdf
    kind: plan
    date: 2026-03-02
`,
  ),
  textFile(
    'commitments/sites/effets-mesures.yaml',
    `
id: effets-mesures
title: Mesurer avant, mesurer après
statement: >-
  Sur chaque site, nous mesurons les demandes des habitants avant et après les actions, avec la même méthode, et nous
  affichons le résultat dans le hall.
form: internalStandard
satisfies: [D10-03]
audience: [tenants]
owner: Responsable qualité
status: inForce
since: 2024-01-01
# Les photographies avant et après sont enregistrées avec l'engagement « encombrants ».
indicators: [demandes-les-tilleuls]
`,
  ),
  textFile(
    'commitments/sites/revue-des-sites.yaml',
    `
id: revue-des-sites
title: Les sites, deux fois par an au comité de direction
statement: La direction examine chaque site repéré au moins deux fois par an et décide des moyens.
form: internalStandard
satisfies: [D10-04]
audience: [employees, board]
owner: Directeur général
status: inForce
since: 2024-01-01
evidence:
  - id: codir-sites-2025-06
    title: Relevé de décisions du comité de direction du 10 juin 2025, revue des sites
    file: evidence/sites/codir-revue-des-sites-2025-06-10.pdf
    kind: minutes
    date: 2025-06-10
    # Vieille de plus d'un an à la date de l'audit : la pièce ne compte plus.
  - id: codir-sites-2026-02
    title: Relevé de décisions du comité de direction du 24 février 2026, revue des sites
    file: evidence/sites/codir-revue-des-sites-2026-02-24.pdf
    kind: minutes
    date: 2026-02-24
actions:
  - id: A-2026-15
    title: Inscrire la revue des sites à l'ordre du jour de juin et de décembre
    gap: D10-04
    cause: La revue de décembre 2025 a été remplacée par l'examen du budget.
    owner: Directeur général
    priority: low
    due: 2026-07-20
    status: todo
`,
  ),
]

const indicators: readonly ContentFile[] = [
  textFile(
    'indicators/sites/pieds-d-immeuble.yaml',
    `
# Un relevé tenu à la main, avec les défauts de ce genre de tableau : un total d'année parmi des trimestres, et un
# trimestre saisi d'avance. validate les signale.
id: pieds-d-immeuble
title: Permanences en pied d'immeuble sur les sites suivis
definition: Nombre de permanences tenues par l'équipe de proximité aux Tilleuls et au Clos des Forges.
source: Agenda de l'équipe de proximité
owner: Responsable de la proximité
unit: count
direction: up
target: 6
alert: 4
frequency: quarterly
perimeter: Les Tilleuls et le Clos des Forges
series:
  - { period: 2024, value: 14, note: Total de l'année ; le relevé par trimestre n'existait pas encore. }
  - { period: 2025-Q1, value: 5 }
  - { period: 2025-Q2, value: 6 }
  - { period: 2025-Q3, value: 4 }
  - { period: 2025-Q4, value: 7 }
  - { period: 2026-Q1, value: 6 }
  - { period: 2026-Q2, value: 7 }
  - period: 2026-Q3
    value: 6
    note: Permanences déjà inscrites à l'agenda #equipe-proximite
`,
  ),
  textFile(
    'indicators/sites/demandes-les-tilleuls.yaml',
    `
id: demandes-les-tilleuls
title: Demandes mensuelles aux Tilleuls, pour cent logements
definition: Nombre de demandes d'intervention pour cent logements et par mois.
formula: Demandes du mois ÷ 84 logements × 100
source: Outil des demandes (evidence/demandes/suivi-delais-2023-2026.xlsx)
owner: Responsable qualité
unit: count
direction: down
target: 20
alert: 26
frequency: monthly
perimeter: Les Tilleuls (84 logements)
series:
${seriesLines(results.tilleulsRequests, provenBy('suivi-delais', results.tilleulsRequests))}
`,
  ),
]

const committee = (date: string, when: string, reference: string, text: string): ContentFile =>
  pdfFile(`evidence/sites/codir-revue-des-sites-${date}.pdf`, {
    title: 'Comité de direction : revue des sites',
    subtitle: `Relevé de décisions du ${when}`,
    reference,
    author: 'Direction générale',
    date,
    text,
  })

const evidence: readonly ContentFile[] = [
  docxFile('evidence/sites/methode-reperage-des-sites.docx', {
    title: 'Repérer les sites en difficulté',
    subtitle: 'Méthode',
    reference: 'PR-14, version 1',
    author: 'Service qualité',
    date: '2024-01-29',
    text: `
# Quatre sources

| Source | Seuil d'alerte |
| Enquête de satisfaction | Dix points sous la moyenne de la coopérative |
| Demandes | Plus de 30 demandes par mois pour cent logements |
| Contrôles de propreté | Note sous 7 deux trimestres de suite |
| Terrain | Avis concordants du gardien, des représentants et de la commune |

# Entrer dans la liste

Trois sources en alerte sur quatre. Le responsable qualité propose ; le comité de direction décide en février.

# En sortir

Deux sources au plus en alerte, deux années de suite. La sortie est présentée aux habitants.
`,
  }),
  xlsxFile('evidence/sites/liste-des-sites-2026.xlsx', {
    title: 'Sites repérés en 2026',
    author: 'Service qualité',
    date: '2026-02-24',
    sheets: [
      {
        name: 'Repérage 2026',
        widths: [28, 12, 18, 18, 16, 12, 26],
        rows: [
          ['Résidence', 'Logements', 'Satisfaction', 'Demandes pour 100', 'Propreté', 'Alertes', 'Décision'],
          ['Les Tilleuls', 84, 'Alerte', 27, 5.9, 3, 'Maintenue, plan local 2026'],
          ['Les Hauts de Villeraye', 96, 'Alerte', 33, 7.3, 3, 'Entrée, diagnostic en mai'],
          ['Le Clos des Forges', 110, 'Dans la moyenne', 24, 6.7, 1, 'Sortie (deuxième année)'],
          ['Le Parc', 72, 'Dans la moyenne', 22, 7.3, 0, 'Non retenue'],
        ],
      },
    ],
  }),
  pdfFile('evidence/sites/plan-local-les-tilleuls-2026.pdf', {
    title: "Plan local d'actions des Tilleuls",
    subtitle: '84 logements, Villeraye, année 2026',
    reference: 'PLA-TIL-2026',
    author: 'Direction du patrimoine',
    date: '2026-03-02',
    text: `
# Le diagnostic partagé

Établi avec 52 habitants en janvier et février 2025, revu avec le groupe de résidence en février 2026.

| Ce qui ne va pas | Mesure de départ (2023) | Aujourd'hui | Attendu fin 2026 |
| Demandes pour cent logements et par mois (moyenne de six mois) | 41 | 27 | 20 |
| Note de propreté | 5,4 | 5,9 | 7,5 |
| Encombrants derrière le bâtiment B | 9 dépôts par mois | 6 | 2 |
| Froid dans les pièces d'angle | 38 ménages | 14 ménages | 0 |

# Les actions

| Action | Pilote | Budget | Échéance |
| Abri à encombrants | Patrimoine | 54 000 € | Avril 2026 |
| Collecteurs d'eaux usées | Patrimoine | Dans la réhabilitation | Juillet 2026 |
| Contrôle commun de propreté, chaque mois | Proximité | – | Juin 2026 |
| Éclairage et portes des caves | Patrimoine | 31 000 € | Septembre 2026 |
| Médiation en soirée | Tranquillité | 8 000 € | D'avril à octobre |

# Suivi

Groupe de résidence chaque trimestre. Résultats affichés dans les deux halls.
`,
  }),
  committee(
    '2025-06-10',
    '10 juin 2025',
    'CODIR-2025-11',
    `
# Les Tilleuls

En moyenne de six mois, les demandes passent de 37 à 31 pour cent logements en un an. Décision : avancer l'abri à encombrants ; 54 000 € au budget 2026.

# Le Clos des Forges

Amélioration confirmée. Décision : maintien dans la liste une année de plus.
`,
  ),
  committee(
    '2026-02-24',
    '24 février 2026',
    'CODIR-2026-04',
    `
# Présents

Directeur général, directeur du patrimoine, responsables de la gestion locative, de la proximité, de la qualité, secrétaire
générale.

# Les Tilleuls

Trois sources en alerte sur quatre. Décisions : plan local 2026 adopté ; un demi-poste de gardien en plus jusqu'en décembre.

# Les Hauts de Villeraye

Entrée dans la liste. Décisions : diagnostic avec les habitants en mai ; façades maintenues en 2027.

# Le Clos des Forges

Sortie de la liste, annoncée aux habitants par affiche.
`,
  ),
]

export const sites: readonly ContentFile[] = [...commitments, ...indicators, ...evidence]
