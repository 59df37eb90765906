import { csvFile, docxFile, pdfFile, textFile, xlsxFile, type ContentFile } from '../content-file.ts'

const vigilance = (file: string, company: string, date: string, until: string, staff: number): ContentFile =>
  pdfFile(`evidence/rse/attestation-vigilance-${file}.pdf`, {
    title: 'Attestation de vigilance',
    subtitle: 'Fourniture des déclarations sociales et paiement des cotisations',
    reference: `AV-${date}`,
    author: 'Organisme de recouvrement (document fictif)',
    date,
    text: `
# Ce qui est attesté

| Élément | Valeur |
| Entreprise | ${company} |
| Déclarations et cotisations à jour au | ${until} |
| Salariés déclarés le dernier mois | ${staff} |

Cette attestation vaut six mois. Elle est demandée à la signature de tout marché de plus de 5 000 € hors taxes, puis deux fois
par an.
`,
  })

export const registre: readonly ContentFile[] = [
  csvFile('evidence/charges/regularisations-100%.csv', [
    ['Résidence', 'Date promise', 'Date d’envoi'],
    ['Les Ormes', '2026-05-29', '2026-05-27'],
    ['La Tannerie', '2026-05-29', '2026-05-27'],
    ['Montcelles', '2026-05-29', '2026-05-28'],
  ]),
  { path: 'evidence/sites/local-velos-les-tilleuls-2026.jpg', bytes: () => new Uint8Array() },
  textFile(
    'evidence/registre.yaml',
    `
# Les pièces qu'aucun engagement ne cite. « supports » dit ce qu'elles prouvent : c'est ainsi que l'outil voit ce qui
# est fait sans être dit.
evidence:
  # Accueil de chacun : la pratique existe, aucun engagement ne la promet encore.
  - id: fiche-accueil-de-chacun
    title: Consigne « Accueillir chacun » (handicap, langue, numérique)
    file: evidence/accueil/consigne-accueillir-chacun.docx
    kind: procedure
    date: 2024-06-17
    # Pour COM-4, elle a treize jours de trop : la relire suffirait.
    supports: [D1-06, iso26000/COM-4]
  - id: formation-accueillir-chacun
    title: Feuille de présence masquée, formation « Accueillir chacun »
    file: evidence/accueil/presence-formation-accueillir-chacun-2024-masquee.pdf
    kind: training
    date: 2024-10-04
    supports: [D1-06]
    personalData: redacted

  # Maîtrise des charges et sinistres : faits, mesurés, pas encore promis.
  - id: observatoire-charges
    title: Observatoire des charges, exercice 2025
    file: evidence/charges/observatoire-des-charges-2025.pdf
    kind: report
    date: 2026-04-24
    supports: [D6-02]
  - id: tableau-sinistres
    title: Tableau des sinistres, 2025 (sans noms)
    file: evidence/parcours/tableau-sinistres-2025.csv
    kind: record
    date: 2025-12-31
    supports: [D7-04]

  - id: exemple-message-suivi
    title: Exemple de message de suivi d'une demande (masqué)
    file: evidence/demandes/message-suivi-demande-2025-12.eml
    kind: communication
    date: 2025-12-18
    supports: [D5-02]
    personalData: redacted

  # Une pièce en papier : on dit où elle se trouve.
  - id: registre-parts-sociales
    title: Registre des parts sociales
    location: Siège de Saint-Aubrin, armoire forte du secrétariat général, à consulter sur place
    kind: record
    date: 2026-06-01
    supports: [D9-06]
    confidentiality: restricted
    personalData: present

  - id: controle-interne
    title: Procédure « Contrôle interne et délégations »
    file: evidence/pilotage/procedure-controle-interne.pdf
    kind: procedure
    date: 2024-02-12
    supports: [D11-05]

  # Les prestataires : leurs attestations sont là, personne ne contrôle encore leurs sous-traitants.
  - id: attestation-nettoyage
    title: Attestation de vigilance de l'entreprise de nettoyage, avril 2026
    file: evidence/rse/attestation-vigilance-nettoyage-2026-04.pdf
    kind: certificate
    date: 2026-04-07
    validFor: P6M
    supports: [iso26000/DH-3]
  - id: attestation-gros-oeuvre
    title: Attestation de vigilance de l'entreprise de façades des Tilleuls, mars 2026
    file: evidence/rse/attestation-vigilance-facades-2026-03.pdf
    kind: certificate
    date: 2026-03-02
    validFor: P6M
    supports: [iso26000/DH-3]

  - id: election-2022
    title: Résultats de l'élection des représentants des locataires, décembre 2022
    file: evidence/concertation/election-representants-2022.csv
    kind: record
    date: 2022-12-09
    supports: [iso26000/DH-6]

  # Le fichier est vide : l'appareil s'est éteint pendant l'enregistrement, la photographie est à refaire.
  - id: photo-local-velos
    title: Local à vélos des Tilleuls après les travaux
    file: evidence/sites/local-velos-les-tilleuls-2026.jpg
    kind: photo
    date: 2026-06-12
    supports: [D10-03]

  # Le signe % gêne certains outils de vérification : le nom est à simplifier.
  - id: regularisations-envoyees
    title: Régularisations envoyées à la date promise, exercice 2025
    file: evidence/charges/regularisations-100%.csv
    kind: record
    date: 2026-05-29
    supports: [D6-01]

  # À détruire : les réponses brutes ne se gardent que trois ans (procédure PR-15).
  - id: reponses-brutes-2022
    title: Réponses brutes de l'enquête de 2022
    file: evidence/pilotage/reponses-brutes-enquete-2022.csv
    kind: survey
    date: 2022-11-30
    supports: []
    confidentiality: restricted
    personalData: present
    retainUntil: 2025-11-30

  # À masquer avant de la remettre : les noms se lisent encore.
  - id: presence-amiante
    title: Feuille de présence, rappel amiante du 16 juin 2026
    file: evidence/equipements/presence-rappel-amiante-2026.pdf
    kind: training
    date: 2026-06-16
    supports: [D4-05, iso26000/COM-6]
    personalData: present
    retainUntil: 2031-06-30

  # La même synthèse que celle de l'engagement « securite-verifiee », enregistrée une seconde fois par mégarde.
  - id: synthese-securite-ca
    title: Synthèse de sécurité remise au conseil d'administration
    file: evidence/equipements/registre-securite-2026.xlsx
    kind: record
    date: 2026-05-29
    supports: [D4-01]
`,
  ),
  vigilance(
    'nettoyage-2026-04',
    'Entreprise de nettoyage (société fictive)',
    '2026-04-07',
    '31 mars 2026',
    64,
  ),
  vigilance(
    'facades-2026-03',
    'Entreprise de façades (société fictive)',
    '2026-03-02',
    '31 janvier 2026',
    23,
  ),
  csvFile('evidence/concertation/election-representants-2022.csv', [
    ['Liste', 'Voix', 'Sièges au conseil d\u2019administration'],
    ['Première association', 412, 2],
    ['Seconde association', 268, 1],
    ['Bulletins blancs et nuls', 37, ''],
    ['Inscrits', 2511, ''],
    ['Votants', 717, ''],
  ]),
  docxFile('evidence/accueil/consigne-accueillir-chacun.docx', {
    title: 'Accueillir chacun',
    subtitle: 'Consigne aux conseillers et aux gardiens',
    reference: 'CO-2024-03',
    author: 'Relation client',
    date: '2024-06-17',
    text: `
# Proposer, sans attendre qu'on demande

| Situation | Ce que l'on propose |
| La personne entend mal | Bureau calme, boucle magnétique, écrit |
| Elle se déplace difficilement | Rendez-vous à domicile, guichet bas |
| Elle lit mal le français | Fiches en images, interprète par téléphone |
| Elle n'est pas à l'aise avec internet | Faire la démarche avec elle, au guichet |
| Elle est en détresse | Bureau fermé, conseillère sociale, deux agents |

# Noter

Si la personne le souhaite, noter la solution (pas la raison) pour la prochaine fois.
`,
  }),
  pdfFile('evidence/accueil/presence-formation-accueillir-chacun-2024-masquee.pdf', {
    title: 'Feuille de présence',
    subtitle: 'Formation « Accueillir chacun », 4 octobre 2024, noms masqués',
    reference: 'FOR-2024-07',
    author: 'Ressources humaines',
    date: '2024-10-04',
    text: `
| N° | Nom | Fonction | Matin | Après-midi |
| 1 | [masqué] | Conseillère de la relation client | Présente | Présente |
| 2 | [masqué] | Conseillère de la relation client | Présente | Présente |
| 3 | [masqué] | Conseiller de la relation client | Présent | Présent |
| 4 | [masqué] | Chargée de clientèle | Présente | Présente |
| 5 | [masqué] | Gardien | Présent | Présent |
| 6 | [masqué] | Gardienne | Présente | Excusée |

# Contenu

Non-discrimination dans l'accès au logement, accueil des personnes handicapées, langage clair, interprétariat par téléphone.

~~ Le formateur
`,
  }),
  pdfFile('evidence/equipements/presence-rappel-amiante-2026.pdf', {
    title: 'Feuille de présence',
    subtitle: 'Rappel amiante, 16 juin 2026',
    reference: 'FOR-2026-06',
    author: 'Ressources humaines',
    date: '2026-06-16',
    text: `
Dans un vrai dépôt, cette feuille porterait des noms. Ils sont remplacés ici par des lettres ; la pièce reste déclarée comme
contenant des données personnelles, pour montrer ce que l'outil en fait.

| N° | Nom | Fonction | Matin |
| 1 | Agent A | Technicien de secteur | Présent |
| 2 | Agent B | Technicienne de secteur | Présente |
| 3 | Agent C | Technicien de secteur | Présent |
| 4 | Agent D | Chargé d'opérations | Présent |
| 5 | Agent E | Chargée d'opérations | Excusée |

# Contenu

Repérage avant travaux, blocage de la commande, information de l'habitant, cas pratiques tirés de l'année.

~~ Le formateur
`,
  }),
  pdfFile('evidence/pilotage/procedure-controle-interne.pdf', {
    title: 'Contrôle interne et délégations',
    subtitle: 'Procédure',
    reference: 'PR-16, version 2',
    author: 'Secrétariat général',
    date: '2024-02-12',
    text: `
# Qui décide de quoi ?

| Décision | Seuil | Qui |
| Bon de travaux | Jusqu'à 1 500 € | Chargé de secteur |
| Marché | Jusqu'à 90 000 € | Directeur général, après mise en concurrence |
| Marché | Au-delà | Commission d'appel d'offres |
| Attribution d'un logement | – | Commission d'attribution |
| Plan d'entretien, budget, charte de service | – | Conseil d'administration |

# Contrôles

Chaque trimestre, la secrétaire générale vérifie dix décisions tirées au sort : délégation, mise en concurrence, pièces. Le bilan
est présenté au conseil d'administration.

# Révision coopérative

Tous les cinq ans, par un réviseur agréé. La dernière a eu lieu en 2023.
`,
  }),
  csvFile('evidence/pilotage/reponses-brutes-enquete-2022.csv', [
    ['Réponse', 'Secteur', 'Ancienneté', 'Globale', 'Propreté', 'Demandes', 'Verbatim (remplacé)'],
    ...Array.from({ length: 40 }, (_, index) => [
      index + 1,
      ['Saint-Aubrin', 'Villeraye', 'Montcelles'][index % 3] ?? '',
      ['Moins de 2 ans', '2 à 5 ans', '5 à 10 ans', 'Plus de 10 ans'][index % 4] ?? '',
      1 + ((index * 7) % 4),
      1 + ((index * 5) % 4),
      1 + ((index * 3) % 4),
      'Texte libre retiré de l\u2019exemple',
    ]),
  ]),
  // Ce fichier-ci n'est cité par aucune pièce : un brouillon oublié.
  xlsxFile('evidence/proprete/planning-nettoyage-brouillon.xlsx', {
    title: 'Planning, brouillon',
    author: 'Équipe technique de proximité',
    date: '2025-08-28',
    sheets: [
      {
        name: 'Brouillon',
        widths: [24, 20, 20],
        rows: [
          ['Résidence', 'Jour proposé', 'À confirmer'],
          ['Les Tilleuls', 'Lundi, jeudi', 'Avec le gardien'],
          ['Les Terrasses', 'Mercredi', 'Avec l\u2019entreprise'],
        ],
      },
    ],
  }),
]
