import { docxFile, pdfFile, textFile, xlsxFile, type ContentFile } from '../content-file.ts'
import { percentOf, provenBy, seriesLines } from '../series.ts'
import { results } from './results.ts'

const commitments: readonly ContentFile[] = [
  textFile(
    'commitments/accueil/informer-le-demandeur.yaml',
    `
id: informer-le-demandeur
title: Dire à chacun comment obtenir un logement
statement: >-
  Nous remettons à toute personne qui cherche un logement, au guichet comme sur notre site, une information claire
  sur les conditions d'accès, les pièces à fournir, les critères de choix et les délais habituels.
form: charter
# D1-01 mène à CONS-1 d'ISO 26000 (« mapsTo ») : il n'y a rien d'autre à citer.
satisfies: [D1-01]
audience: [tenants, localAuthorities]
owner: Responsable de la gestion locative
status: inForce
since: 2025-01-01
evidence:
  - id: depliant-demander-un-logement
    title: Dépliant « Demander un logement », édition 2025
    file: evidence/accueil/depliant-demander-un-logement-2025.pdf
    kind: communication
    date: 2025-02-03
    confidentiality: public
  - id: page-demander-un-logement
    title: Page « Demander un logement » du site internet
    # Une adresse suffit : l'outil ne télécharge jamais une page.
    url: https://www.deux-vallees.example/demander-un-logement
    kind: communication
    date: 2026-03-16
    confidentiality: public
  - id: politique-attribution
    title: Politique d'attribution, adoptée par le conseil d'administration
    file: evidence/accueil/politique-attribution-2025.pdf
    kind: procedure
    date: 2025-01-23
    supports: [D1-01, D1-03]
    confidentiality: public
  - id: regle-relecture
    title: Règle « Écrire, relire et tenir à jour ce que nous remettons »
    file: evidence/accueil/regle-ecrire-et-relire.docx
    kind: procedure
    date: 2025-01-06
    supports: [iso26000/CONS-1]
source: Charte de service « Bien habiter, bien vivre », engagement 1
`,
  ),
  textFile(
    'commitments/accueil/choisir-et-notifier.yaml',
    `
# Le délai de trois jours ouvrés a été retenu en conseil de concertation locative : c'est une cible que la
# coopérative s'est donnée. Elle ne découle d'aucun texte.
id: choisir-et-notifier
title: Choisir selon des critères publics, répondre vite
statement: >-
  Les logements sont attribués selon des critères écrits et publics. Chaque candidat reçoit la décision de la
  commission par écrit, avec ses motifs, dans les trois jours ouvrés.
form: charter
satisfies: [D1-03]
audience: [tenants, localAuthorities]
owner: Responsable de la gestion locative
status: inForce
since: 2025-01-01
indicators: [delai-notification-caleol]
evidence:
  - id: pv-caleol-2025-11
    title: Procès-verbal de la commission d'attribution du 18 novembre 2025 (noms masqués)
    file: evidence/accueil/pv-caleol-2025-11-18-masque.pdf
    kind: minutes
    date: 2025-11-18
    personalData: redacted
    retainUntil: 2030-12-31
  - id: pv-caleol-2026-04
    title: Procès-verbal de la commission d'attribution du 14 avril 2026 (noms masqués)
    file: evidence/accueil/pv-caleol-2026-04-14-masque.pdf
    kind: minutes
    date: 2026-04-14
    personalData: redacted
    retainUntil: 2031-12-31
`,
  ),
  textFile(
    'commitments/accueil/entretien-avant-commission.yaml',
    `
id: entretien-avant-commission
title: Un entretien avant chaque commission
statement: >-
  Avant que sa demande ne passe en commission, chaque candidat se voit proposer un entretien, sur place ou par
  téléphone, pour parler de ses besoins et du loyer qu'il pourra supporter.
form: internalStandard
satisfies: [D1-04]
audience: [tenants]
owner: Responsable de la gestion locative
status: inForce
since: 2024-03-01
indicators: [entretiens-proposes]
evidence:
  - id: trame-entretien
    title: Trame d'entretien de découverte
    file: evidence/accueil/trame-entretien-decouverte.docx
    kind: procedure
    date: 2024-03-01
`,
  ),
  textFile(
    'commitments/accueil/accueil-joignable.yaml',
    `
id: accueil-joignable
title: Un accueil que l'on peut joindre
statement: >-
  Nos horaires et nos numéros sont affichés dans chaque hall et sur notre site. Nous décrochons au moins 85 appels
  sur 100, et toute personne dont l'appel n'a pas abouti est rappelée dans la journée ouvrée qui suit.
form: charter
satisfies: [D1-05]
audience: [tenants, buyers, coOwners]
owner: Responsable de la relation client
status: inForce
since: 2024-09-01
indicators: [appels-decroches]
evidence:
  - id: affiche-horaires
    title: Affiche des horaires et des numéros utiles, posée dans tous les halls
    file: evidence/accueil/affiche-horaires-2025.pdf
    kind: communication
    date: 2025-09-01
    # L'affiche annonce aussi l'astreinte : elle sert deux exigences.
    supports: [D1-05, D5-03]
    confidentiality: public
  - id: statistiques-telephone
    title: Statistiques du standard, de juin 2023 à mai 2026
    file: evidence/accueil/statistiques-telephoniques-2023-2026.xlsx
    kind: record
    date: 2026-05-31
actions:
  - id: A-2026-01
    title: Renforcer le standard le lundi et le mardi matin par une permanence des chargés de clientèle
    gap: D1-05
    cause: >-
      Quatre appels perdus sur dix le sont le lundi ou le mardi avant onze heures ; l'absence prolongée d'une
      conseillère n'a pas été remplacée.
    owner: Responsable de la relation client
    priority: high
    due: 2026-09-30
    status: inProgress
  - id: A-2026-02
    title: Ouvrir le rappel automatique des appels perdus
    gap: D1-05
    cause: Le standard ne propose pas le rappel ; les appels perdus sont relevés à la main une fois par jour.
    owner: Responsable des systèmes d'information
    priority: medium
    due: 2026-12-15
    status: todo
`,
  ),
]

