import { csvFile, docxFile, pdfFile, textFile, xlsxFile, type ContentFile } from '../content-file.ts'

const commitments: readonly ContentFile[] = [
  textFile(
    'commitments/rse/demarche-rse.yaml',
    `
id: demarche-rse
title: Une démarche RSE dont le conseil rend compte
statement: >-
  Le conseil d'administration arrête le plan de responsabilité sociétale, en suit les indicateurs deux fois par an et en
  rend compte à l'assemblée générale.
form: internalStandard
satisfies: [iso26000/GOUV-1]
audience: [board, members, employees, localAuthorities, suppliers]
owner: Directeur général
status: inForce
since: 2026-03-26
indicators: [accidents-du-travail, consommation-energie, ecart-de-salaire, heures-insertion]
evidence:
  - id: plan-rse
    title: Plan de responsabilité sociétale 2026-2028
    file: evidence/rse/plan-rse-2026-2028.pdf
    kind: plan
    date: 2026-03-26
  - id: ca-2026-03
    title: Procès-verbal du conseil d'administration du 26 mars 2026, extrait (démarche RSE)
    file: evidence/rse/pv-conseil-administration-2026-03-26-extrait.pdf
    kind: minutes
    date: 2026-03-26
actions:
  - id: A-2026-25
    title: Verser au dossier les comptes rendus du comité social et économique
    gap: iso26000/RCT-3
    cause: Le comité se réunit chaque mois ; ses comptes rendus restent au service des ressources humaines.
    owner: Responsable des ressources humaines
    priority: medium
    due: 2026-09-30
    status: todo
  - id: A-2026-26
    title: Contrôler la sous-traitance sur le chantier des Tilleuls
    gap: iso26000/DH-3
    cause: Les attestations sont réunies à la signature des marchés ; sur place, personne ne vérifie qui travaille.
    owner: Responsable des achats
    priority: medium
    due: 2026-10-31
    status: todo
`,
  ),
  textFile(
    'commitments/rse/chantiers-propres.yaml',
    `
id: chantiers-propres
title: Des chantiers qui respectent leurs voisins
statement: >-
  Chaque chantier suit une charte : bruit, poussière, déchets, circulation. Les riverains ont un numéro à appeler et une
  réponse dans la journée.
form: charter
satisfies: [iso26000/ENV-1]
audience: [tenants, buyers, suppliers, localAuthorities]
owner: Directeur du développement
status: inForce
since: 2024-01-01
indicators: [dechets-valorises]
evidence:
  - id: charte-chantier
    title: Charte « chantier propre », annexe aux marchés de travaux
    file: evidence/rse/charte-chantier-propre.pdf
    kind: procedure
    date: 2024-01-10
  - id: bordereaux-dechets
    title: Synthèse des bordereaux de déchets de chantier, 2025
    file: evidence/rse/dechets-de-chantier-2025.csv
    kind: record
    date: 2025-12-31
`,
  ),
  textFile(
    'commitments/rse/clauses-insertion.yaml',
    `
id: clauses-insertion
title: Des heures d'insertion dans nos marchés
statement: >-
  Tout marché de plus de 90 000 euros réserve des heures à des personnes éloignées de l'emploi, où que ce soit sur
  notre territoire.
form: internalStandard
satisfies: [iso26000/COM-3, iso26000/LOY-4]
audience: [suppliers, localAuthorities]
owner: Responsable des achats
status: inForce
since: 2023-01-01
indicators: [heures-insertion, marches-avec-clause]
evidence:
  - id: clause-tilleuls
    title: Clause d'insertion du marché de réhabilitation des Tilleuls
    file: evidence/rse/clause-insertion-les-tilleuls.pdf
    kind: contract
    date: 2025-03-17
  - id: bilan-insertion
    title: Bilan des clauses d'insertion, 2025
    file: evidence/rse/bilan-insertion-2025.pdf
    kind: report
    date: 2026-02-12
`,
  ),
  textFile(
    'commitments/rse/prevention-corruption.yaml',
    `
id: prevention-corruption
title: Refuser tout avantage, pouvoir le signaler
statement: >-
  Salariés et administrateurs signent un code de conduite. Chacun peut signaler un doute sans crainte, par un canal
  confidentiel.
form: internalStandard
# LOY-2 est déclarée sans objet dans coopqual.yaml : l'un des deux est à corriger.
# LOY-1 mène à RES-2 de la charte des Coop'Hlm, qui demande la même formation.
satisfies: [iso26000/LOY-1, iso26000/LOY-2]
audience: [employees, board, suppliers]
owner: Secrétaire générale
status: inForce
since: 2022-01-01
evidence:
  - id: code-de-conduite
    title: Code de conduite, annexe au règlement intérieur
    file: evidence/rse/code-de-conduite.pdf
    kind: procedure
    date: 2022-01-17
    # Son dernier article protège qui signale de bonne foi : c'est ce que demande aussi DH-4.
    supports: [iso26000/DH-4, iso26000/LOY-1]
  - id: registre-cadeaux
    title: Registre des cadeaux et des conflits d'intérêts, 2025 (sans noms)
    file: evidence/rse/registre-cadeaux-2025.csv
    kind: record
    date: 2025-12-31
actions:
  - id: A-2026-17
    title: Former acheteurs et administrateurs à la prévention de la corruption
    gap: iso26000/LOY-1
    cause: La formation de 2022 n'a pas été renouvelée ; la moitié des acheteurs sont arrivés depuis.
    owner: Responsable des ressources humaines
    priority: medium
    due: 2026-08-10
    status: inProgress
`,
  ),
  textFile(
    'commitments/rse/donnees-personnelles.yaml',
    `
id: donnees-personnelles
title: Vos données, seulement ce qu'il faut
statement: >-
  Nous ne demandons que les données utiles, nous disons combien de temps nous les gardons et nous répondons à vos
  demandes d'accès dans le mois.
form: charter
satisfies: [iso26000/CONS-5]
audience: [tenants, buyers, members, employees]
owner: Déléguée à la protection des données
status: inForce
since: 2022-05-01
evidence:
  - id: politique-donnees
    title: Politique de protection des données et durées de conservation
    file: evidence/rse/politique-donnees-personnelles.docx
    kind: procedure
    date: 2024-05-13
  - id: registre-traitements
    title: Registre des traitements, version de mars 2026
    file: evidence/rse/registre-des-traitements-2026.xlsx
    kind: record
    date: 2026-03-20
actions:
  - id: A-2026-18
    title: Mettre en ligne le module « Données personnelles » pour tous les salariés
    gap: iso26000/CONS-5
    cause: La dernière formation date de 2018, à l'entrée en application du règlement européen.
    owner: Déléguée à la protection des données
    priority: medium
    due: 2026-09-30
    status: todo
`,
  ),
  textFile(
    'commitments/rse/sante-au-travail.yaml',
    `
id: sante-au-travail
title: Travailler sans se blesser
statement: >-
  Nous évaluons chaque année les risques de chaque métier avec ceux qui l'exercent, et nous suivons le plan de
  prévention avec les représentants du personnel.
form: internalStandard
satisfies: [iso26000/RCT-4]
audience: [employees]
owner: Responsable des ressources humaines
status: inForce
since: 2023-01-01
indicators: [accidents-du-travail]
evidence:
  - id: document-unique
    title: Document unique d'évaluation des risques, 2026
    file: evidence/rse/document-unique-2026.xlsx
    kind: record
    date: 2026-01-30
  - id: plan-prevention
    title: Programme annuel de prévention 2026
    file: evidence/rse/programme-prevention-2026.pdf
    kind: plan
    date: 2026-02-10
`,
  ),
  textFile(
    'commitments/rse/egalite.yaml',
    `
id: egalite-professionnelle
title: À travail égal, salaire égal
statement: >-
  Chaque année, nous mesurons les écarts de salaire entre les femmes et les hommes à poste comparable, et nous les
  corrigeons dans l'année.
form: internalStandard
satisfies: [iso26000/DH-8, iso26000/RCT-2]
audience: [employees]
owner: Responsable des ressources humaines
status: inForce
since: 2025-04-01
indicators: [ecart-de-salaire]
evidence:
  - id: accord-egalite
    title: Accord d'entreprise sur l'égalité professionnelle et le temps de travail
    file: evidence/rse/accord-egalite-temps-de-travail-2025.pdf
    kind: contract
    date: 2025-03-28
    # Signé trois jours avant la promesse, relu depuis avec le comité social et économique : il n'est pas suspect.
    reviewed: 2026-02-10
    validUntil: 2029-03-31
`,
  ),
]

