import { csvFile, pdfFile, photoFile, textFile, xlsxFile, type ContentFile } from '../content-file.ts'
import { hallWithNotice, wasteCorner } from '../makers/scenes.ts'
import { provenBy, seriesLines } from '../series.ts'
import { resultOf, results } from './results.ts'

const residences = [
  'Les Tilleuls',
  'La Tannerie',
  'Les Ormes',
  'Le Clos des Forges',
  'La Roseraie',
  'Les Terrasses',
  'Le Parc',
  'Les Hauts de Villeraye',
]

const commitments: readonly ContentFile[] = [
  textFile(
    'commitments/proprete/planning-affiche.yaml',
    `
id: planning-affiche
title: Le planning de nettoyage dans chaque hall
statement: >-
  Dans chaque hall, une affiche dit quels lieux sont nettoyés, quels jours, par qui, et qui prévenir si ce n'est pas
  fait.
form: charter
satisfies: [D3-01]
audience: [tenants, coOwners]
owner: Responsable technique de proximité
status: inForce
since: 2024-09-01
evidence:
  - id: plan-de-nettoyage
    title: Plan de nettoyage des parties communes, 2025-2026
    file: evidence/proprete/plan-de-nettoyage-2025-2026.pdf
    kind: plan
    date: 2025-09-15
  - id: photo-hall-tilleuls
    title: Planning affiché, hall des Tilleuls
    file: evidence/proprete/hall-les-tilleuls-2026-02-11.jpg
    kind: photo
    date: 2026-02-11
  - id: photo-hall-tannerie
    title: Planning affiché, hall de La Tannerie
    file: evidence/proprete/hall-la-tannerie-2026-02-12.jpg
    kind: photo
    date: 2026-02-12
  - id: photo-hall-ormes
    title: Planning affiché, hall des Ormes
    file: evidence/proprete/hall-les-ormes-2026-03-04.jpg
    kind: photo
    date: 2026-03-04
`,
  ),
  textFile(
    'commitments/proprete/proprete-controlee.yaml',
    `
id: proprete-controlee
title: Une propreté contrôlée et notée chaque trimestre
statement: >-
  Chaque trimestre, nous notons la propreté de chaque résidence avec une grille de vingt points. Sous 7 sur 10,
  l'entreprise revient dans les 48 heures et nous contrôlons de nouveau.
form: charter
satisfies: [D3-02]
audience: [tenants, coOwners, suppliers]
owner: Responsable technique de proximité
status: inForce
since: 2024-09-01
indicators: [note-proprete, satisfaction-proprete]
evidence:
  - id: controle-proprete-2025-t2
    title: Contrôles de propreté, deuxième trimestre 2025
    file: evidence/proprete/controles-proprete-2025-t2.csv
    kind: record
    date: 2025-06-30
  - id: controle-proprete-2025-t3
    title: Contrôles de propreté, troisième trimestre 2025
    file: evidence/proprete/controles-proprete-2025-t3.csv
    kind: record
    date: 2025-09-30
  - id: controle-proprete-2025-t4
    title: Contrôles de propreté, quatrième trimestre 2025
    file: evidence/proprete/controles-proprete-2025-t4.csv
    kind: record
    date: 2025-12-31
  - id: controle-proprete-2026-t1
    title: Contrôles de propreté, premier trimestre 2026
    file: evidence/proprete/controles-proprete-2026-t1.csv
    kind: record
    date: 2026-03-31
actions:
  - id: A-2025-11
    title: Former les gardiens à la grille de vingt points
    gap: D3-02
    cause: Deux contrôleurs donnaient à la même cage d'escalier des notes écartées de deux points.
    owner: Responsable technique de proximité
    priority: medium
    due: 2025-11-30
    status: done
    doneOn: 2025-11-20
    # Aucune pièce n'est jointe : la feuille d'émargement reste à retrouver.
  - id: A-2026-06
    title: Contrôler en commun avec l'entreprise les six résidences sous 7 sur 10
    gap: D3-02
    cause: Les reprises sont faites mais la note retombe le mois suivant, faute de cause traitée.
    owner: Responsable technique de proximité
    priority: high
    due: 2026-06-15
    status: inProgress
`,
  ),
  textFile(
    'commitments/proprete/prestation-suivie.yaml',
    `
id: prestation-suivie
title: Une prestation de nettoyage définie et suivie
statement: >-
  Le contrat de nettoyage dit le résultat attendu, comment il est contrôlé et ce qui se passe quand il n'est pas
  atteint. Nous appliquons les pénalités prévues.
form: internalStandard
satisfies: [D3-03, iso26000/LOY-4]
audience: [suppliers, tenants]
owner: Responsable technique de proximité
status: inForce
since: 2024-01-01
indicators: [contrats-suivis]
evidence:
  - id: contrat-nettoyage
    title: Marché de nettoyage des parties communes 2024-2026, extrait
    file: evidence/proprete/marche-nettoyage-2024-2026-extrait.pdf
    kind: contract
    date: 2024-07-01
    validUntil: 2026-08-15
    confidentiality: auditor
  - id: penalites-nettoyage
    title: Relevé des reprises et pénalités de nettoyage, 2025
    file: evidence/proprete/penalites-nettoyage-2025.xlsx
    kind: record
    date: 2025-12-31
`,
  ),
  textFile(
    'commitments/proprete/encombrants.yaml',
    `
# Suspendu : la collecte est reprise par la communauté de communes, qui ne garantit pas encore de délai. Les
# gardiens continuent d'enlever les dépôts signalés ; la mesure continue donc aussi.
id: encombrants
title: Les encombrants enlevés en trois jours
statement: Tout dépôt d'encombrants signalé est enlevé dans les trois jours ouvrés.
form: charter
satisfies: [D3-04]
audience: [tenants]
owner: Responsable technique de proximité
status: suspended
since: 2023-01-01
indicators: [delai-encombrants]
evidence:
  - id: programme-espaces-exterieurs
    title: Programme d'entretien des espaces extérieurs, 2024-2027
    file: evidence/proprete/programme-espaces-exterieurs-2024-2027.pdf
    kind: plan
    date: 2024-03-18
    # Le programme dit aussi les fauches tardives, les tailles hors nidification, l'absence de produits.
    supports: [D3-04, iso26000/ENV-4]
  - id: photo-encombrants-avant
    title: Arrière des Tilleuls avant le nouvel abri, septembre 2025
    file: evidence/proprete/les-tilleuls-encombrants-avant-2025-09-10.jpg
    kind: photo
    date: 2025-09-10
    supports: [D3-04, D10-03]
  - id: photo-encombrants-apres
    title: Arrière des Tilleuls après le nouvel abri, avril 2026
    file: evidence/proprete/les-tilleuls-encombrants-apres-2026-04-22.jpg
    kind: photo
    date: 2026-04-22
    supports: [D3-04, D10-03]
`,
  ),
  textFile(
    'commitments/proprete/entretien-doux.yaml',
    `
# Projet : à proposer au conseil d'administration d'octobre 2026 avec le nouveau marché de nettoyage.
id: entretien-doux
title: Des produits et des gestes plus doux
statement: >-
  À partir du prochain marché, nos halls seront nettoyés avec des produits écolabellisés et des machines à eau.
form: charter
satisfies: [D3-05]
audience: [tenants, employees, suppliers]
owner: Responsable des achats
status: draft
actions:
  - id: A-2026-07
    title: Inscrire les produits écolabellisés dans le marché de nettoyage 2026-2029
    gap: D3-05
    cause: Le marché en cours ne dit rien des produits.
    owner: Responsable des achats
    priority: low
    due: 2026-08-15
    status: inProgress
`,
  ),
]

