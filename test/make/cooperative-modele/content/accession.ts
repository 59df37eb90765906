import { pdfFile, photoFile, textFile, type ContentFile } from '../content-file.ts'
import { handedOverRoom } from '../makers/scenes.ts'
import { provenBy, seriesLines } from '../series.ts'
import { results } from './results.ts'

const referential: ContentFile = textFile(
  'referentials/charte-accession.yaml',
  `
# Un référentiel local : la charte que la coopérative s'est donnée pour ses acquéreurs, écrite comme un référentiel pour
# être jugée avec les mêmes règles. Cinq exigences suffisent à commencer.
id: charte-accession
version: "2024"
title: Charte de l'accession
publisher: Coopérative Habitat des Deux Vallées
# Le texte est bien celui de la coopérative, adopté par son conseil d'administration.
official: true
language: fr
scale:
  - { id: notMet, title: Non atteint }
  - { id: partlyMet, title: Partiellement atteint }
  - { id: met, title: Atteint }
  - { id: exemplary, title: Exemplaire }
domains:
  - id: AC
    title: Accession à la propriété
    # Sans vente, rien de ce domaine ne s'appliquerait : voir homesSoldPerYear dans coopqual.yaml.
    appliesTo: { homesSoldPerYear: { min: 1 } }
    requirements:
      - id: AC-1
        title: Information pendant le chantier
        statement: L'acquéreur reçoit des nouvelles du chantier aux grandes étapes et peut voir son logement une fois avant la livraison.
        criticality: minor
        # Qui répond à AC-1 répond aussi à CONS-1 : l'engagement ne cite qu'AC-1.
        mapsTo: [iso26000/CONS-1]
        expects:
          commitment: true
          evidence:
            # « what » nomme la pièce : le remède la nommera aussi.
            - { kind: communication, within: P12M, what: une lettre d'information de chantier }
      - id: AC-2
        title: Réserves levées
        statement: Les réserves notées à la livraison sont suivies une à une et levées dans un délai annoncé.
        criticality: major
        mapsTo: [iso26000/CONS-4]
        expects:
          commitment: true
          evidence:
            - { kind: record, within: P12M, what: un procès-verbal de livraison }
            # Même nature, même âge : le procès-verbal suffit aux deux attentes, et le suivi n'est jamais vérifié. validate
            # le signale. Il fallait une seule attente, avec « count: 2 » et les deux pièces nommées sous « what ».
            - { kind: record, within: P12M, what: un tableau de suivi des réserves }
          indicators:
            - { within: P12M, unit: percent, onTarget: true, what: la part des réserves levées dans le délai annoncé }
      - id: AC-3
        title: Accession sécurisée
        statement: >-
          L'acquéreur est protégé contre les accidents de la vie : garantie de rachat, garantie de relogement, assurance
          revente. Il sait quand et comment les demander.
        criticality: major
        mapsTo: [coop-charter/SOL-2]
        expects:
          commitment: true
          evidence:
            - { kind: contract, what: l'annexe de l'acte qui porte les garanties }
            - { kind: communication, within: P36M, what: une notice des garanties remise aux acquéreurs }
      - id: AC-4
        title: Écoute des acquéreurs
        statement: Les acquéreurs sont interrogés dans l'année qui suit la livraison.
        criticality: minor
        # Une correspondance mal recopiée : le domaine CONS n'a que sept exigences, et il fallait CONS-4. validate le
        # signale ; d'ici là, cette ligne ne mène nulle part.
        mapsTo: [iso26000/CONS-8]
        # Rien que la mesure : tant qu'elle n'a pas eu lieu, l'exigence est « non mesurée ».
        expects:
          commitment: true
          survey: { within: P12M, audience: buyers }
      - id: AC-5
        title: Visite de fin de garantie
        statement: >-
          Avant la fin de l'année de parfait achèvement, chaque acquéreur se voit proposer une visite de son logement, et
          les désordres relevés sont traités.
        criticality: major
        # Ni dit ni fait : la charte le demande, aucun engagement ne le reprend et rien ne le prouve.
        expects:
          commitment: true
          evidence:
            - { kind: record, within: P12M, what: le relevé des visites de fin de parfait achèvement }
`,
)

