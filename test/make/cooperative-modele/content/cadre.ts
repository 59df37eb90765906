import { textFile, type ContentFile } from '../content-file.ts'

export const cadre: readonly ContentFile[] = [
  textFile(
    'coopqual.yaml',
    `
# Exemple livré avec coopqual. La coopérative, ses résidences, ses chiffres et ses pièces sont fictifs.
organisation:
  name: Coopérative Habitat des Deux Vallées
  # Numéro inventé : sa clé de contrôle est juste, et ses six zéros disent qu'il n'est à personne.
  siren: "000000620"
  kind: coopHlm
  region: Auvergne-Rhône-Alpes
  rentalDwellings: 2612
  homesSoldPerYear: 60

language: fr

# Deux référentiels livrés avec l'outil, une charte écrite par la coopérative (referentials/charte-accession.yaml) et une
# charte livrée qu'elle amende (referentials/charte-cooperative.yaml), pour un seul jeu d'engagements. Chacun ne cite que
# ce à quoi il répond de plus près : les correspondances entre référentiels (« mapsTo ») font le reste, et rien n'est
# saisi deux fois.
referentials: [qualihlm-style, iso26000, charte-accession, coop-charter]

audit:
  kind: implementation
  # Tous les âges et toutes les échéances se comptent à cette date : le dossier est le même quel que soit le jour où
  # on le fabrique.
  date: 2026-06-30
  period: { from: 2023-07-01, to: 2026-06-30 }
  auditor: Cabinet Aubépine Conseil (fictif)

# « Sans objet » se justifie, se date et se lit dans le dossier.
notApplicable:
  - requirement: D1-02
    reason: >-
      La coopérative n'enregistre pas les demandes : le guichet de la maison de l'habitat de Saint-Aubrin le fait pour
      tous les bailleurs du bassin, par convention du 4 mars 2019.
    approvedBy: Comité de direction
    on: 2026-04-21
  # Vite écartée : l'exigence parle aussi des relations avec les élus, que la coopérative rencontre, et l'engagement
  # « prevention-corruption » y répond. validate signale la contradiction.
  - requirement: iso26000/LOY-2
    reason: >-
      La coopérative ne mène aucune action de représentation d'intérêts et ne finance aucun parti ; la fédération
      parle en son nom.
    approvedBy: Conseil d'administration
    on: 2025-12-11
  # Datée d'après l'audit : tant que le comité ne l'a pas validée, l'exigence s'applique. validate le rappelle.
  - requirement: iso26000/DH-1
    reason: >-
      La loi sur le devoir de vigilance ne vise que les sociétés de plus de cinq mille salariés ; à discuter au comité du
      7 juillet 2026, car l'exigence ne s'arrête pas à la loi.
    approvedBy: Comité de direction
    on: 2026-07-07

thresholds:
  # Sous dix réponses, un résultat d'enquête n'est pas montré.
  minimumSample: 10
  expiresSoonDays: 60
`,
  ),
  // What careless filing leaves in any repository: validate tells of it, and the audit goes on.
  textFile(
    'commitments/accueil/horaires-d-ete.yaml.txt',
    `
# Enregistré par le Bloc-notes : le nom finit par .txt, le fichier n'est pas lu.
id: horaires-d-ete
title: Des horaires d'été annoncés
`,
  ),
  textFile(
    'brouillon-charte-du-syndic.yaml',
    `
# Un brouillon resté à la racine : il n'est pas dans le dossier des engagements.
id: charte-du-syndic
title: Une charte pour le syndic
statement: Nous rendrons compte chaque année de la gestion de chaque copropriété.
satisfies: []
owner: Responsable du syndic
status: draft
`,
  ),
  textFile('preuves/a-trier.txt', 'Photographies du hall des Ormes, à trier puis à ranger dans evidence/.'),
  textFile(
    'README.md',
    `
# Une coopérative modèle

Cet exemple est **fictif** : la Coopérative Habitat des Deux Vallées, ses résidences, ses chiffres, ses prestataires et ses
pièces n'existent pas. Les personnes n'y figurent que par leur fonction. Il montre à quoi ressemble un dépôt coopqual à la veille
d'un audit de mise en œuvre, au 30 juin 2026 : 2 612 logements locatifs, une soixantaine de logements vendus par an, une
charte de service de 2024 et une démarche RSE qui commence.

\`\`\`
node bin/coopqual.js validate --cwd examples/cooperative-modele
node bin/coopqual.js gaps --cwd examples/cooperative-modele
node bin/coopqual.js gaps --cwd examples/cooperative-modele --explain coop-charter/SER-2
node bin/coopqual.js referential show coop-charter --cwd examples/cooperative-modele
node bin/coopqual.js audit --cwd examples/cooperative-modele
\`\`\`

Ce que \`gaps\` compte, exigence par exigence :

| Référentiel | Tenu | Dit, pas prouvé | Fait, pas dit | Ni dit ni fait | Sans objet |
|---|---|---|---|---|---|
| \`qualihlm-style\` | 38 | 15 | 4 | 2 | 1 |
| \`iso26000\` | 19 | 5 | 3 | 9 | 1 |
| \`charte-accession\` | 2 | 1 | 1 | 1 | 0 |
| \`coop-charter\` | 9 | 3 | 2 | 0 | 0 |

## Ce qu'il contient

| Dossier | Contenu |
|---|---|
| \`coopqual.yaml\` | l'organisme, la date de l'audit, les référentiels, deux exigences sans objet et une à discuter |
| \`referentials/\` | une charte de l'accession écrite en entier, et la charte des Coop'Hlm livrée, que la coopérative amende |
| \`commitments/\` | les engagements, un par fichier, rangés par domaine, avec leurs pièces et leurs actions |
| \`indicators/\` | les indicateurs et leurs séries : mensuelles, trimestrielles, annuelles, triennales |
| \`evidence/\` | les pièces elles-mêmes (PDF, Word, Excel, CSV, photographies, courriels) et \`registre.yaml\` |
| \`assessments/\` | les auto-évaluations de qualité de 2023 et de 2026, la notation RSE de 2026 sur trois axes, les constats d'audit |

## Ce qu'il faut regarder

- **Dit et fait** : \`commitments/entree/logement-controle.yaml\`, une promesse, ses preuves, et une action dont l'effet est mesuré.
- **Dit, pas prouvé** : \`commitments/demandes/delais-tenus.yaml\`, l'indicateur est sous sa cible ; \`commitments/equipements/chauffage.yaml\`,
  le contrat est échu depuis un mois ; \`commitments/tranquillite/troubles-de-voisinage.yaml\`, la procédure est plus vieille que la promesse.
- **De l'indicateur à la preuve** : \`indicators/parcours/delai-depot-de-garantie.yaml\`, chaque résultat récent nomme sa pièce
  (\`evidence\`), et le tableau qu'elle contient redonne le chiffre.
- **Fait, pas dit** : \`indicators/charges/charges-recuperables.yaml\`, \`indicators/parcours/expertises-accompagnees.yaml\` et
  \`evidence/registre.yaml\`.
- **Une preuve, plusieurs référentiels** : \`commitments/demandes/accuser-reception.yaml\` ne cite que D5-01, qui mène à CONS-4
  d'ISO 26000 et à SER-2 de la charte. À l'inverse, un seul rapport d'audit interne manque à D11-05 et à GOUV-1 : \`gaps\` le
  demande une fois.
- **Amender un référentiel livré** : \`referentials/charte-cooperative.yaml\` change TRA-1, ajoute PRX-3, laisse PER-2, et explique
  \`extends\`, \`remove\`, \`mapsTo\`, \`anyOf\` et \`appliesTo\`.
- **Noter, puis comparer** : \`assessments/2026-auto-evaluation-rse.yaml\`. RCT-3 est notée haut sans une pièce au dossier, ENV-2
  bas alors que tout est mesuré. Dans la notation de qualité, D9-03 et D6-02 se trompent de même.
- **Des délais plutôt qu'une moyenne** : le dernier trimestre de \`indicators/tranquillite/delai-troubles.yaml\` donne les dates du
  registre ; l'outil compte les jours ouvrés.
- **Ni dit ni fait** : \`commitments/tranquillite/partenaires.yaml\`, une convention qui a pris fin.
- **Non mesuré** : \`commitments/accession/ecouter-les-acquereurs.yaml\`, une enquête à venir ;
  \`indicators/parcours/delai-mutations.yaml\`, jamais mesuré ; \`indicators/entree/visites-de-courtoisie.yaml\`, plus mesuré.
- **Trois nombres à ne pas confondre** : la cible, le résultat et la limite légale, dans \`indicators/parcours/delai-depot-de-garantie.yaml\`.
- **Un échantillon trop petit**, donc masqué : \`indicators/charges/satisfaction-chantier-tilleuls.yaml\`, et sa pièce dans
  \`commitments/charges/rehabilitation-tilleuls.yaml\`, où les propos le sont aussi.
- **Les défauts ordinaires d'un dépôt vivant** : une pièce échue, un fichier oublié, une action en retard, des données à détruire,
  un constat de 2024 jamais levé, deux étourderies dans \`referentials/charte-accession.yaml\`. \`validate\` les signale tous, en
  avertissements ; il n'y a pas d'erreur.

## Comment il est fait

\`npm run make\` l'écrit tout entier, pièces comprises, à partir de \`test/make/cooperative-modele/\` : mêmes octets à chaque fois.
Pour le changer, changez le programme, puis relancez la commande. Pour vous en inspirer, copiez le dossier et remplacez tout.
`,
  ),
]