const indicators: readonly ContentFile[] = [
  textFile(
    'indicators/proprete/note-proprete.yaml',
    `
id: note-proprete
title: Note moyenne de propreté des parties communes
definition: Moyenne des notes sur dix données aux résidences lors des contrôles du trimestre.
formula: Somme des notes ÷ nombre de contrôles
source: Grilles de contrôle des gardiens (evidence/proprete/controles-proprete-*.csv)
owner: Responsable technique de proximité
unit: mark10
direction: up
target: 8
alert: 7
frequency: quarterly
perimeter: Résidences de plus de dix logements
series:
${seriesLines(results.cleanliness, {
  '2025-Q2': 'controle-proprete-2025-t2',
  '2025-Q3': 'controle-proprete-2025-t3',
  '2025-Q4': 'controle-proprete-2025-t4',
  '2026-Q1': 'controle-proprete-2026-t1',
})}
`,
  ),
  textFile(
    'indicators/proprete/delai-encombrants.yaml',
    `
id: delai-encombrants
title: Délai d'enlèvement des encombrants
definition: Nombre moyen de jours ouvrés entre le signalement d'un dépôt et son enlèvement.
formula: Somme des délais ÷ nombre de dépôts enlevés dans le mois
source: Outil des demandes
owner: Responsable technique de proximité
unit: workingDays
direction: down
target: 3
alert: 5
frequency: monthly
series:
${seriesLines(results.bulkyWaste, provenBy('releve-mensuel-2026-05', results.bulkyWaste, '2025-06'))}
`,
  ),
]

