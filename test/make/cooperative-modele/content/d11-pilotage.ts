import { pdfFile, textFile, xlsxFile, type ContentFile } from '../content-file.ts'
import { ratingCounts } from './evaluations.ts'
import { monthsFrom, percentOf, provenBy, seriesLines, widestMargin, type Result } from '../series.ts'
import { resultOf, results, survey2025 } from './results.ts'

const commitments: readonly ContentFile[] = [
  textFile(
    'commitments/pilotage/politique-qualite.yaml',
    `
id: politique-qualite
title: Des engagements publics, des objectifs chiffrés
statement: >-
  Notre charte « Bien habiter, bien vivre » réunit nos engagements. Le conseil d'administration les adopte, chacun a un
  pilote et un indicateur, et les résultats sont publiés.
form: charter
# D11-01 mène à SER-1 de la charte des Coop'Hlm. « Les résultats sont publiés » répond en plus à TRA-1, telle que la
# coopérative l'a amendée : deux fois par an, bons ou mauvais.
satisfies: [D11-01, coop-charter/TRA-1]
audience: [tenants, buyers, coOwners, members, employees, board]
owner: Directeur général
status: inForce
since: 2024-06-20
evidence:
  - id: deliberation-charte
    title: Délibération du conseil d'administration du 20 juin 2024, charte de service
    file: evidence/pilotage/deliberation-charte-2024-06-20.pdf
    kind: minutes
    date: 2024-06-20
    supports: [D11-01]
  - id: charte-de-service
    title: Charte de service « Bien habiter, bien vivre »
    file: evidence/pilotage/charte-de-service-2024.pdf
    kind: communication
    date: 2024-09-01
    supports: [D11-01]
    confidentiality: public
  # Celle de septembre 2025 a quitté les halls sans que personne en garde un exemplaire : une affiche sur deux.
  - id: affiche-resultats-2026-03
    title: Affiche « Ce que nous avons tenu », second semestre 2025
    file: evidence/pilotage/affiche-resultats-2026-03.pdf
    kind: communication
    date: 2026-03-09
    supports: [coop-charter/TRA-1]
    confidentiality: public
actions:
  - id: A-2026-20
    title: Promettre dans la charte de 2027 ce que nous faisons déjà pour les charges
    gap: D6-02
    cause: La charte de 2024 a été écrite avant les premiers résultats.
    owner: Directeur général
    priority: medium
    due: 2027-01-31
    status: todo
  - id: A-2026-21
    title: Promettre dans la charte de 2027 l'assistance après un sinistre
    gap: D7-04
    cause: Le service existe depuis 2022, mais il n'est connu que de ceux qui en ont eu besoin.
    owner: Directeur général
    priority: low
    due: 2027-01-31
    status: todo
  - id: A-2026-24
    title: Garder un exemplaire daté de chaque affiche de résultats, et poser celle du premier semestre
    gap: coop-charter/TRA-1
    cause: L'affiche de septembre 2025 a été remplacée sans être archivée.
    owner: Chargée de communication
    priority: medium
    due: 2026-09-15
    status: todo
`,
  ),
  textFile(
    'commitments/pilotage/enquete-triennale.yaml',
    `
id: enquete-triennale
title: Tous les locataires écoutés, au moins tous les trois ans
statement: >-
  Au moins tous les trois ans, un institut indépendant interroge nos locataires sur tout le patrimoine. La méthode, la
  taille de l'échantillon et les résultats sont publiés.
form: charter
satisfies: [D11-02]
audience: [tenants, residentsAssociations]
owner: Responsable qualité
status: inForce
since: 2019-01-01
indicators: [satisfaction-globale, satisfaction-proprete, satisfaction-demandes]
evidence:
  - id: rapport-enquete-2025
    title: Rapport de l'enquête triennale de satisfaction, novembre 2025
    file: evidence/pilotage/rapport-enquete-satisfaction-2025.pdf
    # « survey » et non « report » : c'est l'enquête elle-même, et l'exigence D11-02 en demande une.
    kind: survey
    date: 2025-12-15
    validFor: P3Y
    supports: [D11-02, iso26000/CONS-4]
`,
  ),
  textFile(
    'commitments/pilotage/tableau-de-bord.yaml',
    `
id: tableau-de-bord
title: Un tableau de bord examiné chaque trimestre
statement: >-
  Chaque engagement a au moins un indicateur, une cible et un responsable. La direction examine le tableau de bord
  chaque trimestre, le conseil d'administration deux fois par an.
form: internalStandard
satisfies: [D11-03]
audience: [employees, board]
owner: Responsable qualité
status: inForce
since: 2024-01-01
indicators: [satisfaction-globale, actions-a-l-heure, heures-formation]
evidence:
  - id: tableau-de-bord-2026-t1
    title: Tableau de bord de la qualité, premier trimestre 2026
    file: evidence/pilotage/tableau-de-bord-2026-t1.xlsx
    kind: dashboard
    date: 2026-03-31
  - id: releve-mensuel-2026-05
    title: Relevé mensuel des indicateurs, juin 2025 à mai 2026
    file: evidence/pilotage/releve-mensuel-2026-05.xlsx
    kind: dashboard
    date: 2026-05-31
  - id: codir-2025-10
    title: Relevé de décisions du comité de direction du 21 octobre 2025, qualité de service
    file: evidence/pilotage/codir-qualite-2025-10-21.pdf
    kind: minutes
    date: 2025-10-21
  - id: codir-2026-04
    title: Relevé de décisions du comité de direction du 21 avril 2026, qualité de service
    file: evidence/pilotage/codir-qualite-2026-04-21.pdf
    kind: minutes
    date: 2026-04-21
    supports: [D11-03, D11-04]
`,
  ),
  textFile(
    'commitments/pilotage/auto-evaluation.yaml',
    `
id: auto-evaluation
title: S'évaluer, planifier, vérifier, chaque année
statement: >-
  Chaque année, nous nous évaluons sur le référentiel, nous mettons à jour le plan d'actions et nous en faisons la revue
  avec la direction.
form: label
satisfies: [D11-04]
audience: [employees, board, residentsAssociations]
owner: Responsable qualité
status: inForce
since: 2023-01-01
indicators: [actions-a-l-heure]
evidence:
  - id: rapport-auto-evaluation-2026
    title: Rapport d'auto-évaluation 2026
    file: evidence/pilotage/rapport-auto-evaluation-2026.pdf
    kind: report
    date: 2026-05-12
`,
  ),
  textFile(
    'commitments/pilotage/audits-internes.yaml',
    `
id: audits-internes
title: Des procédures écrites et vérifiées
statement: >-
  Les processus qui touchent le plus les habitants sont écrits. Deux audits internes par an vérifient qu'ils sont
  suivis ; ils sont menés avec une coopérative voisine.
form: internalStandard
# D11-05 mène à GOUV-1 d'ISO 26000 : le même audit interne manque aux deux.
satisfies: [D11-05]
audience: [employees]
owner: Responsable qualité
status: inForce
since: 2023-01-01
evidence:
  - id: audit-interne-2025-03
    title: Rapport d'audit interne, traitement des demandes, mars 2025
    file: evidence/pilotage/audit-interne-demandes-2025-03.pdf
    kind: report
    date: 2025-03-27
actions:
  - id: A-2026-16
    title: Réaliser les deux audits internes de 2026 (états des lieux, troubles de voisinage)
    gap: D11-05
    cause: La coopérative partenaire n'a pas eu d'auditeur disponible au second semestre 2025.
    owner: Responsable qualité
    priority: medium
    due: 2026-11-30
    status: todo
`,
  ),
  textFile(
    'commitments/pilotage/competences.yaml',
    `
id: competences
title: Des équipes qui savent ce que nous promettons
statement: >-
  Toute personne en contact avec les habitants connaît nos engagements. Les nouveaux arrivants y sont formés dans les
  six mois.
form: internalStandard
satisfies: [D11-06]
audience: [employees]
owner: Responsable des ressources humaines
status: inForce
since: 2025-01-01
indicators: [heures-formation]
evidence:
  - id: plan-competences
    title: Plan de développement des compétences 2026
    file: evidence/pilotage/plan-competences-2026.pdf
    kind: plan
    date: 2026-01-08
  - id: emargement-engagements
    title: Feuille de présence masquée, formation « Nos engagements »
    file: evidence/pilotage/presence-formation-engagements-2026-masquee.pdf
    kind: training
    date: 2026-02-03
    personalData: redacted
`,
  ),
  textFile(
    'commitments/pilotage/charte-2019.yaml',
    `
# L'ancienne charte, gardée pour mémoire : elle ne répond plus à aucune exigence.
id: charte-2019
title: Les douze engagements de 2019
statement: Douze engagements de service, remplacés en 2024 par la charte « Bien habiter, bien vivre ».
form: charter
satisfies: []
owner: Directeur général
status: ended
since: 2019-01-01
until: 2024-08-31
`,
  ),
  textFile(
    'commitments/pilotage/qualite-du-syndic.yaml',
    `
# Voté en avril 2026, applicable en janvier 2027 : « en vigueur » sur le papier, pas encore à la date de l'audit.
id: qualite-du-syndic
title: Un syndic qui rend compte
statement: >-
  À partir du 1er janvier 2027, chaque copropriété que nous gérons reçoit un compte rendu de visite par trimestre.
form: internalStandard
satisfies: []
audience: [coOwners]
owner: Responsable du syndic
status: inForce
since: 2027-01-01
`,
  ),
]

