/** The user’s own names for what can be made, without accents. */
const kindNames: Readonly<Record<string, string>> = {
  engagement: 'commitment',
  promesse: 'commitment',
  indicateur: 'indicator',
  mesure: 'indicator',
  piece: 'evidence',
  preuve: 'evidence',
}

/** What `coopqual new` asks and writes; the templates are YAML, in which every `{place}` stands where YAML can hold it. */
export const creating = {
  kindNames,
  unknownKind: 'On ne peut pas créer « {found} ». Possibles : {known} (engagement, indicateur, pièce).',
  greeting: 'Quelques questions ; Entrée garde ce qui est entre crochets, Ctrl-C abandonne sans rien écrire.',
  missing:
    'Il manque de quoi écrire le fichier : lancez la commande dans un terminal, qui posera les questions, ou ajoutez :{options}',
  badOption: '--{option} : {problem}',
  pick: 'Lesquelles ? Leurs numéros dans cette liste, ou Entrée pour chercher encore :',
  exists: '{file} existe déjà : rien n’a été écrit. Choisissez un autre --id.',
  wouldWrite: 'Serait écrit dans {file} :',
  written: 'Écrit : {file}.',
  next: 'Ouvrez ce fichier pour le compléter ; ensuite : coopqual validate.',
  fields: {
    id: { question: 'Identifiant, qui sera aussi le nom du fichier :', option: 'identifiant' },
    title: { question: 'Titre :', option: 'titre' },
    statement: {
      question: 'La promesse, telle que le public la lira :',
      option: 'la promesse, en une phrase',
    },
    definition: {
      question: 'Ce que l’on mesure, en une phrase :',
      option: 'ce que l’on mesure, en une phrase',
    },
    requirement: {
      question: 'Exigence à laquelle cela répond (numéro, ou quelques mots pour la chercher) :',
      option: 'numéro d’une exigence ; peut être répétée',
    },
    owner: {
      question: 'Pilote (une fonction plutôt qu’un nom) :',
      option: 'pilote, une fonction plutôt qu’un nom',
    },
    unit: { question: 'Unité (numéro ou nom) :', option: 'unité : percent, mark10, count…' },
    direction: { question: 'Sens du progrès (numéro ou nom) :', option: 'sens du progrès : up ou down' },
    target: { question: 'Cible, dans cette unité :', option: 'cible, un nombre dans cette unité' },
    frequency: {
      question: 'Fréquence (numéro ou nom) :',
      option: 'fréquence : monthly, quarterly, yearly ou triennial',
    },
    file: {
      question: 'Fichier de la pièce (numéro, ou nom du fichier dans le dossier des preuves) :',
      option: 'chemin du fichier de la pièce',
    },
    kind: {
      question: 'Nature de la pièce (numéro ou nom) :',
      option: 'nature de la pièce : procedure, minutes, survey…',
    },
    dated: {
      question: 'Jour où ce que montre la pièce était vrai (AAAA-MM-JJ), et non celui de son dépôt :',
      option: 'jour où ce que montre la pièce était vrai, AAAA-MM-JJ',
    },
  },
  problems: {
    empty: 'Il faut une réponse.',
    tooLong: 'C’est trop long : {limit} caractères au plus.',
    id: '« {found} » ne convient pas : des lettres sans accent, petites ou capitales, des chiffres, des tirets ou des points, 64 au plus.',
    taken: '« {found} » est déjà pris : il en faut un autre.',
    choice: '« {found} » n’est pas dans la liste : {known}.',
    number: '« {found} » n’est pas un nombre : écrire 90 ou 7,5.',
    date: '« {found} » n’est pas une date : écrire AAAA-MM-JJ, par exemple 2026-06-30.',
    future: 'Le {found} n’est pas encore passé : une pièce ne prouve que ce qui a déjà eu lieu.',
    unknownRequirement:
      'Aucune exigence « {found} » dans les référentiels en vigueur. Pour les lire : coopqual referential show {referential}',
    ambiguousRequirement: '« {found} » désigne plusieurs exigences : {known}. Écrivez l’une d’elles.',
    noFile: 'Pas de fichier à cet endroit : {found}. Copiez-le d’abord dans le dossier {folder}.',
    notAFile: '{found} est un dossier : une pièce est un seul fichier.',
    outside: '{found} est hors du dépôt : copiez-le d’abord dans le dossier {folder}.',
    notEvidence:
      '{found} n’est pas une pièce : c’est un fichier caché, ou l’un de ceux qui décrivent l’audit.',
    registered: '{found} est déjà la pièce « {id} », dans {file}.',
  },
  files: {
    commitment: `# Un engagement : ce que vous promettez. Ce qui suit un « # » est une explication : vous pouvez l’effacer.

id: {id}
title: {title}
statement: {statement}

# Les exigences auxquelles il répond.
satisfies:
  {requirements}

# À qui il s’adresse : tenants (locataires), buyers (accédants), coOwners (copropriétaires), employees (salariés),
# board (administrateurs), residentsAssociations (associations de locataires), localAuthorities (collectivités),
# suppliers (prestataires), members (sociétaires). Pour le dire, retirez le « # » de la ligne suivante :
# audience: [tenants]
owner: {owner}

# draft (projet) d’abord. Une fois la promesse publiée : inForce (en vigueur), et son premier jour sous since.
status: draft
# since: {today}

# Les indicateurs qui le mesurent, par leur identifiant (« coopqual new indicator » en crée un) :
# indicators:
#   - delai-reponse

# Les pièces qui le prouvent :
# evidence:
#   - id: procedure
#     title: Procédure de traitement des demandes
#     file: evidence/procedure.pdf # le chemin part de la racine du dépôt
#     kind: procedure
#     date: {today} # le jour où ce que montre la pièce était vrai
`,
    indicator: `# Un indicateur : ce que vous mesurez. Ce qui suit un « # » est une explication : vous pouvez l’effacer.

id: {id}
title: {title}
definition: {definition}
# formula: demandes répondues à temps ÷ demandes reçues
# source: Registre des demandes
owner: {owner}

unit: {unit}
direction: {direction} # up : plus c’est haut, mieux c’est ; down : plus c’est bas, mieux c’est
target: {target}
# alert: un seuil plus lâche que la cible, au-delà duquel il faut agir
frequency: {frequency} # monthly (mensuelle), quarterly (trimestrielle), yearly (annuelle), triennial (triennale)

# Les exigences qu’il mesure. Un engagement peut aussi le nommer, sous « indicators ».
supports:
  {requirements}

# Les résultats. Pour en ajouter un, remplacez [] par des lignes comme celles-ci, sans les « # » :
#   - period: {year} # 2026, 2026-Q3, 2026-09 ou 2026-09-30
#     value: 7.5 # ou numerator et denominator
series: []
`,
    evidence: `# Une pièce : une preuve. Ce qui suit un « # » est une explication : vous pouvez l’effacer.

evidence:
  - id: {id}
    title: {title}
    file: {file} # le chemin part de la racine du dépôt
    kind: {kind}
    date: {dated} # le jour où ce que montre la pièce était vrai
    # validFor: P3Y # si elle n’est valable qu’un temps : P3Y (trois ans), P12M (douze mois)
    # personalData: present # si des noms de personnes s’y lisent : elle n’entrera pas dans le dossier
    # Les exigences qu’elle prouve.
    supports:
      {deepRequirements}
`,
  },
}

export type CreatingCatalogue = typeof creating
