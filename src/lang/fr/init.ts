/** The files of a new repository, by path; `{date}` is the day of creation, `{year}` its year. */
export const init = {
  settings: `# coopqual.yaml : l’organisme, l’audit et les référentiels en vigueur.
# Chaque ligne qui commence par « # » est une explication : vous pouvez l’effacer.

organisation:
  name: Ma Coop’Hlm # à remplacer par votre raison sociale
  kind: coopHlm # coopHlm, esh, oph ou other
  # siren: "000000000" # neuf chiffres, entre guillemets
  rentalDwellings: 1200 # à remplacer par votre nombre de logements locatifs

language: fr

# Les référentiels auxquels vous vous mesurez. qualihlm-style est livré avec coopqual ; il n’est pas officiel.
referentials:
  - qualihlm-style

audit:
  kind: selfAssessment # auto-évaluation ; ensuite implementation, verification ou renewal
  date: {date} # tous les âges et toutes les échéances se comptent à cette date

# Les exigences sans objet pour vous, chacune avec sa raison :
# notApplicable:
#   - requirement: D4-01
#     reason: Aucune de nos résidences n’a d’ascenseur.
`,
  commitment: `# Un engagement : ce que vous promettez. Un fichier par engagement, rangé comme vous le souhaitez.

id: accueil-reponse
title: Répondre à toute demande sous dix jours ouvrés
statement: >-
  Toute demande d’un locataire reçoit une réponse sous dix jours ouvrés, par écrit ou par téléphone.

# Les exigences auxquelles cet engagement répond : EXIGENCES.md en donne la liste.
satisfies:
  - {first}

# À qui il s’adresse : tenants (locataires), buyers (accédants), coOwners (copropriétaires), employees (salariés),
# board (administrateurs), residentsAssociations (associations de locataires), localAuthorities (collectivités),
# suppliers (prestataires), members (sociétaires).
audience: [tenants]
owner: Responsable de la gestion locative # une fonction plutôt qu’un nom
status: inForce # draft (projet), inForce (en vigueur), suspended (suspendu), ended (terminé)
since: {date}

# Les indicateurs qui le mesurent (voir le dossier indicators).
indicators:
  - delai-reponse

# Les pièces qui le prouvent. Le chemin part de la racine du dépôt.
# kind : procedure (procédure), plan, record (enregistrement), minutes (compte rendu), survey (enquête), contract
# (contrat), training (formation), communication, photo, report (rapport), certificate (attestation), interview
# (entretien), dashboard (tableau de bord).
# Une pièce où se lisent des noms de personnes : ajoutez « personalData: present », elle n’entrera pas dans le dossier ;
# une pièce à ne jamais remettre : « confidentiality: restricted ».
evidence:
  - id: procedure-demandes
    title: Procédure de traitement des demandes
    file: evidence/procedure-demandes.txt
    kind: procedure
    date: {date} # le jour où ce que montre la pièce était vrai
    validFor: P3Y # valable trois ans

# Ce qu’il reste à faire.
actions:
  - id: affichage-engagement
    title: Afficher l’engagement dans les halls
    owner: Responsable de la gestion locative
    priority: medium # high (haute), medium (moyenne), low (basse)
    due: {due}
    status: todo # todo (à lancer), inProgress (en cours), done (réalisée), cancelled (abandonnée)
`,
  indicator: `# Un indicateur : ce que vous mesurez. La cible est ce que vous promettez ; series contient les résultats.

id: delai-reponse
title: Demandes ayant reçu une réponse sous dix jours ouvrés
definition: Part des demandes de l’année qui ont reçu une réponse sous dix jours ouvrés.
formula: demandes répondues sous dix jours ouvrés ÷ demandes reçues
source: Registre des demandes
owner: Responsable de la gestion locative

# percent (%), mark10 (note sur 10), count (nombre), euro, hours (heures), days (jours calendaires),
# workingDays (jours ouvrés), months (mois), years (ans)
unit: percent
direction: up # up : plus c’est haut, mieux c’est ; down ; range
target: 90
alert: 80 # en dessous, l’indicateur est hors cible
frequency: yearly # monthly (mensuelle), quarterly (trimestrielle), yearly (annuelle), triennial (triennale)

series:
  - period: {year} # 2026, 2026-Q3, 2026-09 ou 2026-09-30
    numerator: 412 # chiffres d’exemple, à remplacer
    denominator: 448
`,
  register: `# Les pièces qu’aucun engagement ne cite : ce que vous faites sans l’avoir promis. « supports » dit ce qu’elles prouvent.
# Pour en ajouter une, remplacez [] par des lignes comme celles-ci, sans les « # » :
#   - id: enquete-2025
#     title: Enquête de satisfaction 2025
#     file: evidence/enquete-2025.pdf
#     kind: survey
#     date: 2025-11-30
#     supports: [D11-02]

evidence: []
`,
  piece: `Procédure de traitement des demandes (exemple à remplacer par votre document)

1. Toute demande est enregistrée le jour même dans le registre des demandes.
2. Le locataire reçoit un accusé de réception sous deux jours ouvrés.
3. La réponse est donnée sous dix jours ouvrés ; à défaut, le locataire est informé du délai.
`,
  readme: `# Dossier de preuves

Ce dépôt contient nos engagements de qualité de service, nos indicateurs et nos preuves.

- \`coopqual validate\` vérifie les fichiers et dit quoi corriger ;
- \`coopqual gaps\` montre ce qui est dit et ce qui est prouvé ;
- \`coopqual audit\` produit le dossier de preuves (PDF, Excel, pièces).

| Dossier | Contenu |
|---|---|
| \`coopqual.yaml\` | l’organisme, l’audit, les référentiels |
| \`commitments/\` | un fichier par engagement |
| \`indicators/\` | un fichier par indicateur |
| \`evidence/\` | les pièces elles-mêmes |
| \`assessments/\` | les auto-évaluations et les constats d’audit |
| \`EXIGENCES.md\` | la liste des exigences et leurs numéros |

## Pour bien écrire ces fichiers

1. Des espaces en début de ligne, jamais de tabulation.
2. Un point pour les décimales : \`1.71\`. Les dates s’écrivent \`2026-06-30\`.
3. Un texte qui contient \`:\` ou \`#\` se met entre guillemets droits : \`"Réclamations : répondre"\`.
4. Enregistrer en UTF-8, sous un nom qui finit par \`.yaml\` (et non \`.yaml.txt\`).
5. Un domaine d’abord : trois engagements, leurs pièces, puis \`coopqual gaps --domain D5\`. Une première note de 0 est
   normale ; les exigences qui ne vous concernent pas se déclarent sous \`notApplicable\` dans \`coopqual.yaml\`.
`,
  requirements: {
    file: 'EXIGENCES.md',
    lead: 'Référentiel {title}, version {version}. Écrivez le numéro d’une exigence sous « satisfies » d’un engagement.',
    columns: ['N°', 'Exigence', 'Criticité'],
  },
}