const survey = (id: string, title: string, definition: string, target: number, lines: string): ContentFile =>
  textFile(
    `indicators/pilotage/${id}.yaml`,
    `
id: ${id}
title: ${title}
definition: ${definition}
formula: Réponses « plutôt » et « très » satisfaites ÷ réponses exprimées × 100
source: Enquête triennale, institut Lumen Études (fictif), par téléphone
owner: Responsable qualité
unit: percent
direction: up
target: ${target}
alert: ${target - 5}
frequency: triennial
perimeter: Tous les locataires
series:
${lines}
`,
  )

const sample = (period: string, value: number, size: number, population: number): string =>
  `  - { period: ${period}, value: ${value}, sample: { size: ${size}, population: ${population}, mode: phone } }`

const { overall, cleanliness, requests } = survey2025

const latestSample = (theme: keyof typeof survey2025, answers = ''): string => {
  const { value, size, population, ...asked } = survey2025[theme]
  const contacted = 'contacted' in asked ? `, contacted: ${asked.contacted}` : ''
  return `  - period: 2025-11
    value: ${value}
    sample: { size: ${size}${contacted}, population: ${population}, mode: phone }${answers}
    evidence: rapport-enquete-2025`
}

const overallAnswers = `
    distribution:
      - { answer: très satisfait, count: 139, as: favourable }
      - { answer: plutôt satisfait, count: 336, as: favourable }
      - { answer: plutôt pas satisfait, count: 92, as: unfavourable }
      - { answer: pas du tout satisfait, count: 37, as: unfavourable }`

