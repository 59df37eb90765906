import { csvFile, docxFile, pdfFile, textFile, xlsxFile, type ContentFile } from '../content-file.ts'
import { monthsFrom, provenBy, seriesLines } from '../series.ts'
import { depositRows } from './deposits.ts'
import { resultOf, results } from './results.ts'

const commitments: readonly ContentFile[] = [
  textFile(
    'commitments/parcours/prevenir-impayes.yaml',
    `
id: prevenir-impayes
title: Agir dès le premier loyer impayé
statement: >-
  Dès le premier loyer impayé, nous vous appelons dans les dix jours. Une conseillère en économie sociale et familiale
  vous propose un plan adapté à vos moyens, avant toute procédure.
form: charter
# D7-01 mène à CONS-6 d'ISO 26000 et à SOL-2 de la charte des Coop'Hlm.
satisfies: [D7-01]
audience: [tenants]
owner: Responsable de l'accompagnement social
status: inForce
since: 2023-01-01
indicators: [taux-impayes]
evidence:
  - id: procedure-impayes
    title: Procédure « Prévenir et traiter l'impayé »
    file: evidence/parcours/procedure-impayes.pdf
    kind: procedure
    date: 2023-01-16
    supports: [D7-01, D11-05]
  - id: rapport-cesf-2025
    title: Rapport d'activité de l'accompagnement social, 2025
    file: evidence/parcours/rapport-accompagnement-social-2025.pdf
    kind: report
    date: 2026-02-27
`,
  ),
  textFile(
    'commitments/parcours/mutations.yaml',
    `
id: mutations
title: Une réponse à chaque demande de mutation
statement: >-
  Votre demande de changement de logement est examinée selon des critères affichés. Vous avez une réponse, même
  négative, dans les trois mois.
form: charter
satisfies: [D7-02]
audience: [tenants]
owner: Responsable de la gestion locative
status: inForce
since: 2025-09-01
indicators: [delai-mutations]
evidence:
  - id: criteres-mutation
    title: Critères et étapes d'une mutation
    file: evidence/parcours/criteres-mutation.docx
    kind: procedure
    date: 2025-09-01
actions:
  - id: A-2026-11
    title: Paramétrer la date de réponse dans le logiciel de gestion locative
    gap: D7-02
    cause: La date de la demande est saisie, celle de la réponse ne l'est pas ; le délai ne peut pas être calculé.
    owner: Responsable des systèmes d'information
    priority: medium
    due: 2026-07-31
    status: inProgress
`,
  ),
  textFile(
    'commitments/parcours/adapter-le-logement.yaml',
    `
id: adapter-le-logement
title: Adapter le logement à l'âge et au handicap
statement: >-
  Votre demande d'adaptation reçoit une réponse écrite et motivée dans les trente jours ouvrés. Les travaux décidés sont
  suivis jusqu'à ce que vous vous en serviez.
form: charter
satisfies: [D7-03, iso26000/DH-5]
audience: [tenants]
owner: Responsable de l'accompagnement social
status: inForce
since: 2023-06-01
indicators: [delai-adaptation]
evidence:
  - id: procedure-adaptation
    title: Procédure « Adapter un logement »
    file: evidence/parcours/procedure-adaptation.pdf
    kind: procedure
    date: 2023-06-05
  - id: suivi-adaptations
    title: Suivi des demandes d'adaptation, 2025 et début 2026 (sans noms)
    file: evidence/parcours/suivi-adaptations-2025-2026.xlsx
    kind: record
    date: 2026-04-30
    personalData: redacted
`,
  ),
  textFile(
    'commitments/parcours/depart-prepare.yaml',
    `
id: depart-prepare
title: Un départ préparé ensemble
statement: >-
  À réception de votre congé, nous vous proposons une visite-conseil : vous savez ce qui vous sera demandé, selon la
  grille de vétusté, et ce que vous pouvez encore réparer.
form: charter
satisfies: [D7-05]
audience: [tenants]
owner: Responsable de la gestion locative
status: inForce
since: 2024-01-01
indicators: [visites-conseil]
evidence:
  - id: procedure-depart
    title: Procédure « Accompagner un départ » et grille de vétusté
    file: evidence/parcours/procedure-depart-grille-vetuste.pdf
    kind: procedure
    date: 2024-01-08
  - id: lettre-conge
    title: Lettre type envoyée à réception du congé
    file: evidence/parcours/lettre-type-reception-du-conge.docx
    kind: communication
    date: 2024-01-15
    confidentiality: public
  - id: depliant-depart
    title: Dépliant « Je quitte mon logement »
    file: evidence/parcours/depliant-je-quitte-mon-logement.pdf
    kind: communication
    date: 2024-01-15
    confidentiality: public
`,
  ),
  textFile(
    'commitments/parcours/depot-de-garantie.yaml',
    `
# Trois nombres à ne pas confondre : la cible (30 jours, que nous promettons), le résultat (mesuré chaque mois) et la
# limite légale (deux mois au plus), qui n'entre pas dans le calcul des écarts.
id: depot-de-garantie
title: Le dépôt de garantie rendu en trente jours
statement: >-
  Votre dépôt de garantie est rendu en trente jours en moyenne, et toute somme retenue est justifiée poste par poste.
form: charter
satisfies: [D7-06]
audience: [tenants]
owner: Responsable comptable
status: inForce
since: 2023-01-01
indicators: [delai-depot-de-garantie]
evidence:
  - id: soldes-2026
    title: Soldes de tout compte versés de janvier à mai 2026 (sans noms)
    file: evidence/parcours/soldes-de-tout-compte-2026-01-a-05.csv
    kind: record
    date: 2026-05-31
`,
  ),
]

