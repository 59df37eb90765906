import {
  csvFile,
  docxFile,
  emlFile,
  pdfFile,
  screenFile,
  textFile,
  xlsxFile,
  type ContentFile,
} from '../content-file.ts'
import { screenNotice } from '../makers/scenes.ts'
import { widestMargin } from '../series.ts'
import { survey2025 } from './results.ts'

const { overall, cleanliness, requests } = survey2025

const commitments: readonly ContentFile[] = [
  textFile(
    'commitments/charges/charges-expliquees.yaml',
    `
id: charges-expliquees
title: Des charges expliquées, régularisées avant le 30 juin
statement: >-
  Chaque année avant le 30 juin, vous recevez le décompte de vos charges, poste par poste, avec l'explication des
  écarts. Les justificatifs se consultent au siège, à l'agence et en ligne.
form: charter
satisfies: [D6-01]
audience: [tenants, residentsAssociations]
owner: Responsable des charges
status: inForce
since: 2024-01-01
indicators: [regularisations-a-date]
evidence:
  - id: courrier-charges-2026
    title: Courrier type de régularisation des charges 2025
    file: evidence/charges/courrier-regularisation-2026.pdf
    kind: communication
    date: 2026-05-18
    confidentiality: public
  - id: calendrier-regularisations
    title: Calendrier et suivi des régularisations, exercice 2025
    file: evidence/charges/calendrier-regularisations-2026.xlsx
    kind: record
    date: 2026-06-19
  - id: decompte-charges-2025
    title: Décompte de charges d'un trois-pièces, exercice 2025 (anonymisé)
    file: evidence/charges/decompte-charges-2025-anonymise.csv
    kind: record
    date: 2026-05-18
    personalData: redacted
`,
  ),
  textFile(
    'commitments/charges/interventions-annoncees.yaml',
    `
id: interventions-annoncees
title: Interventions et coupures annoncées cinq jours avant
statement: >-
  Toute intervention programmée et toute coupure sont annoncées au moins cinq jours ouvrés à l'avance : pourquoi, quand,
  combien de temps, qui appeler.
form: charter
satisfies: [D6-03]
audience: [tenants, coOwners]
owner: Responsable technique de proximité
status: inForce
since: 2024-09-01
evidence:
  - id: procedure-avis
    title: Procédure « Annoncer une intervention » et modèle d'avis
    file: evidence/charges/procedure-annoncer-une-intervention.docx
    kind: procedure
    date: 2024-09-01
    supports: [D6-03, D11-05]
  - id: avis-coupure-eau
    title: Avis de coupure d'eau, Le Clos des Forges
    file: evidence/charges/avis-coupure-eau-2026-04-09.eml
    kind: communication
    date: 2026-04-09
  - id: ecran-travaux-ascenseur
    title: Écran du hall, travaux d'ascenseur aux Tilleuls
    file: evidence/charges/ecran-travaux-ascenseur-2025-09.png
    kind: communication
    date: 2025-09-08
    confidentiality: public
`,
  ),
  textFile(
    'commitments/charges/rehabilitation-tilleuls.yaml',
    `
# Une promesse faite aux habitants d'une seule résidence : « dit, pour une partie ». Elle sera étendue à toutes les
# réhabilitations en 2027.
id: rehabilitation-tilleuls
title: La réhabilitation des Tilleuls, avec ses habitants
statement: >-
  Aux Tilleuls, rien ne commence sans réunion, sans programme chiffré et sans avis des habitants. Une chargée de
  concertation tient une permanence chaque mercredi jusqu'à la levée des réserves.
form: internalStandard
satisfies: [D6-04]
audience: [tenants, residentsAssociations, localAuthorities]
owner: Directeur du patrimoine
status: inForce
since: 2024-10-01
until: 2026-12-31
scope: { kind: residence, name: Les Tilleuls }
indicators: [satisfaction-chantier-tilleuls]
evidence:
  - id: cr-reunion-tilleuls
    title: Compte rendu de la réunion publique des Tilleuls du 4 février 2025
    file: evidence/charges/cr-reunion-les-tilleuls-2025-02.pdf
    kind: minutes
    date: 2025-02-04
    supports: [D6-04, D10-02]
  - id: lettre-chantier-tilleuls
    title: Lettre du chantier des Tilleuls, n° 3
    file: evidence/charges/lettre-chantier-les-tilleuls-3.pdf
    kind: communication
    date: 2026-01-26
    confidentiality: public
  # Sept ménages d'un bâtiment de douze : on les reconnaîtrait à leurs propos. Cet exemplaire n'en garde que les suites.
  - id: avis-fin-tranche-tilleuls
    title: Avis des habitants à la fin de la première tranche (propos masqués)
    file: evidence/charges/avis-habitants-tranche-1-2026-05-masque.pdf
    kind: survey
    date: 2026-05-20
    personalData: redacted
`,
  ),
  textFile(
    'commitments/charges/information-reguliere.yaml',
    `
id: information-reguliere
title: Un journal utile, deux fois par an
statement: >-
  « D'une vallée à l'autre », le journal des habitants, paraît au printemps et à l'automne : vie des résidences, bons
  gestes, droits, économies d'eau et d'énergie.
form: charter
# D6-05 mène à CONS-7 ; les conseils d'économie d'eau et d'énergie répondent en plus à CONS-3.
satisfies: [D6-05, iso26000/CONS-3]
audience: [tenants, buyers, coOwners, members]
owner: Chargée de communication
status: inForce
since: 2022-01-01
indicators: [consommation-eau]
evidence:
  - id: journal-automne-2025
    title: Journal « D'une vallée à l'autre », automne 2025
    file: evidence/charges/journal-automne-2025.pdf
    kind: communication
    date: 2025-10-13
    confidentiality: public
  - id: journal-printemps-2026
    title: Journal « D'une vallée à l'autre », printemps 2026
    file: evidence/charges/journal-printemps-2026.pdf
    kind: communication
    date: 2026-04-13
    confidentiality: public
`,
  ),
  textFile(
    'commitments/charges/restitution-enquete.yaml',
    `
id: restitution-enquete
title: Les résultats des enquêtes, rendus à tous
statement: >-
  Dans les six mois qui suivent une enquête, chaque locataire reçoit les résultats et ce que nous décidons.
form: charter
satisfies: [D6-06]
audience: [tenants]
owner: Chargée de communication
status: inForce
since: 2025-01-01
evidence:
  # Datée d'après l'audit : elle ne prouve encore rien.
  - id: synthese-enquete
    title: Synthèse de l'enquête de 2025, à distribuer la semaine du 6 juillet 2026
    file: evidence/charges/synthese-enquete-2025.pdf
    kind: communication
    date: 2026-07-06
    confidentiality: public
actions:
  - id: A-2026-10
    title: Imprimer et distribuer la synthèse de l'enquête de 2025 dans toutes les boîtes aux lettres
    gap: D6-06
    cause: >-
      Le rapport a été remis en décembre 2025 ; la synthèse attendait le plan d'actions, arrêté seulement en mars.
    owner: Chargée de communication
    priority: high
    due: 2026-06-12
    status: inProgress
`,
  ),
]