/** How far each residence stands from the mean of the stock; the sum is zero. */
const offsets = [-1.6, 0.4, 0.6, -0.8, 1.1, 0.7, -0.2, -0.2]

const noteOf = (residence: string, mean: number): number =>
  Number((mean + (offsets[residences.indexOf(residence)] ?? 0)).toFixed(1))

const control = (quarter: string, mean: number): ContentFile => {
  const notes = residences.map((residence) => [residence, noteOf(residence, mean)] as const)
  return csvFile(`evidence/proprete/controles-proprete-${quarter}.csv`, [
    [
      'Résidence',
      'Note sur 10',
      'Hall',
      'Escaliers',
      'Ascenseur',
      'Local à déchets',
      'Abords',
      'Reprise demandée',
      'Reprise contrôlée',
    ],
    ...notes.map(([residence, note]) => {
      const part = (shift: number): number => Number((note + shift).toFixed(1))
      const low = note < 7
      return [
        residence,
        note,
        part(0.5),
        part(0.2),
        part(0.3),
        part(-0.7),
        part(-0.3),
        low ? 'oui' : 'non',
        low ? 'oui' : '',
      ]
    }),
  ])
}

const value = (period: string): number => resultOf(results.cleanliness, period).value ?? 0

/** The two residences that stayed under 7 all year: what was found, when it was done again, what it cost. */
const penalties = [
  ['2025-Q1', 'Local à déchets et escalier B', '2025-02-13', 'Paliers non faits', '2025-02-14'],
  ['2025-Q2', 'Local à déchets', '2025-05-20', 'Escalier D', '2025-05-21'],
  ['2025-Q3', 'Local à déchets, abords', '2025-09-04', "Vitres d'entrée", '2025-09-05'],
  ['2025-Q4', 'Abords', '2025-12-03', 'Local à vélos', '2025-12-04'],
].flatMap(([quarter = '', tilleuls = '', tilleulsDate = '', forges = '', forgesDate = '']) => [
  [quarter, 'Les Tilleuls', noteOf('Les Tilleuls', value(quarter)), tilleuls, tilleulsDate, 186],
  [quarter, 'Le Clos des Forges', noteOf('Le Clos des Forges', value(quarter)), forges, forgesDate, 0],
])