const rents: readonly ContentFile[] = [
  textFile(
    'commitments/accueil/loyers-accessibles.yaml',
    `
id: loyers-accessibles
title: Loger d'abord ceux que le marché laisse de côté
statement: >-
  Au moins un logement sur trois est attribué à un ménage très modeste, et nos loyers restent d'un quart au moins sous
  ceux du marché. Le conseil d'administration en reçoit le bilan chaque année.
form: internalStandard
# DH-7 mène à SOL-1 de la charte des Coop'Hlm, qui demande le même bilan.
satisfies: [iso26000/DH-7]
audience: [tenants, localAuthorities, board]
owner: Responsable de la gestion locative
status: inForce
since: 2025-01-01
indicators: [attributions-menages-modestes, ecart-loyers-marche]
evidence:
  - id: bilan-attributions-2025
    title: Bilan des attributions, des ventes et des loyers, 2025
    file: evidence/accueil/bilan-attributions-ventes-loyers-2025.pdf
    kind: report
    date: 2026-03-19
`,
  ),
  textFile(
    'indicators/accueil/attributions-menages-modestes.yaml',
    `
id: attributions-menages-modestes
title: Logements attribués à des ménages très modestes
definition: Part des attributions de l'année à des ménages dont les ressources sont sous 60 % du plafond.
formula: Attributions à ces ménages ÷ attributions de l'année × 100
source: Procès-verbaux des commissions d'attribution, données agrégées
owner: Responsable de la gestion locative
unit: percent
direction: up
target: 33
alert: 28
frequency: yearly
# Le même chiffre dit aussi la place faite aux ménages fragiles.
supports: [iso26000/DH-5]
series:
  - { period: 2022, numerator: 91, denominator: 298 }
  - { period: 2023, numerator: 99, denominator: 304 }
  - { period: 2024, numerator: 106, denominator: 311 }
  - { period: 2025, numerator: 109, denominator: 301, evidence: bilan-attributions-2025 }
`,
  ),
  textFile(
    'indicators/accueil/ecart-loyers-marche.yaml',
    `
id: ecart-loyers-marche
title: Écart entre nos loyers et ceux du marché
definition: De combien le loyer moyen au mètre carré est inférieur à celui du marché des trois communes principales.
formula: (Loyer du marché − loyer de la coopérative) ÷ loyer du marché × 100
source: Quittancement de décembre ; observatoire local des loyers
owner: Responsable de la gestion locative
unit: percent
direction: up
target: 25
alert: 20
frequency: yearly
series:
  - { period: 2023, value: 31.7 }
  - { period: 2024, value: 31.6 }
  - { period: 2025, value: 31.8, evidence: bilan-attributions-2025 }
`,
  ),
  pdfFile('evidence/accueil/bilan-attributions-ventes-loyers-2025.pdf', {
    title: 'Bilan des attributions, des ventes et des loyers',
    subtitle: "Année 2025, présenté au conseil d'administration du 26 mars 2026",
    reference: 'RA-2026-06',
    author: 'Gestion locative',
    date: '2026-03-19',
    text: `
# Qui a été logé ?

301 logements attribués, dont 109 (36,2 %) à des ménages dont les ressources sont sous 60 % du plafond, contre 34,1 % en 2024.

| Ressources, en part du plafond | Attributions de 2025 | Part |
| Moins de 60 % | 109 | 36,2 % |
| De 60 à 100 % | 171 | 56,8 % |
| Plus de 100 % | 21 | 7,0 % |

# Qui a acheté ?

58 logements vendus en accession sociale, tous sous plafonds de ressources ; 41 acheteurs étaient locataires, dont 14 chez nous.

# Nos loyers et ceux du marché

| Commune | Loyer moyen de la coopérative | Loyer moyen du marché | Écart |
| Saint-Aubrin | 6,41 €/m² | 9,52 €/m² | -32,7 % |
| Villeraye | 6,12 €/m² | 8,94 €/m² | -31,5 % |
| Montcelles | 5,63 €/m² | 7,98 €/m² | -29,4 % |
| Ensemble, pondéré | 6,18 €/m² | 9,06 €/m² | -31,8 % |

# Ce que le conseil a demandé

Suivre à part les familles monoparentales ; comparer aussi les charges.
`,
  }),
]

