import { csvFile, emlFile, pdfFile, textFile, xlsxFile, type ContentFile } from '../content-file.ts'
import { percentOf, provenBy, seriesLines, yearlyShare } from '../series.ts'
import { frenchDate } from '../working-days.ts'
import { requestRows } from './requests.ts'
import { resultOf, results } from './results.ts'

const commitments: readonly ContentFile[] = [
  textFile(
    'commitments/demandes/accuser-reception.yaml',
    `
id: accuser-reception
title: Toute demande enregistrée, une réponse sous deux jours
statement: >-
  Par téléphone, au guichet, auprès de votre gardien, par courriel ou par courrier : chaque demande est enregistrée et,
  sous deux jours ouvrés, vous savez qui s'en charge.
form: charter
satisfies: [D5-01]
audience: [tenants, coOwners]
owner: Responsable de la relation client
status: inForce
since: 2024-09-01
indicators: [demandes-enregistrees]
evidence:
  - id: procedure-demandes
    title: Procédure « Traiter une demande d'intervention »
    file: evidence/demandes/procedure-traiter-une-demande.pdf
    kind: procedure
    date: 2024-09-01
    supports: [D5-01, D5-02, D11-05]
  - id: extrait-demandes
    title: Extrait du registre, une demande sur neuf reçues en avril 2026, état au 29 mai (sans noms)
    file: evidence/demandes/registre-demandes-2026-04.csv
    kind: record
    date: 2026-05-29
    supports: [D5-01, D5-02]
`,
  ),
  textFile(
    'commitments/demandes/delais-tenus.yaml',
    `
# L'engagement le plus regardé des locataires, et celui que nous tenons le moins bien.
id: delais-tenus
title: Des délais annoncés et tenus
statement: >-
  Nous annonçons un délai pour chaque type de demande : 24 heures, 5 jours ou 20 jours ouvrés. Nous le tenons au moins
  85 fois sur 100, et une demande n'est close que lorsque vous ou notre technicien avez constaté le résultat.
form: charter
satisfies: [D5-02]
audience: [tenants, suppliers]
owner: Responsable technique de proximité
status: inForce
since: 2024-09-01
indicators: [demandes-dans-le-delai]
evidence:
  - id: depliant-delais
    title: Dépliant « Vos demandes, nos délais »
    file: evidence/demandes/depliant-vos-demandes-nos-delais.pdf
    kind: communication
    date: 2024-09-16
    confidentiality: public
  - id: suivi-delais
    title: Suivi mensuel des demandes (délais, accusés de réception, Les Tilleuls), juin 2023 à mai 2026
    file: evidence/demandes/suivi-delais-2023-2026.xlsx
    kind: record
    date: 2026-05-31
actions:
  - id: A-2025-14
    title: Ouvrir un second marché de plomberie pour la vallée de la Mérance
    gap: D5-02
    cause: >-
      Une seule entreprise couvre Montcelles et la Mérance ; près de la moitié des retards viennent d'elle.
    owner: Responsable des achats
    priority: high
    due: 2026-03-31
    status: inProgress
  - id: A-2025-15
    title: Envoyer un message au locataire à chaque étape (prise en charge, rendez-vous, clôture)
    gap: D5-02
    cause: Les relances des locataires occupent un appel sur quatre.
    owner: Responsable des systèmes d'information
    priority: medium
    due: 2025-12-31
    status: done
    doneOn: 2025-12-18
    evidence: [exemple-message-suivi]
    effectiveness: Les relances sont passées de 26 % à 17 % des appels entre décembre 2025 et mai 2026.
  - id: A-2025-16
    title: Confier la clôture des demandes aux entreprises elles-mêmes
    gap: D5-02
    owner: Responsable technique de proximité
    priority: low
    due: 2026-01-31
    # Abandonnée : le conseil de concertation veut que le constat reste au locataire ou à la coopérative.
    status: cancelled
`,
  ),
  textFile(
    'commitments/demandes/urgences.yaml',
    `
id: urgences
title: Les urgences, jour et nuit
statement: >-
  L'astreinte répond 24 heures sur 24. Une urgence de degré 1 (personne en danger, fuite importante, panne électrique
  générale) est prise en charge en moins de 4 heures, une urgence de degré 2 en moins de 24 heures.
form: charter
satisfies: [D5-03]
audience: [tenants, coOwners]
owner: Responsable technique de proximité
status: inForce
since: 2023-01-01
indicators: [delai-urgences]
evidence:
  - id: contrat-astreinte
    title: Contrat d'astreinte téléphonique et technique, extrait
    file: evidence/demandes/contrat-astreinte-2023-extrait.pdf
    kind: contract
    date: 2023-01-01
    validUntil: 2026-12-31
  - id: journal-astreinte
    title: Journal de l'astreinte, mars à mai 2026 (sans noms)
    file: evidence/demandes/journal-astreinte-2026-03-a-05.csv
    kind: record
    date: 2026-05-31
`,
  ),
  textFile(
    'commitments/demandes/reclamations.yaml',
    `
id: reclamations-et-recours
title: Une réponse écrite à toute réclamation écrite
statement: >-
  Une réclamation écrite reçoit une réponse écrite, motivée et signée dans les dix jours ouvrés. Si elle ne vous
  convient pas, vous pouvez saisir la médiatrice interne, puis la commission départementale de conciliation.
form: charter
satisfies: [D5-04, iso26000/DH-4]
audience: [tenants, buyers]
owner: Responsable qualité
status: inForce
since: 2024-01-01
indicators: [delai-reclamations]
evidence:
  - id: procedure-reclamations
    title: Procédure « Répondre à une réclamation écrite »
    file: evidence/demandes/procedure-reclamations.pdf
    kind: procedure
    date: 2024-01-15
    supports: [D5-04, D11-05, iso26000/DH-4]
  - id: fiche-recours
    title: Fiche « Vos recours », au dos de chaque réponse
    file: evidence/demandes/fiche-vos-recours.pdf
    kind: communication
    date: 2024-02-01
    confidentiality: public
  - id: reponse-type
    title: Exemple de réponse à une réclamation (masqué)
    file: evidence/demandes/reponse-reclamation-2026-03-masquee.eml
    kind: record
    date: 2026-03-17
    personalData: redacted
`,
  ),
  textFile(
    'commitments/demandes/avis-apres-intervention.yaml',
    `
id: avis-apres-intervention
title: Votre avis après chaque intervention
statement: >-
  Après une intervention chez vous, nous vous demandons votre avis. Si vous n'êtes pas satisfait, nous vous rappelons
  sous trois jours ouvrés. Une fois par an, nous cherchons la cause des demandes qui se répètent.
form: charter
satisfies: [D5-05]
audience: [tenants]
owner: Responsable qualité
status: inForce
since: 2024-03-01
indicators: [satisfaction-interventions]
evidence:
  - id: analyse-demandes-repetees
    title: Analyse des demandes répétées, 2025
    file: evidence/demandes/analyse-demandes-repetees-2025.pdf
    kind: report
    date: 2026-01-29
`,
  ),
]

