import { csvFile, docxFile, pdfFile, textFile, xlsxFile, type ContentFile } from '../content-file.ts'
import { provenBy, seriesLines } from '../series.ts'
import { results } from './results.ts'

const commitments: readonly ContentFile[] = [
  textFile(
    'commitments/entree/logement-controle.yaml',
    `
id: logement-controle
title: Un logement contrôlé, propre et sûr le jour des clés
statement: >-
  Avant de vous remettre les clés, nous contrôlons 42 points du logement. S'il reste quelque chose à faire, nous vous
  en donnons la date par écrit.
form: charter
satisfies: [D2-01]
audience: [tenants]
owner: Responsable technique de proximité
status: inForce
since: 2024-09-01
indicators: [logements-conformes]
evidence:
  - id: grille-relocation
    title: Procédure et grille de contrôle avant relocation (42 points)
    file: evidence/entree/grille-controle-relocation.docx
    kind: procedure
    date: 2024-09-01
    # Relue au retour d'expérience annuel : la procédure reste exacte.
    reviewed: 2025-10-06
  - id: controle-relocation-01
    title: Contrôle avant relocation, La Tannerie (adresse masquée)
    file: evidence/entree/controle-relocation-2025-10-masque.pdf
    kind: record
    date: 2025-10-21
    personalData: redacted
  - id: controle-relocation-02
    title: Contrôle avant relocation, Les Tilleuls (adresse masquée)
    file: evidence/entree/controle-relocation-2026-01-masque.pdf
    kind: record
    date: 2026-01-15
    personalData: redacted
  - id: controle-relocation-03
    title: Contrôle avant relocation, Les Ormes (adresse masquée)
    file: evidence/entree/controle-relocation-2026-04-masque.pdf
    kind: record
    date: 2026-04-28
    personalData: redacted
actions:
  - id: A-2024-07
    title: Passer la grille de contrôle de 28 à 42 points, avec photographies
    gap: D2-01
    cause: Un tiers des reprises après l'entrée portait sur des points absents de l'ancienne grille.
    owner: Responsable technique de proximité
    priority: high
    due: 2024-09-30
    status: done
    doneOn: 2024-09-02
    evidence: [grille-relocation]
    effectiveness: >-
      La part des logements conformes le jour de l'état des lieux est passée d'environ 91 % en 2023 à plus de 95 %
      au printemps 2026.
  - id: A-2026-23
    title: Suivre les travaux promis à l'entrée comme des demandes d'intervention
    gap: D2-01
    cause: Les travaux datés par écrit n'étaient suivis par personne ; un entrant sur trois s'en plaint.
    owner: Responsable technique de proximité
    priority: medium
    due: 2026-04-30
    status: done
    doneOn: 2026-04-07
    evidence: [extrait-demandes]
    effectiveness: À mesurer avec l'enquête de janvier 2027.
`,
  ),
  textFile(
    'commitments/entree/diagnostics-a-jour.yaml',
    `
id: diagnostics-a-jour
title: Des diagnostics à jour, joints au bail
statement: >-
  Chaque bail est accompagné de diagnostics en cours de validité. Nous vous les expliquons à la signature.
form: internalStandard
satisfies: [D2-02]
audience: [tenants]
owner: Responsable du patrimoine
status: inForce
since: 2023-01-01
evidence:
  - id: suivi-diagnostics
    title: Tableau de suivi des diagnostics par logement
    file: evidence/entree/suivi-diagnostics-2026.xlsx
    kind: record
    date: 2026-05-15
  - id: dpe-la-tannerie
    title: Diagnostics joints au bail, La Tannerie, bâtiment B (performance énergétique)
    file: evidence/entree/dpe-la-tannerie-b.pdf
    kind: certificate
    date: 2025-03-12
    validUntil: 2035-03-11
  - id: erp-les-tilleuls
    title: Diagnostics joints au bail, Les Tilleuls (état des risques et pollutions)
    file: evidence/entree/etat-des-risques-les-tilleuls.pdf
    kind: certificate
    date: 2025-09-02
    # Ce document ne vaut que six mois : il est à refaire à chaque relocation.
    validFor: P6M
  - id: electricite-les-ormes
    title: Diagnostics joints au bail, Les Ormes (installation électrique)
    file: evidence/entree/diagnostic-electrique-les-ormes.pdf
    kind: certificate
    date: 2024-10-08
    validFor: P6Y
actions:
  - id: A-2026-03
    title: Éditer l'état des risques automatiquement à la signature de chaque bail
    gap: D2-02
    cause: Le document est demandé à la main ; six mois de validité sont vite passés.
    owner: Responsable du patrimoine
    priority: high
    due: 2026-05-31
    status: inProgress
`,
  ),
  textFile(
    'commitments/entree/etat-des-lieux-clair.yaml',
    `
id: etat-des-lieux-clair
title: Un état des lieux clair, remis le jour même
statement: >-
  L'état des lieux est fait avec vous, pièce par pièce, sur tablette. Vous en recevez un exemplaire le jour même et
  vous pouvez le faire compléter dans les dix jours.
form: charter
satisfies: [D2-03]
audience: [tenants]
owner: Responsable de la gestion locative
status: inForce
since: 2024-09-01
evidence:
  - id: consigne-etat-des-lieux
    title: Consigne « Réaliser un état des lieux » et modèle
    file: evidence/entree/consigne-etat-des-lieux.pdf
    kind: procedure
    date: 2024-09-01
  - id: etat-des-lieux-01
    title: État des lieux d'entrée, T3, novembre 2025 (masqué)
    file: evidence/entree/etat-des-lieux-2025-11-masque.pdf
    kind: record
    date: 2025-11-27
    personalData: redacted
    retainUntil: 2028-11-30
  - id: etat-des-lieux-02
    title: État des lieux d'entrée, T2, mars 2026 (masqué)
    file: evidence/entree/etat-des-lieux-2026-03-masque.pdf
    kind: record
    date: 2026-03-05
    personalData: redacted
    retainUntil: 2029-03-31
`,
  ),
  textFile(
    'commitments/entree/livret-accueil.yaml',
    `
id: livret-accueil
title: Un livret d'accueil et des équipements expliqués
statement: >-
  À votre arrivée, nous vous remettons un livret à jour et nous vous montrons le chauffage, l'eau chaude, la
  ventilation et les coupures d'eau, de gaz et d'électricité.
form: charter
satisfies: [D2-04]
audience: [tenants]
owner: Responsable de la relation client
status: inForce
since: 2021-01-01
indicators: [livrets-remis]
evidence:
  - id: livret-accueil-2022
    title: Livret d'accueil du locataire, édition 2022
    file: evidence/entree/livret-accueil-2022.pdf
    kind: communication
    date: 2022-11-14
    confidentiality: public
actions:
  - id: A-2026-04
    title: Rééditer le livret d'accueil (nouveaux numéros, tri, ventilation)
    gap: D2-04
    cause: L'édition de 2022 donne l'ancien numéro de l'astreinte ; une feuille volante le corrige.
    owner: Chargée de communication
    priority: medium
    due: 2026-10-31
    status: inProgress
`,
  ),
  textFile(
    'commitments/entree/prendre-des-nouvelles.yaml',
    `
id: prendre-des-nouvelles
title: Prendre de vos nouvelles après l'emménagement
statement: >-
  Dans les deux mois qui suivent votre arrivée, votre gardien ou votre chargé de secteur vous rend visite ou vous
  appelle, et donne suite à ce que vous signalez.
form: charter
satisfies: [D2-05]
audience: [tenants]
owner: Responsable technique de proximité
status: inForce
since: 2022-04-01
indicators: [visites-de-courtoisie]
evidence:
  - id: releve-visites
    title: Relevé des visites de courtoisie, second semestre 2025 (sans noms ni dates d'arrivée)
    file: evidence/entree/releve-visites-courtoisie-2025-s2.csv
    kind: record
    date: 2025-12-31
actions:
  - id: A-2026-05
    title: Reprendre la mesure des visites dans l'outil des gardiens
    gap: D2-05
    cause: >-
      Le tableur était tenu par un agent parti en avril 2025. Depuis, les gardiens notent leurs visites, mais pas la date
      d'arrivée du locataire : la part faite dans les deux mois ne se calcule plus.
    owner: Responsable technique de proximité
    priority: medium
    due: 2026-09-15
    status: todo
`,
  ),
  textFile(
    'commitments/entree/ecouter-les-nouveaux.yaml',
    `
id: ecouter-les-nouveaux
title: Écouter les nouveaux locataires, chaque année
statement: >-
  Chaque année, nous interrogeons tous les locataires entrés depuis moins de douze mois, et nous disons ce que nous
  changeons.
form: internalStandard
satisfies: [D2-06]
audience: [tenants, residentsAssociations]
owner: Responsable qualité
status: inForce
since: 2023-01-01
indicators: [satisfaction-entrants]
evidence:
  - id: cr-enquete-entrants-2026
    title: Compte rendu de l'examen de l'enquête auprès des nouveaux locataires
    file: evidence/entree/cr-examen-enquete-entrants-2026-02.docx
    kind: minutes
    date: 2026-02-10
`,
  ),
]

