import { csvFile, pdfFile, textFile, xlsxFile, type ContentFile } from '../content-file.ts'
import { monthsFrom, provenBy, seriesLines } from '../series.ts'
import { resultOf, results } from './results.ts'

const commitments: readonly ContentFile[] = [
  textFile(
    'commitments/equipements/securite-verifiee.yaml',
    `
id: securite-verifiee
title: Des organes de sécurité vérifiés chaque année
statement: >-
  Chaque année, nous vérifions dans toutes nos résidences les extincteurs, le désenfumage, l'éclairage de sécurité, les
  portes coupe-feu, les garde-corps et les coupures. Toute réserve est levée et tracée.
form: charter
satisfies: [D4-01]
audience: [tenants, coOwners]
owner: Responsable du patrimoine
status: inForce
since: 2023-01-01
indicators: [residences-verifiees]
evidence:
  - id: registre-securite
    title: Registre de sécurité, synthèse par résidence
    file: evidence/equipements/registre-securite-2026.xlsx
    kind: record
    date: 2026-05-29
  - id: verification-desenfumage
    title: Rapport de vérification du désenfumage, 2026
    file: evidence/equipements/verification-desenfumage-2026.pdf
    kind: report
    date: 2026-02-18
    validFor: P1Y
  - id: verification-extincteurs
    title: Rapport de vérification des extincteurs et colonnes sèches, 2025
    file: evidence/equipements/verification-extincteurs-2025.pdf
    kind: report
    date: 2025-11-06
    validFor: P1Y
  - id: verification-eclairage
    title: Rapport de vérification de l'éclairage de sécurité, 2025
    file: evidence/equipements/verification-eclairage-securite-2025.pdf
    kind: report
    date: 2025-07-23
    # À refaire avant le 22 juillet 2026 : la visite est commandée.
    validFor: P1Y
`,
  ),
  textFile(
    'commitments/equipements/ascenseurs.yaml',
    `
id: ascenseurs
title: Des ascenseurs suivis, des pannes expliquées
statement: >-
  Nos 27 ascenseurs sont couverts par un contrat étendu. Une personne bloquée est dégagée en moins de 45 minutes. Si
  une panne dure plus de quatre heures, nous affichons son motif et la date de remise en service.
form: charter
satisfies: [D4-02]
audience: [tenants, coOwners]
owner: Responsable du patrimoine
status: inForce
since: 2024-01-01
indicators: [pannes-ascenseurs]
evidence:
  - id: contrat-ascenseurs
    title: Contrat d'entretien étendu des ascenseurs, 2024-2027, extrait
    file: evidence/equipements/contrat-ascenseurs-2024-2027-extrait.pdf
    kind: contract
    date: 2024-01-01
    validUntil: 2027-12-31
  - id: controle-technique-ascenseurs
    title: Contrôle technique quinquennal des ascenseurs, synthèse 2023
    file: evidence/equipements/controle-technique-ascenseurs-2023.pdf
    kind: report
    date: 2023-10-12
    validFor: P5Y
    reviewed: 2024-02-05
  - id: carnet-pannes-ascenseurs
    title: Relevé des pannes d'ascenseurs, janvier 2025 à mars 2026
    file: evidence/equipements/pannes-ascenseurs-2025-2026.csv
    kind: record
    date: 2026-03-31
`,
  ),
  textFile(
    'commitments/equipements/chauffage.yaml',
    `
id: chauffage
title: Le chauffage et l'eau chaude rétablis en une journée
statement: >-
  En cas de panne collective de chauffage ou d'eau chaude, le service est rétabli en moins de 24 heures. L'entretien
  annuel des appareils individuels est suivi logement par logement.
form: charter
satisfies: [D4-03]
audience: [tenants]
owner: Responsable du patrimoine
status: inForce
since: 2021-06-01
indicators: [retablissement-chauffage, chaudieres-entretenues]
evidence:
  - id: contrat-chauffage
    title: Contrat d'exploitation de chauffage 2021-2026
    file: evidence/equipements/contrat-chauffage-2021-2026-extrait.pdf
    kind: contract
    date: 2021-06-01
    validUntil: 2026-05-31
  - id: suivi-chauffage
    title: Suivi de l'entretien annuel des chaudières individuelles, campagne 2025
    file: evidence/equipements/entretien-chaudieres-2025.xlsx
    kind: record
    date: 2025-12-19
actions:
  - id: A-2026-08
    title: Signer l'avenant de prolongation du contrat de chauffage, puis attribuer le nouveau marché
    gap: D4-03
    cause: >-
      La consultation a été déclarée sans suite en mars 2026 ; l'exploitant poursuit le service sans contrat signé
      depuis le 1er juin.
    owner: Responsable des achats
    priority: high
    due: 2026-07-15
    status: inProgress
`,
  ),
  textFile(
    'commitments/equipements/prestataires-suivis.yaml',
    `
id: prestataires-suivis
title: Des prestataires suivis et contrôlés
statement: >-
  Chaque contrat d'entretien qui touche les habitants donne lieu à deux réunions par an et à des contrôles sur place,
  auxquels un représentant des locataires peut assister.
form: internalStandard
satisfies: [D4-04]
audience: [suppliers, residentsAssociations]
owner: Responsable des achats
status: inForce
since: 2024-01-01
indicators: [contrats-suivis, controles-conformes]
evidence:
  - id: cr-prestataires-2025-05
    title: Compte rendu de la réunion de suivi des prestataires du 20 mai 2025
    file: evidence/equipements/cr-suivi-prestataires-2025-05.pdf
    kind: minutes
    date: 2025-05-20
  - id: cr-prestataires-2025-12
    title: Compte rendu de la réunion de suivi des prestataires du 9 décembre 2025
    file: evidence/equipements/cr-suivi-prestataires-2025-12.pdf
    kind: minutes
    date: 2025-12-09
  - id: controles-prestataires
    title: Relevé des contrôles sur place des prestataires, 2025
    file: evidence/equipements/controles-prestataires-2025.csv
    kind: record
    date: 2025-12-31
actions:
  - id: A-2026-09
    title: Tenir la réunion de suivi du premier semestre 2026
    gap: D4-04
    cause: La réunion de mai a été reportée deux fois, faute d'exploitant de chauffage désigné.
    owner: Responsable des achats
    priority: medium
    due: 2026-06-25
    status: todo
`,
  ),
  textFile(
    'commitments/equipements/risques-du-bati.yaml',
    `
id: risques-du-bati
title: Pas de travaux sans repérage, des habitants informés
statement: >-
  Aucun travail n'est commandé dans un logement sans le repérage de l'amiante exigé. Chaque habitant peut consulter le
  dossier technique de son immeuble et reçoit une information sur les bons gestes.
form: internalStandard
satisfies: [D4-05]
audience: [tenants, employees, suppliers]
owner: Responsable du patrimoine
status: inForce
since: 2023-09-01
evidence:
  - id: procedure-amiante
    title: Procédure « Commander des travaux dans un logement » (amiante, plomb)
    file: evidence/equipements/procedure-amiante-plomb.pdf
    kind: procedure
    date: 2024-06-10
  - id: etat-dta
    title: État des dossiers techniques amiante, avril 2026
    file: evidence/equipements/etat-dossiers-amiante-2026.xlsx
    kind: record
    date: 2026-04-30
  - id: fiche-amiante-habitants
    title: Fiche aux habitants « Amiante, les bons gestes »
    file: evidence/equipements/fiche-habitants-amiante.pdf
    kind: communication
    date: 2025-03-10
    # Rien n'est promis sur la santé dans le logement, mais l'information existe.
    supports: [D4-05, iso26000/COM-6]
    confidentiality: public
`,
  ),
  textFile(
    'commitments/equipements/programmation.yaml',
    `
id: programmation-patrimoine
title: Un programme d'entretien revu chaque année
statement: >-
  Le programme pluriannuel d'entretien et de travaux est revu chaque année d'après l'état des bâtiments ; les
  administrateurs élus par les locataires prennent part à la décision.
form: internalStandard
satisfies: [D4-06, iso26000/ENV-3]
audience: [board, tenants]
owner: Directeur du patrimoine
status: inForce
since: 2023-01-01
indicators: [consommation-energie, logements-energivores]
evidence:
  - id: plan-entretien
    title: Plan pluriannuel d'entretien et de travaux 2026-2030
    file: evidence/equipements/plan-entretien-2026-2030.pdf
    kind: plan
    date: 2025-12-11
    # Il chiffre aussi les économies d'énergie (ENV-2), que rien ne promet.
    supports: [D4-06, iso26000/ENV-2, iso26000/ENV-3]
  - id: ca-2025-12
    title: Procès-verbal du conseil d'administration du 11 décembre 2025, extrait
    file: evidence/equipements/pv-conseil-administration-2025-12-11-extrait.pdf
    kind: minutes
    date: 2025-12-11
    supports: [D4-06]
  - id: bilan-ges
    title: Bilan des émissions de gaz à effet de serre du patrimoine, 2024
    file: evidence/equipements/bilan-emissions-2024.xlsx
    kind: report
    date: 2025-06-20
    supports: [iso26000/ENV-3]
`,
  ),
]