/** A percentage as a French table prints it. */
const inFrench = (value: number): string => `${String(value).replace('.', ',')} %`

const indicators: readonly ContentFile[] = [
  survey(
    'satisfaction-globale',
    'Satisfaction globale des locataires',
    'Part des locataires satisfaits ou très satisfaits de la coopérative.',
    80,
    [
      sample('2016-11', 76.9, 512, 2310),
      sample('2019-11', 79.4, 538, 2402),
      sample('2022-11', 77.1, 561, 2511),
      latestSample('overall', overallAnswers),
    ].join('\n'),
  ),
  survey(
    'satisfaction-proprete',
    'Satisfaction sur la propreté des parties communes',
    'Part des locataires satisfaits ou très satisfaits de la propreté des parties communes.',
    75,
    [
      sample('2016-11', 71.3, 506, 2310),
      sample('2019-11', 70.2, 529, 2402),
      sample('2022-11', 67.4, 552, 2511),
      latestSample('cleanliness'),
    ].join('\n'),
  ),
  survey(
    'satisfaction-demandes',
    'Satisfaction sur le traitement des demandes',
    "Part des locataires ayant fait une demande dans l'année et satisfaits de son traitement.",
    65,
    [sample('2019-11', 61.8, 301, 1340), sample('2022-11', 60.9, 322, 1392), latestSample('requests')].join(
      '\n',
    ),
  ),
  textFile(
    'indicators/pilotage/actions-a-l-heure.yaml',
    `
id: actions-a-l-heure
title: Actions réalisées à leur échéance
definition: Part des actions échues dans le trimestre et réalisées à la date prévue.
formula: Actions réalisées à l'échéance ÷ actions échues × 100
source: Plans d'actions
owner: Responsable qualité
unit: percent
direction: up
target: 80
alert: 65
frequency: quarterly
perimeter: Tous les plans, ceux des services et des sites compris ; le dépôt ne suit que le plan qualité
series:
${seriesLines(results.actionsOnTime, provenBy('tableau-de-bord-2026-t1', results.actionsOnTime, '2025-Q4'))}
`,
  ),
  textFile(
    'indicators/pilotage/heures-formation.yaml',
    `
id: heures-formation
title: Heures de formation par salarié
definition: Heures de formation suivies dans l'année, par salarié présent.
formula: Heures de formation ÷ effectif moyen
source: Service des ressources humaines
owner: Responsable des ressources humaines
unit: hours
direction: up
target: 14
alert: 10
frequency: yearly
perimeter: 41 salariés
series:
  - { period: 2022, value: 9.2 }
  - { period: 2023, value: 11.6 }
  - { period: 2024, value: 13.1 }
  - { period: 2025, value: 15.4, evidence: plan-competences }
`,
  ),
]