const indicators: readonly ContentFile[] = [
  textFile(
    'indicators/entree/logements-conformes.yaml',
    `
id: logements-conformes
title: Logements conformes le jour de l'état des lieux
definition: Part des logements remis sans aucune réserve sur les 42 points de la grille.
formula: Logements sans réserve ÷ logements reloués dans le mois × 100
source: Tablettes d'état des lieux
owner: Responsable technique de proximité
unit: percent
direction: up
target: 95
alert: 90
frequency: monthly
perimeter: Tout le patrimoine locatif
series:
${seriesLines(results.conforming, provenBy('releve-mensuel-2026-05', results.conforming, '2025-06'))}
`,
  ),
  textFile(
    'indicators/entree/livrets-remis.yaml',
    `
id: livrets-remis
title: Livrets d'accueil remis
definition: Part des entrants qui ont signé la remise du livret d'accueil.
formula: Livrets remis ÷ entrées du trimestre × 100
source: Dossiers d'entrée
owner: Responsable de la relation client
unit: percent
direction: up
target: 95
alert: 90
frequency: quarterly
series:
${seriesLines(results.booklets, provenBy('tableau-de-bord-2026-t1', results.booklets, '2025-Q4'))}
`,
  ),
  textFile(
    'indicators/entree/visites-de-courtoisie.yaml',
    `
# Un résultat trop ancien ne compte plus : voir l'action A-2026-05.
id: visites-de-courtoisie
title: Visites de courtoisie faites dans les deux mois
definition: Part des entrants visités ou appelés dans les deux mois qui suivent leur arrivée.
formula: Visites et appels dans les deux mois ÷ entrées du trimestre × 100
source: Tableur des gardiens, arrêté en avril 2025 ; depuis, les visites sont relevées sans la date d'arrivée du locataire
owner: Responsable technique de proximité
unit: percent
direction: up
target: 80
alert: 65
frequency: quarterly
series:
${seriesLines(results.visits)}
`,
  ),
  textFile(
    'indicators/entree/satisfaction-entrants.yaml',
    `
id: satisfaction-entrants
title: Satisfaction des nouveaux locataires
definition: Part des nouveaux locataires « plutôt satisfaits » ou « très satisfaits » de leur entrée dans le logement.
formula: Réponses satisfaites ÷ réponses exprimées × 100
source: Enquête annuelle, administrée par l'institut Lumen Études (fictif)
owner: Responsable qualité
unit: percent
direction: up
target: 85
alert: 80
frequency: yearly
perimeter: Locataires entrés dans l'année
series:
  - { period: 2022, numerator: 108, denominator: 131, sample: { size: 131, population: 298, mode: phone } }
  - { period: 2023, numerator: 116, denominator: 138, sample: { size: 138, population: 304, mode: phone } }
  - { period: 2024, numerator: 125, denominator: 146, sample: { size: 146, population: 311, mode: phone } }
  - period: 2025
    numerator: 131
    denominator: 150
    sample: { size: 150, contacted: 301, population: 301, mode: phone }
    distribution:
      - { answer: très satisfait, count: 52, as: favourable }
      - { answer: plutôt satisfait, count: 79, as: favourable }
      - { answer: plutôt pas satisfait, count: 14, as: unfavourable }
      - { answer: pas du tout satisfait, count: 5, as: unfavourable }
    evidence: cr-enquete-entrants-2026
`,
  ),
]