/** Contract, meetings, checks planned, checks made, checks that found a failing, mended, penalties in euros. */
const supplierChecks: readonly (readonly [string, number, number, number, number, number, number])[] = [
  ['Ascenseurs', 2, 12, 12, 5, 5, 412],
  ['Chauffage', 2, 10, 9, 4, 4, 0],
  ['Nettoyage', 2, 32, 32, 11, 9, 744],
  ['Espaces verts', 2, 6, 6, 1, 1, 0],
  ['Portes automatiques', 1, 3, 2, 1, 1, 0],
  ['Robinetterie et plomberie', 1, 12, 10, 3, 3, 120.5],
  ['Ventilation', 1, 6, 6, 2, 2, 0],
  ['Extincteurs et colonnes sèches', 1, 4, 4, 0, 0, 0],
  ['Désenfumage', 1, 4, 4, 1, 1, 0],
  ['Éclairage de sécurité', 1, 4, 4, 2, 2, 0],
  ['Électricité des parties communes', 1, 6, 5, 1, 1, 0],
  ['Serrurerie', 1, 3, 2, 0, 0, 0],
  ['Désinsectisation', 0, 4, 4, 1, 1, 0],
  ['Compteurs d\u2019eau', 1, 3, 3, 0, 0, 0],
  ['Toitures et descentes', 1, 6, 6, 2, 2, 0],
]

