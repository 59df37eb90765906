import { csvFile, docxFile, pdfFile, textFile, type ContentFile } from '../content-file.ts'
import { seriesLines } from '../series.ts'
import { workingDaysBetween } from '../working-days.ts'
import { answersBetween, disturbance, disturbanceRows } from './disturbances.ts'
import { results } from './results.ts'

/** The answers of the last quarter, as an indicator lists its delays. */
const delayLines = answersBetween('2026-01-01', '2026-03-31')
  .map(({ reported, answered }) => `      - { from: ${reported}, to: ${answered} }`)
  .join('\n')

const commitments: readonly ContentFile[] = [
  textFile(
    'commitments/tranquillite/troubles-de-voisinage.yaml',
    `
# La promesse a été renforcée le 15 janvier 2026 (dix jours ouvrés au lieu de quinze). La procédure, elle, date de 2023 :
# tant que personne ne l'a relue (« reviewed »), elle ne prouve rien de la nouvelle promesse.
id: troubles-de-voisinage
title: Une réponse à tout signalement de trouble
statement: >-
  Tout trouble signalé par écrit reçoit une réponse dans les dix jours ouvrés : nous écoutons les deux parties, nous
  rappelons les règles, nous proposons une médiation.
form: charter
satisfies: [D8-01]
audience: [tenants, localAuthorities]
owner: Responsable de la tranquillité
status: inForce
since: 2026-01-15
indicators: [delai-troubles]
evidence:
  - id: procedure-troubles
    title: Procédure « Traiter un trouble de voisinage »
    file: evidence/tranquillite/procedure-troubles-de-voisinage.pdf
    kind: procedure
    date: 2023-05-22
  - id: dossier-type-trouble
    title: Dossier type de trouble de voisinage, bruit (anonymisé)
    file: evidence/tranquillite/dossier-type-bruit-anonymise.pdf
    kind: record
    date: 2026-03-30
    personalData: redacted
  - id: dossier-type-hall
    title: Dossier type de trouble de voisinage, occupation du hall (anonymisé)
    file: evidence/tranquillite/dossier-type-hall-anonymise.pdf
    kind: record
    date: 2026-03-16
    personalData: redacted
  - id: registre-troubles
    title: Registre des troubles, premières réponses de janvier à mai 2026 (sans noms)
    file: evidence/tranquillite/registre-troubles-2026.csv
    kind: record
    date: 2026-05-31
  - id: dossier-trouble-complet
    title: Dossier complet d'une médiation, pour consultation sur place
    file: evidence/tranquillite/dossier-mediation-complet.docx
    kind: record
    date: 2026-02-19
    # Noms et faits : la pièce n'entre jamais dans le dossier d'audit, seule son empreinte y figure.
    confidentiality: restricted
    personalData: present
    retainUntil: 2028-02-28
actions:
  - id: A-2026-12
    title: Relire la procédure de 2023 et l'aligner sur le délai de dix jours ouvrés
    gap: D8-01
    cause: La promesse a changé avant la procédure.
    owner: Responsable de la tranquillité
    priority: high
    due: 2026-07-10
    status: inProgress
`,
  ),
  textFile(
    'commitments/tranquillite/partenaires.yaml',
    `
# Terminé le 31 décembre 2025 avec la convention ; une nouvelle convention se négocie avec l'intercommunalité.
id: partenaires-tranquillite
title: Agir avec la commune et la gendarmerie
statement: Nous rencontrons chaque trimestre la commune, la gendarmerie et la médiation dans le cadre d'une convention.
form: internalStandard
satisfies: [D8-02]
audience: [tenants, localAuthorities]
owner: Responsable de la tranquillité
status: ended
since: 2023-01-01
until: 2025-12-31
evidence:
  - id: convention-tranquillite
    title: Convention locale de tranquillité 2023-2025
    file: evidence/tranquillite/convention-tranquillite-2023-2025.pdf
    kind: contract
    date: 2023-01-01
    validUntil: 2025-12-31
actions:
  - id: A-2026-13
    title: Signer la nouvelle convention de tranquillité
    gap: D8-02
    cause: La compétence est passée à l'intercommunalité en janvier 2026 ; le signataire a changé.
    owner: Directeur général
    priority: medium
    due: 2026-11-30
    status: inProgress
`,
  ),
  textFile(
    'commitments/tranquillite/interlocuteur-de-proximite.yaml',
    `
id: interlocuteur-de-proximite
title: Un interlocuteur connu dans chaque résidence
statement: >-
  Chaque résidence a un gardien ou un chargé de secteur. Ses jours de passage et son numéro sont affichés ; il est formé
  à l'accueil et à la gestion des conflits.
form: charter
satisfies: [D8-03]
audience: [tenants, coOwners]
owner: Responsable technique de proximité
status: inForce
since: 2022-01-01
evidence:
  - id: affiche-proximite
    title: Affiches « Votre interlocuteur », six résidences
    file: evidence/tranquillite/affiches-votre-interlocuteur-2026.pdf
    kind: communication
    date: 2026-01-12
    confidentiality: public
  - id: formation-conflits
    title: Attestations collectives, formation « Accueillir et désamorcer »
    file: evidence/tranquillite/formation-desamorcer-2024-masquee.pdf
    kind: training
    date: 2024-11-22
    supports: [D8-03, iso26000/DH-2]
    personalData: redacted
`,
  ),
  textFile(
    'commitments/tranquillite/initiatives.yaml',
    `
id: initiatives-des-habitants
title: Un coup de pouce aux idées des habitants
statement: >-
  Jardin, fête, entraide, art : nous soutenons chaque année au moins huit projets d'habitants et nous en faisons le
  bilan avec eux.
form: charter
satisfies: [D8-04, iso26000/COM-2, iso26000/COM-7]
audience: [tenants, coOwners, members]
owner: Chargée de développement social
status: inForce
since: 2023-01-01
indicators: [projets-soutenus]
evidence:
  - id: bilan-initiatives
    title: Bilan des projets d'habitants, 2025
    file: evidence/tranquillite/bilan-projets-habitants-2025.pdf
    kind: report
    date: 2026-01-20
  - id: convention-jardin
    title: Convention du jardin partagé des Ormes
    file: evidence/tranquillite/convention-jardin-les-ormes.docx
    kind: contract
    date: 2025-03-03
    supports: [D8-04]
  - id: convention-fresque
    title: Convention de la fresque de La Tannerie, avec le lycée et l'artiste
    file: evidence/tranquillite/convention-fresque-la-tannerie.pdf
    kind: contract
    date: 2025-05-12
    # Elle fixe aussi les droits de l'artiste sur son œuvre (LOY-5), ce que personne n'a pensé à promettre.
    supports: [D8-04, iso26000/COM-2, iso26000/LOY-5]
`,
  ),
]