const secondHalf = monthsFrom('2025-07', 6)

/** The mean of the second half of 2025. */
const mean = (series: readonly Result[]): number =>
  Number(
    (
      secondHalf.reduce((sum, month) => sum + (resultOf(series, month).value ?? 0), 0) / secondHalf.length
    ).toFixed(1),
  )

/** The share of the whole second half of 2025, out of a hundred. */
const share = (series: readonly Result[]): number => {
  const half = secondHalf.map((month) => resultOf(series, month))
  const [part, whole] = [
    half.reduce((sum, { numerator = 0 }) => sum + numerator, 0),
    half.reduce((sum, { denominator = 0 }) => sum + denominator, 0),
  ]
  return Math.round((part / whole) * 100)
}

/** What the poster shows: the commitment, its promise and its unit, the result, and whether more is better. */
const promises: readonly (readonly [
  label: string,
  promised: number,
  unit: string,
  done: number,
  isUp: boolean,
])[] = [
  ["Décision d'attribution envoyée", 3, 'jours ouvrés', mean(results.notification), false],
  ['Logements remis sans réserve', 95, 'sur 100', share(results.conforming), true],
  ['Chauffage collectif rétabli', 24, 'heures', mean(results.heating), false],
  ['Urgences graves prises en charge', 4, 'heures', mean(results.emergencies), false],
  ['Dépôt de garantie rendu', 30, 'jours', mean(results.deposits), false],
  ['Demandes closes dans le délai', 85, 'sur 100', share(results.inTime), true],
  ['Appels décrochés', 85, 'sur 100', share(results.calls), true],
  ['Propreté des parties communes', 8, 'sur 10', resultOf(results.cleanliness, '2025-Q4').value ?? 0, true],
]

/** The rows of the promises that were kept, or of those that were not. */
const posterRows = (isKept: boolean): string =>
  promises
    .filter(([, promised, , done, isUp]) => (isUp ? done >= promised : done <= promised) === isKept)
    .map(
      ([label, promised, unit, done]) =>
        `| ${label} | ${promised} ${unit} | ${String(done).replace('.', ',')} |`,
    )
    .join('\n')

const committee = (date: string, when: string, reference: string, text: string): ContentFile =>
  pdfFile(`evidence/pilotage/codir-qualite-${date}.pdf`, {
    title: 'Comité de direction : qualité de service',
    subtitle: `Relevé de décisions du ${when}`,
    reference,
    author: 'Direction générale',
    date,
    text,
  })

const levelRows = ['Non atteint', 'Partiellement atteint', 'Atteint', 'Exemplaire']
  .map((level, index) => `| ${level} | ${ratingCounts(2023)[index]} | ${ratingCounts(2026)[index]} |`)
  .join('\n')

const dashboard: readonly (readonly [
  label: string,
  target: number,
  series: readonly Result[],
  owner: string,
])[] = [
  ['Candidats à qui un entretien a été proposé (%)', 90, results.interviews, 'Gestion locative'],
  ["Livrets d'accueil remis (%)", 95, results.booklets, 'Relation client'],
  ['Note moyenne de propreté (sur 10)', 8, results.cleanliness, 'Proximité'],
  ['Satisfaction après intervention (%)', 85, results.interventions, 'Qualité'],
  ['Réponse aux réclamations (jours ouvrés)', 10, results.complaints, 'Qualité'],
  ["Réponse aux demandes d'adaptation (jours ouvrés)", 30, results.adaptations, 'Accompagnement social'],
  ["Départs précédés d'une visite-conseil (%)", 70, results.departureVisits, 'Gestion locative'],
  ['Réponse aux troubles (jours ouvrés)', 10, results.disturbances, 'Tranquillité'],
  ['Réserves levées dans les trente jours (%)', 80, results.snagsCleared, 'Accession'],
  ['Actions réalisées à leur échéance (%)', 80, results.actionsOnTime, 'Qualité'],
]