const indicators: readonly ContentFile[] = [
  textFile(
    'indicators/rse/dechets-valorises.yaml',
    `
id: dechets-valorises
title: Déchets de chantier valorisés
definition: Part, en masse, des déchets de chantier triés et valorisés.
formula: Tonnes valorisées ÷ tonnes évacuées × 100
source: Bordereaux de suivi
owner: Directeur du développement
unit: percent
direction: up
target: 70
alert: 60
frequency: yearly
series:
  - { period: 2022, numerator: 318, denominator: 560 }
  - { period: 2023, numerator: 402, denominator: 611 }
  - { period: 2024, numerator: 377, denominator: 538 }
  - { period: 2025, numerator: 468, denominator: 642, evidence: bordereaux-dechets }
`,
  ),
  textFile(
    'indicators/rse/heures-insertion.yaml',
    `
id: heures-insertion
title: Heures d'insertion réalisées
definition: Heures travaillées par des personnes éloignées de l'emploi sur nos marchés.
source: Facilitateur des clauses sociales du territoire
owner: Responsable des achats
unit: hours
direction: up
target: 6000
alert: 4500
frequency: yearly
series:
  - { period: 2022, value: 3120 }
  - { period: 2023, value: 4386 }
  - { period: 2024, value: 5240 }
  - { period: 2025, value: 6475, evidence: bilan-insertion }
`,
  ),
  textFile(
    'indicators/rse/marches-avec-clause.yaml',
    `
id: marches-avec-clause
title: Marchés de plus de 90 000 euros avec une clause d'insertion
definition: Part des marchés en cours de plus de 90 000 euros qui portent une clause d'insertion.
formula: Marchés avec clause ÷ marchés en cours de plus de 90 000 euros × 100
source: Tableau des marchés
owner: Responsable des achats
unit: percent
direction: up
target: 100
alert: 60
frequency: yearly
series:
  - { period: 2023, numerator: 2, denominator: 5 }
  - { period: 2024, numerator: 3, denominator: 6 }
  - { period: 2025, numerator: 4, denominator: 6, evidence: bilan-insertion, note: "Le contrat de chauffage date d'avant la promesse, celui des ascenseurs l'a oubliée." }
`,
  ),
  textFile(
    'indicators/rse/ecart-de-salaire.yaml',
    `
id: ecart-de-salaire
title: Écart de salaire à poste comparable
definition: Écart moyen, en valeur absolue, entre les salaires des femmes et ceux des hommes à poste et ancienneté comparables.
formula: Écart des salaires moyens ÷ salaire moyen le plus haut × 100
source: Paie de décembre
owner: Responsable des ressources humaines
unit: percent
direction: down
target: 2
alert: 4
frequency: yearly
series:
  - { period: 2022, value: 4.6 }
  - { period: 2023, value: 3.9 }
  - { period: 2024, value: 3.1 }
  - { period: 2025, value: 1.8 }
`,
  ),
  textFile(
    'indicators/rse/accidents-du-travail.yaml',
    `
id: accidents-du-travail
title: Accidents du travail avec arrêt
definition: Nombre d'accidents du travail avec arrêt dans l'année.
source: Déclarations d'accidents
owner: Responsable des ressources humaines
unit: count
direction: down
target: 2
alert: 3
frequency: yearly
series:
  - { period: 2022, value: 5 }
  - { period: 2023, value: 3 }
  - { period: 2024, value: 4, evidence: plan-prevention }
  - { period: 2025, value: 2, evidence: plan-prevention }
`,
  ),
]

