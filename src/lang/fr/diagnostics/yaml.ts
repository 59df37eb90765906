import type { WordsOf } from '../../words.ts'

const nothingRead =
  'Tant que le fichier ne se lit pas, rien de ce qu’il contient n’entre dans l’audit. YAML est la manière d’écrire ces fichiers : `coopqual explain yaml` l’explique en quelques lignes.'

export const yaml: WordsOf<'yaml'> = {
  'yaml/syntax': {
    message: 'Cette ligne ne se lit pas comme du YAML : `{found}`.',
    why: nothingRead,
    hints: {
      default:
        'Comparer la ligne et la précédente avec un exemple qui fonctionne : retrait, tiret, deux-points, guillemets.',
      colon:
        'Le texte contient un deux-points suivi d’une espace : mettre tout le texte entre guillemets, `{write}`.',
      dash: 'Commencer la ligne par un tiret court, celui du clavier, et une espace : `{write}`.',
      'dash-space': 'Mettre une espace après le tiret : `{write}`.',
      'dash-value':
        'Un tiret après le deux-points commence une liste : mettre le texte entre guillemets, `{write}`, ou aller à la ligne avant le tiret.',
      nothing:
        'Un tiret seul n’est pas une valeur : écrire la valeur, ou retirer la ligne si elle n’est pas connue.',
      typographic:
        'Ces guillemets-là ne protègent pas le deux-points : entourer tout le texte de guillemets droits, `{write}`.',
      indent: 'Aligner le début de la ligne sur les lignes du même niveau, avec des espaces.',
      'commented-key':
        'Un `#` fait de cette ligne un commentaire, et ce qui la suit n’a plus de clé : retirer le `#`, ou en mettre un devant toutes les lignes qui vont avec elle.',
      unseen:
        'Cette ligne ne contient que des signes invisibles, venus sans doute d’un copier-coller : la supprimer.',
      commented:
        'Un `#` fait de cette ligne un commentaire, et ce qui la suit n’a plus son tiret : retirer le `#`, ou en mettre un devant toutes les lignes de cet élément.',
      item: 'Les éléments suivants de la liste commencent par un tiret : en mettre un ici aussi, `{write}`.',
      key: 'Une ligne s’écrit `clé: valeur` ; un commentaire commence par `#` ; un texte sur plusieurs lignes se place en retrait sous `clé: |`.',
      space: 'Mettre une espace après le deux-points : `{write}`.',
      separator: 'Une clé est suivie d’un deux-points et d’une espace : `{write}`.',
      'number-sign':
        'Un `#` collé à ce qui précède gêne la lecture : mettre tout le texte entre guillemets, `{write}`, ou une espace devant un commentaire.',
      quote: 'Fermer les guillemets ouverts ici.',
      apostrophe: 'Un guillemet ou une apostrophe ferme le texte trop tôt : écrire `{write}`.',
      reserved:
        'Le signe `{sign}` a un sens particulier au début d’un texte : mettre tout le texte entre guillemets, `{write}`.',
      block: 'Les signes `>` et `|` annoncent un texte placé sur les lignes suivantes : écrire `{write}`.',
      backslash:
        'Entre guillemets doubles, la barre `\\` a un sens particulier : écrire `{write}`, ou utiliser des guillemets simples.',
      bracket:
        'Le signe `{sign}` ouvert ici n’est pas fermé, ou ce qu’il entoure se lit mal : vérifier les virgules, et le fermer à la fin de la ligne.',
      'too-many': 'Retirer le crochet, l’accolade ou la virgule de trop.',
    },
  },
  'yaml/tab': {
    message: 'Le retrait de cette ligne est fait d’une tabulation.',
    why: nothingRead,
    hints: { default: 'Remplacer la tabulation par des espaces, deux par niveau.' },
  },
  'yaml/duplicate-key': {
    message: 'La clé `{found}` est écrite deux fois au même endroit.',
    why: 'Une seule des deux valeurs compterait, sans qu’on sache laquelle.',
    hints: {
      default: 'Garder une seule clé `{found}`, ou commencer un nouvel élément de liste par un tiret.',
      item: 'Commencer le nouvel élément de la liste par un tiret : `{write}`.',
      under:
        'Les lignes suivantes vont sous `{above}:`, qui n’est pas à sa place : lui rendre le retrait des autres clés de son niveau.',
    },
  },
  'yaml/merge-conflict': {
    message: 'Deux versions du même passage sont restées dans le fichier (conflit git) : `{found}`.',
    why: 'Personne n’a encore choisi entre les deux : rien de ce que contient le fichier n’entre dans l’audit.',
    hints: { default: 'Garder le texte voulu, puis supprimer les lignes `<<<<<<<`, `=======` et `>>>>>>>`.' },
  },
  'yaml/several-documents': {
    message: 'La ligne `{found}` commence un second document dans le même fichier.',
    why: 'Seul le premier serait lu.',
    hints: { default: 'Écrire une liste, un tiret devant chaque élément, ou un fichier par élément.' },
  },
  'yaml/unknown-tag': {
    message: 'Le point d’exclamation de `{found}` a un sens particulier au début d’un texte.',
    why: nothingRead,
    hints: { default: 'Mettre tout le texte entre guillemets : `{write}`.' },
  },
  'yaml/unknown-alias': {
    message:
      'L’étoile de `{found}` a un sens particulier au début d’un texte : elle renvoie à une autre valeur, et il n’y en a pas.',
    why: nothingRead,
    hints: { default: 'Mettre tout le texte entre guillemets : `{write}`.' },
  },
  'yaml/too-many-aliases': {
    message: 'Le fichier contient plus de {limit} renvois d’une valeur à une autre (`*`).',
    why: 'Des renvois imbriqués peuvent épuiser la mémoire : le fichier n’est pas lu.',
    hints: { default: 'Écrire les valeurs en toutes lettres.' },
  },
  'yaml/too-deep': {
    message: 'Le fichier imbrique trop de niveaux pour être lu.',
    why: nothingRead,
    hints: { default: 'Vérifier que le fichier est bien le bon, et que chaque crochet ouvert est fermé.' },
  },
  'yaml/alias-loop': {
    message: '`{found}` renvoie à la valeur qui le contient.',
    why: 'Une valeur qui se contient elle-même n’a pas de fin : le fichier n’est pas lu.',
    hints: {
      default:
        'Écrire la valeur en toutes lettres ; si le texte commence par une étoile, le mettre entre guillemets.',
    },
  },
  'yaml/comment-in-text': {
    message: 'YAML lit `{found}` et ce qui suit comme un commentaire : il ne reste que `{kept}`.',
    why: 'Le texte coupé entrerait tel quel dans le dossier d’audit.',
    hints: {
      default:
        'Mettre tout le texte entre guillemets, `{write}` ; si c’est bien un commentaire, mettre une espace après `#`.',
    },
  },
  'yaml/no-break-space': {
    message: 'Cette ligne contient une espace insécable là où YAML attend une espace ordinaire.',
    why: 'YAML y voit une lettre : la ligne ne se place plus où elle semble être.',
    hints: {
      default:
        'Effacer l’espace et la taper de nouveau avec la barre d’espace ; elle vient souvent d’un copier-coller depuis un traitement de texte ou une page web.',
    },
  },
}