const dashboardRows = dashboard.map(([label, target, series, owner]) => [
  label,
  target,
  percentOf(resultOf(series, '2025-Q4')),
  percentOf(resultOf(series, '2026-Q1')),
  owner,
])

const lastMonths = monthsFrom('2025-06', 12)

const monthly: typeof dashboard = [
  ["Notification des décisions d'attribution (jours ouvrés)", 3, results.notification, 'Gestion locative'],
  ['Appels décrochés (%)', 85, results.calls, 'Relation client'],
  ['Logements conformes (%)', 95, results.conforming, 'Proximité'],
  ['Enlèvement des encombrants (jours ouvrés)', 3, results.bulkyWaste, 'Proximité'],
  ['Rétablissement du chauffage (heures)', 24, results.heating, 'Patrimoine'],
  ['Demandes dans le délai (%)', 85, results.inTime, 'Proximité'],
  ["Taux d'impayés (%)", 2, results.arrears, 'Accompagnement social'],
]

const monthlyRows = monthly.map(([label, target, series, owner]) => [
  label,
  target,
  ...lastMonths.map((month) => percentOf(resultOf(series, month))),
  owner,
])

const evidence: readonly ContentFile[] = [
  pdfFile('evidence/pilotage/deliberation-charte-2024-06-20.pdf', {
    title: "Conseil d'administration du 20 juin 2024",
    subtitle: 'Extrait du procès-verbal, point 3 : charte de service',
    reference: 'PV-CA-2024-02',
    author: 'Secrétariat général',
    date: '2024-06-20',
    text: `
# Point 3. Charte de service

Le directeur général rappelle le bilan de la charte de 2019 : douze engagements, dont cinq seulement étaient mesurés. Le projet
a été écrit avec les associations de locataires et trois groupes de salariés.

Une administratrice élue par les locataires demande que les résultats soient publiés même lorsqu'ils sont mauvais. Accepté.

# Délibération

Le conseil adopte à l'unanimité la charte « Bien habiter, bien vivre », applicable au 1er septembre 2024. Il désigne le directeur
général pour en répondre et demande un compte rendu deux fois par an.

~~ La présidente | Le secrétaire de séance
`,
  }),
  pdfFile('evidence/pilotage/charte-de-service-2024.pdf', {
    title: 'Bien habiter, bien vivre',
    subtitle: 'Notre charte de service',
    reference: 'COM-2024-08',
    author: 'Communication',
    date: '2024-09-01',
    text: `
# Ce que nous disons, nous le mesurons

Cette charte remplace les douze engagements de 2019. Elle a été écrite avec les associations de locataires et avec celles et
ceux qui tiennent l'accueil, les loges et les chantiers. Chaque engagement a un pilote et un chiffre. Les résultats sont publiés
deux fois par an dans les halls et sur notre site, bons ou mauvais.

# Chercher et entrer

- Nous disons à chacun comment obtenir un logement, au guichet comme en ligne, en langage clair.
- Nous choisissons selon des critères publics. La décision est écrite, motivée et envoyée en trois jours ouvrés.
- Nous proposons un entretien avant chaque commission.
- Nous remettons un logement contrôlé sur 42 points, propre et sûr. Ce qui reste à faire est daté par écrit.
- L'état des lieux est fait ensemble, pièce par pièce, et remis le jour même.
- Nous expliquons les équipements et nous prenons des nouvelles dans les deux mois.

# Habiter

- Le planning de nettoyage est affiché dans chaque hall ; la propreté est notée chaque trimestre.
- Les organes de sécurité de toutes les résidences sont vérifiés chaque année.
- Une personne bloquée dans un ascenseur est dégagée en moins de 45 minutes.
- En cas de panne collective, le chauffage et l'eau chaude sont rétablis en moins de 24 heures.
- Toute demande est enregistrée ; sous deux jours ouvrés, vous savez qui s'en charge.
- Nos délais sont annoncés : 24 heures, 5 jours ou 20 jours ouvrés. Nous visons 85 demandes sur 100 dans le délai.
- L'astreinte répond jour et nuit. Une urgence grave est prise en charge en moins de quatre heures.
- Une réclamation écrite reçoit une réponse écrite et motivée dans les dix jours ouvrés.

# Payer le juste prix

- Les charges sont expliquées poste par poste avant le 30 juin ; les factures se consultent.
- Toute intervention programmée est annoncée cinq jours ouvrés à l'avance.
- Les résultats des enquêtes sont rendus à tous dans les six mois.

# Vivre ensemble

- Tout trouble signalé par écrit reçoit une réponse ; les deux parties sont entendues.
- Chaque résidence a un interlocuteur connu, formé, dont les passages sont affichés.
- Nous soutenons au moins huit projets d'habitants par an et nous en faisons le bilan avec eux.

# Être accompagné, partir

- Dès le premier loyer impayé, nous vous appelons dans les dix jours, avant toute procédure.
- Une demande d'adaptation reçoit une réponse motivée dans les trente jours ouvrés.
- Une visite-conseil précède chaque départ.
- Le dépôt de garantie est rendu en trente jours en moyenne.

# Décider ensemble

- Le conseil de concertation locative se réunit trois fois par an ; ses demandes reçoivent une suite écrite.
- Le plan d'actions est discuté avant d'être arrêté.
- Locataire ou accédant, chacun peut devenir sociétaire : une personne, une voix.

# Et si nous ne tenons pas parole ?

Dites-le à votre gardien, à votre conseiller ou à la médiatrice interne. Chaque manquement signalé est enregistré comme une
réclamation. Nous ne promettons pas de ne jamais nous tromper : nous promettons de le dire et de le corriger.

~~ La présidente du conseil d'administration | Le directeur général
`,
  }),
  pdfFile('evidence/pilotage/affiche-resultats-2026-03.pdf', {
    title: 'Ce que nous avons tenu',
    subtitle: 'Affiche posée dans tous les halls, résultats du second semestre 2025',
    reference: 'COM-2026-03',
    author: 'Communication',
    date: '2026-03-09',
    text: `
# Tenu

| Notre engagement | Promis | Fait |
${posterRows(true)}

# Pas encore tenu

| Notre engagement | Promis | Fait |
${posterRows(false)}

# Ce que nous faisons

Un message à chaque étape d'une demande, depuis décembre. Une seconde entreprise de plomberie pour la vallée de la Mérance. Un
contrôle commun de la propreté dans six résidences.
`,
  }),
  pdfFile('evidence/pilotage/rapport-enquete-satisfaction-2025.pdf', {
    title: 'Enquête triennale de satisfaction',
    subtitle: 'Rapport, novembre 2025',
    reference: 'ENQ-2025',
    author: 'Institut Lumen Études (fictif)',
    date: '2025-12-15',
    text: `
# Méthode

| Élément | Valeur |
| Base | 2 587 ménages locataires au 1er octobre 2025 |
| Échantillon | ${overall.size} ménages, tirés au sort par secteur et par taille de résidence |
| Mode | Téléphone, du 3 au 28 novembre 2025, en journée et en soirée |
| Taux de réponse | ${Math.round((overall.size / overall.contacted) * 100)} % des ${String(overall.contacted).replace(/(?=\d{3}$)/, ' ')} ménages joints |
| Redressement | Secteur, ancienneté |
| Marge d'erreur, à 95 % | ${widestMargin(overall.size, overall.population)} points au plus pour l'ensemble ; ${widestMargin(requests.size, requests.population)} points au plus pour le traitement des demandes (${requests.size} réponses) ; huit à dix points pour un groupe d'une centaine de réponses |

Échelle à quatre niveaux : très satisfait, plutôt satisfait, plutôt pas satisfait, pas du tout satisfait. Les satisfaits
réunissent les deux premiers.

# Résultats

%% ${overall.value} Satisfaction globale
%% 83.1 Logement
%% 74.8 Équipements du logement
%% ${cleanliness.value} Propreté des parties communes
%% 71.5 Abords
%% 81.7 Accueil
%% ${requests.value} Traitement des demandes
%% 77.4 Information
%% 79.9 Quartier
%% 84.3 Recommanderait la coopérative

# Évolution

| Thème | 2019 | 2022 | 2025 | Écart significatif ? |
| Satisfaction globale | 79,4 % | 77,1 % | ${inFrench(overall.value)} | Non |
| Propreté des parties communes | 70,2 % | 67,4 % | ${inFrench(cleanliness.value)} | Non |
| Traitement des demandes | 61,8 % | 60,9 % | ${inFrench(requests.value)} | Non |

# Par secteur

| Secteur | Réponses | Satisfaction globale |
| Saint-Aubrin | 262 | 81 % |
| Villeraye | 241 | 75 % |
| Montcelles et vallée de la Mérance | 101 | 81 % |

# Par ancienneté et par taille de résidence

| Groupe | Réponses | Satisfaction globale | Dont ont fait une demande | Traitement des demandes |
| Moins de deux ans dans le logement | 118 | 86 % | 68 | 72 % |
| De deux à cinq ans | 171 | 80 % | 98 | 67 % |
| De cinq à dix ans | 164 | 76 % | 95 | 64 % |
| Plus de dix ans | 151 | 75 % | 86 | 63 % |
| Résidence de moins de vingt logements | 203 | 84 % | 112 | 70 % |
| Résidence de plus de soixante logements | 187 | 73 % | 113 | 62 % |

La satisfaction baisse avec l'ancienneté et avec la taille de la résidence. Les deux effets s'ajoutent.

# Ce que disent les locataires

Une question ouverte était posée : « Que faudrait-il améliorer en premier ? » 431 personnes ont répondu. Les réponses ont été
classées par deux personnes, séparément.

| Thème | Part des réponses |
| Suivi des demandes, relances sans réponse | 27 % |
| Propreté des escaliers et des locaux à déchets | 21 % |
| Bruit, isolation entre les logements | 14 % |
| Chauffage, température | 11 % |
| Tranquillité dans les halls | 9 % |
| Autres | 18 % |

# Priorités

Deux thèmes pèsent lourd dans la satisfaction et sont mal notés : le traitement des demandes et la propreté. L'accueil et le
logement sont des points d'appui.

# Le traitement des demandes, en détail

Les ${requests.size} personnes qui ont fait une demande technique dans l'année ont répondu à quatre questions de plus.

%% 84 Facilité à joindre quelqu'un
%% 79 Amabilité
%% 58 Délai
%% 64 Information pendant l'attente

Le délai est jugé plus sévèrement à Montcelles (46 %) qu'à Saint-Aubrin (63 %).

# Recommandations de l'institut

- Prévenir à chaque étape, même quand rien n'avance : c'est l'attente sans nouvelles qui fâche.
- Traiter la propreté résidence par résidence ; la moyenne cache des écarts de trente points.
- Revenir vers les habitants avec les résultats avant l'été, faute de quoi la prochaine enquête répondra moins bien.

# Limites

Les ménages arrivés depuis moins de six mois n'ont pas été interrogés. Les résultats d'une seule résidence ne sont pas donnés
sous trente réponses.
`,
  }),
  xlsxFile('evidence/pilotage/tableau-de-bord-2026-t1.xlsx', {
    title: 'Tableau de bord de la qualité',
    author: 'Service qualité',
    date: '2026-03-31',
    sheets: [
      {
        name: 'Premier trimestre 2026',
        widths: [46, 14, 14, 14, 26],
        rows: [['Indicateur', 'Cible', 'T4 2025', 'T1 2026', 'Pilote'], ...dashboardRows],
      },
    ],
  }),
  xlsxFile('evidence/pilotage/releve-mensuel-2026-05.xlsx', {
    title: 'Relevé mensuel des indicateurs',
    author: 'Service qualité',
    date: '2026-05-31',
    sheets: [
      {
        name: 'Juin 2025 à mai 2026',
        widths: [46, 10, ...lastMonths.map(() => 10), 26],
        rows: [['Indicateur', 'Cible', ...lastMonths, 'Pilote'], ...monthlyRows],
      },
    ],
  }),
  committee(
    '2025-10-21',
    '21 octobre 2025',
    'CODIR-2025-19',
    `
# Tableau de bord du troisième trimestre

| Constat | Décision | Pilote |
| Délais des demandes : 79 % au trimestre | Message à chaque étape avant Noël | Systèmes d'information |
| Propreté des Tilleuls sous 7 | Contrôle commun avec l'entreprise | Proximité |
| Appels décrochés : 81 % | Étudier une permanence le lundi | Relation client |

# Enquête

Le questionnaire est validé. L'institut commence le 3 novembre.
`,
  ),
  committee(
    '2026-04-21',
    '21 avril 2026',
    'CODIR-2026-08',
    `
# Tableau de bord du premier trimestre

| Constat | Décision | Pilote |
| Appels décrochés sous 80 % en mars | Permanence dès la rentrée, deux matins | Relation client |
| Réponses aux troubles : 12 jours ouvrés | Renfort d'un mi-temps jusqu'à l'été | Tranquillité |
| Second marché de plomberie : en retard | Notification visée fin juin | Achats |

# Revue annuelle du plan d'actions

Vingt-sept actions : quatre réalisées, vingt-deux en cours ou à lancer, une abandonnée. L'effet des quatre actions réalisées est
examiné : la grille de 42 points (A-2024-07) et les messages de suivi (A-2025-15) ont porté leurs fruits ; la formation des gardiens
à la grille de propreté (A-2025-11) reste à prouver ; le suivi des travaux promis à l'entrée (A-2026-23) vient de commencer.

# Auto-évaluation

Notation collective les 4 et 5 mai ; rapport pour le 12 mai.
`,
  ),
  pdfFile('evidence/pilotage/rapport-auto-evaluation-2026.pdf', {
    title: 'Auto-évaluation 2026',
    subtitle: 'Rapport du comité de direction',
    reference: 'AE-2026',
    author: 'Service qualité',
    date: '2026-05-12',
    text: `
# Comment nous avons noté

Trois groupes de quatre personnes, dont une représentante des locataires dans chacun. Chaque note renvoie à une pièce. En cas de
désaccord, la note la plus basse est gardée.

# Points forts

- La sécurité : toutes les résidences vérifiées deux années de suite.
- L'écoute des nouveaux locataires, suivie de décisions.
- La concertation : suites écrites avant la séance suivante.

# Axes de progrès

- Le traitement des demandes dans les délais, surtout à Montcelles.
- La propreté, qui ne progresse plus.
- Ce que nous faisons sans le dire : maîtrise des charges, assistance après sinistre, accueil de chacun.

# Évolution depuis 2023

| Niveau | 2023 | 2026 |
${levelRows}
`,
  }),
  pdfFile('evidence/pilotage/audit-interne-demandes-2025-03.pdf', {
    title: 'Audit interne : traitement des demandes',
    subtitle: "Mené par l'auditrice d'une coopérative voisine, 24 au 27 mars 2025",
    reference: 'AI-2025-01',
    author: 'Audit croisé',
    date: '2025-03-27',
    text: `
# Étendue

Procédure PR-05, version 6. Quarante demandes tirées au sort, sept entretiens, deux visites.

# Constats

| Grade | Constat |
| Point fort | Les gardiens saisissent le jour même, sur leur téléphone |
| Piste de progrès | Prévenir le locataire quand l'entreprise reporte |
| Point sensible | Six demandes sur quarante closes sur la seule facture |
| Non-conformité mineure | À Montcelles, délai dépassé dans onze cas sur seize, sans relance |

# Suites demandées

Réponse du service sous un mois ; second examen en mars 2026.
`,
  }),
  pdfFile('evidence/pilotage/plan-competences-2026.pdf', {
    title: 'Plan de développement des compétences',
    subtitle: 'Année 2026',
    reference: 'RH-2026-01',
    author: 'Ressources humaines',
    date: '2026-01-08',
    text: `
# Priorités

| Formation | Public | Durée | Trimestre |
| Nos engagements de service | Tous les nouveaux arrivants, équipes de proximité | Une demi-journée | 1 et 3 |
| Accueillir et désamorcer, rappel | Gardiens, chargés de secteur | Un jour | 2 |
| Accueillir chacun : handicap, langue, numérique | Relation client | Un jour | 4 |
| Amiante, rappel | Techniciens | Une demi-journée | 2 |
| Données personnelles | Tous | Une heure, en ligne | 3 |
| Conduire un audit interne | Deux personnes | Deux jours | 3 |

# Budget

2,9 % de la masse salariale, pour 41 salariés. 15,4 heures par salarié en 2025.
`,
  }),
  pdfFile('evidence/pilotage/presence-formation-engagements-2026-masquee.pdf', {
    title: 'Feuille de présence',
    subtitle: 'Formation « Nos engagements de service », 3 février 2026, noms masqués',
    reference: 'FOR-2026-01',
    author: 'Ressources humaines',
    date: '2026-02-03',
    text: `
| N° | Nom | Fonction | Arrivée | Matin |
| 1 | [masqué] | Gardien | Septembre 2025 | Présent |
| 2 | [masqué] | Gardienne | Octobre 2025 | Présente |
| 3 | [masqué] | Conseillère de la relation client | Novembre 2025 | Présente |
| 4 | [masqué] | Technicien de secteur | 2014 | Présent |
| 5 | [masqué] | Chargé de secteur | 2019 | Présent |
| 6 | [masqué] | Comptable | Janvier 2026 | Présente |
| 7 | [masqué] | Conseillère sociale | 2021 | Présente |
| 8 | [masqué] | Chargé d'opérations | Décembre 2025 | Excusé |

~~ La formatrice
`,
  }),
]

export const pilotage: readonly ContentFile[] = [...commitments, ...indicators, ...evidence]
