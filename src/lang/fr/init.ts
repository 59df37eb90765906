/** The files of a new repository, by path; `{date}` is the day of creation, `{year}` its year. */
export const init = {
  settings: `# coopqual.yaml : l’organisme, l’audit et les référentiels en vigueur.
# Chaque ligne qui commence par « # » est une explication : vous pouvez l’effacer.

organisation:
  name: Ma Coop’Hlm # à remplacer par votre raison sociale
  kind: coopHlm # coopHlm, esh, oph ou other
  # siren: "000000000" # neuf chiffres, entre guillemets
  # rentalDwellings: 1200 # nombre de logements locatifs

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

# Les exigences auxquelles cet engagement répond.
satisfies:
  - {first}

audience: [tenants]
owner: Responsable de la gestion locative # une fonction plutôt qu’un nom
status: inForce # draft (projet), inForce (en vigueur), suspended, ended
since: {date}

# Les indicateurs qui le mesurent (voir le dossier indicators).
indicators:
  - delai-reponse

# Les pièces qui le prouvent. Le chemin part de la racine du dépôt.
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
    priority: medium # high, medium, low
    due: {due}
    status: todo # todo, inProgress, done, cancelled
`,
  indicator: `# Un indicateur : ce que vous mesurez. La cible est ce que vous promettez ; series contient les résultats.

id: delai-reponse
title: Demandes ayant reçu une réponse sous dix jours ouvrés
definition: Part des demandes de l’année qui ont reçu une réponse sous dix jours ouvrés.
formula: demandes répondues sous dix jours ouvrés ÷ demandes reçues
source: Registre des demandes
owner: Responsable de la gestion locative

unit: percent # percent, mark10, count, euro, hours, days, workingDays, months, years
direction: up # up : plus c’est haut, mieux c’est ; down ; range
target: 90
alert: 80 # en dessous, l’indicateur est hors cible
frequency: yearly # monthly, quarterly, yearly, triennial

series:
  - period: {year} # 2026, 2026-Q3, 2026-09 ou 2026-09-30
    numerator: 412 # chiffres d’exemple, à remplacer
    denominator: 448
`,
  register: `# Les pièces qu’aucun engagement ne cite : ce que vous faites sans l’avoir promis.

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
`,
}