const interventions = results.interventions
  .map(({ period, numerator, denominator }, index) => {
    const proof = period < '2025-Q4' ? '' : ', evidence: tableau-de-bord-2026-t1'
    return `  - { period: ${period}, numerator: ${numerator}, denominator: ${denominator}, sample: { size: ${denominator}, population: ${denominator * 6 + index}, mode: online }${proof} }`
  })
  .join('\n')

const indicators: readonly ContentFile[] = [
  textFile(
    'indicators/demandes/demandes-enregistrees.yaml',
    `
id: demandes-enregistrees
title: Demandes dont l'auteur sait sous deux jours qui s'en charge
definition: Part des demandes dont l'accusé de réception part dans les deux jours ouvrés, avec le nom du service.
formula: Accusés envoyés sous deux jours ouvrés ÷ demandes enregistrées × 100
source: Outil des demandes
owner: Responsable de la relation client
unit: percent
direction: up
target: 95
alert: 90
frequency: monthly
series:
${seriesLines(results.acknowledged, provenBy('suivi-delais', results.acknowledged))}
`,
  ),
  textFile(
    'indicators/demandes/demandes-dans-le-delai.yaml',
    `
id: demandes-dans-le-delai
title: Demandes traitées dans le délai annoncé
definition: Part des demandes closes dans le mois dont le résultat a été constaté dans le délai annoncé.
formula: Demandes closes dans le délai ÷ demandes closes × 100
source: Outil des demandes (evidence/demandes/suivi-delais-2023-2026.xlsx)
owner: Responsable technique de proximité
unit: percent
direction: up
target: 85
alert: 80
frequency: monthly
perimeter: Parc locatif, hors sinistres
series:
${seriesLines(results.inTime, provenBy('suivi-delais', results.inTime))}
`,
  ),
  textFile(
    'indicators/demandes/delai-urgences.yaml',
    `
id: delai-urgences
title: Délai de prise en charge des urgences de degré 1
definition: Durée moyenne entre l'appel à l'astreinte et l'arrivée sur place.
formula: Somme des durées en heures ÷ nombre d'urgences de degré 1
source: Journal de l'astreinte
owner: Responsable technique de proximité
unit: hours
direction: down
target: 4
alert: 5
frequency: monthly
series:
${seriesLines(results.emergencies, provenBy('journal-astreinte', results.emergencies, '2026-03'))}
`,
  ),
  textFile(
    'indicators/demandes/delai-reclamations.yaml',
    `
id: delai-reclamations
title: Délai de réponse aux réclamations écrites
definition: Nombre moyen de jours ouvrés entre l'arrivée d'une réclamation écrite et l'envoi de la réponse signée.
formula: Somme des délais ÷ nombre de réponses du trimestre
source: Registre du courrier
owner: Responsable qualité
unit: workingDays
direction: down
target: 10
alert: 12
frequency: quarterly
series:
${seriesLines(results.complaints, provenBy('tableau-de-bord-2026-t1', results.complaints, '2025-Q4'))}
`,
  ),
  textFile(
    'indicators/demandes/saisines-mediatrice.yaml',
    `
# Pas de cible : un nombre de saisines n'est en soi ni bon ni mauvais. Il dit que la voie de recours sert.
id: saisines-mediatrice
title: Saisines de la médiatrice interne
definition: Nombre de personnes qui ont demandé à la médiatrice un second examen dans l'année.
source: Rapport annuel de la médiatrice
owner: Responsable qualité
unit: count
direction: down
frequency: yearly
supports: [iso26000/DH-4]
series:
  - { period: 2023, value: 14 }
  - { period: 2024, value: 19, evidence: ag-2025 }
  - { period: 2025, value: 17, evidence: ag-2026 }
`,
  ),
  textFile(
    'indicators/demandes/satisfaction-interventions.yaml',
    `
id: satisfaction-interventions
title: Satisfaction après intervention
definition: Part des locataires satisfaits ou très satisfaits de l'intervention faite chez eux.
formula: Réponses satisfaites ÷ réponses × 100
source: Questionnaire en ligne envoyé à la clôture de chaque demande
owner: Responsable qualité
unit: percent
direction: up
target: 85
alert: 78
frequency: quarterly
series:
${interventions}
`,
  ),
]