const indicators: readonly ContentFile[] = [
  textFile(
    'indicators/tranquillite/delai-troubles.yaml',
    `
id: delai-troubles
title: Délai de réponse aux signalements de trouble
definition: Nombre moyen de jours ouvrés entre le signalement écrit et la première réponse.
formula: Somme des délais ÷ nombre de réponses du trimestre
source: Registre des troubles
owner: Responsable de la tranquillité
unit: workingDays
direction: down
target: 10
alert: 15
frequency: quarterly
series:
${seriesLines(results.disturbances.slice(0, -1))}
  # Le dernier trimestre donne ses délais un à un, tels que le registre les porte : du jour du signalement à celui de la
  # réponse. L'outil compte les jours ouvrés, fériés ôtés, et en fait la moyenne. Il n'y a donc pas de « value » à écrire.
  - period: 2026-Q1
    evidence: registre-troubles
    delays:
${delayLines}
`,
  ),
  textFile(
    'indicators/tranquillite/projets-soutenus.yaml',
    `
id: projets-soutenus
title: Projets d'habitants soutenus
definition: Nombre de projets d'habitants aidés dans l'année (argent, local, matériel ou temps).
source: Bilan annuel
owner: Chargée de développement social
unit: count
direction: up
target: 8
alert: 6
frequency: yearly
series:
  - { period: 2022, value: 4 }
  - { period: 2023, value: 6 }
  - { period: 2024, value: 9 }
  - { period: 2025, value: 11, evidence: bilan-initiatives }
`,
  ),
]