const indicators: readonly ContentFile[] = [
  textFile(
    'indicators/charges/regularisations-a-date.yaml',
    `
id: regularisations-a-date
title: Résidences régularisées avant le 30 juin
definition: Part des résidences dont le décompte de charges est parti avant le 30 juin.
formula: Résidences régularisées au 30 juin ÷ résidences × 100
source: Logiciel de gestion locative
owner: Responsable des charges
unit: percent
direction: up
target: 95
alert: 85
frequency: yearly
series:
  - { period: 2022-06-30, numerator: 58, denominator: 71 }
  - { period: 2023-06-30, numerator: 63, denominator: 71 }
  - { period: 2024-06-30, numerator: 68, denominator: 72 }
  - { period: 2025-06-30, numerator: 71, denominator: 73 }
  - { period: 2026-06-19, numerator: 70, denominator: 73, evidence: calendrier-regularisations, note: "Dix jours avant l'échéance ; trois décomptes attendent la facture du réseau de chaleur." }
`,
  ),
  textFile(
    'indicators/charges/charges-recuperables.yaml',
    `
# Aucun engagement public ne porte sur le niveau des charges : l'indicateur dit seul ce qui est fait (« supports »).
id: charges-recuperables
title: Charges récupérables par mètre carré
definition: Charges récupérables de l'année, chauffage compris, rapportées à la surface habitable.
formula: Charges récupérables ÷ surface habitable des logements en location
source: Comptabilité, clôture de l'exercice
owner: Responsable des charges
unit: euro
direction: down
target: 27
alert: 29
frequency: yearly
perimeter: Résidences en chauffage collectif
supports: [D6-02]
series:
  - { period: 2021, value: 24.1 }
  - { period: 2022, value: 27.8 }
  - { period: 2023, value: 29.6, evidence: observatoire-charges }
  - { period: 2024, value: 27.4, evidence: observatoire-charges }
  - { period: 2025, value: 26.5, evidence: observatoire-charges }
`,
  ),
  textFile(
    'indicators/charges/consommation-eau.yaml',
    `
id: consommation-eau
title: Consommation d'eau, m³ par logement
definition: Mètres cubes d'eau froide relevés dans l'année, par logement équipé d'un compteur.
formula: Volume relevé ÷ logements équipés
source: Relevés annuels du prestataire de comptage
owner: Responsable des charges
unit: count
direction: down
# Pas de cible : le conseil de concertation n'a pas voulu en fixer une par logement.
frequency: yearly
supports: [iso26000/ENV-2]
series:
  - { period: 2022, value: 97 }
  - { period: 2023, value: 94 }
  - { period: 2024, value: 92 }
  - { period: 2025, value: 91, evidence: observatoire-charges }
`,
  ),
  textFile(
    'indicators/charges/satisfaction-chantier-tilleuls.yaml',
    `
id: satisfaction-chantier-tilleuls
title: Satisfaction des habitants à la fin d'une tranche
definition: Part des habitants des logements livrés satisfaits du chantier.
formula: Réponses satisfaites ÷ réponses × 100
source: Questionnaire remis en main propre
owner: Directeur du patrimoine
unit: percent
direction: up
target: 80
frequency: yearly
perimeter: Les Tilleuls, logements livrés
series:
  # Sept réponses : le résultat n'est pas montré, un ménage pourrait se reconnaître.
  - { period: 2026-05-20, numerator: 5, denominator: 7, sample: { size: 7, population: 12, mode: faceToFace }, evidence: avis-fin-tranche-tilleuls }
`,
  ),
]