/** How far each call of degree 1 stands from the mean of its month; the sum of a month is zero. */
const callOffsets = [-1.4, 0.2, -1, 1.2, 0, 1.6, 0.4, -0.6, -0.4]

/** The calls of three months: nine of degree 1, whose mean is the published result, and three of degree 2. */
const emergencyRows = ['2026-03', '2026-04', '2026-05'].flatMap((month) => {
  const mean = resultOf(results.emergencies, month).value ?? 0
  return Array.from({ length: 12 }, (_, index) => {
    const isSecond = index % 4 === 1
    const offset = callOffsets[index - Math.ceil((index - 1) / 4)] ?? 0
    return [
      frenchDate(`${month}-${String(1 + Math.floor(index * 2.4)).padStart(2, '0')}`),
      ['19:05', '22:13', '02:26', '06:39', '12:52', '21:18'][index % 6] ?? '',
      ['Les Tilleuls', 'Le Clos des Forges', 'Les Hauts de Villeraye', 'La Tannerie'][index % 4] ?? '',
      ['Fuite importante', 'Chauffage collectif', 'Porte d\u2019entrée', 'Panne électrique'][index % 4] ?? '',
      isSecond ? 2 : 1,
      isSecond ? 9.5 + (index % 5) : Number((mean + offset).toFixed(1)),
    ]
  })
})