const indicators: readonly ContentFile[] = [
  textFile(
    'indicators/parcours/taux-impayes.yaml',
    `
id: taux-impayes
title: Taux d'impayés des locataires présents
definition: Dettes de plus de trois mois des locataires en place, rapportées aux loyers et charges quittancés.
formula: Dettes de plus de trois mois ÷ quittancement des douze derniers mois × 100
source: Comptabilité locative
owner: Responsable de l'accompagnement social
unit: percent
direction: down
target: 2
alert: 2.5
frequency: monthly
series:
${seriesLines(results.arrears, { ...provenBy('releve-mensuel-2026-05', results.arrears, '2025-06'), '2024-12': 'rapport-cesf-2025' })}
`,
  ),
  textFile(
    'indicators/parcours/delai-mutations.yaml',
    `
# Jamais mesuré : le logiciel n'enregistre pas la date de réponse. « Non mesuré » n'est ni une réussite ni un échec.
id: delai-mutations
title: Délai de réponse aux demandes de mutation
definition: Nombre moyen de mois entre la demande de mutation et la première réponse écrite.
formula: Somme des délais ÷ nombre de demandes ayant reçu une réponse
source: Logiciel de gestion locative
owner: Responsable de la gestion locative
unit: months
direction: down
target: 3
alert: 4
frequency: quarterly
series: []
`,
  ),
  textFile(
    'indicators/parcours/delai-adaptation.yaml',
    `
id: delai-adaptation
title: Délai de réponse aux demandes d'adaptation
definition: Nombre moyen de jours ouvrés entre la demande complète et la réponse écrite.
formula: Somme des délais ÷ nombre de réponses du trimestre
source: Tableau de suivi (evidence/parcours/suivi-adaptations-2025-2026.xlsx)
owner: Responsable de l'accompagnement social
unit: workingDays
direction: down
target: 30
alert: 40
frequency: quarterly
series:
${seriesLines(results.adaptations, provenBy('suivi-adaptations', results.adaptations, '2025-Q1'))}
`,
  ),
  textFile(
    'indicators/parcours/visites-conseil.yaml',
    `
id: visites-conseil
title: Départs précédés d'une visite-conseil
definition: Part des départs du trimestre précédés d'une visite-conseil.
formula: Visites-conseils faites ÷ départs × 100
source: Tablettes d'état des lieux
owner: Responsable de la gestion locative
unit: percent
direction: up
target: 70
alert: 60
frequency: quarterly
series:
${seriesLines(results.departureVisits, provenBy('tableau-de-bord-2026-t1', results.departureVisits, '2025-Q4'))}
`,
  ),
  textFile(
    'indicators/parcours/delai-depot-de-garantie.yaml',
    `
id: delai-depot-de-garantie
title: Délai de restitution du dépôt de garantie
definition: Nombre moyen de jours entre la remise des clés et le versement du solde.
formula: Somme des délais en jours ÷ nombre de soldes versés dans le mois
source: Comptabilité locative
owner: Responsable comptable
unit: days
direction: down
target: 30
alert: 45
# Un mois si l'état des lieux de sortie est conforme à celui d'entrée, deux mois sinon.
legal:
  limit: 61
  reference: "Loi n° 89-462 du 6 juillet 1989, article 22 : deux mois au plus"
frequency: monthly
perimeter: Tous les départs
series:
${seriesLines(results.deposits, provenBy('soldes-2026', results.deposits, '2026-01'))}
`,
  ),
  textFile(
    'indicators/parcours/expertises-accompagnees.yaml',
    `
# Aucun engagement n'en parle encore : c'est fait, ce n'est pas dit.
id: expertises-accompagnees
title: Expertises d'assurance accompagnées
definition: Part des expertises après sinistre auxquelles un technicien a assisté avec le locataire.
formula: Expertises accompagnées ÷ expertises tenues × 100
source: Tableau des sinistres
owner: Responsable technique de proximité
unit: percent
direction: up
target: 80
alert: 65
frequency: yearly
supports: [D7-04]
series:
  - { period: 2022, numerator: 31, denominator: 58 }
  - { period: 2023, numerator: 44, denominator: 61 }
  - { period: 2024, numerator: 47, denominator: 57 }
  - { period: 2025, numerator: 55, denominator: 63, evidence: tableau-sinistres }
`,
  ),
]