const evidence: readonly ContentFile[] = [
  pdfFile('evidence/charges/courrier-regularisation-2026.pdf', {
    title: "Vos charges de l'année 2025",
    subtitle: 'Courrier type et explication du décompte',
    reference: 'COU-CHA-2026',
    author: 'Service des charges',
    date: '2026-05-18',
    text: `
Madame, Monsieur,

Vous avez versé chaque mois une provision pour les charges. Nous l'avons comparée aux dépenses réelles de votre résidence.

# Votre décompte (exemple, trois-pièces de 64 m²)

| Poste | Dépense de la résidence | Votre part | Par rapport à 2024 |
| Chauffage et eau chaude | 61 420 € | 742,10 € | -6 % |
| Eau froide | 18 960 € | 214,30 € | +3 % |
| Ascenseur | 5 210 € | 61,80 € | +1 % |
| Nettoyage | 14 730 € | 171,20 € | +2 % |
| Espaces verts | 3 640 € | 42,00 € | +4 % |
| Ordures ménagères (taxe) | 9 870 € | 118,00 € | +5 % |
| Total | 113 830 € | 1 349,40 € | -2 % |

Provisions versées : 1 416,00 €. Nous vous devons 66,60 €, déduits de votre prochain loyer.

# Pourquoi cela change

Le chauffage baisse grâce au réglage des chaufferies et à un hiver doux. La taxe sur les ordures augmente : elle est
décidée par la communauté de communes.

# Pour vérifier

Les factures se consultent pendant six mois, au siège ou à l'agence, sur rendez-vous, et dans votre espace en ligne. Une
association de locataires peut vous accompagner. Vous pouvez contester par écrit : nous répondons sous dix jours ouvrés.
`,
  }),
  xlsxFile('evidence/charges/calendrier-regularisations-2026.xlsx', {
    title: 'Calendrier des régularisations',
    author: 'Service des charges',
    date: '2026-06-19',
    sheets: [
      {
        name: 'Exercice 2025',
        widths: [28, 14, 18, 18, 30],
        rows: [
          ['Lot', 'Résidences', 'Prévu', 'Envoyées', 'Remarque'],
          ['Chauffage individuel', 38, '2026-04-30', 38, ''],
          ['Chauffage collectif au gaz', 19, '2026-05-31', 19, 'Dont Les Tilleuls'],
          ['Réseau de chaleur', 16, '2026-06-15', 13, 'Facture du réseau attendue pour trois résidences'],
          ['Total', { formula: 'SUM(B2:B4)', value: 73 }, '', { formula: 'SUM(D2:D4)', value: 70 }, ''],
        ],
      },
    ],
  }),
  csvFile('evidence/charges/decompte-charges-2025-anonymise.csv', [
    ['Poste', 'Dépense de la résidence (€)', 'Part du logement (€)'],
    ['Chauffage et eau chaude', 61420, 742.1],
    ['Eau froide', 18960, 214.3],
    ['Ascenseur', 5210, 61.8],
    ['Nettoyage', 14730, 171.2],
    ['Espaces verts', 3640, 42],
    ['Ordures ménagères (taxe)', 9870, 118],
    ['Total', 113830, 1349.4],
    ['Provisions versées', '', 1416],
    ['Trop-perçu, rendu en juillet', '', 66.6],
  ]),
  pdfFile('evidence/charges/observatoire-des-charges-2025.pdf', {
    title: 'Observatoire des charges',
    subtitle: 'Exercice 2025, par résidence',
    reference: 'RA-2026-04',
    author: 'Service des charges',
    date: '2026-04-24',
    text: `
# En bref

Les charges récupérables baissent pour la deuxième année : 26,50 € par mètre carré, contre 27,40 € en 2024 et 29,60 € en
2023. Six résidences dépassent encore 30 €.

Chauffage et eau chaude collectifs : 122 kWh par mètre carré en 2025, contre 127 en 2024. Eau froide : 91 m³ par logement
équipé d'un compteur, contre 92.

# Les résidences les plus chères

| Résidence | 2024 | 2025 | Cause | Action |
| Les Hauts de Villeraye | 34,20 € | 33,80 € | Façades non isolées | Travaux en 2027 |
| Le Parc | 32,10 € | 31,40 € | Fuite sur le réseau enterré | Réparée en mars 2025 |
| Les Tilleuls | 31,90 € | 30,20 € | Chaufferie ancienne | Raccordement en octobre 2026 |
| Le Clos des Forges | 29,80 € | 28,10 € | Ascenseurs | Contrat renégocié |

# Ce qui a fait baisser les charges

- Renégociation de l'électricité des parties communes : 41 000 € par an.
- Réglage des courbes de chauffe dans onze chaufferies.
- Réparation de la fuite du Parc : 2 300 m³ d'eau par an.

# Hausses anormales expliquées

Toute hausse de plus de 10 % d'un poste est expliquée par écrit aux locataires de la résidence. Il y en a eu quatre en 2025,
toutes dues à la taxe sur les ordures ménagères.
`,
  }),
  docxFile('evidence/charges/procedure-annoncer-une-intervention.docx', {
    title: 'Annoncer une intervention ou une coupure',
    subtitle: "Procédure et modèle d'avis",
    reference: 'PR-08, version 2',
    author: 'Équipe technique de proximité',
    date: '2024-09-01',
    text: `
# La règle

Cinq jours ouvrés au moins, sauf danger. L'entreprise donne la date au chargé de secteur huit jours avant.

# Par quel moyen ?

| Intervention | Affiche | Message | Courrier |
| Coupure d'eau, de chauffage, d'électricité | Oui | Oui | Non |
| Entretien dans les logements | Oui | Oui | Oui, premier passage |
| Travaux de plus d'une semaine | Oui | Oui | Oui |
| Panne d'ascenseur de plus de quatre heures | Oui | Oui | Non |

# Le modèle

Ce qui sera fait. Où. Le jour et l'heure de début et de fin. Ce que cela change pour vous. Qui appeler.

# Après

L'affiche est retirée par le gardien le jour même. L'avis est classé avec sa date dans le dossier de la résidence.
`,
  }),
  emlFile('evidence/charges/avis-coupure-eau-2026-04-09.eml', {
    from: 'Coopérative Habitat des Deux Vallées <travaux@deux-vallees.example>',
    to: 'Habitants du Clos des Forges <clos-des-forges@deux-vallees.example>',
    subject: "Coupure d'eau le jeudi 16 avril de 9 h à 12 h, bâtiments C et D",
    date: 'Thu, 09 Apr 2026 08:30:00 +0200',
    id: 'avis-2026-041',
    body: `
Bonjour,

L'eau sera coupée le jeudi 16 avril 2026, de 9 h à 12 h, dans les bâtiments C et D du Clos des Forges.

Pourquoi : remplacement de la vanne principale, qui fuit.
Ce que cela change pour vous : plus d'eau froide ni d'eau chaude. Pensez à remplir une bouteille et un seau.
Après : l'eau peut être trouble quelques minutes. Laissez-la couler.

Une question, une difficulté de santé ? Appelez votre gardien, loge 2, ou le siège aux heures d'ouverture.

L'équipe technique de proximité
(organisme fictif, message d'exemple)
`,
  }),
  screenFile('evidence/charges/ecran-travaux-ascenseur-2025-09.png', () =>
    screenNotice([
      'INFORMATION TRAVAUX',
      'LES TILLEULS, ENTRÉE B',
      'REMPLACEMENT ASCENSEUR',
      'DU 22 SEPTEMBRE AU 10 OCTOBRE',
      'PORTAGE DES COURSES : 9 H - 19 H',
      'SUR APPEL AU GARDIEN, LOGE A',
      "EN CAS D'URGENCE : L'ASTREINTE",
      'AFFICHÉ LE 8 SEPTEMBRE 2025',
    ]),
  ),
  pdfFile('evidence/charges/cr-reunion-les-tilleuls-2025-02.pdf', {
    title: 'Réunion publique des Tilleuls',
    subtitle: 'Compte rendu du 4 février 2025, salle des associations de Villeraye',
    reference: 'CR-TIL-2025-02',
    author: 'Direction du patrimoine',
    date: '2025-02-04',
    text: `
# Présents

Cinquante-deux habitants sur 84 logements, deux associations de locataires, l'adjointe au maire de Villeraye, l'architecte,
le directeur du patrimoine, la chargée de concertation.

# Le diagnostic partagé

Les habitants ont visité la résidence avec l'architecte le 18 janvier. Ce qu'ils retiennent : froid dans les pièces d'angle,
bruit de la ventilation, encombrants derrière le bâtiment B, caves peu sûres, évacuations bouchées.

# Le programme

| Poste | Ce qui est prévu | Effet sur les charges et le loyer |
| Isolation des façades et des combles | 14 cm et 32 cm | Chauffage : -38 % estimés |
| Raccordement au réseau de chaleur | Octobre 2026 | Prix plus stable |
| Collecteurs d'eaux usées | Reprise complète | – |
| Ascenseur du bâtiment B | Remplacement | – |
| Abri à encombrants et abords | Avril 2026 | – |
| Loyer | Hausse de 11 € par mois pour un T3 | Compensée par les économies |

# Questions des habitants

- Peut-on garder ses volets ? Oui, s'ils sont en bon état ; chacun choisit avant le 15 mars.
- Et si je suis absent ? La chargée de concertation tient une permanence chaque mercredi.
- Les caves ? Éclairage et portes sont ajoutés au programme, à la demande des habitants.

# Suites

Vote indicatif : 41 pour, 6 contre, 5 abstentions. L'avis du conseil de concertation locative est demandé pour mars.
`,
  }),
  pdfFile('evidence/charges/lettre-chantier-les-tilleuls-3.pdf', {
    title: 'Les Tilleuls : où en est le chantier ?',
    subtitle: 'Lettre n° 3, janvier 2026',
    reference: 'COM-TIL-03',
    author: 'Direction du patrimoine',
    date: '2026-01-26',
    text: `
# Ce qui est fait

- Bâtiment A : façades isolées, douze logements livrés, réserves en cours de levée.
- Bâtiment B : ascenseur remis en service le 10 octobre.

# Ce qui vient

| Période | Travaux | Gêne |
| Février à avril | Façades du bâtiment B | Échafaudage, volets fermés une journée |
| Avril | Abri à encombrants | Place de parking réservée dix jours |
| Mai à juillet | Collecteurs | Deux coupures d'eau annoncées |
| Octobre | Raccordement au réseau de chaleur | Une journée sans eau chaude |

# Votre interlocutrice

Permanence chaque mercredi de 14 h à 18 h, loge A.
`,
  }),
  pdfFile('evidence/charges/avis-habitants-tranche-1-2026-05-masque.pdf', {
    title: 'Avis des habitants à la fin de la première tranche',
    subtitle: 'Les Tilleuls, bâtiment A, douze logements, exemplaire masqué',
    reference: 'ENQ-TIL-01',
    author: 'Chargée de concertation',
    date: '2026-05-20',
    text: `
# Méthode

Questionnaire remis en main propre aux douze ménages des logements livrés, entre le 4 et le 15 mai 2026. Sept réponses.

# Ce qui a été dit

[Propos masqués.] Avec sept réponses dans un bâtiment de douze logements, chacun pourrait être reconnu, et un pourcentage
n'aurait pas de sens. L'exemplaire complet est conservé par la direction du patrimoine.

# Ce qui change pour la deuxième tranche

- Une bâche et un aspirateur par logement, exigés de l'entreprise.
- Visite de fin de pose avec l'habitant, avant le départ de l'équipe.
`,
  }),
  pdfFile('evidence/charges/synthese-enquete-2025.pdf', {
    title: 'Vous nous avez répondu, merci',
    subtitle: "Synthèse de l'enquête de satisfaction de novembre 2025",
    reference: 'COM-2026-07',
    author: 'Communication',
    date: '2026-07-06',
    text: `
${overall.size} ménages ont répondu au téléphone, dans toutes nos résidences. Voici ce que vous avez dit, et ce que nous faisons.

# Ce que vous avez dit

%% ${overall.value} Satisfaction globale
%% 84.3 Recommanderaient la coopérative
%% 81.7 Accueil
%% ${cleanliness.value} Propreté des parties communes
%% ${requests.value} Traitement des demandes

# Ce que nous faisons

| Vous avez dit | Nous faisons | Quand |
| Les demandes traînent, surtout à Montcelles | Une seconde entreprise de plomberie | Été 2026 |
| On ne sait pas où en est sa demande | Un message à chaque étape | Fait depuis décembre |
| Les parties communes sont mal tenues | Contrôles communs, nouveau marché | Août 2026 |
| On attend trop au téléphone | Une permanence le lundi et le mardi | Septembre 2026 |

# En savoir plus

Le rapport complet est sur notre site et à l'accueil. Avec ${overall.size} réponses, un pourcentage est connu à ${widestMargin(overall.size, overall.population)} points près au plus ;
le traitement des demandes, jugé par les ${requests.size} personnes qui en ont fait une, à ${widestMargin(requests.size, requests.population)} points près au plus.
`,
  }),
  pdfFile('evidence/charges/journal-automne-2025.pdf', {
    title: "D'une vallée à l'autre, automne 2025",
    subtitle: 'Le journal des habitants, n° 41',
    reference: 'JOU-41',
    author: 'Communication',
    date: '2025-10-13',
    text: `
# La vie des résidences

Aux Ormes, le jardin partagé a donné sa première récolte : onze familles, huit parcelles, et une soupe pour toute la
résidence le 20 septembre. Au Parc, la fuite qui courait sous la pelouse depuis deux ans a été trouvée.

# Bons gestes : aérer, même en hiver

Dix minutes par jour, fenêtres grandes ouvertes et chauffage coupé. Une bouche de ventilation bouchée, c'est de la moisissure
au printemps : un chiffon humide suffit.

# Vos droits : le chèque énergie

Il arrive sans démarche si vos revenus y donnent droit. Nos conseillères en économie sociale et familiale vous aident à
l'utiliser.

# Chauffage : 19 °C

La période de chauffe commence le 15 octobre. Si votre logement reste sous 18 °C deux jours de suite, appelez-nous : un
technicien vient mesurer.

# L'enquête, c'est en novembre

Un institut vous appellera peut-être. Dix minutes, des réponses anonymes, et des résultats pour tous.
`,
  }),
  pdfFile('evidence/charges/journal-printemps-2026.pdf', {
    title: "D'une vallée à l'autre, printemps 2026",
    subtitle: 'Le journal des habitants, n° 42',
    reference: 'JOU-42',
    author: 'Communication',
    date: '2026-04-13',
    text: `
# Les Tilleuls : l'abri est là

Fini les matelas derrière le bâtiment B. L'abri à encombrants ouvre le premier mardi du mois ; la collecte est faite par la
communauté de communes.

# Économies d'eau

Une chasse d'eau qui coule, c'est 200 m³ par an : plus que la consommation d'une famille. Mettez du colorant dans le
réservoir : s'il descend dans la cuvette, appelez-nous.

# Sécurité : la cage d'escalier n'est pas un débarras

Poussettes, vélos et meubles gênent les secours. Nos gardiens vous proposent un emplacement.

# Assemblée générale : venez voter

Locataire ou accédant, vous pouvez devenir sociétaire pour 16 €. Une personne, une voix. L'assemblée se tient le 11 juin à
Saint-Aubrin.

# Canicule

Inscrivez vos proches fragiles sur le registre de la commune. Fermez volets et fenêtres le jour, ouvrez la nuit.
`,
  }),
]

export const charges: readonly ContentFile[] = [...commitments, ...indicators, ...evidence]
