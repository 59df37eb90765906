export const cli = {
  program: 'Du dépôt de fichiers YAML au dossier de preuves d’un audit de label qualité.',
  usage: 'Utilisation :',
  headings: {
    'Usage:': 'Utilisation :',
    'Options:': 'Options :',
    'Commands:': 'Commandes :',
    'Arguments:': 'Arguments :',
  },
  choices: 'choix : {choices}',
  commands: {
    init: 'crée un dépôt d’exemple commenté, prêt à valider et à auditer',
    validate: 'vérifie tous les fichiers et dit quoi corriger, ligne par ligne',
    gaps: 'affiche la matrice dit / fait et les écarts par domaine',
    referential: 'liste, montre ou vérifie les référentiels livrés et les vôtres',
    watch: 'vérifie de nouveau à chaque enregistrement, et montre les écarts',
    audit: 'produit le dossier de preuves : PDF, classeur Excel, données et pièces',
    import: 'recopie dans les fichiers ce qui a été saisi dans un classeur, ou les résultats d’une enquête',
  },
  arguments: {
    '[paths...]': 'fichiers ou dossiers dont on veut les diagnostics (tous par défaut)',
    '[dir]': 'dossier à créer (le dossier courant par défaut)',
    '[workbook]': 'classeur rempli (.xlsx)',
    '<action>': 'list (liste), show (montre) ou check (vérifie)',
    '[names...]': 'identifiants ou fichiers de référentiels (tous par défaut)',
  },
  options: {
    help: 'affiche cette aide',
    version: 'affiche la version',
    cwd: 'dossier du dépôt, où se trouve coopqual.yaml (le dossier courant par défaut)',
    lang: 'langue des messages et du dossier',
    quiet: 'n’affiche que le résultat et les erreurs',
    verbose: 'donne plus de détails en cas d’incident',
    color: 'n’utilise pas de couleurs',
    output: 'écrit le résultat dans ce fichier plutôt qu’à l’écran',
    format: 'forme du résultat',
    annex: 'ajoute au dossier l’annexe de lecture : les pages des PDF et des images, en un seul PDF',
    date: 'date de référence des âges et des échéances, AAAA-MM-JJ (audit.date, ou aujourd’hui, par défaut)',
    out: 'dossier où créer le dossier de preuves (celui du dépôt par défaut)',
    referential: 'se limite à ce référentiel ; peut être répétée',
    domain: 'se limite à ce domaine ; peut être répétée',
    force: 'remplace le dossier précédent même si quelqu’un y a travaillé',
    embedLimit:
      'taille totale, en Mo, des pièces jointes au PDF ; 0 pour n’en joindre aucune (50 par défaut)',
    public: 'ajoute au dossier la synthèse publique, sans nom de personne, pièce réservée ni petit nombre',
    draft: 'produit un document de travail, marqué comme tel, même si des fichiers contiennent des erreurs',
    sign: 'signe audit.pdf avec la clé de ce fichier (.p12, .pfx ou .pem) ; le mot de passe est demandé, ou lu dans COOPQUAL_SIGN_PASSWORD',
    only: 'se limite aux écarts des exigences de ce verdict',
    explain: 'montre tout le raisonnement sur une exigence, par exemple D5-02',
    baseline:
      'fichier des écarts acceptés (de « gaps --format baseline », ou un audit.json) : code 3 s’il y en a d’autres, ou de plus graves',
    template: 'écrit un classeur à remplir plutôt que d’en reprendre un',
    period:
      'période concernée, par exemple 2026, 2026-Q3 ou 2026-09 ; peut être répétée avec --template, obligatoire avec --survey',
    survey:
      'reprend les réponses brutes d’une enquête (.csv ou .xlsx, une ligne par personne) dans les indicateurs',
    question:
      'enquête : quelle colonne répond à quel indicateur, par exemple "Q3=satisfaction-globale" ; peut être répétée',
    population: 'enquête : combien de personnes compte la population interrogée',
    contacted: 'enquête : combien de personnes ont été sollicitées',
    mode: 'enquête : téléphone, courrier, en ligne, face à face ou appels mystère',
    filter:
      'enquête : seulement les personnes dont la colonne a cette valeur, par exemple "Agence=Colmar" ; peut être répétée',
    scale: 'enquête : ce que veut dire une réponse, par exemple "4=très satisfait" ; peut être répétée',
    outOfTen: 'enquête : les notes sont bien sur 10, même si aucune ne dépasse 5',
    sheet: 'enquête : la feuille du classeur (la première qui n’est pas vide par défaut)',
    evidence:
      'enquête : identifiant de la pièce d’où viennent les résultats, par exemple le rapport d’enquête',
    replace: 'enquête : remplace les résultats déjà écrits pour cette période',
    outFile: 'fichier où écrire le classeur à remplir',
    dryRun: 'montre ce qui changerait, sans rien écrire',
    fix: 'corrige ce qui n’a qu’une seule réponse sûre, sans toucher au reste du fichier',
    failOn: 'finit avec le code 3 s’il reste un écart de ce grade ou plus grave',
    maxWarnings: 'finit avec le code 1 s’il y a plus d’avertissements que ce nombre',
    since:
      'ne montre que ce que la branche touche ou casse depuis qu’elle a quitté cette référence git, par exemple origin/main',
  },
  watch: {
    head: '{time}  {totals}',
    appeared: 'Nouveaux problèmes :',
    solved: 'Problèmes réglés :',
    opened: 'Nouveaux écarts :',
    closed: 'Écarts comblés :',
    unchanged: 'Ce dernier enregistrement n’a changé ni les problèmes ni les écarts.',
    waiting: 'En attente du prochain enregistrement. Ctrl-C pour finir.',
  },
  fix: {
    none: 'Rien à corriger d’office : aucun problème n’a de réponse sûre.',
    files: { one: '{n} fichier', other: '{n} fichiers' },
    done: { one: '{n} correction écrite dans {files}.', other: '{n} corrections écrites dans {files}.' },
    dry: {
      one: '{n} correction possible dans {files} ; rien n’a été écrit.',
      other: '{n} corrections possibles dans {files} ; rien n’a été écrit.',
    },
    offer: {
      one: '{n} de ces problèmes semble n’avoir qu’une réponse : « coopqual validate --fix » la montre avec --dry-run, ou l’écrit.',
      other:
        '{n} de ces problèmes semblent n’avoir qu’une réponse : « coopqual validate --fix » les montre avec --dry-run, ou les écrit.',
    },
    change: '{place}  « {from} » devient « {to} »',
    encoding: '{place}  enregistré en UTF-8',
  },
  severities: { error: 'erreur', warning: 'avertissement', info: 'information' },
  counts: {
    errors: { one: '{n} erreur', other: '{n} erreurs' },
    warnings: { one: '{n} avertissement', other: '{n} avertissements' },
    infos: { one: '{n} information', other: '{n} informations' },
    silenced: {
      one: '{n} remarque écartée, avec sa raison',
      other: '{n} remarques écartées, avec leur raison',
    },
    files: { one: '{n} fichier lu', other: '{n} fichiers lus' },
  },
  validate: {
    noProblem: 'Aucun problème.',
    related: 'voir aussi {place}',
    tooManyWarnings: {
      one: '{n} avertissement : --max-warnings en permet {most} au plus.',
      other: '{n} avertissements : --max-warnings en permet {most} au plus.',
    },
    older: {
      one: 'Depuis {reference} ({commit}) : {n} remarque plus ancienne n’est pas montrée.',
      other: 'Depuis {reference} ({commit}) : {n} remarques plus anciennes ne sont pas montrées.',
    },
    why: 'Pourquoi ? {why}',
    explain: 'Pour en savoir plus sur un message : coopqual explain {code}',
    otherTimes: {
      one: '… et {n} autre fois : {places}',
      other: '… et {n} autres fois : {places}',
    },
    otherPlaces: { one: 'et {n} autre endroit', other: 'et {n} autres endroits' },
    githubLimit:
      'GitHub ne montre que {most} annotations de chaque sorte par étape ; les autres se lisent dans ce journal.',
    workTree: 'Racine du dépôt git.',
    toWrite: 'À écrire :',
    more: 'coopqual explain {code}',
    suite: 'Fichiers vérifiés par coopqual',
    markdown: {
      title: 'coopqual : {counts}',
      line: 'Ligne',
      severity: 'Gravité',
      message: 'Constat',
      hint: 'À faire',
      code: 'Code',
      whole: 'fichier',
      cut: {
        one: '… et {n} message de plus, que « coopqual validate » montre.',
        other: '… et {n} messages de plus, que « coopqual validate » montre.',
      },
    },
  },
  gaps: {
    title: '{organisation} : ce qui est dit, ce qui est fait au {date}',
    unofficial: 'référentiel non officiel',
    /** What a title says when it already tells that it is unofficial. */
    unofficialWord: 'non officiel',
    oneDomain: 'Un seul domaine : --domain D5.',
    nowhere: 'à écrire dans un nouveau fichier de commitments/',
    requirement: { one: '{n} exigence', other: '{n} exigences' },
    done: 'fait et prouvé',
    notDone: 'pas fait ou pas prouvé',
    said: 'dit',
    notSaid: 'pas dit',
    notApplicable: { one: '{n} exigence sans objet', other: '{n} exigences sans objet' },
    expected: 'Attendu : {text}',
    domains: 'Domaines',
    domain: 'Domaine',
    gaps: 'Écarts, les plus graves d’abord',
    none: 'Aucun écart.',
    rate: 'tenues / applicables',
    rateMeasured: 'sans le non-mesuré',
    first: 'Par où commencer',
    more: {
      one: '… et {n} autre chose à faire, dans le dossier de preuves.',
      other: '… et {n} autres choses à faire, dans le dossier de preuves.',
    },
    lifts: { one: 'rend tenue {n} exigence', other: 'rend tenues {n} exigences' },
    selection: '{chosen} exigences choisies sur {of}, {atLeast} au moins',
    unknownRequirement:
      'Aucune exigence « {found} » dans les référentiels en vigueur. « coopqual referential show » les liste.',
    ambiguousRequirement: '« {found} » désigne plusieurs exigences : {known}. Écrivez l’une d’elles.',
    explainFormats: '--explain se lit sous les formes table et json seulement.',
    foundText: 'Constaté : {text}',
    onlyShown: 'Seuls les écarts « {quadrant} » sont montrés.',
    columns: {
      id: 'Écart',
      referential: 'Référentiel',
      domain: 'Domaine',
      requirement: 'Exigence',
      title: 'Intitulé',
      criticality: 'Criticité',
      verdict: 'Verdict',
      grade: 'Constat proposé',
      expected: 'Attendu',
      found: 'Constaté',
      remedy: 'À faire',
      actions: 'Actions prévues',
      file: 'Fichier',
      line: 'Ligne',
      where: 'Où',
      rate: 'Tenues',
      rateMeasured: 'Hors non mesurées',
      rank: 'Rang',
    },
    moreGaps: '… et {n} autres : « coopqual gaps » les montre tous.',
    unknownDomain: 'Aucun domaine « {domain} » dans les référentiels en vigueur. Domaines connus : {known}.',
  },
  audit: {
    written: 'Dossier de preuves écrit dans :',
    refused:
      'Aucun dossier n’a été écrit : corrigez d’abord les erreurs ci-dessus, ou ajoutez --draft pour un document de travail.',
    steps: {
      hash: 'Empreintes des pièces',
      pdf: 'Mise en page du PDF',
      xlsx: 'Classeur Excel',
      annex: 'Annexe de lecture',
      sign: 'Signature du PDF',
      public: 'Synthèse publique',
      write: 'Écriture du dossier',
    },
    summary: {
      kept: { one: '{n} exigence tenue sur {applicable}', other: '{n} exigences tenues sur {applicable}' },
      applicable: { one: '{n} applicable', other: '{n} applicables' },
      gaps: { one: '{n} écart', other: '{n} écarts' },
      pieces: { one: '{n} pièce', other: '{n} pièces' },
    },
    missing: { one: '{n} pièce absente', other: '{n} pièces absentes' },
    expired: { one: '{n} pièce expirée', other: '{n} pièces expirées' },
    remarks: {
      one: '{n} remarque sur les fichiers, que « coopqual validate » montre',
      other: '{n} remarques sur les fichiers, que « coopqual validate » montre',
    },
    failOn: {
      one: '{n} écart de grade « {grade} » ou plus grave.',
      other: '{n} écarts de grade « {grade} » ou plus graves.',
    },
  },
  sign: {
    question: 'Mot de passe de {file} : ',
    noPassword:
      '{file} est protégé par un mot de passe : lancez la commande dans un terminal, qui le demandera, ou placez-le dans la variable d’environnement {variable}.',
    missingFile: 'Pas de fichier de clé à cet endroit : {file}. Donnez un fichier .p12, .pfx ou .pem.',
    badEpoch:
      'SOURCE_DATE_EPOCH doit être un nombre entier de secondes depuis le 1er janvier 1970, ou rester vide.',
    errors: {
      notKeyFile:
        '{file} n’est pas un fichier de clé, ou il est abîmé : il faut un fichier PKCS#12 (.p12, .pfx), ou un fichier PEM qui réunit la clé et son certificat.',
      noKey: '{file} ne contient pas de clé privée : exportez de nouveau le certificat, avec sa clé.',
      noCertificate:
        '{file} ne contient pas de certificat : réunissez la clé et son certificat dans un seul fichier.',
      wrongPassword: 'Ce mot de passe n’ouvre pas {file}.',
      unsupportedKey:
        'La clé de {file} ({found}) n’est pas de celles qu’acceptent les lecteurs de signatures : il faut RSA, de 2 048 bits au moins, ou ECDSA, sur la courbe P-256, P-384 ou P-521.',
      mismatch: 'Aucun certificat de {file} ne va avec sa clé privée.',
      otherUse: 'Le certificat de « {name} » n’est pas fait pour signer des documents : il en faut un autre.',
      expired:
        'Le certificat de « {name} » a expiré le {date} : aucun lecteur n’accepterait la signature. Il faut le renouveler.',
      notYetValid: 'Le certificat de « {name} » n’est valable qu’à partir du {date}.',
    },
  },
  baseline: {
    unreadable:
      '{file} n’est pas un fichier d’écarts acceptés : écrivez-en un par « coopqual gaps --format baseline --output {file} ».',
    held: {
      one: 'Aucun nouvel écart : {n} écart accepté demeure.',
      other: 'Aucun nouvel écart : {n} écarts acceptés demeurent.',
    },
    closed: {
      one: '{n} écart accepté est levé : resserrez la référence (--baseline, --format baseline et --output ensemble).',
      other:
        '{n} écarts acceptés sont levés : resserrez la référence (--baseline, --format baseline et --output ensemble).',
    },
    added: {
      one: '{n} nouvel écart, qui n’était pas accepté :',
      other: '{n} nouveaux écarts, qui n’étaient pas acceptés :',
    },
    worsened: {
      one: '{n} écart accepté s’est aggravé :',
      other: '{n} écarts acceptés se sont aggravés :',
    },
  },
  referential: {
    unknownAction: 'Action inconnue : {found}. Actions possibles : {known}.',
    unknownName: 'Aucun référentiel « {found} ». Référentiels connus : {known}.',
    nameNeeded: 'Quel référentiel montrer ? Référentiels connus : {known}.',
    shipped: 'livré',
    local: 'local',
    inForce: 'en vigueur',
    amends: 'amende {base}',
    official: 'officiel',
    unofficial: 'non officiel',
    domains: { one: '{n} domaine', other: '{n} domaines' },
    requirements: { one: '{n} exigence', other: '{n} exigences' },
    version: 'version {version}',
    expects: 'Attendu : {text}',
    guidance: 'Conseil : {text}',
    condition: 'Ne concerne que : {text}',
    mapsTo: 'Répond aussi à : {text}',
    placeholder: 'à compléter',
    changed: 'modifiée',
    added: 'ajoutée',
    amended: 'Amende {base}, version {version}. Retirées : {removed}.',
    fine: { one: '{n} référentiel vérifié.', other: '{n} référentiels vérifiés.' },
    toComplete: {
      one: '{id} : {n} exigence à compléter ({ids}). Écrivez son intitulé dans un fichier de referentials/, avec « extends: {id} ».',
      other:
        '{id} : {n} exigences à compléter ({ids}). Écrivez leurs intitulés dans un fichier de referentials/, avec « extends: {id} ».',
    },
    none: 'Aucun référentiel local à vérifier : nommez un référentiel livré, ou un fichier.',
  },
  init: {
    exists: '{folder} contient déjà un dépôt coopqual : rien n’a été écrit. Choisissez un autre dossier.',
    kept: 'Laissé tel quel : {file}.',
    written: 'Dépôt créé dans {folder} : {n} fichiers.',
    next: 'Ensuite : coopqual validate, puis coopqual audit.',
  },
  usageErrors: {
    unknownOption: 'Option inconnue : {found}.',
    unknownOptionNearest: 'Option inconnue : {found}. Vouliez-vous dire {nearest} ?',
    unknownCommand: 'Commande inconnue : {found}. Commandes possibles : {known}.',
    missingValue: 'Il manque la valeur de l’option {found}.',
    badChoice: 'Valeur « {found} » inconnue pour {option}. Valeurs possibles : {known}.',
    dryRunAlone: '--dry-run ne sert ici qu’avec --fix : il montre les corrections sans les écrire.',
    tooMany: 'Trop d’arguments. « coopqual {command} --help » montre l’usage.',
    missingArgument: 'Il manque l’argument {found}.',
    other: 'Commande mal formée. « coopqual --help » montre l’usage.',
    date: '« {found} » n’est pas une date : écrire AAAA-MM-JJ, par exemple 2026-06-30.',
    embedLimit:
      '« {found} » n’est pas une taille possible : écrire un nombre de mégaoctets, {most} au plus, par exemple --embed-limit 50.',
    noSettings:
      'Pas de coopqual.yaml dans {folder}. Placez-vous dans le dépôt, donnez-le par --cwd, ou lancez « coopqual init ».',
    misnamedSettings:
      '{found} est là, mais le fichier doit s’appeler coopqual.yaml : renommez-le dans {folder}.',
    maxWarnings:
      '« {found} » n’est pas un nombre d’avertissements : écrire un nombre entier, par exemple --max-warnings 0.',
    since: {
      noGit: '--since a besoin de git, qui n’est pas installé, ou pas dans le PATH.',
      notRepository: '--since compare avec un commit git, mais {folder} n’est pas dans un dépôt git.',
      notTrusted:
        'git refuse de lire {folder}, qui appartient à un autre utilisateur. Dans un conteneur de CI, lancer d’abord : git config --global --add safe.directory "*". Ailleurs, mettre la racine du dépôt à la place de l’étoile.',
      badReference:
        '« {found} » n’est pas une référence git : donner une branche, un tag ou un commit, par exemple --since origin/main.',
      unknownReference:
        'git ne connaît pas « {found} » dans {folder}. Donner une branche, un tag ou un commit ; s’il n’existe que sur le serveur, lancer d’abord « git fetch ».',
      unknownInShallow:
        'git ne connaît pas « {found} », car le clone n’a qu’une partie de l’historique. Demander l’historique entier : « fetch-depth: 0 » sur GitHub, « GIT_DEPTH: 0 » sur GitLab, ou « git fetch --unshallow ».',
      noCommit: 'Il n’y a encore aucun commit dans ce dépôt git : --since n’a rien à quoi comparer.',
      noCommonCommit: '« {found} » et la branche actuelle n’ont aucun commit en commun.',
      shallow:
        'Le clone ne remonte pas jusqu’au commit où la branche a quitté « {found} ». Demander l’historique entier : « fetch-depth: 0 » sur GitHub, « GIT_DEPTH: 0 » sur GitLab, ou « git fetch --unshallow ».',
      missingObjects:
        'Il manque à ce clone des fichiers du commit où la branche a quitté « {found} », et coopqual ne télécharge rien : cloner sans « --filter ».',
    },
    noFolder: 'Le dossier {folder} n’existe pas.',
    nothing: 'Aucun engagement, indicateur ni pièce dans {folder} : il n’y a rien à vérifier.',
    unknownReferential:
      'Le référentiel « {found} » n’est pas en vigueur dans coopqual.yaml. En vigueur : {known}.',
    outsidePath: 'Aucun fichier lu ne correspond à « {found} ».',
  },
  writeErrors: {
    unsafePath:
      'Le fichier « {path} » porte un nom que d’autres systèmes ne savent pas écrire : renommez-le.',
    collision:
      'Deux fichiers du dossier ne diffèrent que par la casse ou les accents : {path}. Renommez l’un des deux.',
    foreignTarget:
      '{path} existe et n’est pas un dossier de preuves : déplacez-le ou choisissez un autre --out.',
    alteredTarget:
      'Rien n’a été écrit : {path} a été ajouté ou modifié depuis le dernier dossier. Mettez ce travail à l’abri, ou relancez avec --force pour le remplacer.',
    changedSource: 'La pièce {path} a changé pendant la production du dossier : relancez la commande.',
    changedFile: '{path} a changé pendant l’opération : rien n’a été écrit. Relancez la commande.',
    link: '{path} est un lien, et l’écriture ne suit pas les liens : mettez le fichier lui-même à sa place.',
    stranded: 'Le dossier précédent n’a pas pu être remis en place : il se trouve dans {path}.',
    strandedFile:
      'Un fichier remplacé n’a pas pu être remis en place : dans son état d’origine, il se trouve dans {path}.',
  },
  standardOutput: 'la sortie standard',
  ioErrors: {
    ENOENT: '{path} n’existe pas ou a disparu pendant la lecture.',
    EACCES: '{path} : droits insuffisants.',
    EPERM: '{path} : opération refusée par le système.',
    EROFS: '{path} : le disque est en lecture seule.',
    ENOSPC: 'Le disque est plein : rien n’a été écrit dans {path}.',
    ENOTDIR: '{path} n’est pas un dossier.',
    EISDIR: '{path} est un dossier, un fichier était attendu.',
    other: '{path} : lecture ou écriture impossible ({code}).',
  },
  interrupting: 'Interruption en cours…',
  interrupted: 'Interrompu : rien n’a été écrit.',
  bug: 'coopqual a rencontré un défaut qui lui est propre ; vos fichiers ne sont pas en cause et rien n’a été écrit.\nMerci de le signaler avec ces trois lignes :\n  {error}\n  coopqual {version}, Node {node}, {platform}\n  commande : {command}',
}