const commitments: readonly ContentFile[] = [
  textFile(
    'commitments/accession/lettre-info-chantier.yaml',
    `
# Une promesse limitée à un programme : l'accession suit ses opérations, pas l'année civile.
id: lettre-info-chantier
title: Quatre lettres pendant le chantier
statement: >-
  Aux Jardins de l'Arquebuse, chaque acquéreur reçoit une lettre à quatre moments : fondations, hors d'eau, cloisons,
  livraison.
form: charter
satisfies: [AC-1]
audience: [buyers]
owner: Responsable de l'accession
status: inForce
since: 2024-11-01
# Le programme est livré : il reste à écrire « status: ended », et à promettre la même chose au programme suivant.
until: 2026-05-31
scope: { kind: programme, name: Les Jardins de l'Arquebuse }
evidence:
  - id: lettre-chantier-arquebuse
    title: Lettre info chantier n° 3, Les Jardins de l'Arquebuse
    file: evidence/accession/lettre-info-chantier-arquebuse-3.pdf
    kind: communication
    date: 2025-12-05
    confidentiality: public
`,
  ),
  textFile(
    'commitments/accession/reserves-levees.yaml',
    `
id: reserves-levees
title: Les réserves levées en trente jours
statement: >-
  Le jour de la livraison, nous notons ensemble ce qui reste à faire. Nous visons la levée de huit réserves sur dix dans
  les trente jours.
form: charter
satisfies: [AC-2]
audience: [buyers]
owner: Responsable de l'accession
status: inForce
since: 2024-01-01
indicators: [reserves-trente-jours]
evidence:
  - id: pv-livraison
    title: Procès-verbal de livraison type, Les Jardins de l'Arquebuse (masqué)
    file: evidence/accession/pv-livraison-arquebuse-masque.pdf
    kind: record
    date: 2026-04-03
    personalData: redacted
  - id: photo-livraison
    title: Séjour d'un logement livré, Les Jardins de l'Arquebuse
    file: evidence/accession/logement-livre-arquebuse-2026-04-03.jpg
    kind: photo
    date: 2026-04-03
`,
  ),
  textFile(
    'commitments/accession/accession-securisee.yaml',
    `
id: accession-securisee
title: Acheter sans tout risquer
statement: >-
  Pendant quinze ans, nous nous engageons à racheter votre logement en cas d'accident de la vie, et à vous proposer trois
  logements à louer si vous en avez besoin. Une assurance couvre la revente à perte pendant dix ans.
form: charter
satisfies: [AC-3]
audience: [buyers]
owner: Responsable de l'accession
status: inForce
since: 2020-01-01
evidence:
  - id: garanties-accession
    title: Annexe à l'acte de vente, garanties de rachat et de relogement, modèle 2024
    file: evidence/accession/annexe-garanties-2024.pdf
    kind: contract
    date: 2024-01-15
  - id: depliant-accession
    title: Dépliant « Acheter avec la coopérative »
    file: evidence/accession/depliant-acheter-2025.pdf
    kind: communication
    date: 2025-01-20
    confidentiality: public
`,
  ),
  textFile(
    'commitments/accession/ecouter-les-acquereurs.yaml',
    `
id: ecouter-les-acquereurs
title: Écouter les acquéreurs après la livraison
statement: Dans l'année qui suit la livraison, nous demandons à chaque acquéreur ce qui s'est bien passé et ce qui a manqué.
form: charter
satisfies: [AC-4]
audience: [buyers]
owner: Responsable qualité
status: inForce
since: 2026-01-01
indicators: [satisfaction-acquereurs]
actions:
  - id: A-2026-22
    title: Mener la première enquête auprès des acquéreurs des Jardins de l'Arquebuse
    gap: AC-4
    cause: La promesse date de janvier ; le premier programme concerné a été livré en avril.
    owner: Responsable qualité
    priority: medium
    due: 2026-10-31
    status: todo
`,
  ),
]

const indicators: readonly ContentFile[] = [
  textFile(
    'indicators/accession/reserves-trente-jours.yaml',
    `
id: reserves-trente-jours
title: Réserves levées dans les trente jours
definition: Part des réserves notées à la livraison et levées dans les trente jours.
formula: Réserves levées en trente jours ÷ réserves notées × 100
source: Outil de suivi des livraisons
owner: Responsable de l'accession
unit: percent
direction: up
target: 80
alert: 70
frequency: quarterly
perimeter: Logements livrés dans le trimestre (une soixantaine par an)
series:
${seriesLines(results.snagsCleared, provenBy('tableau-de-bord-2026-t1', results.snagsCleared, '2025-Q4'))}
`,
  ),
  textFile(
    'indicators/accession/satisfaction-acquereurs.yaml',
    `
# Première enquête prévue à l'automne 2026 : pas encore de résultat, donc pas encore de verdict.
id: satisfaction-acquereurs
title: Satisfaction des acquéreurs dans l'année de la livraison
definition: Part des acquéreurs satisfaits ou très satisfaits de leur achat.
formula: Réponses satisfaites ÷ réponses × 100
source: Enquête auprès de tous les acquéreurs de l'année
owner: Responsable qualité
unit: percent
direction: up
target: 85
alert: 75
frequency: yearly
series: []
`,
  ),
]