const rooms = `| Séjour | Porte-fenêtre, volet | Bon état | – |
| Cuisine | Évier, robinetterie, siphon | Bon état | Joint refait |
| Chambre 1 | Fenêtre, radiateur, prises | Bon état | – |
| Salle d'eau | Receveur, mitigeur, ventilation | État d'usage | Trace sur le receveur |
| Entrée | Porte palière, serrure, interphone | Bon état | Deux clés, deux badges |`

const inventory = (month: string, date: string, reference: string, home: string): ContentFile =>
  pdfFile(`evidence/entree/etat-des-lieux-${month}-masque.pdf`, {
    title: "État des lieux d'entrée",
    subtitle: `${home}, exemplaire masqué pour l'audit`,
    reference,
    author: 'Gestion locative',
    date,
    text: `
# Parties

Bailleur : Coopérative Habitat des Deux Vallées, représentée par une chargée d'états des lieux. Locataire : [masqué].
Logement : [adresse masquée].

# Relevés

| Compteur | Relevé le jour de l'entrée |
| Eau froide | 00 412 m³ |
| Électricité, heures pleines | 18 204 kWh |
| Électricité, heures creuses | 11 367 kWh |
| Clés et badges remis | 2 clés, 2 badges, 1 clé de boîte aux lettres |

# Pièce par pièce

| Pièce | Éléments vérifiés | État | Observation |
${rooms}

# Prise en main et complément

Le chauffage, l'eau chaude, la ventilation et les coupures ont été montrés au locataire. Il peut demander à compléter cet état
des lieux dans les dix jours, et pendant le premier mois de chauffe pour le chauffage. Un exemplaire lui est remis ce jour.

~~ Pour la coopérative | Le locataire [masqué]
`,
  })