const evidence: readonly ContentFile[] = [
  pdfFile('evidence/rse/plan-rse-2026-2028.pdf', {
    title: 'Plan de responsabilité sociétale',
    subtitle: "2026-2028, arrêté par le conseil d'administration du 26 mars 2026",
    reference: 'PA-RSE-2026',
    author: 'Direction générale',
    date: '2026-03-26',
    text: `
# Pourquoi

La coopérative a commencé par ce que ses chantiers et ses marchés imposaient : déchets, insertion, sécurité. Elle veut à présent
une vue d'ensemble, sur les sept questions de la norme ISO 26000, sans prétendre tout faire en trois ans.

# Les priorités

| Question | Ce que nous ferons | Pilote | Échéance |
| Environnement | Promettre un niveau de consommation d'eau et d'énergie | Patrimoine | Janvier 2027 |
| Consommateurs | Former tous les salariés aux données personnelles | Protection des données | Septembre 2026 |
| Loyauté | Écrire le règlement des achats ; former à la prévention de la corruption | Achats | Décembre 2026 |
| Communautés | Mesurer la part des achats faits sur le territoire | Achats | Juin 2027 |
| Droits de l'homme | Contrôler la sous-traitance sur les chantiers | Achats | Octobre 2026 |
| Conditions de travail | Écrire le livret d'accueil du salarié | Ressources humaines | Mars 2027 |
| Gouvernance | Deux audits internes par an, RSE comprise | Qualité | Novembre 2026 |

# Les indicateurs que le conseil suit

Consommation d'énergie, accidents du travail avec arrêt, écart de salaire à poste comparable, heures d'insertion.

# Noter

Trois groupes notent chaque année les trente-six exigences qui s'appliquent, sur trois axes : leadership, déploiement, résultats.
`,
  }),
  pdfFile('evidence/rse/pv-conseil-administration-2026-03-26-extrait.pdf', {
    title: "Conseil d'administration du 26 mars 2026",
    subtitle: 'Extrait du procès-verbal, point 4 : responsabilité sociétale',
    reference: 'PV-CA-2026-01',
    author: 'Secrétariat général',
    date: '2026-03-26',
    text: `
# Présents

Douze administrateurs sur treize. La présidente constate que le quorum est atteint.

# Point 4. Responsabilité sociétale

Le directeur général présente les actions de 2025 : deux accidents avec arrêt contre quatre, 6 475 heures d'insertion, un écart
de salaire ramené à 1,8 %. Il dit ce qui manque : un règlement des achats, un contrôle de la sous-traitance, des audits internes.

Un administrateur élu par les salariés demande que le livret d'accueil soit écrit avec eux. Accepté.

# Délibération

Le conseil arrête à l'unanimité le plan 2026-2028 et demande un point en septembre.

~~ La présidente | Le secrétaire de séance
`,
  }),
  pdfFile('evidence/rse/charte-chantier-propre.pdf', {
    title: 'Charte « chantier propre »',
    subtitle: 'Annexe aux marchés de travaux',
    reference: 'AN-ACH-02',
    author: 'Développement',
    date: '2024-01-10',
    text: `
# Ce que l'entreprise s'engage à faire

- Horaires : 7 h 30 - 18 h ; aucun engin bruyant avant 8 h.
- Poussière : arrosage, bâches, nettoyage de la voie chaque soir.
- Déchets : quatre bennes au moins, bordereaux remis chaque mois.
- Eau et électricité : compteurs de chantier relevés.
- Produits : fiches de sécurité sur place, bacs de rétention.
- Riverains : panneau avec un numéro, réponse dans la journée.

# Ce que la coopérative contrôle

| Point | Fréquence | Par qui |
| Propreté de la voie | Chaque semaine | Chargé d'opérations |
| Bordereaux de déchets | Chaque mois | Chargé d'opérations |
| Appels des riverains | Chaque réunion de chantier | Maître d'œuvre |

# Pénalités

150 € par manquement constaté ; 500 € pour une benne mêlée.
`,
  }),
  csvFile('evidence/rse/dechets-de-chantier-2025.csv', [
    [
      'Opération',
      'Gravats (t)',
      'Bois (t)',
      'Métaux (t)',
      'Plâtre (t)',
      'Mêlés (t)',
      'Valorisés (t)',
      'Total (t)',
    ],
    ['Les Tilleuls, réhabilitation', 164, 31, 22, 28, 71, 226, 316],
    ['Les Jardins de l\u2019Arquebuse', 118, 40, 19, 34, 63, 202, 274],
    ['Gros entretien', 22, 8, 6, 4, 12, 40, 52],
    ['Total', 304, 79, 47, 66, 146, 468, 642],
  ]),
  pdfFile('evidence/rse/clause-insertion-les-tilleuls.pdf', {
    title: "Clause d'insertion par l'emploi",
    subtitle: 'Marché de réhabilitation des Tilleuls, extrait',
    reference: 'MA-2025-02',
    author: 'Achats',
    date: '2025-03-17',
    text: `
# Article 11. Heures réservées

Le titulaire réserve au moins 3 200 heures à des personnes éloignées de l'emploi : demandeurs d'emploi de longue durée,
bénéficiaires du revenu de solidarité active, jeunes sans qualification, travailleurs handicapés.

# Moyens

Embauche directe, mise à disposition par une association intermédiaire ou une entreprise de travail temporaire d'insertion,
sous-traitance à une entreprise d'insertion.

# Suivi

Le facilitateur du territoire aide l'entreprise. Un point est fait chaque mois. Les heures non faites donnent lieu à une
pénalité de 45 € l'heure.

~~ Le directeur général | Le titulaire
`,
  }),
  pdfFile('evidence/rse/bilan-insertion-2025.pdf', {
    title: "Bilan des clauses d'insertion",
    subtitle: 'Année 2025',
    reference: 'RA-2026-05',
    author: 'Achats',
    date: '2026-02-12',
    text: `
# Résultats

| Marché | Heures prévues | Heures faites |
| Les Tilleuls, réhabilitation | 1 900 | 2 214 |
| Les Jardins de l'Arquebuse | 1 600 | 1 708 |
| Nettoyage | 1 450 | 1 533 |
| Espaces verts | 950 | 1 020 |
| Total | 5 900 | 6 475 |

# Les marchés concernés

Quatre des six marchés de plus de 90 000 € en cours portent la clause. Le contrat de chauffage, de 2021, ne la porte pas ; celui
des ascenseurs non plus : elle sera négociée par avenant.

# Les personnes

Vingt-deux personnes, dont neuf habitants de nos résidences. Sept ont aujourd'hui un contrat de plus de six mois.

# Difficultés

Le lot plâtrerie n'a pas trouvé de candidats avant juin. Une visite de chantier sera proposée à la mission locale.
`,
  }),
  pdfFile('evidence/rse/code-de-conduite.pdf', {
    title: 'Code de conduite',
    subtitle: 'Annexe au règlement intérieur',
    reference: 'RI-AN-03',
    author: 'Secrétariat général',
    date: '2022-01-17',
    text: `
# Ce qui est interdit

Demander, accepter ou offrir un avantage en échange d'une décision : une attribution, un marché, un logement à vendre, un
emploi. Peu importe le montant.

# Les cadeaux

Aucun cadeau d'un candidat, d'un locataire ou d'une entreprise en consultation. Ailleurs, moins de 30 €, et toujours déclaré.

# Les conflits d'intérêts

Chacun déclare ses liens avec un candidat, un prestataire, un élu. La personne concernée ne prend part ni à l'examen ni à la
décision.

# Signaler

À la secrétaire générale ou à la référente extérieure, par écrit ou de vive voix. Aucune sanction ne peut frapper celui qui
signale de bonne foi.
`,
  }),
  pdfFile('evidence/rse/accord-egalite-temps-de-travail-2025.pdf', {
    title: 'Égalité professionnelle et temps de travail',
    subtitle: "Accord d'entreprise du 28 mars 2025, extrait",
    reference: 'ACC-2025-01',
    author: 'Ressources humaines',
    date: '2025-03-28',
    text: `
# Article 2. Mesurer

Les écarts de salaire sont mesurés chaque année sur la paie de décembre, à poste et ancienneté comparables, et présentés au
comité social et économique en février.

# Article 3. Corriger

Tout écart de plus de 2 % non justifié est corrigé dans l'année. Une enveloppe de 0,3 % de la masse salariale y est réservée.

# Article 5. Concilier

| Mesure | Qui | Comment |
| Horaires souples | Tous, sauf accueil et loges | Plages fixes de 9 h 30 à 16 h |
| Télétravail | Postes compatibles | Un jour par semaine |
| Réunions | Tous | Ni avant 9 h, ni après 17 h 30 |
| Congé du second parent | Tous | Salaire maintenu |

# Article 7. Transports

La coopérative prend en charge 70 % des abonnements de transport en commun et prête deux vélos électriques.

# Article 9. Durée

Quatre ans, du 1er avril 2025 au 31 mars 2029.

~~ Pour la coopérative | Le délégué syndical
`,
  }),
  csvFile('evidence/rse/registre-cadeaux-2025.csv', [
    ['Date', 'Fonction', 'Nature', 'Valeur estimée (€)', 'Suite'],
    ['14/01/2025', 'Acheteur', 'Boîte de chocolats d\u2019un prestataire', 22, 'Partagée au service'],
    ['03/06/2025', 'Chargé d\u2019opérations', 'Invitation à un match', 95, 'Refusée'],
    [
      '18/09/2025',
      'Administratrice',
      'Lien familial avec un candidat à l\u2019accession',
      '',
      'S\u2019est retirée de la séance',
    ],
    ['12/12/2025', 'Gardien', 'Étrennes proposées par un locataire', 20, 'Refusées'],
  ]),
  docxFile('evidence/rse/politique-donnees-personnelles.docx', {
    title: 'Protéger les données personnelles',
    subtitle: 'Politique et durées de conservation',
    reference: 'PR-15, version 3',
    author: 'Protection des données',
    date: '2024-05-13',
    text: `
# Principes

Ne demander que l'utile ; dire pourquoi ; ne garder que le temps nécessaire ; ne jamais écrire d'appréciation sur une personne.

# Durées

| Données | Base active | Archives |
| Demande de logement | Durée de validité de la demande | Un an |
| Dossier de locataire | Durée du bail | Cinq ans |
| Demandes d'intervention | Deux ans | Trois ans |
| Accompagnement social | Durée de l'accompagnement | Deux ans |
| Réponses brutes d'enquête | Trois ans | Aucune |

# Demandes d'accès

Réponse dans le mois. La déléguée tient le registre.

# Preuves d'audit

Une pièce remise à un auditeur est masquée. Une pièce qui ne peut pas l'être se consulte sur place.
`,
  }),
  xlsxFile('evidence/rse/registre-des-traitements-2026.xlsx', {
    title: 'Registre des traitements',
    author: 'Protection des données',
    date: '2026-03-20',
    sheets: [
      {
        name: 'Mars 2026',
        widths: [34, 34, 26, 20, 18],
        rows: [
          ['Traitement', 'Finalité', 'Base légale', 'Conservation', 'Dernière revue'],
          [
            'Demandes et attributions',
            'Instruire les demandes de logement',
            'Mission d\u2019intérêt public',
            '1 an après radiation',
            '2026-02-02',
          ],
          ['Gestion locative', 'Exécuter le bail', 'Contrat', '5 ans après départ', '2026-02-02'],
          ['Demandes d\u2019intervention', 'Entretenir les logements', 'Contrat', '5 ans', '2025-11-17'],
          ['Accompagnement social', 'Prévenir les impayés', 'Intérêt légitime', '2 ans', '2026-01-12'],
          ['Enquêtes de satisfaction', 'Améliorer le service', 'Intérêt légitime', '3 ans', '2025-10-06'],
          [
            'Vidéoprotection de deux halls',
            'Sécurité des personnes',
            'Intérêt légitime',
            '15 jours',
            '2025-12-01',
          ],
        ],
      },
    ],
  }),
  xlsxFile('evidence/rse/document-unique-2026.xlsx', {
    title: 'Document unique',
    author: 'Ressources humaines',
    date: '2026-01-30',
    sheets: [
      {
        name: 'Risques',
        widths: [22, 34, 12, 12, 40],
        rows: [
          ['Métier', 'Risque', 'Gravité', 'Fréquence', 'Prévention'],
          [
            'Gardien',
            'Port de conteneurs et d\u2019encombrants',
            3,
            4,
            'Diable électrique, abri de plain-pied',
          ],
          ['Gardien', 'Agression verbale', 3, 3, 'Formation, bouton d\u2019alerte, jamais seul le soir'],
          ['Technicien', 'Amiante', 4, 2, 'Repérage avant travaux, formation'],
          ['Conseiller', 'Charge mentale, appels difficiles', 2, 4, 'Relais, temps de pause, soutien'],
          ['Tous', 'Route', 4, 3, 'Véhicules partagés récents, éco-conduite'],
        ],
      },
    ],
  }),
  pdfFile('evidence/rse/programme-prevention-2026.pdf', {
    title: 'Programme annuel de prévention',
    subtitle: 'Année 2026, présenté au comité social et économique du 10 février',
    reference: 'RH-2026-02',
    author: 'Ressources humaines',
    date: '2026-02-10',
    text: `
# Actions

| Action | Métier | Budget | Échéance |
| Trois diables électriques | Gardiens | 7 200 € | Avril |
| Boutons d'alerte | Gardiens, conseillers | 2 400 € | Mai |
| Rappel amiante | Techniciens | 1 800 € | Juin |
| Groupe de parole | Conseillers | 3 000 € | Toute l'année |

# Résultats de 2025

Deux accidents avec arrêt, contre quatre en 2024. Les deux sont des chutes de plain-pied ; les escaliers de service ont été
éclairés en décembre.
`,
  }),
]

export const rse: readonly ContentFile[] = [...commitments, ...indicators, ...evidence]
