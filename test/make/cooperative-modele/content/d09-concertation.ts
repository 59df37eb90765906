import { docxFile, emlFile, pdfFile, textFile, xlsxFile, type ContentFile } from '../content-file.ts'
import { yearlyShare } from '../series.ts'
import { results, survey2025 } from './results.ts'

const commitments: readonly ContentFile[] = [
  textFile(
    'commitments/concertation/plan-de-concertation.yaml',
    `
id: plan-de-concertation
title: Un plan de concertation signé pour tout le patrimoine
statement: >-
  Le plan de concertation locative, signé avec les associations de locataires, dit de quoi nous parlons ensemble, quand
  et avec quels moyens.
form: charter
satisfies: [D9-01]
audience: [residentsAssociations, tenants, board]
owner: Directeur général
status: inForce
since: 2021-11-01
evidence:
  - id: plan-concertation-2021
    title: Plan de concertation locative 2021-2027
    file: evidence/concertation/plan-de-concertation-locative-2021-2027.pdf
    kind: plan
    date: 2021-11-18
    validFor: P6Y
    confidentiality: public
`,
  ),
  textFile(
    'commitments/concertation/conseil-actif.yaml',
    `
id: conseil-actif
title: Un conseil de concertation qui se réunit et à qui l'on répond
statement: >-
  Le conseil de concertation locative se réunit au moins trois fois par an. Chaque demande reçoit une suite écrite avant
  la séance suivante.
form: charter
satisfies: [D9-02]
audience: [residentsAssociations, tenants]
owner: Directeur général
status: inForce
since: 2022-01-01
evidence:
  - id: ccl-2025-10
    title: Compte rendu du conseil de concertation locative du 8 octobre 2025
    file: evidence/concertation/cr-conseil-concertation-2025-10-08.pdf
    kind: minutes
    date: 2025-10-08
  - id: ccl-2026-03
    title: Compte rendu du conseil de concertation locative du 12 mars 2026
    file: evidence/concertation/cr-conseil-concertation-2026-03-12.pdf
    kind: minutes
    date: 2026-03-12
    supports: [D9-02, D9-04, D11-02]
  - id: convocation-ccl-2026-03
    title: Convocation et ordre du jour partagé, conseil du 12 mars 2026
    file: evidence/concertation/convocation-conseil-2026-02-19.eml
    kind: communication
    date: 2026-02-19
    supports: [D9-02]
  - id: rencontres-maires
    title: Rapport des rencontres avec les maires, 2024-2025
    file: evidence/concertation/rencontres-avec-les-maires-2024-2025.pdf
    kind: report
    date: 2025-09-30
    supports: [iso26000/COM-1]
  # Personne ne l'a promise, mais la visite se fait : COM-1 mène à PRX-2 de la charte des Coop'Hlm.
  - id: visite-villeraye-2026
    title: Compte rendu de la visite du patrimoine avec la commune de Villeraye
    file: evidence/concertation/cr-visite-commune-villeraye-2026-01.pdf
    kind: minutes
    date: 2026-01-22
    supports: [iso26000/COM-1]
`,
  ),
  textFile(
    'commitments/concertation/moyens-des-representants.yaml',
    `
id: moyens-des-representants
title: Des moyens connus pour les représentants
statement: >-
  Les associations disposent d'un budget, d'une salle et de deux jours de formation par an. L'emploi de ces moyens est
  publié chaque année.
form: charter
satisfies: [D9-03]
audience: [residentsAssociations, board]
owner: Directeur général
status: inForce
since: 2022-01-01
indicators: [budget-concertation]
evidence:
  - id: bilan-moyens
    title: Bilan des moyens de la concertation, 2024
    file: evidence/concertation/bilan-moyens-concertation-2024.xlsx
    kind: record
    date: 2025-02-06
actions:
  - id: A-2026-19
    title: Arrêter et publier le bilan des moyens de 2025
    gap: D9-03
    cause: Une association n'a pas encore rendu ses comptes ; le bilan de février a été repoussé.
    owner: Directeur général
    priority: low
    due: 2026-10-08
    status: inProgress
`,
  ),
  textFile(
    'commitments/concertation/plan-partage.yaml',
    `
id: plan-partage
title: Un plan d'actions discuté avant d'être arrêté
statement: >-
  Le plan d'actions de qualité de service est présenté chaque année au conseil de concertation locative, discuté, puis
  seulement arrêté. Le compte rendu dit ce que la discussion a changé.
form: internalStandard
satisfies: [D9-04]
audience: [residentsAssociations, tenants, board]
owner: Responsable qualité
status: inForce
since: 2025-01-01
evidence:
  - id: plan-actions-qualite
    title: Plan d'actions de qualité de service 2026-2027
    file: evidence/concertation/plan-actions-qualite-2026-2027.pdf
    kind: plan
    date: 2026-03-26
    supports: [D9-04, D11-04]
    confidentiality: public
`,
  ),
  textFile(
    'commitments/concertation/participation-directe.yaml',
    `
id: participation-directe
title: Des rendez-vous au pied des immeubles
statement: >-
  Chaque année, nous tenons une réunion de pied d'immeuble dans au moins six résidences, et nous affichons ce qui a été
  décidé.
form: charter
# PRX-3, que la coopérative a ajoutée à la charte des Coop'Hlm, mène à D9-05 : voir referentials/charte-cooperative.yaml.
satisfies: [coop-charter/PRX-3]
audience: [tenants]
owner: Chargée de développement social
status: inForce
since: 2025-01-01
evidence:
  - id: pied-immeuble-forges
    title: Relevé de décisions, réunion de pied d'immeuble du Clos des Forges
    file: evidence/concertation/releve-pied-immeuble-clos-des-forges-2025-09.docx
    kind: minutes
    date: 2025-09-24
actions:
  - id: A-2026-14
    title: Tenir les cinq réunions de pied d'immeuble de 2026
    # La correspondance porte l'action aussi à D9-05.
    gap: coop-charter/PRX-3
    cause: Le poste de chargée de développement social est resté vacant de novembre 2025 à avril 2026.
    owner: Chargée de développement social
    priority: medium
    due: 2026-10-15
    status: inProgress
`,
  ),
  textFile(
    'commitments/concertation/vie-cooperative.yaml',
    `
id: vie-cooperative
title: Une personne, une voix
statement: >-
  Locataire ou accédant, chacun sait qu'il peut devenir sociétaire, pour 16 euros, et comment voter. L'assemblée
  générale rend compte de la qualité de service.
form: charter
# Aucune exigence des autres référentiels ne mène à DEM-1 : elle se cite.
satisfies: [D9-06, coop-charter/DEM-1]
audience: [members, tenants, buyers, employees]
owner: Secrétaire générale
status: inForce
since: 2020-01-01
indicators: [societaires-habitants, participation-assemblee]
evidence:
  - id: guide-societaire
    title: Guide du sociétaire
    file: evidence/concertation/guide-du-societaire-2024.pdf
    kind: communication
    date: 2024-04-02
    confidentiality: public
  - id: ag-2025
    title: Procès-verbal de l'assemblée générale du 12 juin 2025, extrait
    file: evidence/concertation/pv-assemblee-generale-2025-06-12-extrait.pdf
    kind: minutes
    date: 2025-06-12
  - id: ag-2026
    title: Procès-verbal de l'assemblée générale du 11 juin 2026, extrait
    file: evidence/concertation/pv-assemblee-generale-2026-06-11-extrait.pdf
    kind: minutes
    date: 2026-06-11
source: Statuts, article 8 ; rapport de révision coopérative de 2023
`,
  ),
]