const check = (month: string, date: string, home: string, remarks: string): ContentFile =>
  pdfFile(`evidence/entree/controle-relocation-${month}-masque.pdf`, {
    title: 'Contrôle avant relocation',
    subtitle: `${home}, adresse masquée`,
    reference: `FO-02-01 / ${month}`,
    author: 'Équipe technique de proximité',
    date,
    text: `
# Synthèse

Logement de type 3, libre depuis 19 jours. Contrôle fait sur tablette par le technicien de secteur ; 42 points examinés.

| Famille de points | Points | Conformes | À reprendre |
${remarks}

# Sécurité

Test du dispositif différentiel : conforme. Détecteur de fumée : présent, essayé. Ventilation : débit vérifié au papier.
Garde-corps et fermetures : conformes.

# Décision

Les reprises ont été faites avant l'état des lieux ; le logement peut être remis.

~~ Le technicien de secteur | La chargée de relocation
`,
  })

const certificate = (
  file: string,
  [title, place]: readonly [title: string, place: string],
  date: string,
  reference: string,
  text: string,
): ContentFile =>
  pdfFile(`evidence/entree/${file}.pdf`, {
    title,
    subtitle: place,
    reference,
    author: 'Diagnostiqueur certifié (société fictive)',
    date,
    text,
  })