const evidence: readonly ContentFile[] = [
  pdfFile('evidence/accession/annexe-garanties-2024.pdf', {
    title: 'Garanties de rachat et de relogement',
    subtitle: "Annexe à l'acte de vente, modèle 2024",
    reference: 'AN-ACC-01',
    author: 'Accession',
    date: '2024-01-15',
    text: `
# Article 1. Événements couverts

Décès, divorce ou rupture d'un pacte civil, chômage de plus d'un an, invalidité, mobilité professionnelle à plus de 70 km,
naissances qui rendent le logement trop petit. La demande se fait dans l'année qui suit l'événement.

# Article 2. Garantie de rachat

Pendant quinze ans, la coopérative rachète le logement si l'acquéreur le demande et occupe le logement.

| Moment de la demande | Prix de rachat |
| Années 1 à 5 | 80 % du prix de vente |
| Années 6 à 15 | Même prix, diminué de 1,5 % par an |

# Article 3. Garantie de relogement

La coopérative propose successivement trois logements à louer, adaptés au foyer et à ses ressources, dans le bassin d'habitat.

# Article 4. Assurance revente

Souscrite par la coopérative, sans frais pour l'acquéreur : dix ans, 20 % du prix au plus, dans la limite de 40 000 euros.

# Article 5. Demander

Une lettre suffit. La coopérative accuse réception sous cinq jours ouvrés et répond dans le mois.

~~ Pour la coopérative | L'acquéreur
`,
  }),
  pdfFile('evidence/accession/depliant-acheter-2025.pdf', {
    title: 'Acheter avec la coopérative',
    subtitle: 'Ce qui change quand le vendeur vous appartient un peu',
    reference: 'COM-2025-01',
    author: 'Accession',
    date: '2025-01-20',
    text: `
# Avant de signer

Un conseiller calcule avec vous ce que vous pourrez payer chaque mois, charges, taxe foncière et entretien compris. S'il pense
que l'achat est trop lourd, il vous le dit.

# Pendant le chantier

Quatre lettres, une visite des cloisons, un interlocuteur. Chaque appel de fonds est accompagné de l'attestation de l'architecte.

# Le jour de la livraison

Deux heures pour tout regarder. Ce qui reste à faire est noté, daté, suivi. Huit réserves sur dix sont levées en trente jours.

# Si la vie change

| Ce qui arrive | Ce que nous faisons |
| Vous devez vendre | Nous rachetons, pendant quinze ans |
| Vous cherchez à louer | Trois propositions |
| Vous vendez à perte | L'assurance couvre jusqu'à 20 % du prix, pendant dix ans |

# Devenir sociétaire

Une part, 16 euros, une voix à l'assemblée générale.
`,
  }),
]

const delivery: readonly ContentFile[] = [
  pdfFile('evidence/accession/lettre-info-chantier-arquebuse-3.pdf', {
    title: "Les Jardins de l'Arquebuse",
    subtitle: 'Lettre info chantier n° 3 : les cloisons',
    reference: 'COM-ARQ-03',
    author: 'Accession',
    date: '2025-12-05',
    text: `
# Où en est-on ?

Les 24 logements sont hors d'eau depuis septembre. Les cloisons sont montées dans les bâtiments A et B. Deux semaines de retard,
dues aux intempéries de novembre ; la date de livraison ne change pas.

# Votre visite de cloisons

| Bâtiment | Jours de visite |
| A | 12 et 13 décembre |
| B | 19 et 20 décembre |

Venez avec votre plan ; nous vérifierons ensemble les prises et les portes.

# La suite

Janvier : chapes. Février : carrelage et peinture. Avril : livraison. Vous recevrez la lettre n° 4 un mois avant.

# Vos appels de fonds

Le prochain correspond à la mise hors d'eau. Il n'est exigible que sur attestation de l'architecte, jointe à l'appel.
`,
  }),
  pdfFile('evidence/accession/pv-livraison-arquebuse-masque.pdf', {
    title: 'Procès-verbal de livraison',
    subtitle: "Les Jardins de l'Arquebuse, T4, exemplaire masqué",
    reference: 'LIV-ARQ-11',
    author: 'Accession',
    date: '2026-04-03',
    text: `
# Parties

Vendeur : Coopérative Habitat des Deux Vallées. Acquéreur : [masqué]. Lot : [masqué].

# Réserves

| N° | Pièce | Réserve | Levée prévue le |
| 1 | Séjour | Rayure sur le vitrage de la porte-fenêtre | 24 avril 2026 |
| 2 | Cuisine | Plinthe manquante | 10 avril 2026 |
| 3 | Chambre 2 | Porte qui frotte | 10 avril 2026 |
| 4 | Salle de bains | Joint du receveur | 17 avril 2026 |

# Remis ce jour

Clés (3), badges (2), notice des équipements, attestation d'achèvement, coordonnées du service après-vente.

# Rappel

D'autres défauts apparents peuvent être signalés pendant un mois.

~~ Pour la coopérative | L'acquéreur [masqué]
`,
  }),
  photoFile('evidence/accession/logement-livre-arquebuse-2026-04-03.jpg', () => handedOverRoom('arquebuse')),
]

export const accession: readonly ContentFile[] = [
  referential,
  ...commitments,
  ...indicators,
  ...evidence,
  ...delivery,
]