/** The cases that the case files tell, as the register has them. */
const typical = disturbance('TRO-26-007')
const hall = disturbance('TRO-26-003')

const since = (date: string): number => workingDaysBetween(typical.reported, date)
const sinceHall = (date: string): number => workingDaysBetween(hall.reported, date)

const evidence: readonly ContentFile[] = [
  pdfFile('evidence/tranquillite/procedure-troubles-de-voisinage.pdf', {
    title: 'Traiter un trouble de voisinage',
    subtitle: 'Procédure',
    reference: 'PR-13, version 2',
    author: 'Tranquillité',
    date: '2023-05-22',
    text: `
# Enregistrer

Tout signalement écrit est enregistré au registre des troubles. Un signalement oral est mis par écrit avec son auteur.

# Répondre

Dans les quinze jours ouvrés, l'auteur sait qui suit son signalement et ce qui sera fait.

# Les étapes

| Étape | Ce qui est fait | Durée |
| 1. Écoute | Entretien séparé avec chaque partie | Trois semaines |
| 2. Rappel | Lettre qui cite le règlement intérieur | Une semaine |
| 3. Médiation | Proposée aux deux parties, jamais imposée | Deux mois |
| 4. Mise en demeure | Lettre recommandée | – |
| 5. Procédure | Décision de la direction, sur dossier | – |

# Protéger

Le nom de l'auteur n'est jamais donné à l'autre partie. En cas de danger, de violences ou de menaces, l'agent appelle les
secours et la direction le jour même.
`,
  }),
  pdfFile('evidence/tranquillite/dossier-type-bruit-anonymise.pdf', {
    title: 'Dossier type : bruit nocturne',
    subtitle: "Parcours d'un signalement, anonymisé pour l'audit",
    reference: typical.number,
    author: 'Tranquillité',
    date: '2026-03-30',
    text: `
# Chronologie

Secteur de ${typical.sector}, nature : ${typical.nature.toLowerCase()}.

| Date | Fait | Jours ouvrés depuis le signalement |
| 2 février 2026 | Signalement écrit d'un ménage : musique après 23 h, trois fois en janvier | ${since(typical.reported)} |
| 12 février 2026 | Réponse écrite : interlocutrice, étapes, numéro à appeler la nuit | ${since(typical.answered)} |
| 18 février 2026 | Entretien avec l'auteur du signalement | ${since('2026-02-18')} |
| 20 février 2026 | Entretien avec l'autre partie, qui travaille de nuit | ${since('2026-02-20')} |
| 3 mars 2026 | Rappel du règlement et proposition de médiation | ${since('2026-03-03')} |
| 17 mars 2026 | Rencontre avec la médiatrice : horaires convenus, tapis, casque | ${since('2026-03-17')} |
| 30 mars 2026 | Appel aux deux parties : aucun incident depuis le 17 mars | ${since('2026-03-30')} |

# Clôture

Dossier clos le 30 mars 2026. Rappel prévu à trois mois.
`,
  }),
  pdfFile('evidence/tranquillite/dossier-type-hall-anonymise.pdf', {
    title: "Dossier type : occupation d'un hall",
    subtitle: "Parcours d'un signalement, anonymisé pour l'audit",
    reference: hall.number,
    author: 'Tranquillité',
    date: '2026-03-16',
    text: `
# Chronologie

Secteur de ${hall.sector}, nature : ${hall.nature.toLowerCase()}.

| Date | Fait | Jours ouvrés depuis le signalement |
| 12 janvier 2026 | Signalement écrit de trois ménages : hall occupé le soir, passage gêné | ${sinceHall(hall.reported)} |
| 30 janvier 2026 | Réponse écrite à chacun : ce qui sera fait, numéro à appeler | ${sinceHall(hall.answered)} |
| 6 février 2026 | Passage du gardien et de la chargée de tranquillité, deux soirs | ${sinceHall('2026-02-06')} |
| 13 février 2026 | Rappel du règlement intérieur affiché ; éclairage réglé | ${sinceHall('2026-02-13')} |
| 16 mars 2026 | Appel aux trois ménages : le hall est libre depuis un mois | ${sinceHall('2026-03-16')} |

# Ce que le dossier apprend

La réponse est partie le quatorzième jour ouvré : le délai de dix jours, promis trois jours après le signalement, n'est pas tenu.

# Clôture

Dossier clos le 16 mars 2026.
`,
  }),
  csvFile('evidence/tranquillite/registre-troubles-2026.csv', disturbanceRows),
  docxFile('evidence/tranquillite/dossier-mediation-complet.docx', {
    title: 'Dossier de médiation',
    subtitle: 'Exemplaire complet, à consulter sur place',
    reference: 'TRO-26-002',
    author: 'Tranquillité',
    date: '2026-02-19',
    text: `
# Avertissement

Dans un vrai dépôt, cette pièce contiendrait des noms et des faits privés. Elle serait marquée « restricted » et « present »,
et ne quitterait jamais la coopérative. Ici, les personnes sont remplacées par des lettres.

# Les faits

Ménage A, troisième étage, signale depuis novembre des bruits de pas et de meubles. Ménage B, quatrième étage, a deux enfants
de deux et cinq ans. Sol souple ancien, sans sous-couche.

# La médiation

Rencontre du 19 février 2026. Ménage B accepte des patins sous les meubles et un tapis dans la chambre. La coopérative pose
une sous-couche dans le couloir. Ménage A accepte d'appeler avant d'écrire.
`,
  }),
  pdfFile('evidence/tranquillite/convention-tranquillite-2023-2025.pdf', {
    title: 'Convention locale de tranquillité',
    subtitle: 'Commune de Villeraye, gendarmerie, médiation, coopérative, 2023-2025',
    reference: 'CONV-2023-01',
    author: 'Direction générale',
    date: '2023-01-01',
    text: `
# Engagements

- La coopérative : un référent joignable, l'éclairage et les portes réparés sous 24 heures, une fiche de signalement.
- La commune : la police municipale passe deux fois par semaine aux Tilleuls.
- La gendarmerie : un correspondant, une réunion par trimestre.
- L'association de médiation : deux soirées par semaine d'avril à octobre.

# Échanges d'informations

Aucune donnée nominative hors des cas prévus par la loi. Le groupe partage des lieux, des heures et des faits.

# Durée

Du 1er janvier 2023 au 31 décembre 2025.

~~ La commune | La gendarmerie | La coopérative
`,
  }),
  pdfFile('evidence/tranquillite/affiches-votre-interlocuteur-2026.pdf', {
    title: 'Votre interlocuteur',
    subtitle: 'Affiches posées dans six résidences, janvier 2026',
    reference: 'COM-2026-01',
    author: 'Relation client',
    date: '2026-01-12',
    text: `
| Résidence | Fonction | Passages | Où et quand le voir |
| Les Tilleuls | Gardien | Tous les jours ouvrés | Loge A, 9 h - 10 h et 17 h - 18 h |
| La Tannerie | Chargé de secteur | Mardi et vendredi | Hall, 14 h - 15 h |
| Les Ormes | Gardienne | Tous les jours ouvrés | Loge 1, 11 h - 12 h |
| Le Clos des Forges | Gardien | Tous les jours ouvrés | Loge 2, 9 h - 10 h |
| La Roseraie | Gardienne | Tous les matins | Local commun, 11 h - 12 h |
| Les Terrasses | Chargé de secteur | Lundi et jeudi | Hall, 10 h - 11 h |

Pour une urgence hors de ces heures, appelez l'astreinte. Les numéros figurent sur l'affiche de votre hall.
`,
  }),
  pdfFile('evidence/tranquillite/formation-desamorcer-2024-masquee.pdf', {
    title: 'Accueillir et désamorcer',
    subtitle: 'Attestation collective de formation, noms masqués',
    reference: 'FOR-2024-09',
    author: 'Ressources humaines',
    date: '2024-11-22',
    text: `
# Formation

Deux jours, les 21 et 22 novembre 2024, à Saint-Aubrin. Organisme de formation : société fictive.

# Participants

| Fonction | Présents |
| Gardiens et gardiennes | 9 |
| Chargés de secteur | 4 |
| Conseillers de la relation client | 3 |

# Programme

- Écouter sans promettre, dire non sans fermer.
- Reconnaître la montée de la colère ; se retirer.
- Discriminations : repérer, refuser, signaler.
- Jeux de rôle tirés de situations vécues.

# Évaluation

À chaud : 8,6 sur 10. À six mois : quinze agents sur seize ont employé au moins une des techniques apprises.
`,
  }),
  pdfFile('evidence/tranquillite/bilan-projets-habitants-2025.pdf', {
    title: "Bilan des projets d'habitants",
    subtitle: 'Année 2025, établi avec les porteurs de projets',
    reference: 'RA-2026-03',
    author: 'Développement social',
    date: '2026-01-20',
    text: `
# Onze projets, dont les cinq qui ont réuni le plus d'habitants

| Projet | Résidence | Aide | Habitants |
| Jardin partagé | Les Ormes | Terrain, cuves, 900 € | 34 |
| Atelier de réparation de vélos | Le Clos des Forges | Local, outils | 21 |
| Fresque du hall | La Tannerie | 1 200 € | 15 |
| Fête des voisins | Sept résidences | Tables, 700 € | 310 |
| Troc de services | Les Tilleuls | Panneau, assurance | 18 |

# Comment les projets sont choisis

Une page suffit : l'idée, le lieu, qui la porte. Trois habitants tirés au sort, une représentante des locataires et la chargée
de développement social choisissent en mars et en septembre : le projet sert à d'autres qu'à ses porteurs, il peut durer, il
coûte moins de 1 500 €. Un refus est expliqué. Quinze idées reçues en 2025, onze retenues ; 6 800 € dépensés.

# Ce que les porteurs en disent

Le plus difficile est de durer : trois projets sur onze reposent sur une seule personne. Le prêt d'un local compte plus que
l'argent.

# Pour 2026

Une rencontre des porteurs de projets en mars ; un carnet d'adresses ; une aide aux démarches d'assurance.
`,
  }),
  pdfFile('evidence/tranquillite/convention-fresque-la-tannerie.pdf', {
    title: 'Convention de la fresque de La Tannerie',
    subtitle: 'Entre la coopérative, le lycée professionnel de Saint-Aubrin et une artiste',
    reference: 'CONV-2025-03',
    author: 'Développement social',
    date: '2025-05-12',
    text: `
# Objet

Une classe du lycée dessine et peint, avec une artiste et huit habitants, la fresque du hall de La Tannerie. Les élèves sont
accueillis deux semaines en stage par l'équipe de proximité.

# Moyens

La coopérative verse 1 200 € à l'artiste, fournit la peinture et prête la salle commune.

# Droits sur l'œuvre

L'artiste autorise la coopérative à photographier la fresque et à publier l'image, avec son nom, sans but commercial. La
coopérative ne modifie ni ne recouvre la fresque avant dix ans sans l'avoir consultée. Aucun élève n'est photographié.

~~ Le directeur général | La proviseure | L'artiste
`,
  }),
  docxFile('evidence/tranquillite/convention-jardin-les-ormes.docx', {
    title: 'Convention du jardin partagé des Ormes',
    subtitle: "Entre la coopérative et l'association des jardiniers",
    reference: 'CONV-2025-02',
    author: 'Développement social',
    date: '2025-03-03',
    text: `
# Objet

La coopérative prête gratuitement 420 m² de pelouse à l'association, qui y cultive huit parcelles.

# Engagements

- L'association tient le jardin ouvert, sans produit chimique, et accueille les enfants de la résidence le mercredi.
- La coopérative fournit l'eau de pluie (deux cuves), la clôture basse et l'abri.
- Un bilan est fait ensemble en novembre.

# Durée

Trois ans, renouvelable.

~~ Pour l'association | Pour la coopérative
`,
  }),
]

export const tranquillite: readonly ContentFile[] = [...commitments, ...indicators, ...evidence]