const evidence: readonly ContentFile[] = [
  docxFile('evidence/entree/grille-controle-relocation.docx', {
    title: 'Contrôler un logement avant de le relouer',
    subtitle: 'Procédure et grille de 42 points',
    reference: 'PR-02, version 4',
    author: 'Équipe technique de proximité',
    date: '2024-09-01',
    text: `
# Pourquoi

Un logement remis en mauvais état fait perdre la confiance dès le premier jour et coûte deux visites de plus. Le contrôle
se fait avant l'état des lieux, jamais pendant.

# Qui fait quoi

| Étape | Responsable | Délai |
| Visite de contrôle | Technicien de secteur | Cinq jours ouvrés après la libération |
| Commande des reprises | Technicien de secteur | Le jour même |
| Nettoyage | Entreprise titulaire | Trois jours ouvrés |
| Second contrôle et photographies | Technicien de secteur | La veille de la remise des clés |

# La grille

| N° | Points | Ce qui est attendu |
| 1-8 | Portes, serrures, fenêtres, volets | Ferment et s'ouvrent d'une main ; vitres entières |
| 9-16 | Électricité | Tableau repéré, différentiel essayé, prises fixées |
| 17-22 | Eau et évacuations | Aucune fuite ; eau chaude en moins d'une minute |
| 23-27 | Chauffage et ventilation | Entretien de moins d'un an ; bouches propres |
| 28-33 | Sols, murs, plafonds | Propres, secs, sans trou apparent |
| 34-38 | Sanitaires et cuisine | Détartrés, joints sains |
| 39-42 | Sécurité | Détecteur de fumée, garde-corps, coupures repérées |

# S'il reste quelque chose à faire

Le technicien remplit la fiche « travaux après l'entrée » : l'objet, l'entreprise, la date. Elle est signée avec le
locataire et suivie comme une demande d'intervention.

# Versions

- Version 4, septembre 2024 : 42 points au lieu de 28, photographies obligatoires.
- Version 3, mars 2021 : contrôle sur tablette.
`,
  }),
  check(
    '2025-10',
    '2025-10-21',
    'La Tannerie',
    `| Fermetures | 8 | 8 | 0 |
| Électricité | 8 | 7 | 1 (prise descellée) |
| Eau | 6 | 6 | 0 |
| Chauffage, ventilation | 5 | 5 | 0 |
| Sols, murs, plafonds | 6 | 5 | 1 (raccord de peinture) |
| Sanitaires, cuisine | 5 | 5 | 0 |
| Sécurité | 4 | 4 | 0 |`,
  ),
  check(
    '2026-01',
    '2026-01-15',
    'Les Tilleuls',
    `| Fermetures | 8 | 7 | 1 (volet du séjour) |
| Électricité | 8 | 8 | 0 |
| Eau | 6 | 5 | 1 (flexible d'évier) |
| Chauffage, ventilation | 5 | 5 | 0 |
| Sols, murs, plafonds | 6 | 6 | 0 |
| Sanitaires, cuisine | 5 | 4 | 1 (joint de douche) |
| Sécurité | 4 | 4 | 0 |`,
  ),
  check(
    '2026-04',
    '2026-04-28',
    'Les Ormes',
    `| Fermetures | 8 | 8 | 0 |
| Électricité | 8 | 8 | 0 |
| Eau | 6 | 6 | 0 |
| Chauffage, ventilation | 5 | 4 | 1 (bouche encrassée) |
| Sols, murs, plafonds | 6 | 6 | 0 |
| Sanitaires, cuisine | 5 | 5 | 0 |
| Sécurité | 4 | 4 | 0 |`,
  ),
  xlsxFile('evidence/entree/suivi-diagnostics-2026.xlsx', {
    title: 'Suivi des diagnostics',
    author: 'Patrimoine',
    date: '2026-05-15',
    sheets: [
      {
        name: 'Par résidence',
        widths: [26, 14, 22, 22, 26],
        rows: [
          ['Résidence', 'Logements', 'DPE valides', 'Électricité et gaz valides', 'Prochaine échéance'],
          ['Les Tilleuls', 84, 84, 81, '2026-07-14 (gaz, 3 logements)'],
          ['La Tannerie', 46, 46, 46, '2028-02-02'],
          ['Les Ormes', 62, 62, 62, '2030-10-08'],
          ['Le Clos des Forges', 110, 110, 110, '2027-05-30'],
          ['La Roseraie', 38, 38, 38, '2029-01-17'],
          ['Les Terrasses', 54, 52, 54, '2026-06-02 (DPE, 2 logements)'],
          ['Autres résidences', 2218, 2211, 2204, 'Voir le détail par groupe'],
        ],
      },
    ],
  }),
  certificate(
    'dpe-la-tannerie-b',
    ['Diagnostic de performance énergétique', 'La Tannerie, bâtiment B, 12 logements'],
    '2025-03-12',
    'DPE-2025-0312-B',
    `
# Résultat

Classe énergie C (138 kWh d'énergie primaire par m² et par an). Classe climat B (9 kg de CO2 par m² et par an). Diagnostic
établi à l'échelle du bâtiment après l'isolation des façades.

# Description

| Élément | Description | Isolation |
| Murs | Brique pleine, isolation extérieure de 14 cm (2022) | Très bonne |
| Menuiseries | Bois, double vitrage | Bonne |
| Toiture | Combles perdus, 32 cm | Très bonne |
| Chauffage | Réseau de chaleur communal | – |
| Ventilation | Hygroréglable, collective | Bonne |

# Validité

Valable jusqu'au 11 mars 2035, sauf travaux.

~~ Le diagnostiqueur
`,
  ),
  certificate(
    'etat-des-risques-les-tilleuls',
    ['État des risques et pollutions', 'Les Tilleuls, Villeraye'],
    '2025-09-02',
    'ERP-2025-0902',
    `
# Situation

Résidence située dans le périmètre d'un plan de prévention des risques naturels (inondation de l'Orvelle, zone bleue).

| Risque | Concerné | Prescription de travaux |
| Inondation | Oui, zone bleue | Non |
| Mouvement de terrain | Non | – |
| Sismicité | Zone 2, faible | – |
| Radon | Potentiel de niveau 1 | – |
| Pollution des sols | Non | – |

# Validité

Ce document doit être établi moins de six mois avant la signature du bail.
`,
  ),
  certificate(
    'diagnostic-electrique-les-ormes',
    ["Diagnostic de l'installation électrique", 'Les Ormes, bâtiment A, logement type'],
    '2024-10-08',
    'ELE-2024-1008',
    `
# Conclusion

L'installation ne comporte pas d'anomalie. Le dispositif différentiel déclenche à 24 milliampères. La liaison
équipotentielle de la salle d'eau est en place.

| Domaine | Résultat |
| Appareil général de coupure | Conforme |
| Protection différentielle | Conforme |
| Prise de terre | 38 ohms, conforme |
| Locaux contenant une douche | Conforme |
| Matériels vétustes | Néant |

Valable six ans pour une location.

~~ Le diagnostiqueur
`,
  ),
  pdfFile('evidence/entree/consigne-etat-des-lieux.pdf', {
    title: 'Réaliser un état des lieux',
    subtitle: "Consigne aux chargés d'états des lieux et modèle",
    reference: 'PR-03, version 2',
    author: 'Gestion locative',
    date: '2024-09-01',
    text: `
# Avant

- Donner rendez-vous par écrit, avec la durée prévue (une heure pour un trois-pièces).
- Vérifier que le contrôle avant relocation est clos.
- Charger la tablette ; emporter un exemplaire sur papier.

# Pendant

Commencer par les relevés de compteurs et le décompte des clés. Suivre l'ordre des pièces de la tablette. Décrire, ne pas
juger : « éclat de 2 cm », jamais « abîmé ». Photographier ce qui n'est ni neuf ni en bon état. Laisser le locataire essayer
lui-même les fenêtres, les robinets, les volets.

# Montrer

Le chauffage, l'eau chaude, la ventilation, les coupures d'eau, de gaz et d'électricité, le détecteur de fumée.

# Remettre

L'exemplaire signé part par courriel avant de quitter le logement. Si le locataire n'a pas d'adresse électronique, il est
imprimé à l'agence et posté le jour même.

# Compléter

Le locataire a dix jours pour demander un complément. La demande est enregistrée comme une réclamation ; la réponse part
sous cinq jours ouvrés. Un refus se motive.

# Modèle

| Pièce | Éléments vérifiés | État | Observation |
${rooms}
`,
  }),
  inventory('2025-11', '2025-11-27', 'EDL-2025-287', 'T3, secteur de Villeraye'),
  inventory('2026-03', '2026-03-05', 'EDL-2026-044', 'T2, secteur de Saint-Aubrin'),
  pdfFile('evidence/entree/livret-accueil-2022.pdf', {
    title: 'Bienvenue chez vous',
    subtitle: "Livret d'accueil du locataire, édition 2022",
    reference: 'COM-2022-11',
    author: 'Communication',
    date: '2022-11-14',
    text: `
# Vos interlocuteurs

Votre gardien ou votre chargé de secteur est votre premier interlocuteur. Son nom et ses passages sont affichés dans le
hall. Pour le loyer, l'assurance ou un changement de situation, adressez-vous au service de la relation client.

# Qui répare quoi ?

| Équipement | Le locataire | La coopérative |
| Robinets | Joints, nettoyage du mousseur | Remplacement par vétusté |
| Serrures | Graissage, clé perdue | Remplacement par vétusté |
| Ventilation | Nettoyage des bouches | Moteur, conduits |
| Chauffage individuel | Purge des radiateurs | Contrat d'entretien annuel |
| Volets | Manœuvre, sangle | Caisson, axe |

# Une urgence

L'astreinte répond le soir, la nuit et le week-end. Fuite importante, panne électrique générale, personne bloquée dans
l'ascenseur, porte d'entrée qui ne ferme plus : appelez sans attendre.

# Vos charges

Vous payez chaque mois une provision. Une fois par an, avant le 30 juin, nous la comparons aux dépenses réelles, poste par
poste, et nous vous envoyons le décompte.

# Bien vivre ensemble

Le calme entre 22 h et 7 h, les poussettes hors des couloirs, les encombrants à la déchèterie ou le premier mardi du mois.

# Votre assurance

Une assurance habitation est obligatoire. Envoyez l'attestation chaque année, à la date anniversaire.
`,
  }),
  csvFile('evidence/entree/releve-visites-courtoisie-2025-s2.csv', [
    // Neither arrivals nor their dates: the indicator cannot be worked out from it.
    ['Mois', 'Secteur', 'Visites faites', 'Appels', 'Suites à donner', 'Suites closes'],
    ...['Saint-Aubrin', 'Villeraye', 'Montcelles'].flatMap((sector, row) =>
      ['2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'].map((month, column) => [
        month,
        sector,
        ([7, 5, 2][row] ?? 2) + ((column + row) % 3),
        1 + (column % 2),
        2 + ((column + row) % 3),
        1 + ((column + row) % 3),
      ]),
    ),
  ]),
  docxFile('evidence/entree/cr-examen-enquete-entrants-2026-02.docx', {
    title: "Examen de l'enquête auprès des nouveaux locataires",
    subtitle: 'Réunion du 10 février 2026',
    reference: 'CR-QUAL-2026-02',
    author: 'Service qualité',
    date: '2026-02-10',
    text: `
# Présents

Responsable qualité, responsable de la gestion locative, responsable technique de proximité, deux représentantes des
locataires au conseil de concertation.

# Les résultats

L'enquête a été menée par téléphone du 12 au 23 janvier 2026 auprès des 301 locataires entrés en 2025. 150 ont répondu.

%% 87.3 Satisfaction générale à l'entrée
%% 91.3 Accueil pendant la demande
%% 84.7 Propreté du logement
%% 79.3 État des équipements
%% 68.0 Délai des travaux promis à l'entrée

# Ce que nous en retenons

La satisfaction générale progresse de 1,7 point, ce qui reste dans la marge d'erreur de l'enquête. Le point faible est
ancien : les travaux promis à l'entrée ne sont pas faits à la date dite.

# Décisions

| Décision | Pilote | Échéance |
| Suivre les travaux après l'entrée comme des demandes d'intervention | Responsable technique de proximité | 30 avril 2026 |
| Ajouter au contrôle l'essai de chaque robinet d'arrêt | Responsable technique de proximité | 31 mars 2026 |
| Présenter les résultats au conseil de concertation du 12 mars | Responsable qualité | 12 mars 2026 |
`,
  }),
]

export const entree: readonly ContentFile[] = [...commitments, ...indicators, ...evidence]