const arrearsIn = (year: string): string =>
  `${String(resultOf(results.arrears, `${year}-12`).value).replace('.', ',')} %`

const evidence: readonly ContentFile[] = [
  pdfFile('evidence/parcours/procedure-impayes.pdf', {
    title: "Prévenir et traiter l'impayé",
    subtitle: "Du premier incident au plan d'apurement",
    reference: 'PR-09, version 4',
    author: 'Accompagnement social',
    date: '2023-01-16',
    text: `
# Principe

Un impayé est d'abord un signal. L'accompagnement précède la procédure, il ne la remplace pas et ne l'empêche pas.

# Calendrier

| Délai | Ce qui est fait | Par qui |
| J + 3 | Message de rappel | Logiciel |
| J + 10 | Appel du chargé de recouvrement | Chargé de recouvrement |
| J + 20 | Proposition de rendez-vous | Conseillère en économie sociale et familiale |
| J + 45 | Plan d'apurement écrit | Conseillère et locataire |
| J + 60 | Signalement à la caisse d'allocations | Chargé de recouvrement |
| Au-delà | Commission interne de prévention, chaque mois | Direction |

# Le plan d'apurement

Il tient compte du reste à vivre. Son montant est proposé par le locataire avec la conseillère. Il est revu à tout changement
de situation. Il suspend la procédure tant qu'il est respecté.

# Données

Seules les informations utiles au plan sont notées. Les fiches sont détruites deux ans après la fin du plan.
`,
  }),
  pdfFile('evidence/parcours/rapport-accompagnement-social-2025.pdf', {
    title: "Rapport d'activité de l'accompagnement social",
    subtitle: 'Année 2025',
    reference: 'RA-2026-02',
    author: 'Accompagnement social',
    date: '2026-02-27',
    text: `
# L'équipe

Deux conseillères en économie sociale et familiale à temps plein et une à mi-temps ; un chargé de recouvrement.

# L'activité

| Activité | 2023 | 2024 | 2025 |
| Ménages appelés dans les dix jours | 811 | 846 | 872 |
| Ménages accompagnés | 214 | 231 | 247 |
| Plans d'apurement signés | 128 | 141 | 152 |
| Plans respectés à douze mois | 71 % | 74 % | 77 % |
| Dossiers au fonds de solidarité | 39 | 44 | 41 |
| Expulsions avec concours de la force publique | 3 | 2 | 1 |
| Taux d'impayés des locataires présents, en décembre | ${arrearsIn('2023')} | ${arrearsIn('2024')} | ${arrearsIn('2025')} |

# Qui sont les ménages accompagnés ?

| Situation | Part des ménages accompagnés | Part des locataires |
| Familles monoparentales | 31 % | 14 % |
| Personnes seules | 38 % | 41 % |
| Couples avec enfants | 19 % | 27 % |
| Retraités | 12 % | 18 % |

La première cause est une baisse de revenus (44 %), puis une séparation (21 %), une maladie (14 %) et une facture d'énergie (11 %).

# Comment nous travaillons

Le chargé de recouvrement appelle d'abord. Il ne parle pas de procédure : il demande ce qui se passe. Si la difficulté dure, il
propose une conseillère. Le premier rendez-vous a lieu au domicile, à l'agence ou dans un lieu neutre, au choix du ménage.

Le plan d'apurement est écrit à deux. Il part du reste à vivre et non de la dette. Il est relu à trois mois. Deux échéances
manquées ne le rompent pas : elles ouvrent un nouveau rendez-vous.

# Partenaires

| Partenaire | Objet | Rencontres en 2025 |
| Caisse d'allocations | Signalements, aides | 4 |
| Fonds de solidarité pour le logement | Dossiers | 6 |
| Centres communaux d'action sociale | Situations complexes | 11 |
| Point conseil budget | Surendettement | 3 |

# Ce qui marche

L'appel dans les dix jours. Quatre ménages sur cinq régularisent sans autre démarche.

# Ce qui inquiète

Les charges d'énergie des logements en étiquette E pèsent sur les familles monoparentales : elles sont 31 % des ménages
accompagnés pour 14 % des locataires.

# Pour 2026

- Une permanence mensuelle à Montcelles.
- Un atelier « lire sa facture d'énergie » par trimestre.
- Une convention avec le point conseil budget.
`,
  }),
  docxFile('evidence/parcours/criteres-mutation.docx', {
    title: 'Demander une mutation',
    subtitle: 'Critères et étapes',
    reference: 'PR-10, version 1',
    author: 'Gestion locative',
    date: '2025-09-01',
    text: `
# Critères d'examen

- logement trop petit ou trop grand pour le foyer ;
- perte d'autonomie ou handicap ;
- loyer devenu trop lourd ;
- violences, séparation, danger ;
- rapprochement du travail ou d'un proche aidé.

L'ancienneté de la demande départage les situations égales. Un impayé n'exclut pas : un plan respecté depuis six mois suffit.

# Étapes

| Étape | Délai |
| Accusé de réception | Deux jours ouvrés |
| Entretien | Un mois |
| Réponse écrite, même négative | Trois mois |
| Nouvel examen à la demande | Six mois après la réponse |
`,
  }),
  pdfFile('evidence/parcours/procedure-adaptation.pdf', {
    title: 'Adapter un logement',
    subtitle: "Âge, handicap, perte d'autonomie",
    reference: 'PR-11, version 2',
    author: 'Accompagnement social',
    date: '2023-06-05',
    text: `
# Recevoir la demande

Toute demande est recevable, avec ou sans formulaire. Aucun document médical n'est demandé : l'ergothérapeute conseille, la
coopérative ne conserve que la liste des aménagements.

# Décider

| Aménagement | Qui décide | Délai |
| Barres, rehausseur, éclairage | Technicien de secteur | Dix jours ouvrés |
| Douche à la place de la baignoire | Responsable de l'accompagnement | Trente jours ouvrés |
| Travaux lourds ou changement de logement | Comité mensuel | Trente jours ouvrés |

# Suivre

Visite un mois après la fin des travaux : la personne s'en sert-elle ? Sinon, on corrige.

# Refuser

Un refus se motive par écrit et propose une autre solution, dont la mutation vers un logement adapté.
`,
  }),
  xlsxFile('evidence/parcours/suivi-adaptations-2025-2026.xlsx', {
    title: 'Suivi des adaptations',
    author: 'Accompagnement social',
    date: '2026-04-30',
    sheets: [
      {
        name: 'Par trimestre',
        widths: [16, 34, 20],
        decimals: [1],
        rows: [
          ['Trimestre', 'Délai moyen (jours ouvrés)', 'Cible'],
          ...results.adaptations
            .filter(({ period }) => period >= '2025-Q1')
            .map(({ period, value }) => [period, value, 30]),
        ],
      },
      {
        name: 'Extrait, sept dossiers',
        widths: [12, 14, 36, 14, 18, 20],
        rows: [
          ['Dossier', 'Reçue le', 'Aménagement', 'Réponse le', 'Délai (jours ouvrés)', 'État'],
          ...([
            ['AD-25-31', '2025-09-08', 'Douche', '2025-10-16', 28, 'En service'],
            ['AD-25-32', '2025-09-19', 'Barres d\u2019appui', '2025-10-01', 8, 'En service'],
            ['AD-25-37', '2025-11-03', 'Douche', '2025-12-15', 29, 'En service'],
            [
              'AD-25-40',
              '2025-12-01',
              'Volets motorisés',
              '2026-01-14',
              30,
              'Refus motivé, mutation proposée',
            ],
            ['AD-26-02', '2026-01-12', 'Douche', '2026-02-20', 29, 'En service'],
            ['AD-26-05', '2026-02-02', 'Rampe d\u2019accès', '2026-03-17', 31, 'Travaux en cours'],
            ['AD-26-09', '2026-03-09', 'Siège de douche', '2026-03-20', 9, 'En service'],
          ] as const),
        ],
      },
    ],
  }),
  pdfFile('evidence/parcours/procedure-depart-grille-vetuste.pdf', {
    title: 'Accompagner un départ',
    subtitle: 'Procédure et grille de vétusté, accord collectif local du 8 janvier 2024',
    reference: 'PR-12, version 3',
    author: 'Gestion locative',
    date: '2024-01-08',
    text: `
# La visite-conseil

Proposée dans la semaine qui suit le congé, faite au moins trois semaines avant le départ. Le locataire repart avec une liste :
ce qui est normal, ce qu'il peut réparer, ce qui lui serait demandé.

# Grille de vétusté

| Élément | Durée de vie | Franchise | Abattement par an | Part minimale |
| Peintures | 9 ans | 1 an | 12,5 % | 0 % |
| Sols souples | 12 ans | 2 ans | 9 % | 10 % |
| Robinetterie | 10 ans | 2 ans | 11 % | 10 % |
| Menuiseries intérieures | 15 ans | 3 ans | 7 % | 15 % |
| Appareils sanitaires | 20 ans | 3 ans | 5 % | 15 % |

La grille a été signée avec les deux associations de locataires ; elle s'applique à tous les départs.

# Après l'état des lieux

Le solde de tout compte est établi dans les vingt jours. Toute retenue renvoie à une ligne de l'état des lieux, à un prix et à
un abattement.

~~ Le directeur général | Les associations de locataires
`,
  }),
  pdfFile('evidence/parcours/depliant-je-quitte-mon-logement.pdf', {
    title: 'Je quitte mon logement',
    subtitle: 'Les étapes, les délais, les bons réflexes',
    reference: 'COM-2024-02',
    author: 'Relation client',
    date: '2024-01-15',
    text: `
# J'envoie mon congé

Par lettre recommandée ou remise contre récépissé. Le préavis est d'un ou trois mois, selon la situation : un conseiller vous
le confirme par écrit.

# La visite-conseil

Un technicien vient chez vous, trois semaines au moins avant le départ. Il vous dit ce qui est usé par le temps (c'est pour
nous) et ce qui est abîmé (c'est pour vous, avec un abattement selon l'âge).

# L'état des lieux

Logement vide et propre, toutes les clés, relevés des compteurs.

# Mon dépôt de garantie

Un mois si l'état des lieux de sortie est conforme à celui d'entrée, deux mois sinon : c'est la loi. Nous visons trente jours
en moyenne. Toute retenue est justifiée.
`,
  }),
  docxFile('evidence/parcours/lettre-type-reception-du-conge.docx', {
    title: 'Nous avons bien reçu votre congé',
    subtitle: 'Lettre type, envoyée sous trois jours ouvrés',
    reference: 'COU-DEP-2024',
    author: 'Gestion locative',
    date: '2024-01-15',
    text: `
Madame, Monsieur,

Vous quittez le logement [référence]. Votre préavis finit le [date]. Si vous pensez avoir droit à un préavis plus court,
dites-le-nous : nous vous répondons sous cinq jours ouvrés.

# Une visite-conseil vous est proposée

Un technicien peut venir chez vous avant le [date], une demi-heure environ. Il vous dit ce qui est usé par le temps, ce que vous
pouvez encore réparer, et ce qui vous serait demandé. Cette visite est gratuite et ne vous engage pas.

# Avec cette lettre

- Le dépliant « Je quitte mon logement ».
- La grille de vétusté signée avec les associations de locataires.
- Un bon pour choisir le jour de l'état des lieux.
`,
  }),
  csvFile('evidence/parcours/soldes-de-tout-compte-2026-01-a-05.csv', depositRows),
  csvFile('evidence/parcours/tableau-sinistres-2025.csv', [
    [
      'Mois',
      'Sinistres déclarés',
      'Locataires appelés sous 2 jours',
      'Expertises tenues',
      'Expertises accompagnées',
      'Relogements provisoires',
    ],
    ...monthsFrom('2025-01', 12).map((month, index) => [
      month,
      14 + ((index * 5) % 8),
      13 + ((index * 5) % 8),
      [5, 6, 4, 5, 6, 5, 4, 5, 6, 6, 5, 6][index] ?? 5,
      [4, 5, 4, 4, 5, 5, 3, 4, 6, 5, 5, 5][index] ?? 5,
      index % 5 === 0 ? 1 : 0,
    ]),
  ]),
]

export const parcours: readonly ContentFile[] = [...commitments, ...indicators, ...evidence]