const indicators: readonly ContentFile[] = [
  textFile(
    'indicators/accueil/delai-notification-caleol.yaml',
    `
id: delai-notification-caleol
title: Délai de notification des décisions d'attribution
definition: Nombre moyen de jours ouvrés entre la commission et l'envoi de la décision au candidat.
formula: Somme des délais en jours ouvrés ÷ nombre de décisions notifiées dans le mois
source: Logiciel de gestion locative, journal des courriers
owner: Responsable de la gestion locative
unit: workingDays
direction: down
target: 3
alert: 4
frequency: monthly
perimeter: Toutes les commissions (Saint-Aubrin, Villeraye, Montcelles)
series:
${seriesLines(results.notification, provenBy('releve-mensuel-2026-05', results.notification, '2025-06'))}
`,
  ),
  textFile(
    'indicators/accueil/entretiens-proposes.yaml',
    `
id: entretiens-proposes
title: Candidats à qui un entretien a été proposé avant la commission
definition: Part des candidats présentés en commission à qui un entretien a été proposé auparavant.
formula: Candidats avec proposition d'entretien ÷ candidats présentés × 100
source: Fiches de préparation des commissions
owner: Responsable de la gestion locative
unit: percent
direction: up
target: 90
alert: 80
frequency: quarterly
series:
${seriesLines(results.interviews, provenBy('tableau-de-bord-2026-t1', results.interviews, '2025-Q4'))}
`,
  ),
  textFile(
    'indicators/accueil/appels-decroches.yaml',
    `
id: appels-decroches
title: Appels décrochés
definition: Part des appels reçus aux heures d'ouverture auxquels une personne a répondu.
formula: Appels décrochés ÷ appels reçus aux heures d'ouverture × 100
source: Statistiques du standard (evidence/accueil/statistiques-telephoniques-2023-2026.xlsx)
owner: Responsable de la relation client
unit: percent
direction: up
target: 85
alert: 80
frequency: monthly
# Le standard est commun à la location et au syndic depuis 2022.
perimeter: Siège et agence de Villeraye
series:
${seriesLines(results.calls, provenBy('statistiques-telephone', results.calls))}
`,
  ),
]

const caleol = (date: string, when: string, reference: string, rows: string): ContentFile =>
  pdfFile(`evidence/accueil/pv-caleol-${date}-masque.pdf`, {
    title: "Procès-verbal de la commission d'attribution",
    subtitle: `Commission d'attribution des logements et d'examen de l'occupation, séance du ${when}`,
    reference,
    author: 'Secrétariat de la commission',
    date,
    text: `
# Composition

Présents : la présidente de la commission, quatre membres désignés par le conseil d'administration, dont une
représentante des locataires, le représentant de la commune de Villeraye (voix délibérante), le représentant de l'État.
Le quorum est atteint ; la séance est ouverte à 9 h 00.

# Dossiers examinés

Les noms, adresses et numéros uniques sont masqués dans cet exemplaire remis à l'auditeur. L'exemplaire complet est
conservé au siège.

| Dossier | Logement | Décision | Motif retenu |
${rows}

Les candidatures ont été comparées selon la politique d'attribution : composition du ménage, ressources et taux d'effort,
ancienneté, priorités légales, équilibre de la résidence.

# Suites

Les décisions sont notifiées par écrit dans les trois jours ouvrés. Les candidats placés aux rangs deux et trois sont
informés de leur rang. La séance est levée à 11 h 40.

~~ La présidente de la commission | La secrétaire de séance
`,
  })