const indicators: readonly ContentFile[] = [
  textFile(
    'indicators/concertation/budget-concertation.yaml',
    `
id: budget-concertation
title: Budget de la concertation par logement
definition: Moyens financiers accordés aux représentants des locataires, par logement et par an.
formula: Dotation versée ÷ logements locatifs
source: Comptabilité
owner: Directeur général
unit: euro
direction: up
target: 2.4
alert: 2.2
legal:
  limit: 2
  reference: "Loi n° 86-1290 du 23 décembre 1986, article 44 bis : au moins deux euros par logement"
frequency: yearly
series:
  - { period: 2022, value: 2.1 }
  - { period: 2023, value: 2.25 }
  - { period: 2024, numerator: 6216, denominator: 2590, evidence: bilan-moyens }
  - { period: 2025, value: 2.52, note: "Dotation versée ; l'emploi n'est pas encore connu." }
`,
  ),
  textFile(
    'indicators/concertation/societaires-habitants.yaml',
    `
id: societaires-habitants
title: Sociétaires habitants
definition: Nombre de locataires et d'accédants détenteurs d'au moins une part sociale au 31 décembre.
source: Registre des parts sociales
owner: Secrétaire générale
unit: count
direction: up
target: 700
alert: 600
frequency: yearly
series:
  - { period: 2021, value: 512 }
  - { period: 2022, value: 549 }
  - { period: 2023, value: 588 }
  - { period: 2024, value: 641, evidence: ag-2025 }
  - { period: 2025, value: 687, evidence: ag-2026 }
`,
  ),
  textFile(
    'indicators/concertation/participation-assemblee.yaml',
    `
id: participation-assemblee
title: Participation à l'assemblée générale
definition: Part des sociétaires présents ou représentés à l'assemblée générale.
formula: Sociétaires présents ou représentés ÷ sociétaires convoqués × 100
source: Feuille de présence
owner: Secrétaire générale
unit: percent
direction: up
target: 25
frequency: yearly
series:
  - { period: 2023-06-15, numerator: 118, denominator: 602 }
  - { period: 2024-06-13, numerator: 139, denominator: 655 }
  - { period: 2025-06-12, numerator: 161, denominator: 702, evidence: ag-2025 }
  - { period: 2026-06-11, numerator: 176, denominator: 748, evidence: ag-2026 }
`,
  ),
  textFile(
    'indicators/concertation/espace-en-ligne.yaml',
    `
# Cité par aucun engagement : il mesure pourtant ce que demande COM-4 d'ISO 26000. À rattacher, ou à supprimer.
id: espace-en-ligne
title: Locataires qui se servent de leur espace en ligne
definition: Part des locataires qui ont ouvert leur espace en ligne au moins une fois dans l'année.
formula: Comptes ouverts au moins une fois ÷ locataires au 31 décembre × 100
source: Journal du site
owner: Responsable des systèmes d'information
unit: percent
direction: up
target: 60
frequency: yearly
series:
  - { period: 2023, numerator: 1012, denominator: 2548 }
  - { period: 2024, numerator: 1187, denominator: 2563 }
  - { period: 2025, numerator: 1359, denominator: 2587 }
`,
  ),
]