const checksDone = supplierChecks.reduce((sum, [, , , done]) => sum + done, 0)
const checksFailed = supplierChecks.reduce((sum, [, , , , failed]) => sum + failed, 0)

const indicators: readonly ContentFile[] = [
  textFile(
    'indicators/equipements/residences-verifiees.yaml',
    `
id: residences-verifiees
title: Résidences vérifiées dans l'année
definition: Part des résidences dont tous les organes de sécurité ont été vérifiés dans l'année.
formula: Résidences entièrement vérifiées ÷ résidences × 100
source: Registre de sécurité
owner: Responsable du patrimoine
unit: percent
direction: up
target: 100
alert: 95
frequency: yearly
series:
  - { period: 2022, numerator: 66, denominator: 71 }
  - { period: 2023, numerator: 69, denominator: 72 }
  - { period: 2024, numerator: 73, denominator: 73 }
  - { period: 2025, numerator: 73, denominator: 73, evidence: registre-securite }
`,
  ),
  textFile(
    'indicators/equipements/pannes-ascenseurs.yaml',
    `
id: pannes-ascenseurs
title: Pannes par ascenseur et par trimestre
definition: Nombre moyen de pannes par appareil, hors vandalisme.
formula: Pannes du trimestre ÷ nombre d'appareils
source: Extranet de l'ascensoriste (evidence/equipements/pannes-ascenseurs-2025-2026.csv)
owner: Responsable du patrimoine
unit: count
direction: down
target: 1.5
alert: 2
frequency: quarterly
perimeter: 27 ascenseurs du parc locatif
series:
${seriesLines(results.liftBreakdowns, provenBy('carnet-pannes-ascenseurs', results.liftBreakdowns, '2025-Q1'))}
`,
  ),
  textFile(
    'indicators/equipements/retablissement-chauffage.yaml',
    `
id: retablissement-chauffage
title: Délai de rétablissement du chauffage et de l'eau chaude collectifs
definition: Durée moyenne entre le signalement d'une panne collective et le retour du service.
formula: Somme des durées en heures ÷ nombre de pannes collectives du mois
source: Journal de l'exploitant
owner: Responsable du patrimoine
unit: hours
direction: down
target: 24
alert: 36
frequency: monthly
perimeter: Résidences en chauffage collectif (1 140 logements)
series:
${seriesLines(results.heating, provenBy('releve-mensuel-2026-05', results.heating, '2025-06'))}
`,
  ),
  textFile(
    'indicators/equipements/chaudieres-entretenues.yaml',
    `
id: chaudieres-entretenues
title: Chaudières individuelles entretenues dans l'année
definition: Part des chaudières individuelles que l'exploitant a pu entretenir, au premier ou au second passage.
formula: Chaudières entretenues ÷ chaudières individuelles × 100
source: Suivi de la campagne (evidence/equipements/entretien-chaudieres-2025.xlsx)
owner: Responsable du patrimoine
unit: percent
direction: up
target: 97
alert: 93
frequency: yearly
series:
  - { period: 2023, numerator: 806, denominator: 864 }
  - { period: 2024, numerator: 818, denominator: 868 }
  - { period: 2025, numerator: 825, denominator: 870, evidence: suivi-chauffage }
`,
  ),
  textFile(
    'indicators/equipements/controles-conformes.yaml',
    `
id: controles-conformes
title: Contrôles de prestataires sans manquement
definition: Part des contrôles faits sur place dans l'année qui n'ont relevé aucun manquement.
formula: Contrôles sans manquement ÷ contrôles faits × 100
source: Relevé des contrôles (evidence/equipements/controles-prestataires-2025.csv)
owner: Responsable des achats
unit: percent
direction: up
target: 80
alert: 65
frequency: yearly
series:
  - { period: 2024, numerator: 61, denominator: 97 }
  - { period: 2025, numerator: ${checksDone - checksFailed}, denominator: ${checksDone}, evidence: controles-prestataires }
`,
  ),
  textFile(
    'indicators/equipements/contrats-suivis.yaml',
    `
id: contrats-suivis
title: Contrats d'entretien suivis
definition: Part des contrats d'entretien avec au moins une réunion de suivi et trois contrôles sur place dans l'année.
formula: Contrats suivis ÷ contrats d'entretien en cours × 100
source: Tableau des contrats
owner: Responsable des achats
unit: percent
direction: up
target: 90
alert: 75
frequency: yearly
series:
  - { period: 2022, numerator: 8, denominator: 14 }
  - { period: 2023, numerator: 10, denominator: 14 }
  - { period: 2024, numerator: 12, denominator: 15 }
  - { period: 2025, numerator: 12, denominator: 15, evidence: controles-prestataires, note: "Deux contrats n'ont eu que deux contrôles, un troisième aucune réunion." }
`,
  ),
  textFile(
    'indicators/equipements/consommation-energie.yaml',
    `
# Une fourchette : trop haut, on gaspille ; trop bas, on a froid. L'unité « count » ne s'imprime pas : le titre la dit.
id: consommation-energie
title: Consommation de chauffage et d'eau chaude, kWh par m²
definition: Énergie finale consommée par mètre carré chauffé, corrigée du climat.
formula: kWh d'énergie finale ÷ surface chauffée, corrigés des degrés-jours
source: Relevés de l'exploitant et du réseau de chaleur
owner: Responsable du patrimoine
unit: count
direction: range
target: { min: 90, max: 125 }
alert: { min: 80, max: 140 }
frequency: yearly
perimeter: Résidences en chauffage collectif
# Mesurée aussi pour économiser l'énergie (ENV-2), ce qu'aucun engagement ne promet.
supports: [iso26000/ENV-2]
series:
  - { period: 2021, value: 151 }
  - { period: 2022, value: 139 }
  - { period: 2023, value: 133 }
  - { period: 2024, value: 127, evidence: plan-entretien }
  - { period: 2025, value: 122, evidence: observatoire-charges }
`,
  ),
]