const requestsOf2025 = results.acknowledged
  .filter(({ period }) => period.startsWith('2025'))
  .reduce((sum, { denominator = 0 }) => sum + denominator, 0)

const evidence: readonly ContentFile[] = [
  pdfFile('evidence/demandes/procedure-traiter-une-demande.pdf', {
    title: "Traiter une demande d'intervention",
    subtitle: "De l'appel du locataire à la clôture constatée",
    reference: 'PR-05, version 6',
    author: 'Service qualité',
    date: '2024-09-01',
    text: `
# Objet et domaine

Cette procédure s'applique à toute demande d'un habitant, quel que soit le canal : téléphone, guichet, gardien, courriel,
courrier, espace en ligne. Elle ne s'applique ni aux urgences hors des heures d'ouverture (PR-06), ni aux réclamations
écrites (PR-07).

# Rôles

| Rôle | Responsabilité |
| Conseiller de la relation client | Enregistre, qualifie, accuse réception |
| Gardien ou chargé de secteur | Constate, commande, contrôle |
| Entreprise titulaire | Prend rendez-vous, intervient, rend compte |
| Responsable technique de proximité | Suit les délais, décide des pénalités |
| Responsable qualité | Mesure, analyse, propose |

# Étape 1. Enregistrer

La demande est saisie pendant la conversation. Une demande reçue par un gardien est saisie le jour même sur son téléphone.
Rien ne se note sur papier.

# Étape 2. Qualifier

| Type | Délai annoncé | Exemples |
| Prioritaire | 24 heures | Panne de chauffage en hiver, serrure forcée, évacuation bouchée |
| Courante | 5 jours ouvrés | Robinet, volet, prise, interphone |
| À devis | 20 jours ouvrés | Menuiserie, revêtement, adaptation simple |

# Étape 3. Accuser réception

Sous deux jours ouvrés, l'habitant reçoit par message, courriel ou courrier : le numéro de la demande, le service qui s'en
charge, le délai annoncé. Une demande à la charge du locataire reçoit la même réponse, avec l'explication.

# Étape 4. Intervenir

L'entreprise appelle sous un jour ouvré pour fixer un rendez-vous de deux heures. En cas d'absence, elle laisse un avis de
passage et rappelle. Deux absences closent la demande, après un message du conseiller.

# Étape 5. Constater et clore

Une demande n'est close que lorsque le locataire l'a confirmé, ou qu'un agent a constaté le résultat. La facture ne vaut
pas constat.

# Étape 6. Mesurer

Le délai court de l'enregistrement au constat. Le taux de demandes closes dans le délai est publié chaque mois. Les demandes
en retard de plus de dix jours sont revues le lundi matin.

# Enregistrements

- Outil des demandes : cinq ans.
- Messages envoyés : un an.
- Tableau mensuel des délais : dix ans, sans données personnelles.

# Versions

| Version | Date | Changement |
| 6 | 1er septembre 2024 | Trois délais au lieu de cinq ; clôture sur constat |
| 5 | 4 avril 2022 | Saisie par les gardiens |
| 4 | 12 janvier 2020 | Accusé de réception par message |

~~ Le directeur général | Le responsable qualité
`,
  }),
  csvFile('evidence/demandes/registre-demandes-2026-04.csv', requestRows),
  pdfFile('evidence/demandes/depliant-vos-demandes-nos-delais.pdf', {
    title: 'Vos demandes, nos délais',
    subtitle: 'Ce que vous pouvez attendre de nous',
    reference: 'COM-2024-09',
    author: 'Relation client',
    date: '2024-09-16',
    text: `
# Trois délais, pas un de plus

| Votre demande | Notre délai |
| Panne de chauffage en hiver, évacuation bouchée, serrure forcée | 24 heures |
| Robinet, volet, prise, interphone, ventilation | 5 jours ouvrés |
| Menuiserie, sol, adaptation : il faut un devis | 20 jours ouvrés |

# À chaque étape, un message

Vous recevez un message quand la demande est enregistrée, quand le rendez-vous est pris, quand elle est close. Si le résultat
ne vous convient pas, répondez NON : la demande est rouverte.

# Et si nous ne tenons pas le délai ?

Dites-le-nous. La responsable technique revoit chaque lundi toutes les demandes en retard. Les résultats sont affichés dans
les halls deux fois par an.
`,
  }),
  xlsxFile('evidence/demandes/suivi-delais-2023-2026.xlsx', {
    title: 'Suivi des demandes',
    author: 'Service qualité',
    date: '2026-05-31',
    sheets: [
      {
        name: 'Par mois',
        widths: [12, 16, 20, 14, 12],
        decimals: [3],
        rows: [
          ['Mois', 'Demandes closes', 'Closes dans le délai', 'Taux (%)', 'Cible (%)'],
          ...results.inTime.map((result, index) => [
            result.period,
            result.denominator ?? 0,
            result.numerator ?? 0,
            { formula: `ROUND(C${index + 2}/B${index + 2}*100,1)`, value: percentOf(result) },
            85,
          ]),
        ],
      },
      {
        name: 'Accusés de réception',
        widths: [12, 24, 30, 14, 12],
        decimals: [3],
        rows: [
          ['Mois', 'Demandes enregistrées', 'Accusés sous deux jours ouvrés', 'Taux (%)', 'Cible (%)'],
          ...results.acknowledged.map((result, index) => [
            result.period,
            result.denominator ?? 0,
            result.numerator ?? 0,
            { formula: `ROUND(C${index + 2}/B${index + 2}*100,1)`, value: percentOf(result) },
            95,
          ]),
        ],
      },
      {
        name: 'Les Tilleuls',
        widths: [12, 40],
        decimals: [1],
        rows: [
          ['Mois', 'Demandes du mois pour cent logements'],
          ...results.tilleulsRequests.map(({ period, value }) => [period, value]),
        ],
      },
      {
        name: 'Retards par corps d\u2019état',
        widths: [26, 14, 14, 14],
        rows: [
          ['Corps d\u2019état, mai 2026', 'Saint-Aubrin', 'Villeraye', 'Montcelles'],
          // As many as in the first sheet: the closed requests of May that were not in time.
          ['Plomberie', 6, 8, 47],
          ['Serrurerie', 3, 5, 3],
          ['Électricité', 4, 4, 3],
          ['Menuiserie', 5, 5, 4],
        ],
      },
    ],
  }),
  emlFile('evidence/demandes/message-suivi-demande-2025-12.eml', {
    from: 'Coopérative Habitat des Deux Vallées <demandes@deux-vallees.example>',
    to: 'Locataire (adresse masquée) <masque@exemple.example>',
    subject: 'Votre demande D25-7054 : rendez-vous pris le 22 décembre',
    date: 'Thu, 18 Dec 2025 10:42:00 +0100',
    id: 'd25-7054-2',
    body: `
Bonjour,

L'entreprise de plomberie viendra le lundi 22 décembre entre 10 h et 12 h pour votre demande « robinet de cuisine qui fuit »,
enregistrée le 16 décembre.

Le délai que nous vous avons annoncé est de 5 jours ouvrés : il court jusqu'au 23 décembre.

Si ce rendez-vous ne vous convient pas, répondez NON à ce message ou appelez-nous du lundi au vendredi.

La relation client
Coopérative Habitat des Deux Vallées
(organisme fictif, message d'exemple)
`,
  }),
  pdfFile('evidence/demandes/contrat-astreinte-2023-extrait.pdf', {
    title: "Contrat d'astreinte téléphonique et technique",
    subtitle: '2023-2026, extrait',
    reference: 'MA-2022-19',
    author: 'Achats',
    date: '2023-01-01',
    text: `
# Article 1. Objet

Réception des appels hors des heures d'ouverture, tri, déclenchement des entreprises, compte rendu au matin.

# Article 4. Degrés

| Degré | Situations | Prise en charge |
| 1 | Personne en danger, fuite importante, panne électrique générale, personne bloquée, porte d'entrée hors service | 4 heures |
| 2 | Chauffage ou eau chaude collectifs en panne, évacuation commune bouchée | 24 heures |
| 3 | Tout le reste | Reporté au jour ouvré suivant |

# Article 7. Qualité

Décrocher en moins d'une minute dans 90 % des cas. Enregistrer chaque appel : heure, résidence, objet, degré, heure
d'arrivée. Transmettre le journal chaque matin avant 8 heures.

# Article 9. Durée

Du 1er janvier 2023 au 31 décembre 2026.

~~ Le directeur général | Le titulaire
`,
  }),
  csvFile('evidence/demandes/journal-astreinte-2026-03-a-05.csv', [
    ['Date', 'Heure', 'Résidence', 'Objet', 'Degré', 'Délai de prise en charge (h)'],
    ...emergencyRows,
  ]),
  pdfFile('evidence/demandes/procedure-reclamations.pdf', {
    title: 'Répondre à une réclamation écrite',
    subtitle: 'Lettre, courriel ou formulaire',
    reference: 'PR-07, version 3',
    author: 'Service qualité',
    date: '2024-01-15',
    text: `
# Qu'est-ce qu'une réclamation ?

Un écrit dans lequel une personne dit qu'un engagement n'a pas été tenu, conteste une décision ou demande réparation. Une
demande d'intervention n'est pas une réclamation ; la troisième relance en est une.

# Le chemin

| Jour ouvré | Ce qui est fait | Par qui |
| 0 | Enregistrement au registre du courrier | Accueil |
| 1 | Attribution au service concerné | Responsable qualité |
| 7 au plus | Projet de réponse motivée | Service concerné |
| 10 au plus | Signature et envoi | Responsable du service |

# La réponse

Elle reprend chaque point, dit ce qui est reconnu et ce qui ne l'est pas, avec le motif, et ce qui sera fait, avec une date.
La fiche « Vos recours » est jointe.

# Second niveau

La médiatrice interne, rattachée à la direction générale, répond sous quinze jours ouvrés. Elle n'a pas pris part à la
première décision. Elle rend un bilan chaque année au conseil de concertation locative.

# Hors de la coopérative

Commission départementale de conciliation, conciliateur de justice, Défenseur des droits. La saisine est gratuite.
`,
  }),
  pdfFile('evidence/demandes/fiche-vos-recours.pdf', {
    title: 'Vos recours',
    subtitle: 'Fiche jointe à chaque réponse',
    reference: 'COM-2024-01',
    author: 'Service qualité',
    date: '2024-02-01',
    text: `
# Notre réponse ne vous convient pas ?

- Demandez un second examen à la médiatrice interne, par lettre ou par courriel. Réponse sous quinze jours ouvrés.
- Saisissez la commission départementale de conciliation : loyer, charges, dépôt de garantie, état des lieux, réparations.
- Rencontrez le conciliateur de justice, au point d'accès au droit de Saint-Aubrin.
- Si vous pensez être victime d'une discrimination, écrivez au Défenseur des droits ou à son délégué.

Ces démarches sont gratuites. Une association de locataires peut vous accompagner.
`,
  }),
  emlFile('evidence/demandes/reponse-reclamation-2026-03-masquee.eml', {
    from: 'Service qualité <qualite@deux-vallees.example>',
    to: 'Locataire (adresse masquée) <masque@exemple.example>',
    subject: 'Notre réponse à votre réclamation R26-057 du 5 mars 2026',
    date: 'Tue, 17 Mar 2026 15:20:00 +0100',
    id: 'r26-057-1',
    body: `
Madame, Monsieur,

Vous nous avez écrit le 5 mars au sujet du remplacement de votre fenêtre de cuisine, promis pour le 13 février.

Vous avez raison sur le délai : l'entreprise a reporté deux fois et nous ne vous avons prévenu qu'une fois. Nous vous
présentons nos excuses.

Ce que nous faisons : la fenêtre sera posée le 26 mars entre 8 h et 12 h. La pénalité prévue au marché est appliquée à
l'entreprise. Votre gardien passera le soir même pour constater le résultat.

Ce que nous ne pouvons pas faire : accorder une remise de loyer, car le logement est resté clos et chauffé. Si vous n'êtes
pas d'accord, la fiche « Vos recours » ci-jointe vous dit à qui vous adresser.

Bien à vous,
Le responsable qualité
(organisme fictif, message d'exemple)
`,
  }),
  pdfFile('evidence/demandes/analyse-demandes-repetees-2025.pdf', {
    title: 'Analyse des demandes répétées',
    subtitle: 'Année 2025',
    reference: 'RA-2026-01',
    author: 'Service qualité',
    date: '2026-01-29',
    text: `
# Méthode

Sont dites répétées les demandes de même objet, dans le même logement ou la même cage d'escalier, à moins de six mois
d'écart. L'année 2025 compte ${String(requestsOf2025).replace(/(?=\d{3}$)/, ' ')} demandes, dont 894 répétées.

# Où se répètent-elles ?

| Objet | Répétées | Part | Cause trouvée |
| Évacuations bouchées | 212 | 24 % | Pente insuffisante des collecteurs aux Tilleuls |
| Interphone | 148 | 17 % | Platines de 2008, pièces épuisées |
| Porte d'entrée | 121 | 14 % | Ferme-porte mal réglé après chaque intervention |
| Ventilation | 96 | 11 % | Courroies usées aux Hauts de Villeraye |
| Autres | 317 | 35 % | – |

# Ce qui a été décidé

- Reprise des collecteurs des Tilleuls, incluse dans la réhabilitation.
- Remplacement de neuf platines d'interphone en 2026.
- Fiche de réglage des ferme-portes, remise à l'entreprise.

# Ce qu'ont donné les décisions de l'an dernier

| Décision de 2024 | Demandes répétées en 2024 | En 2025 |
| Purgeurs automatiques au Clos des Forges | 84 | 22 |
| Nouveau modèle de volet à La Tannerie | 51 | 9 |

# Avis des locataires

%% ${yearlyShare(results.interventions, '2025')} Satisfaits de l'intervention
%% 91 Satisfaits de la politesse et de la propreté
%% 76 Satisfaits du délai
%% 97 Insatisfaits rappelés sous trois jours ouvrés
`,
  }),
]

export const demandes: readonly ContentFile[] = [...commitments, ...indicators, ...evidence]