const evidence: readonly ContentFile[] = [
  pdfFile('evidence/proprete/plan-de-nettoyage-2025-2026.pdf', {
    title: 'Plan de nettoyage des parties communes',
    subtitle: 'Résidences locatives, septembre 2025 à août 2026',
    reference: 'PL-03-01',
    author: 'Équipe technique de proximité',
    date: '2025-09-15',
    text: `
# Fréquences

| Lieu | Fréquence | Jour |
| Hall, boîtes aux lettres, vitres d'entrée | Deux fois par semaine | Lundi et jeudi |
| Ascenseur | Chaque jour ouvré | Matin |
| Escaliers et paliers | Une fois par semaine | Mardi |
| Local à déchets | Deux fois par semaine | Après la collecte |
| Vitres hautes, luminaires | Une fois par mois | Premier mercredi |
| Caves et parkings | Une fois par trimestre | Calendrier par résidence |

# Par résidence

| Résidence | Logements | Intervenant | Personne à prévenir |
| Les Tilleuls | 84 | Entreprise titulaire | Gardien, loge A |
| La Tannerie | 46 | Entreprise titulaire | Chargé de secteur Saint-Aubrin |
| Les Ormes | 62 | Gardienne | Gardienne, loge 1 |
| Le Clos des Forges | 110 | Entreprise titulaire | Gardien, loge 2 |
| La Roseraie | 38 | Gardienne | Gardienne |
| Les Terrasses | 54 | Entreprise titulaire | Chargé de secteur Villeraye |

# Affichage

L'affiche du hall est refaite à chaque changement d'intervenant ou de jour. Le gardien la photographie une fois par an ;
la photographie est classée avec sa date.

# En cas d'écart

L'habitant prévient la personne affichée, qui répond sous un jour ouvré. Trois écarts dans le mois entraînent un contrôle
avec l'entreprise.
`,
  }),
  photoFile('evidence/proprete/hall-les-tilleuls-2026-02-11.jpg', () =>
    hallWithNotice('tilleuls', [
      'LES TILLEULS',
      'HALL : LUNDI, JEUDI',
      'ESCALIERS : MARDI',
      'ASCENSEUR : CHAQUE JOUR',
      'DÉCHETS : 2 FOIS',
      'VITRES : 1 FOIS / MOIS',
      "EN CAS D'ÉCART :",
      'GARDIEN, LOGE A',
    ]),
  ),
  photoFile('evidence/proprete/hall-la-tannerie-2026-02-12.jpg', () =>
    hallWithNotice('tannerie', [
      'LA TANNERIE',
      'HALL : LUNDI, JEUDI',
      'ESCALIERS : MERCREDI',
      'DÉCHETS : 2 FOIS',
      'VITRES : 1 FOIS / MOIS',
      "EN CAS D'ÉCART :",
      'CHARGÉ DE SECTEUR',
      'SAINT-AUBRIN',
    ]),
  ),
  photoFile('evidence/proprete/hall-les-ormes-2026-03-04.jpg', () =>
    hallWithNotice('ormes', [
      'LES ORMES',
      'HALL : MARDI, VENDREDI',
      'ESCALIERS : JEUDI',
      'ASCENSEUR : CHAQUE JOUR',
      'DÉCHETS : 2 FOIS',
      "EN CAS D'ÉCART :",
      'GARDIENNE, LOGE 1',
    ]),
  ),
  photoFile('evidence/proprete/les-tilleuls-encombrants-avant-2025-09-10.jpg', () =>
    wasteCorner('avant', true),
  ),
  photoFile('evidence/proprete/les-tilleuls-encombrants-apres-2026-04-22.jpg', () =>
    wasteCorner('apres', false),
  ),
  control('2025-t2', value('2025-Q2')),
  control('2025-t3', value('2025-Q3')),
  control('2025-t4', value('2025-Q4')),
  control('2026-t1', value('2026-Q1')),
  pdfFile('evidence/proprete/marche-nettoyage-2024-2026-extrait.pdf', {
    title: 'Marché de nettoyage des parties communes',
    subtitle: 'Lot 1, résidences de Saint-Aubrin et de Villeraye, extrait du cahier des charges',
    reference: 'MA-2024-06',
    author: 'Achats',
    date: '2024-07-01',
    text: `
# Article 2. Résultat attendu

Le titulaire est tenu à un résultat : une note de 8 sur 10 par résidence, selon la grille de vingt points annexée. Il
choisit ses moyens, dans le respect des fréquences minimales du plan de nettoyage.

# Article 5. Contrôle

La coopérative note chaque résidence une fois par trimestre, sans prévenir. Le titulaire peut demander un second contrôle
dans les deux jours ouvrés.

# Article 6. Reprise

Sous 7 sur 10, le titulaire revient dans les 48 heures, à ses frais. La reprise est contrôlée.

# Article 7. Pénalités

| Manquement | Pénalité |
| Note sous 7 sur 10 après reprise | 10 % du prix mensuel de la résidence |
| Passage non fait | Prix du passage, doublé |
| Reprise hors délai | 50 euros par jour ouvré |
| Absence de l'affiche | 30 euros par constat |

# Article 9. Clause sociale

Le titulaire réserve au moins 8 % des heures à des personnes éloignées de l'emploi, avec l'appui du facilitateur du
territoire. Il rend compte chaque trimestre.

# Article 12. Durée

Du 1er juillet 2024 au 15 août 2026, reconductible une fois par décision expresse.

~~ Le directeur général | Le titulaire
`,
  }),
  xlsxFile('evidence/proprete/penalites-nettoyage-2025.xlsx', {
    title: 'Reprises et pénalités de nettoyage 2025',
    author: 'Équipe technique de proximité',
    date: '2025-12-31',
    sheets: [
      {
        name: '2025',
        widths: [14, 26, 12, 34, 18, 16],
        rows: [
          ['Trimestre', 'Résidence', 'Note', 'Constat', 'Reprise le', 'Pénalité (€)'],
          ...penalties,
          ['Total', '', '', '', '', { formula: 'SUM(F2:F9)', value: 744 }],
        ],
      },
    ],
  }),
  pdfFile('evidence/proprete/programme-espaces-exterieurs-2024-2027.pdf', {
    title: "Programme d'entretien des espaces extérieurs",
    subtitle: 'Espaces verts, aires de jeux, stationnements, 2024-2027',
    reference: 'PL-03-02',
    author: 'Patrimoine',
    date: '2024-03-18',
    text: `
# Espaces verts

Quatre hectares et demi, répartis sur 31 résidences. Tonte haute d'avril à octobre, sans produit phytosanitaire. Taille
douce hors de la période de nidification. Deux prairies fauchées une fois par an, aux Ormes et au Parc.

# Aires de jeux

| Résidence | Contrôle visuel | Contrôle fonctionnel | Contrôle annuel |
| Les Tilleuls | Chaque semaine, gardien | Chaque trimestre | Organisme, mai |
| Les Ormes | Chaque semaine, gardienne | Chaque trimestre | Organisme, mai |
| Le Parc | Chaque semaine, gardien | Chaque trimestre | Organisme, mai |

# Encombrants et dépôts

Les dépôts signalés sont enlevés par les gardiens ou par l'entreprise, dans les trois jours ouvrés. Un abri est construit
aux Tilleuls, où l'on compte le tiers des dépôts.

# Stationnements

Nettoyage des avaloirs en octobre, marquage tous les cinq ans, retrait des véhicules ventouses avec la commune.

# Budget

| Année | Entretien courant | Travaux |
| 2024 | 168 000 € | 42 000 € |
| 2025 | 171 500 € | 96 000 € (abri des Tilleuls) |
| 2026 | 176 000 € | 38 000 € |
| 2027 | 180 000 € | 55 000 € |
`,
  }),
]

export const proprete: readonly ContentFile[] = [...commitments, ...indicators, ...evidence]