const labels: ContentFile = textFile(
  'indicators/equipements/logements-energivores.yaml',
  `
id: logements-energivores
title: Logements en étiquettes E, F ou G
definition: Part des logements locatifs dont le diagnostic de performance énergétique donne E, F ou G.
formula: Logements en E, F ou G ÷ logements locatifs × 100
source: Base des diagnostics ; plan pluriannuel d'entretien
owner: Directeur du patrimoine
unit: percent
direction: down
target: 6
alert: 10
frequency: yearly
series:
  - { period: 2022, numerator: 402, denominator: 2551 }
  - { period: 2023, numerator: 338, denominator: 2570 }
  - { period: 2024, numerator: 271, denominator: 2590 }
  - { period: 2025, numerator: 212, denominator: 2612, evidence: plan-entretien }
`,
)

const inspection = (
  file: string,
  title: string,
  date: string,
  reference: string,
  [lines, reserves]: readonly [lines: string, reserves: string],
): ContentFile =>
  pdfFile(`evidence/equipements/${file}.pdf`, {
    title,
    subtitle: 'Parc locatif, 73 résidences, rapport du vérificateur',
    reference,
    author: 'Organisme de vérification (société fictive)',
    date,
    text: `
# Mission

Vérification annuelle des installations, confiée par marché. Les 73 résidences du parc ont été visitées en onze journées ;
le gardien ou le chargé de secteur était présent.

# Méthode

Examen visuel, essais de fonctionnement, contrôle des documents. Chaque appareil porte une étiquette avec la date de la
visite. Le détail par appareil est remis au format tableur avec ce rapport.

# Résultats

| Installation | Appareils | Conformes | Réserves |
${lines}

# Réserves

${reserves}

# Conclusion

Les installations peuvent être maintenues en service. Les réserves ne mettent pas en cause la sécurité immédiate des
personnes ; elles sont à lever dans les délais indiqués.

~~ Le vérificateur | Vu, le responsable du patrimoine
`,
  })

const suppliers = (month: string, date: string, when: string, text: string): ContentFile =>
  pdfFile(`evidence/equipements/cr-suivi-prestataires-${month}.pdf`, {
    title: "Suivi des contrats d'entretien",
    subtitle: `Compte rendu de la réunion du ${when}`,
    reference: `CR-ACH-${month}`,
    author: 'Achats',
    date,
    text,
  })