const council = (date: string, when: string, text: string): ContentFile =>
  pdfFile(`evidence/concertation/cr-conseil-concertation-${date}.pdf`, {
    title: 'Conseil de concertation locative',
    subtitle: `Compte rendu de la séance du ${when}`,
    reference: `CCL-${date}`,
    author: 'Direction générale',
    date,
    text,
  })

const [overall, cleanliness, requests] = [
  survey2025.overall,
  survey2025.cleanliness,
  survey2025.requests,
].map(({ value }) => String(value).replace('.', ','))

const wholeShare = (year: string): number => Math.round(yearlyShare(results.inTime, year))

const evidence: readonly ContentFile[] = [
  pdfFile('evidence/concertation/plan-de-concertation-locative-2021-2027.pdf', {
    title: 'Plan de concertation locative',
    subtitle: '2021-2027, signé le 18 novembre 2021',
    reference: 'PCL-2021',
    author: 'Direction générale',
    date: '2021-11-18',
    text: `
# Article 1. Périmètre

Le plan couvre tout le patrimoine locatif de la coopérative, soit 2 538 logements à la signature, et s'applique de plein droit
aux logements mis en service ensuite.

# Article 2. Signataires

La coopérative, représentée par son directeur général ; les deux associations de locataires affiliées qui siègent au conseil
d'administration ou ont recueilli plus de 10 % des voix aux élections de 2018.

# Article 3. Instances

| Instance | Composition | Réunions |
| Conseil de concertation locative | Six représentants des locataires, six de la coopérative | Trois par an au moins |
| Groupe charges | Deux représentants, le responsable des charges | Deux par an |
| Groupe de résidence | Habitants volontaires, gardien, chargé de secteur | Selon les projets |

# Article 4. Sujets

- Entretien, propreté, sécurité, tranquillité.
- Charges : budget, contrats, régularisation.
- Travaux et réhabilitations, avant toute décision.
- Politique de qualité de service, enquêtes et plan d'actions.
- Vente de logements, règlement intérieur, grille de vétusté.

# Article 5. Préparation

L'ordre du jour est établi en commun trois semaines avant. Les documents sont envoyés dix jours avant. Le compte rendu est
envoyé sous quinze jours et affiché dans les halls. Toute demande reçoit une suite écrite avant la séance suivante.

# Article 6. Moyens

Une dotation de 2,10 € par logement et par an, revue chaque année ; une salle au siège et une à Villeraye ; deux jours de
formation par représentant ; le remboursement des déplacements.

# Article 7. Accords collectifs

Les accords collectifs locaux portent sur la grille de vétusté, les réparations locatives, l'individualisation des compteurs et
la participation aux économies d'énergie. Ils sont négociés en conseil de concertation, puis soumis à l'avis des locataires de la
résidence concernée lorsqu'ils changent leurs charges.

# Article 8. Réhabilitations et démolitions

Aucune décision n'est prise sans réunion publique, sans diagnostic partagé et sans avis du conseil. Les habitants choisissent deux
d'entre eux pour suivre le chantier avec la chargée de concertation, jusqu'à la levée des réserves.

# Article 9. Locataires non affiliés

Des habitants qui ne sont membres d'aucune association peuvent former un groupe de résidence. Le groupe est invité au conseil
lorsque sa résidence est à l'ordre du jour.

# Article 10. Désaccord

En cas de désaccord sur l'application du plan, la présidente du conseil d'administration réunit les signataires sous un mois. Les
positions de chacun sont portées au compte rendu.

# Article 11. Bilan et révision

Un bilan annuel est présenté au conseil et à l'assemblée générale. Le plan est révisé avant le 18 novembre 2027.

~~ Pour la coopérative | Première association | Seconde association
`,
  }),
  council(
    '2025-10-08',
    '8 octobre 2025',
    `
# Présents

Cinq représentants des locataires sur six ; directeur général, responsable qualité, responsable technique de proximité,
responsable des charges.

# 1. Suites des demandes de juin

| Demande | Suite |
| Afficher les délais dans les halls | Fait le 15 septembre |
| Revoir l'éclairage du parking des Ormes | Devis reçu, travaux en novembre |
| Pénalités de nettoyage : les voir | Tableau remis en séance |

# 2. Charges 2024

Le responsable des charges commente l'observatoire. Les représentants demandent que les trois résidences les plus chères
soient visitées avec l'exploitant : accepté.

# 3. Enquête de satisfaction

Le questionnaire est relu ensemble. Deux questions sont ajoutées : le délai des travaux promis et la tranquillité la nuit.

# 4. Délai de réponse aux troubles

Les représentants trouvent quinze jours trop longs. La coopérative propose dix jours ouvrés à partir de janvier 2026 : accepté.

# 5. Questions diverses

Bruit du local à poubelles de La Tannerie : ferme-porte à régler.
`,
  ),
  council(
    '2026-03-12',
    '12 mars 2026',
    `
# Présents

Six représentants des locataires ; directeur général, responsable qualité, directeur du patrimoine, chargée de communication.

# 1. Suites des demandes d'octobre

| Demande | Suite |
| Éclairage du parking des Ormes | Fait le 27 novembre |
| Visite des trois résidences les plus chères | Faite le 14 janvier, relevé joint |
| Ferme-porte de La Tannerie | Réglé le 13 octobre |

# 2. Résultats de l'enquête

Satisfaction générale : ${overall} %. Les représentants notent que la propreté (${cleanliness} %) et les demandes (${requests} %) sont les deux
points faibles, comme en 2022.

# 3. Plan d'actions de qualité de service 2026-2027

Le responsable qualité présente 26 actions. Ce que la discussion a changé :

- la clôture des demandes par les entreprises est retirée du plan : le constat reste au locataire ou à la coopérative ;
- une action est ajoutée sur les travaux promis à l'entrée ;
- l'échéance du second marché de plomberie est avancée de juin à mars.

# 4. Restitution de l'enquête

Les représentants demandent que la synthèse soit dans toutes les boîtes aux lettres avant la mi-juin.

# 5. Règlement intérieur des jardins

Adopté.
`,
  ),
  emlFile('evidence/concertation/convocation-conseil-2026-02-19.eml', {
    from: 'Direction générale <direction@deux-vallees.example>',
    to: 'Conseil de concertation locative <ccl@deux-vallees.example>',
    subject: 'Conseil de concertation locative du 12 mars 2026 : ordre du jour',
    date: 'Thu, 19 Feb 2026 16:05:00 +0100',
    id: 'ccl-2026-03',
    body: `
Mesdames et Messieurs les membres du conseil,

Le conseil de concertation locative se réunira le jeudi 12 mars 2026 à 17 h 30, au siège de Saint-Aubrin.

Ordre du jour, établi avec les deux associations :
1. Suites des demandes d'octobre
2. Résultats de l'enquête de satisfaction
3. Plan d'actions de qualité de service 2026-2027
4. Restitution de l'enquête aux habitants
5. Règlement intérieur des jardins

Les documents vous seront envoyés le 2 mars au plus tard.

Bien cordialement,
Le directeur général
(organisme fictif, message d'exemple)
`,
  }),
  pdfFile('evidence/concertation/rencontres-avec-les-maires-2024-2025.pdf', {
    title: 'Rencontres avec les maires',
    subtitle: 'Rapport 2024-2025',
    reference: 'RA-2025-09',
    author: 'Direction générale',
    date: '2025-09-30',
    text: `
# Méthode

Le directeur général et la responsable de la gestion locative ont rencontré les maires de 17 communes sur 19, une heure et
demie chacun, avec une même trame : attributions, proximité, patrimoine, projets, attentes.

# Ce que disent les maires

| Sujet | Satisfaits | Attentes |
| Attributions | 13 sur 17 | Mieux connaître les délais |
| Proximité | 15 sur 17 | Garder les permanences |
| État du patrimoine | 11 sur 17 | Les Hauts de Villeraye |
| Accession | 14 sur 17 | Plus de petits programmes |

# Suites

- Une note trimestrielle sur les attributions, à chaque commune.
- Une visite de patrimoine par an avec les communes de plus de 100 logements.
`,
  }),
  pdfFile('evidence/concertation/cr-visite-commune-villeraye-2026-01.pdf', {
    title: 'Visite du patrimoine avec la commune de Villeraye',
    subtitle: 'Compte rendu du 22 janvier 2026',
    reference: 'CR-COM-2026-01',
    author: 'Direction générale',
    date: '2026-01-22',
    text: `
# Présents

La maire et son adjoint à l'habitat, la directrice du centre communal d'action sociale, le directeur général, le directeur du
patrimoine, le gardien des Tilleuls.

# Ce qui a été vu

| Lieu | Ce qui a été dit | Suite |
| Les Tilleuls | Le chantier avance ; l'abri est attendu | Livraison en avril |
| Les Hauts de Villeraye | Façades, bruit, halls occupés le soir | Diagnostic avec les habitants en mai |
| Les Terrasses | Deux logements vides depuis six mois | Relocation en mars |

# Suites de la visite de 2025

Le passage piéton devant la loge A est fait. La note trimestrielle sur les attributions est envoyée depuis octobre.
`,
  }),
  xlsxFile('evidence/concertation/bilan-moyens-concertation-2024.xlsx', {
    title: 'Moyens de la concertation 2024',
    author: 'Direction générale',
    date: '2025-02-06',
    sheets: [
      {
        name: '2024',
        widths: [40, 18, 18],
        rows: [
          ['Poste', 'Prévu (€)', 'Employé (€)'],
          ['Fonctionnement des associations', 3900, 3900],
          ['Formation des représentants', 1200, 1150],
          ['Impression, affranchissement', 680, 706],
          ['Déplacements', 420, 460],
          ['Total', { formula: 'SUM(B2:B5)', value: 6200 }, { formula: 'SUM(C2:C5)', value: 6216 }],
          [
            'Par logement (2 590 logements)',
            { formula: 'ROUND(B6/2590,2)', value: 2.39 },
            { formula: 'ROUND(C6/2590,2)', value: 2.4 },
          ],
        ],
      },
    ],
  }),
  pdfFile('evidence/concertation/plan-actions-qualite-2026-2027.pdf', {
    title: "Plan d'actions de qualité de service",
    subtitle: '2026-2027, arrêté le 26 mars 2026 après avis du conseil de concertation locative',
    reference: 'PA-QUAL-2026',
    author: 'Service qualité',
    date: '2026-03-26',
    text: `
# D'où viennent les actions

De l'enquête de novembre 2025, de l'analyse des demandes répétées, de l'auto-évaluation, des remarques des représentants des
locataires.

# Les priorités

| N° | Action | Pilote | Échéance |
| 1 | Second marché de plomberie, vallée de la Mérance | Achats | 31 mars 2026 |
| 2 | Permanence téléphonique du lundi et du mardi | Relation client | 30 septembre 2026 |
| 3 | Contrôles communs de propreté, six résidences | Proximité | 15 juin 2026 |
| 4 | Synthèse de l'enquête dans les boîtes aux lettres | Communication | 12 juin 2026 |
| 5 | Procédure des troubles alignée sur dix jours | Tranquillité | 10 juillet 2026 |
| 6 | Nouvel exploitant de chauffage | Achats | 15 juillet 2026 |
| 7 | Livret d'accueil, nouvelle édition | Communication | 31 octobre 2026 |
| 8 | Réunions de pied d'immeuble | Développement social | 15 octobre 2026 |

# Les sites

Un plan local pour Les Tilleuls et un pour Les Hauts de Villeraye.

# Suivi

Le comité de direction examine le plan tous les trois mois. Un point est fait à chaque conseil de concertation locative. Une
action est close lorsqu'une pièce le prouve ; son effet est mesuré six mois après.
`,
  }),
  docxFile('evidence/concertation/releve-pied-immeuble-clos-des-forges-2025-09.docx', {
    title: "Réunion de pied d'immeuble, Le Clos des Forges",
    subtitle: 'Relevé de décisions du 24 septembre 2025',
    reference: 'RD-FOR-2025-09',
    author: 'Développement social',
    date: '2025-09-24',
    text: `
Vingt-six habitants, le gardien, la chargée de développement social, une représentante des locataires.

| Ce qui a été dit | Ce qui est décidé | Quand |
| Les vélos encombrent le hall C | Local à vélos ouvert dans l'ancienne buanderie | 15 novembre 2025 |
| Le banc près de l'aire de jeux est cassé | Remplacé | 10 octobre 2025 |
| On ne sait pas quand passe le gardien | Affiche refaite | 1er octobre 2025 |
| Trop de bruit sous le porche le soir | Médiation en soirée, deux fois par semaine | Octobre 2025 |
`,
  }),
  pdfFile('evidence/concertation/guide-du-societaire-2024.pdf', {
    title: 'Guide du sociétaire',
    subtitle: "Ce que c'est que d'être coopérateur",
    reference: 'COM-2024-04',
    author: 'Secrétariat général',
    date: '2024-04-02',
    text: `
# Une coopérative, c'est quoi ?

Une société qui appartient à ceux qui s'en servent. Chez nous : locataires, accédants, salariés, communes. Une personne, une
voix, quel que soit le nombre de parts.

# Nos sept principes

Démocratie, solidarité, responsabilité, service, transparence, proximité, pérennité. Ils viennent de la charte des
coopératives d'Hlm.

# Devenir sociétaire

Une part vaut 16 €. Elle est remboursée à votre départ. Le bulletin se trouve au siège, à l'agence et en ligne.

# Voter

L'assemblée générale se tient en juin. Vous recevez la convocation trois semaines avant. Vous pouvez venir, voter par
correspondance ou donner pouvoir à un autre sociétaire.

# Se présenter

Le conseil d'administration compte treize membres, dont trois élus par les locataires et deux par les salariés.
`,
  }),
  pdfFile('evidence/concertation/pv-assemblee-generale-2025-06-12-extrait.pdf', {
    title: 'Assemblée générale du 12 juin 2025',
    subtitle: 'Extrait du procès-verbal',
    reference: 'PV-AG-2025',
    author: 'Secrétariat général',
    date: '2025-06-12',
    text: `
# Participation

161 sociétaires présents ou représentés sur 702 convoqués, répartis en quatre collèges. Au 31 décembre 2024, 641 locataires et
accédants étaient sociétaires.

# Point 4. Qualité de service

Le directeur général rend compte des engagements : ${wholeShare('2024')} % des demandes ont été closes dans le délai en 2024, mais 68 %
seulement à Montcelles. Il annonce un second marché de plomberie. Une sociétaire locataire demande que les résultats soient affichés
dans les halls ; le directeur s'y engage pour septembre.

# Point 5. Rapport de la médiatrice

Dix-neuf saisines en 2024, dont onze ont changé la première décision.

# Résolution 6

L'assemblée prend acte du rapport sur la qualité de service. Adoptée à l'unanimité moins deux abstentions.

~~ La présidente | Le secrétaire
`,
  }),
  pdfFile('evidence/concertation/pv-assemblee-generale-2026-06-11-extrait.pdf', {
    title: 'Assemblée générale du 11 juin 2026',
    subtitle: 'Extrait du procès-verbal',
    reference: 'PV-AG-2026',
    author: 'Secrétariat général',
    date: '2026-06-11',
    text: `
# Participation

176 sociétaires présents ou représentés sur 748 convoqués, répartis en quatre collèges. Au 31 décembre 2025, 687 locataires et
accédants étaient sociétaires.

# Point 4. Qualité de service

Le directeur général rend compte des engagements : ${wholeShare('2025')} % des demandes ont été closes dans le délai en 2025, contre ${wholeShare('2024')} % en
2024. Le second marché de plomberie, promis l'an dernier, n'est pas encore notifié ; il dit pourquoi. Les résultats sont affichés
dans les halls depuis septembre, comme l'assemblée l'avait demandé.

Un sociétaire locataire demande où est la synthèse de l'enquête, attendue avant la mi-juin. Elle sera distribuée la semaine du
6 juillet.

# Point 5. Rapport de la médiatrice

Dix-sept saisines en 2025, dont huit ont changé la première décision.

# Résolution 6

L'assemblée prend acte du rapport sur la qualité de service. Adoptée à la majorité, neuf abstentions.

~~ La présidente | Le secrétaire
`,
  }),
]

export const concertation: readonly ContentFile[] = [...commitments, ...indicators, ...evidence]