const evidence: readonly ContentFile[] = [
  pdfFile('evidence/accueil/depliant-demander-un-logement-2025.pdf', {
    title: 'Demander un logement',
    subtitle: "Ce qu'il faut savoir, en deux pages",
    reference: 'COM-2025-02',
    author: 'Relation client',
    date: '2025-02-03',
    text: `
# Qui peut demander ?

Toute personne majeure, de nationalité française ou dont le séjour est régulier, dont les revenus ne dépassent pas un
plafond fixé chaque année par l'État. Le plafond dépend du nombre de personnes qui vivront dans le logement.

# Comment faire ?

- En ligne, sur le site national des demandes, à toute heure.
- Au guichet de la maison de l'habitat de Saint-Aubrin, qui enregistre les demandes pour tous les bailleurs du bassin.
- Avec nous : un conseiller vous aide à remplir votre demande, sur rendez-vous, au siège ou à l'agence de Villeraye.

Votre demande reçoit un numéro unique, valable dans tout le département. Elle se renouvelle chaque année.

# Quelles pièces apporter ?

| Pièce | Pour qui ? |
| Pièce d'identité ou titre de séjour | Chaque adulte du foyer |
| Avis d'imposition (deux dernières années) | Chaque adulte du foyer |
| Trois derniers justificatifs de ressources | Chaque adulte du foyer |
| Livret de famille ou attestation de garde | Familles |
| Congé ou quittance de loyer | Personnes déjà locataires |

# Qui décide, et comment ?

Une commission se réunit deux fois par mois. Elle compare au moins trois dossiers pour chaque logement, selon des
critères écrits que vous pouvez lire en entier sur notre site : la taille du foyer, les ressources, l'ancienneté de la
demande, l'urgence de la situation, l'équilibre de la résidence.

Avant la commission, nous vous proposons un entretien. Après la commission, nous vous écrivons dans les trois jours
ouvrés, quelle que soit la décision, avec ses motifs.

# Combien de temps attend-on ?

| Secteur | Délai habituel pour un trois-pièces |
| Saint-Aubrin | 14 à 18 mois |
| Villeraye | 9 à 12 mois |
| Montcelles et vallée de la Mérance | 6 à 9 mois |

Ces délais sont ceux de l'année 2024 ; ils n'engagent pas la commission.

# Une question ?

Au téléphone, du lundi au vendredi de 8 h 30 à 12 h 00 et de 13 h 30 à 17 h 00. Au guichet, sans rendez-vous, le matin.
Si le français écrit vous est difficile, dites-le-nous : nous avons des fiches en images et un service d'interprète.
`,
  }),
  docxFile('evidence/accueil/regle-ecrire-et-relire.docx', {
    title: 'Écrire, relire et tenir à jour ce que nous remettons',
    subtitle: 'Contrats, notices, dépliants, lettres types',
    reference: 'PR-17, version 1',
    author: 'Communication',
    date: '2025-01-06',
    text: `
# La règle

Aucun document n'est remis à un demandeur, à un locataire ou à un acquéreur sans date, sans service à joindre et sans avoir été
relu deux fois.

| Relecture | Par qui | Ce qui est vérifié |
| Sur le fond | Service qui répond du sujet | Les montants, les délais, la loi en vigueur |
| Sur la forme | Deux habitants volontaires | Ce qu'ils comprennent, ce qui leur manque |

# Tenir à jour

Chaque document a une date de revue, un an au plus après sa parution. La chargée de communication tient la liste et relance.

| Document | Revue suivante |
| Contrat de location et annexes | Janvier 2026 |
| Contrat de réservation et annexe des garanties | Janvier 2026 |
| Dépliant « Demander un logement » | Février 2026 |
| Livret d'accueil | En retard : édition de 2022 |
`,
  }),
  pdfFile('evidence/accueil/politique-attribution-2025.pdf', {
    title: "Politique d'attribution des logements",
    subtitle: "Adoptée par le conseil d'administration du 23 janvier 2025",
    reference: 'PR-01, version 3',
    author: 'Gestion locative',
    date: '2025-01-23',
    text: `
# Objet

La présente politique fixe les règles selon lesquelles la coopérative choisit les candidats à ses 2 612 logements. Elle
s'impose aux commissions d'attribution et à tous les services. Elle est publiée sur le site de la coopérative.

# Principes

- Égalité de traitement : aucun critère étranger à la situation de logement n'est pris en compte.
- Transparence : chaque décision est motivée et portée au procès-verbal.
- Mixité : l'équilibre de peuplement s'apprécie à l'échelle de la résidence et du quartier.
- Sobriété : seules les données utiles à la décision sont demandées et conservées.

# Critères d'examen

| Critère | Source | Appréciation |
| Taille du foyer | Demande unique | Une pièce par personne, avec tolérance d'une pièce |
| Ressources | Avis d'imposition | Plafonds réglementaires |
| Taux d'effort | Simulation du conseiller | Au-delà de 35 %, examen particulier |
| Ancienneté | Numéro unique | Priorité au-delà du délai anormalement long |
| Urgence | Justificatifs | Publics prioritaires et contingents |

# Déroulement

Le chargé de clientèle propose un entretien à chaque candidat pressenti. Il établit une fiche de présentation sans
appréciation sur la personne. La commission examine au moins trois candidatures par logement, sauf exceptions prévues
par les textes. Le secrétaire dresse le procès-verbal le jour même.

# Notification

La décision est notifiée par écrit dans les trois jours ouvrés qui suivent la commission. Elle indique le rang, les
motifs et les voies de recours. Ce délai est un engagement de la coopérative ; il est mesuré chaque mois.

# Non-discrimination

Les agents d'accueil et les membres des commissions suivent une formation à la non-discrimination au moins une fois tous
les trois ans. Toute personne qui s'estime lésée peut saisir la direction, puis le Défenseur des droits.

# Situations particulières

- Mutation interne : la demande est examinée avec les autres ; un parcours résidentiel réussi libère un logement.
- Logement adapté : proposé d'abord aux personnes à qui il convient, pendant trois semaines.
- Violences intrafamiliales : examen à la première commission, adresse protégée à toutes les étapes.
- Relogement lié à une réhabilitation : trois offres, dont une dans la même commune.

# Composition et quorum des commissions

La commission compte six membres désignés par le conseil d'administration, dont un représentant des locataires, et le maire de
la commune où se trouvent les logements, ou son représentant. Elle délibère valablement si la moitié de ses membres sont
présents. En cas d'égalité, la voix du maire est prépondérante.

# Données

La fiche de présentation ne porte ni appréciation, ni mention de santé, d'origine ou d'opinion. Elle est conservée cinq ans, les
procès-verbaux aussi. Un demandeur peut lire sa fiche à tout moment.

# Contrôle

La responsable de la gestion locative vérifie chaque trimestre dix dossiers tirés au sort. Le conseil d'administration
reçoit chaque année un bilan des attributions. La politique est revue au moins tous les trois ans.

~~ La présidente du conseil d'administration | Le directeur général
`,
  }),
  caleol(
    '2025-11-18',
    '18 novembre 2025',
    'PV-CAL-2025-22',
    `| 2025-211 | Les Tilleuls, T3 | Rang 1 | Ancienneté de la demande, taux d'effort de 24 % |
| 2025-212 | Les Tilleuls, T3 | Rang 2 | Sous-occupation moins marquée |
| 2025-213 | Les Tilleuls, T3 | Rang 3 | Demande plus récente |
| 2025-214 | La Tannerie, T2 | Rang 1 | Rapprochement du lieu de travail |
| 2025-215 | La Tannerie, T2 | Refus | Ressources supérieures au plafond |
| 2025-216 | Les Ormes, T4 | Rang 1 | Suroccupation, mutation interne |
| 2025-217 | Les Ormes, T4 | Ajournement | Pièce manquante, réexamen le 2 décembre |`,
  ),
  caleol(
    '2026-04-14',
    '14 avril 2026',
    'PV-CAL-2026-07',
    `| 2026-068 | Le Clos des Forges, T4 | Rang 1 | Délai anormalement long, 31 mois |
| 2026-069 | Le Clos des Forges, T4 | Rang 2 | Taux d'effort de 33 % |
| 2026-070 | Le Clos des Forges, T4 | Rang 3 | Demande plus récente |
| 2026-071 | La Roseraie, T2 | Rang 1 | Logement adapté, perte d'autonomie |
| 2026-072 | La Roseraie, T2 | Rang 2 | Autre logement adapté proposé |
| 2026-073 | Les Terrasses, T3 | Rang 1 | Contingent de la commune |`,
  ),
  docxFile('evidence/accueil/trame-entretien-decouverte.docx', {
    title: "Trame d'entretien de découverte",
    subtitle: 'À suivre avec chaque candidat avant la commission',
    reference: 'FO-01-02',
    author: 'Gestion locative',
    date: '2024-03-01',
    text: `
# Avant l'entretien

L'entretien est proposé à tous les candidats pressentis, par téléphone ou sur place. Un refus n'a aucune conséquence sur
l'examen de la demande : le noter simplement sur la fiche.

# Les questions

- Où habitez-vous aujourd'hui, et pourquoi souhaitez-vous changer ?
- Qui vivra dans le logement ? Des arrivées ou des départs sont-ils prévus ?
- Quels secteurs vous conviennent ? Lesquels sont exclus, et pour quelle raison pratique (travail, école, soins) ?
- Un étage sans ascenseur est-il possible ? Une douche est-elle nécessaire ?
- Quel loyer, charges comprises, pensez-vous pouvoir payer sans difficulté ?

# La simulation

Calculer devant le candidat le reste à vivre et l'aide au logement. Lui remettre le calcul, même si l'entretien a lieu au
téléphone (envoi par courriel ou par courrier).

# Ce que l'on n'écrit pas

Aucune appréciation sur la personne, sa famille, sa santé, ses opinions ou son origine. La fiche peut être lue à tout
moment par l'intéressé.

| Rubrique de la fiche | Renseignée par |
| Besoin exprimé | Chargé de clientèle |
| Secteurs souhaités | Chargé de clientèle |
| Taux d'effort et reste à vivre | Simulation |
| Entretien proposé le / réalisé le | Chargé de clientèle |
`,
  }),
  pdfFile('evidence/accueil/affiche-horaires-2025.pdf', {
    title: 'Nous joindre',
    subtitle: 'Affiche posée dans tous les halls, septembre 2025',
    reference: 'COM-2025-09',
    author: 'Relation client',
    date: '2025-09-01',
    text: `
# Au téléphone

Du lundi au vendredi, de 8 h 30 à 12 h 00 et de 13 h 30 à 17 h 00. Un numéro unique pour la location, l'accession et le
syndic.

# Au guichet

| Lieu | Sans rendez-vous | Sur rendez-vous |
| Siège, Saint-Aubrin | Tous les matins | L'après-midi |
| Agence de Villeraye | Lundi, mercredi, vendredi matin | Mardi et jeudi |
| Permanence de Montcelles | Premier mercredi du mois, 14 h - 17 h | – |

# Une urgence, la nuit ou le week-end ?

L'astreinte répond 24 heures sur 24 : fuite importante, panne électrique générale, personne bloquée dans l'ascenseur,
porte d'entrée qui ne ferme plus, chauffage collectif en panne. En cas de danger immédiat, appelez d'abord le 18 ou le 112.

# Votre appel n'a pas abouti ?

Nous vous rappelons dans la journée ouvrée qui suit.
`,
  }),
  xlsxFile('evidence/accueil/statistiques-telephoniques-2023-2026.xlsx', {
    title: 'Statistiques du standard',
    author: 'Relation client',
    date: '2026-05-31',
    sheets: [
      {
        name: 'Appels par mois',
        widths: [12, 16, 16, 16, 20],
        decimals: [3],
        rows: [
          ['Mois', 'Appels reçus', 'Appels décrochés', 'Taux (%)', 'Objectif (%)'],
          ...results.calls.map((result, index) => [
            result.period,
            result.denominator ?? 0,
            result.numerator ?? 0,
            { formula: `ROUND(C${index + 2}/B${index + 2}*100,1)`, value: percentOf(result) },
            85,
          ]),
        ],
      },
      {
        name: 'Appels perdus par heure',
        widths: [30, 14, 18],
        rows: [
          // As many lost calls as in the first sheet, from January to March.
          ['Tranche, janvier à mars 2026', 'Lundi-mardi', 'Mercredi-vendredi'],
          ['8 h 30 - 10 h', 285, 121],
          ['10 h - 11 h', 240, 103],
          ['11 h - 12 h', 86, 83],
          ['13 h 30 - 15 h', 124, 99],
          ['15 h - 17 h', 92, 74],
        ],
      },
    ],
  }),
]

export const accueil: readonly ContentFile[] = [...commitments, ...rents, ...indicators, ...evidence]