/** The breakdowns of a month: those of its quarter, shared out so that the three months add up. */
function breakdownsOf(month: string): number {
  const [year = '', number = '1'] = month.split('-')
  const position = (Number(number) - 1) % 3
  const quarter = `${year}-Q${Math.ceil(Number(number) / 3)}`
  const total = resultOf(results.liftBreakdowns, quarter).numerator ?? 0
  return Math.floor(total / 3) + (position < total % 3 ? 1 : 0)
}

const evidence: readonly ContentFile[] = [
  xlsxFile('evidence/equipements/registre-securite-2026.xlsx', {
    title: 'Registre de sécurité',
    author: 'Patrimoine',
    date: '2026-05-29',
    sheets: [
      {
        name: 'Synthèse',
        widths: [26, 16, 16, 18, 16, 22],
        rows: [
          [
            'Résidence',
            'Extincteurs',
            'Désenfumage',
            'Éclairage de sécurité',
            'Garde-corps',
            'Réserves ouvertes',
          ],
          [
            'Les Tilleuls',
            '2025-10-14',
            '2026-02-03',
            '2025-07-08',
            '2025-09-22',
            '1 (porte coupe-feu, bât. B)',
          ],
          ['La Tannerie', '2025-10-14', '2026-02-03', '2025-07-08', '2025-09-22', '0'],
          ['Les Ormes', '2025-10-15', '2026-02-04', '2025-07-09', '2025-09-23', '0'],
          [
            'Le Clos des Forges',
            '2025-10-16',
            '2026-02-05',
            '2025-07-10',
            '2025-09-24',
            '2 (blocs d\u2019éclairage)',
          ],
          ['La Roseraie', '2025-10-17', 'Sans objet', '2025-07-10', '2025-09-24', '0'],
          ['Les Terrasses', '2025-10-20', '2026-02-06', '2025-07-11', '2025-09-25', '0'],
          ['67 autres résidences', 'Octobre 2025', 'Février 2026', 'Juillet 2025', 'Septembre 2025', '4'],
        ],
      },
    ],
  }),
  inspection('verification-desenfumage-2026', 'Vérification du désenfumage', '2026-02-18', 'VER-DES-2026', [
    `| Exutoires de cage d'escalier | 96 | 94 | 2 |
| Commandes manuelles | 96 | 96 | 0 |
| Volets de circulation | 58 | 57 | 1 |`,
    `- Les Terrasses, cage C : vérin d'exutoire dur, remplacé le 3 mars 2026.
- Les Hauts de Villeraye, cage A : joint d'exutoire, remplacé le 3 mars 2026.
- Le Parc, niveau 2 : volet sans étiquette, repéré le 18 février 2026.`,
  ]),
  inspection(
    'verification-extincteurs-2025',
    'Vérification des extincteurs et des colonnes sèches',
    '2025-11-06',
    'VER-EXT-2025',
    [
      `| Extincteurs | 412 | 398 | 14 (remplacés sur place) |
| Colonnes sèches | 19 | 19 | 0 |
| Plans d'évacuation | 73 | 71 | 2 |`,
      `- Deux plans d'évacuation illisibles, refaits le 28 novembre 2025.
- Quatorze extincteurs de plus de dix ans, remplacés pendant la visite.`,
    ],
  ),
  inspection(
    'verification-eclairage-securite-2025',
    "Vérification de l'éclairage de sécurité",
    '2025-07-23',
    'VER-ECL-2025',
    [
      `| Blocs autonomes d'évacuation | 634 | 611 | 23 |
| Télécommandes | 71 | 71 | 0 |
| Batteries | 634 | 602 | 32 |`,
      `- Vingt-trois blocs à remplacer : vingt et un faits au 30 septembre 2025, deux restent au Clos des Forges.
- Trente-deux batteries en fin de vie, remplacées au 15 octobre 2025.`,
    ],
  ),
  pdfFile('evidence/equipements/contrat-ascenseurs-2024-2027-extrait.pdf', {
    title: "Contrat d'entretien étendu des ascenseurs",
    subtitle: 'Parc de 27 appareils, 2024-2027, extrait',
    reference: 'MA-2023-14',
    author: 'Achats',
    date: '2024-01-01',
    text: `
# Article 3. Étendue

Entretien étendu : visites toutes les cinq semaines, pièces d'usure comprises, dégagement des personnes 24 heures sur 24.

# Article 6. Résultats

| Résultat | Engagement | Pénalité |
| Dégagement d'une personne | 45 minutes | 150 euros par quart d'heure |
| Remise en service | 4 heures, de 7 h à 22 h | 80 euros par heure |
| Pannes par appareil et par an | 6 au plus | 200 euros par panne au-delà |
| Disponibilité | 99 % | 1 % du prix par dixième de point |

# Article 9. Information

Le titulaire affiche sur l'appareil le motif de l'arrêt et l'heure prévue de remise en service. Au-delà de quatre heures,
il prévient la coopérative, qui écrit aux habitants et organise un portage pour les personnes à mobilité réduite.

# Article 11. Compte rendu

Extranet tenu à jour sous 24 heures ; rapport trimestriel ; réunion semestrielle.

# Article 15. Durée

Du 1er janvier 2024 au 31 décembre 2027.

~~ Le directeur général | Le titulaire
`,
  }),
  pdfFile('evidence/equipements/controle-technique-ascenseurs-2023.pdf', {
    title: 'Contrôle technique des ascenseurs',
    subtitle: 'Synthèse du contrôle quinquennal, 27 appareils',
    reference: 'CT-ASC-2023',
    author: 'Organisme de contrôle (société fictive)',
    date: '2023-10-12',
    text: `
# Résultats

| Classement | Appareils | Délai de levée |
| Sans défaut | 11 | – |
| Défauts sans incidence immédiate | 14 | Douze mois |
| Défauts à corriger rapidement | 2 | Trois mois |
| Arrêt nécessaire | 0 | – |

# Défauts à corriger rapidement

- Les Tilleuls, bâtiment B : contact de porte palière au niveau 3, remplacé le 9 novembre 2023.
- Les Hauts de Villeraye, cage A : éclairage de gaine, remis en état le 14 novembre 2023.

# Relecture

Le responsable du patrimoine a relu ce rapport le 5 février 2024, à la prise d'effet du nouveau contrat : tous les défauts
à corriger rapidement sont levés, douze des quatorze autres le sont aussi.
`,
  }),
  csvFile('evidence/equipements/pannes-ascenseurs-2025-2026.csv', [
    [
      'Mois',
      'Appareils',
      'Pannes hors vandalisme',
      'Vandalisme',
      'Personnes dégagées',
      'Dégagement moyen (min)',
      'Arrêts de plus de 4 h',
    ],
    ...monthsFrom('2025-01', 15).map((month, index) => [
      month,
      27,
      breakdownsOf(month),
      (index * 5) % 4,
      (index * 3) % 3,
      24 + ((index * 11) % 13) + 0.5,
      1 + ((index * 2) % 3),
    ]),
  ]),
  pdfFile('evidence/equipements/contrat-chauffage-2021-2026-extrait.pdf', {
    title: "Contrat d'exploitation de chauffage",
    subtitle: '2021-2026, extrait',
    reference: 'MA-2021-03',
    author: 'Achats',
    date: '2021-06-01',
    text: `
# Article 2. Objet

Conduite, entretien et garantie totale des chaufferies de 19 résidences (1 140 logements) ; entretien annuel de 870
chaudières individuelles.

# Article 5. Résultats

- Température de 19 °C dans les pièces de vie, d'octobre à mai.
- Eau chaude à 50 °C au point de puisage en moins d'une minute.
- Rétablissement en 24 heures au plus ; en 12 heures du 1er décembre au 28 février.

# Article 8. Intéressement

Les économies au-delà de la cible sont partagées : 60 % pour les locataires, 40 % pour l'exploitant.

# Article 14. Durée

Cinq ans, du 1er juin 2021 au 31 mai 2026. Le contrat n'est pas reconductible.

~~ Le directeur général | L'exploitant
`,
  }),
  xlsxFile('evidence/equipements/entretien-chaudieres-2025.xlsx', {
    title: 'Entretien annuel des chaudières individuelles',
    author: 'Patrimoine',
    date: '2025-12-19',
    sheets: [
      {
        name: 'Campagne 2025',
        widths: [26, 14, 16, 16, 16, 14],
        decimals: [5],
        rows: [
          [
            'Groupe',
            'Chaudières',
            'Faites au 1er passage',
            'Faites au 2e passage',
            'Absents après 2 avis',
            'Taux (%)',
          ],
          ['Montcelles centre', 212, 171, 29, 12, { formula: '(C2+D2)/B2*100', value: 94.3 }],
          ['Vallée de la Mérance', 148, 126, 16, 6, { formula: '(C3+D3)/B3*100', value: 95.9 }],
          ['Saint-Aubrin nord', 305, 244, 42, 19, { formula: '(C4+D4)/B4*100', value: 93.8 }],
          ['Villeraye pavillons', 205, 170, 27, 8, { formula: '(C5+D5)/B5*100', value: 96.1 }],
        ],
      },
    ],
  }),
  suppliers(
    '2025-05',
    '2025-05-20',
    '20 mai 2025',
    `
# Présents

Responsable des achats, responsable du patrimoine, ascensoriste, exploitant de chauffage, entreprise de nettoyage, une
représentante des locataires.

# Revue des contrats

| Contrat | Constats | Décision |
| Ascenseurs | Disponibilité 98,6 %, sous les 99 % | Pénalité de 412 € au trimestre |
| Chauffage | 14 pannes collectives, 27 h en moyenne | Stock de circulateurs à constituer |
| Nettoyage | Les Tilleuls sous 7 deux trimestres de suite | Contrôle en commun en septembre |
| Espaces verts | Tonte haute respectée | Rien à signaler |

# Prochaine réunion

Le 9 décembre 2025.
`,
  ),
  suppliers(
    '2025-12',
    '2025-12-09',
    '9 décembre 2025',
    `
# Présents

Responsable des achats, responsable du patrimoine, ascensoriste, exploitant de chauffage, entreprise de nettoyage, deux
représentants des locataires.

# Suites de la réunion de mai

- Circulateurs : stock constitué en août, deux pannes évitées à l'automne.
- Contrôle en commun aux Tilleuls : fait le 3 septembre ; le local à déchets est la cause principale.

# Revue des contrats

| Contrat | Constats | Décision |
| Ascenseurs | Disponibilité 99,2 % | Aucune pénalité |
| Chauffage | Rétablissement moyen 20,5 h en octobre et en novembre | Préparer la consultation de 2026 |
| Nettoyage | Quatre pénalités appliquées en 2025 | Abri à encombrants à livrer en avril 2026 |
| Portes automatiques | Deux contrôles sur trois faits | Troisième contrôle en janvier |

# Prochaine réunion

En mai 2026, après le choix de l'exploitant de chauffage.
`,
  ),
  csvFile('evidence/equipements/controles-prestataires-2025.csv', [
    [
      'Contrat',
      'Réunions',
      'Contrôles prévus',
      'Contrôles faits',
      'Contrôles avec manquement',
      'Reprises',
      'Pénalités (€)',
    ],
    ...supplierChecks,
  ]),
  pdfFile('evidence/equipements/procedure-amiante-plomb.pdf', {
    title: 'Commander des travaux dans un logement',
    subtitle: 'Amiante et plomb : ce qui se vérifie avant toute commande',
    reference: 'PR-04, version 5',
    author: 'Patrimoine',
    date: '2024-06-10',
    text: `
# Règle

Aucun bon de travaux touchant un sol, un mur, un plafond ou un conduit n'est émis sans le repérage correspondant. Le
logiciel bloque la commande tant que le champ « repérage » est vide.

# Étapes

| Étape | Qui | Ce qui est fait |
| 1 | Technicien | Ouvre le dossier technique du logement |
| 2 | Technicien | Si le matériau n'est pas connu, commande un repérage avant travaux |
| 3 | Diagnostiqueur | Prélève, fait analyser, dépose le rapport sous dix jours |
| 4 | Technicien | Choisit l'entreprise selon le résultat |
| 5 | Entreprise | Remet son mode opératoire ; le technicien l'archive |
| 6 | Technicien | Informe l'habitant par écrit avant l'intervention |

# En urgence

Une fuite ou un danger se traite d'abord : coupure, mise en sécurité, protection. Le repérage vient avant la réparation
définitive.

# Formation

Tout nouvel agent technique suit une sensibilisation d'une demi-journée dans les trois mois.
`,
  }),
  xlsxFile('evidence/equipements/etat-dossiers-amiante-2026.xlsx', {
    title: 'État des dossiers techniques amiante',
    author: 'Patrimoine',
    date: '2026-04-30',
    sheets: [
      {
        name: 'Avril 2026',
        widths: [30, 16, 20, 22, 26],
        rows: [
          [
            'Groupe d\u2019immeubles',
            'Logements',
            'Dossier à jour',
            'Logements repérés',
            'Prochaine évaluation',
          ],
          ['Antérieurs à 1997, parties communes', 1742, '41 sur 41', 'Sans objet', '2027-03-31'],
          ['Antérieurs à 1997, parties privatives', 1742, '41 sur 41', '1 688', 'Au fil des relocations'],
          ['Postérieurs à 1997', 870, 'Sans objet', 'Sans objet', 'Sans objet'],
        ],
      },
    ],
  }),
  pdfFile('evidence/equipements/fiche-habitants-amiante.pdf', {
    title: 'Amiante : les bons gestes',
    subtitle: 'Fiche aux habitants',
    reference: 'COM-2025-03',
    author: 'Communication',
    date: '2025-03-10',
    text: `
# Êtes-vous concerné ?

Si votre immeuble a été construit avant juillet 1997, certains matériaux peuvent contenir de l'amiante : dalles de sol,
colles, conduits, plaques. En bon état et laissés tranquilles, ils ne présentent pas de danger.

# Les bons gestes

- Ne percez pas, ne poncez pas, n'arrachez pas une dalle de sol ancienne.
- Avant de bricoler, demandez-nous la fiche de votre logement : elle est gratuite.
- Une dalle cassée ? Posez un chiffon humide dessus et appelez-nous.

# Consulter le dossier

Le dossier technique de votre immeuble se consulte au siège, à l'agence de Villeraye et dans votre espace en ligne.
`,
  }),
  pdfFile('evidence/equipements/plan-entretien-2026-2030.pdf', {
    title: "Plan pluriannuel d'entretien et de travaux",
    subtitle: '2026-2030',
    reference: 'PL-04-01',
    author: 'Direction du patrimoine',
    date: '2025-12-11',
    text: `
# Ce qui a changé depuis l'an dernier

L'état des bâtiments a été revu à partir des visites de septembre, des demandes répétées et des étiquettes énergétiques.
Trois opérations sont avancées d'un an : les Hauts de Villeraye, la toiture du Parc, les portes d'entrée de la Roseraie.

# Programme

| Résidence | Travaux | Année | Montant |
| Les Tilleuls | Réhabilitation énergétique, 84 logements | 2025-2026 | 3 150 000 € |
| Les Hauts de Villeraye | Façades, ventilation, 96 logements | 2027 | 2 480 000 € |
| Le Parc | Toiture, descentes | 2026 | 310 000 € |
| La Roseraie | Portes d'entrée, interphonie | 2026 | 94 000 € |
| Le Clos des Forges | Ascenseur, éclairage | 2028 | 265 000 € |
| Tout le parc | Gros entretien courant | Chaque année | 1 120 000 € |

# Comment les priorités sont choisies

Chaque bâtiment reçoit une note sur quatre critères : sécurité, énergie, usage, état du clos et du couvert. Un critère de sécurité
en alerte passe avant tout. Les demandes répétées et l'enquête de satisfaction départagent les bâtiments de même note. Les maires
et les représentants des locataires sont entendus en octobre.

| Critère | Poids | Source |
| Sécurité des personnes | Priorité absolue | Rapports de vérification |
| Énergie | 40 % | Étiquettes, relevés |
| Usage et confort | 30 % | Demandes répétées, enquête |
| Clos et couvert | 30 % | Visites de septembre |

# Énergie

Plus aucun logement en étiquettes F ou G depuis 2024. Les 212 logements en étiquette E seront traités d'ici à 2029. La
consommation moyenne des résidences en chauffage collectif est passée de 151 à 127 kWh par mètre carré entre 2021 et 2024.

# Adaptation

Vingt-deux logements adaptés par an à l'âge et au handicap ; protections solaires à chaque réhabilitation.

# Financement

Fonds propres 34 %, prêts 48 %, certificats d'économies d'énergie 6 %, subventions 12 %.
`,
  }),
  pdfFile('evidence/equipements/pv-conseil-administration-2025-12-11-extrait.pdf', {
    title: "Conseil d'administration du 11 décembre 2025",
    subtitle: 'Extrait du procès-verbal, point 5',
    reference: 'PV-CA-2025-04',
    author: 'Secrétariat général',
    date: '2025-12-11',
    text: `
# Présents

Onze administrateurs sur treize, dont les trois administrateurs élus par les locataires et les deux représentants des
salariés. La présidente constate que le quorum est atteint.

# Point 5. Plan pluriannuel d'entretien et de travaux

Le directeur du patrimoine présente la révision du plan. Une administratrice élue par les locataires demande que les
portes de la Roseraie soient faites avant l'hiver 2026 ; le directeur accepte d'avancer l'opération d'un an.

# Délibération

Le conseil adopte à l'unanimité le plan 2026-2030 et son financement.

~~ La présidente | Le secrétaire de séance
`,
  }),
  xlsxFile('evidence/equipements/bilan-emissions-2024.xlsx', {
    title: 'Bilan des émissions du patrimoine',
    author: 'Direction du patrimoine',
    date: '2025-06-20',
    sheets: [
      {
        name: 'Bilan 2024',
        widths: [36, 20, 20, 16],
        rows: [
          ['Poste', '2021 (t CO2e)', '2024 (t CO2e)', 'Évolution'],
          ['Chauffage collectif au gaz', 1840, 1390, '-24 %'],
          ['Réseau de chaleur', 212, 236, '+11 %'],
          ['Électricité des parties communes', 64, 51, '-20 %'],
          ['Véhicules de service', 58, 39, '-33 %'],
          ['Travaux', 910, 1105, '+21 %'],
          ['Total', { formula: 'SUM(B2:B6)', value: 3084 }, { formula: 'SUM(C2:C6)', value: 2821 }, '-9 %'],
        ],
      },
    ],
  }),
]

export const equipements: readonly ContentFile[] = [...commitments, ...indicators, labels, ...evidence]
