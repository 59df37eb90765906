import type { WordsOf } from '../../words.ts'

const notRead = 'Ce qui n’a pas la forme attendue ne peut être ni compté ni montré à l’auditeur.'

export const schema: WordsOf<'schema'> = {
  'schema/missing-key': {
    message: 'Il manque la clé `{key}`.',
    why: notRead,
    hints: {
      default: 'Ajouter la clé `{key}`.',
      meaning: 'Ajouter la clé `{key}`. {meaning}',
      split: 'Si cet élément continue celui d’au-dessus, retirer son tiret et l’aligner sur les autres clés.',
      head: 'Cet élément va sous `{key}`, et non sous `{above}` comme ceux du dessus : écrire la ligne `{key}:` au-dessus de lui, ou retirer le `#` qui la met en commentaire.',
      doubled: 'La ligne suivante dit la même chose : supprimer l’une des deux.',
      commented: 'Un `#` fait de cette ligne un commentaire : le retirer.',
      inside:
        'Elle est au milieu d’une autre ligne : aller à la ligne devant `{key}:`, et l’aligner sur les autres clés.',
    },
  },
  'schema/unknown-key': {
    message: 'La clé `{key}` n’existe pas ici.',
    why: 'Ce qui est écrit sous une clé inconnue serait ignoré en silence.',
    hints: {
      default: 'Clés possibles : `{known}`.',
      alias: '`{key}` s’écrit `{nearest}`.',
      empty:
        'Cette ligne commence par un deux-points, sans clé devant : écrire la clé, ou le retirer si la ligne continue le texte du dessus.',
      nearest: '`{key}` : vouliez-vous dire `{nearest}` ?',
      unseen:
        'Une espace insécable ou un signe invisible s’est glissé dans la clé : la retaper, `{nearest}`.',
      comma: 'Entre accolades, une virgule sépare deux clés : le nombre s’écrit avec un point, `{write}`.',
      digits: 'La virgule n’est pas à sa place : écrire `{write}`.',
      space: 'Mettre une espace après le deux-points : `{write}`.',
      below:
        'Si elle fait partie de `{above}`, juste au-dessus, la placer en retrait : deux espaces de plus.',
      dash: 'Un tiret de trop fait de cette ligne un élément d’une autre liste : le retirer, et aligner la ligne sur celles du dessus.',
      parted:
        'Entre accolades, une virgule sépare deux clés : retirer celle qui précède `{key}`, ou mettre toute la valeur entre guillemets.',
      twice: '`{key}` semble vouloir dire `{nearest}`, qui est déjà là : garder une seule des deux lignes.',
    },
  },
  'schema/unknown-value': {
    message: '`{found}` ne fait pas partie des valeurs possibles.',
    why: notRead,
    hints: {
      default: 'Valeurs possibles : {allowed}.',
      alias: '`{found}` s’écrit `{nearest}`.',
      nearest: '`{found}` : vouliez-vous dire `{nearest}` ?',
      unseen:
        'Une espace insécable ou un signe invisible s’est glissé dans la valeur : la retaper, `{nearest}`.',
      absent: 'Ce qui n’est pas connu ne s’écrit pas : retirer la ligne `{key}: {found}`.',
      comma: 'Une virgule est mal placée : écrire `{write}`.',
      quotes: 'Ces guillemets-là font partie du texte : écrire `{nearest}`, sans guillemets.',
    },
  },
  'schema/empty-value': {
    message: 'Il n’y a rien après `{written}`.',
    why: 'Une clé sans valeur laisse croire qu’une réponse existe.',
    hints: {
      default: 'Écrire une valeur après `{written}`, ou retirer cette ligne, qui est facultative.',
      required: 'Écrire la valeur de `{key}`. {meaning}',
      item: 'Écrire l’élément de la liste, ou retirer le tiret.',
    },
  },
  'schema/empty-text': {
    message: 'Ce texte est vide.',
    why: 'Une clé sans valeur laisse croire qu’une réponse existe.',
    hints: { default: 'Écrire le texte, ou supprimer la clé si elle est facultative.' },
  },
  'schema/empty-list': {
    message: 'Cette liste est vide ; il y faut au moins un élément.',
    why: notRead,
    hints: { default: 'Écrire au moins un élément, précédé d’un tiret.' },
  },
  'schema/empty-mapping': {
    message: 'Cette rubrique est vide ; il y faut au moins une clé.',
    why: notRead,
    hints: { default: 'Écrire au moins une clé et sa valeur.' },
  },
  'schema/not-a-text': {
    message: '`{found}` n’est pas un texte.',
    why: notRead,
    hints: {
      default: 'Écrire un texte sur une ligne, ou en retrait sous `|`.',
      quote: 'Mettre la valeur entre guillemets, telle qu’elle doit se lire : `{write}`.',
      single: 'Une seule valeur est attendue ici, sans tiret ni crochets : écrire `{write}`.',
      alone: 'Écrire l’identifiant seul : `{write}`.',
      colon:
        'Le deux-points en fait une clé et sa valeur : mettre tout le texte entre guillemets, `{write}`.',
    },
  },
  'schema/not-a-number': {
    message: '`{found}` n’est pas un nombre.',
    why: 'Un nombre mal écrit ne se compare à aucune cible.',
    hints: {
      default: 'Écrire le nombre seul, avec un point décimal et sans unité : `1.71`.',
      write: '`{found}` : écrire `{write}`.',
      unquote: 'Retirer les guillemets : écrire `{write}`, sans rien autour.',
      unit: 'Écrire `{write}` ; l’unité se met sous `unit`, une fois pour tout l’indicateur.',
      letters: 'Une lettre y tient la place d’un chiffre (O pour 0, l pour 1) : écrire `{write}`.',
      scale: 'Une note sur {scale} se ramène à 10 : écrire `{write}`, avec `unit: mark10`.',
      bounds: 'Pour une fourchette, écrire `{write}`, avec `direction: range`.',
      absent:
        'Ce qui n’est pas connu ne s’écrit pas, et ne compte pas pour zéro : retirer la ligne `{key}: {found}`.',
      finite: 'Ce nombre est infini, ou trop grand pour être calculé : l’écrire en chiffres.',
    },
  },
  'schema/not-an-integer': {
    message: '`{found}` n’est pas un nombre entier.',
    why: 'Des logements, des jours ou des réponses se comptent à l’unité.',
    hints: {
      default: 'Écrire un nombre entier, en chiffres et sans unité : `1450`.',
      write: '`{found}` : écrire `{write}`.',
      letters: 'Une lettre y tient la place d’un chiffre (O pour 0, l pour 1) : écrire `{write}`.',
      absent:
        'Ce qui n’est pas connu ne s’écrit pas, et ne compte pas pour zéro : retirer la ligne `{key}: {found}`.',
      unquote: 'Retirer les guillemets : écrire `{write}`, sans rien autour.',
    },
  },
  'schema/not-a-boolean': {
    message: '`{found}` n’est ni vrai ni faux.',
    why: notRead,
    hints: {
      default: 'Écrire `true` (oui) ou `false` (non).',
      write: '`{found}` : écrire `{write}`.',
      unquote: 'Retirer les guillemets : écrire `{write}`, sans rien autour.',
    },
  },
  'schema/not-a-list': {
    message: '`{found}` n’est pas une liste.',
    why: notRead,
    hints: {
      default: 'Placer chaque élément sur sa ligne, précédé d’un tiret : `{write}`.',
      dash: 'Commencer chaque ligne par un tiret court, celui du clavier : `{write}`.',
      space: 'Mettre une espace après chaque tiret : `{write}`.',
      item: 'Commencer chaque élément par un tiret, même s’il est seul : `{write}`.',
    },
  },
  'schema/not-a-mapping': {
    message: '`{found}` n’est pas une rubrique faite de clés et de valeurs.',
    why: notRead,
    hints: {
      default: 'Écrire une clé et sa valeur par ligne : `clé: valeur`.',
      below:
        'Si `{key}` fait partie de `{above}`, juste au-dessus, la placer en retrait : deux espaces de plus.',
      table:
        'Cela ressemble à un tableau enregistré sous un nom en .yaml : lui rendre la fin de nom .csv et le déposer parmi les preuves, ou écrire une clé et sa valeur par ligne.',
      known: 'Écrire une clé et sa valeur par ligne ; clés possibles : `{known}`.',
    },
  },
  'schema/not-a-date': {
    message: '`{found}` n’est pas un jour du calendrier écrit AAAA-MM-JJ.',
    why: 'Les âges et les échéances de l’audit se calculent sur cette date.',
    hints: {
      default: 'Écrire l’année, le mois et le jour : `2026-03-31`.',
      write: '`{found}` : écrire `{write}`.',
      year: 'Écrire l’année en quatre chiffres : `{write}`.',
      'no-day': 'Ce jour n’existe pas : {month} {year} finit le {last}.',
      order: 'Le mois vient avant le jour : écrire `{write}`.',
      excel: 'C’est le numéro qu’Excel donne à un jour : écrire `{write}`.',
      'whole-period': 'Il manque le jour : écrire le jour exact, entre `{start}` et `{end}`.',
      absent: 'Ce qui n’est pas connu ne s’écrit pas : retirer la ligne `{key}: {found}`.',
    },
    terms: {
      month: {
        1: 'janvier',
        2: 'février',
        3: 'mars',
        4: 'avril',
        5: 'mai',
        6: 'juin',
        7: 'juillet',
        8: 'août',
        9: 'septembre',
        10: 'octobre',
        11: 'novembre',
        12: 'décembre',
      },
    },
  },
  'schema/not-a-duration': {
    message: '`{found}` n’est pas une durée.',
    why: 'L’âge admis d’une preuve se calcule sur cette durée.',
    hints: {
      default: 'Écrire `P12M` pour douze mois, `P3Y` pour trois ans, `P90D` pour quatre-vingt-dix jours.',
      write: '`{found}` : écrire `{write}`.',
      long: 'Une durée ne dépasse pas deux cents ans ; pour une pièce toujours valable, retirer la ligne.',
      unit: 'Il manque l’unité : écrire `{months}` pour des mois, `{years}` pour des ans.',
      absent: 'Ce qui n’est pas connu ne s’écrit pas : retirer la ligne `{key}: {found}`.',
    },
  },
  'schema/not-a-period': {
    message: '`{found}` n’est pas une période.',
    why: 'Une mesure sans période ne se compare à aucune autre.',
    hints: {
      default: 'Écrire une année `2026`, un trimestre `2026-Q3`, un mois `2026-09` ou un jour `2026-09-30`.',
      write: '`{found}` : écrire `{write}`.',
      half: 'Un semestre se donne en deux trimestres, chacun avec son résultat : `{first}` et `{second}`.',
      years:
        'Une période ne couvre pas deux années : écrire `{first}` ou `{second}`, chacune avec son résultat.',
      excel: 'C’est le numéro qu’Excel donne à un jour : écrire `{write}`.',
    },
  },
  'schema/not-a-siren': {
    message: '`{found}` n’est pas un numéro SIREN, neuf chiffres entre guillemets.',
    why: 'Le numéro figure sur la page de garde et identifie l’organisme audité.',
    hints: {
      default: 'Recopier les neuf chiffres depuis l’avis Sirene, entre guillemets et sans espace.',
      write: 'Écrire `"{write}"`, sans espace.',
      quote: 'Le mettre entre guillemets : `"{write}"`.',
      zero: 'Sans guillemets, YAML retire le zéro du début : écrire `"{write}"`.',
      siret: 'C’est un SIRET, celui d’un établissement ; le SIREN en est le début : écrire `"{write}"`.',
      length: 'Il y a {count} chiffres au lieu de neuf : recopier le numéro depuis l’avis Sirene.',
      key: 'La clé de contrôle ne convient pas, un chiffre est sans doute faux : recopier le numéro depuis l’avis Sirene.',
    },
  },
  'schema/not-a-web-address': {
    message: '`{found}` n’est pas une adresse web.',
    why: 'L’auditeur doit pouvoir ouvrir la pièce.',
    hints: {
      default:
        'Écrire l’adresse entière, qui commence par `https://` ; un lieu sans adresse web se met sous `location`.',
      write: '`{found}` : écrire `{write}`.',
      absent: 'Ce qui n’est pas connu ne s’écrit pas : retirer la ligne `{key}: {found}`.',
    },
  },
  'schema/not-a-hash': {
    message: '`{found}` n’est pas une empreinte SHA-256.',
    why: 'Sans elle, rien ne dit que le fichier est encore celui d’alors.',
    hints: {
      default:
        'Recopier les 64 chiffres et lettres de a à f que donne `certutil -hashfile fichier SHA256` (Windows) ou `sha256sum fichier`.',
      write: 'Écrire `{write}`.',
    },
  },
  'schema/not-a-folder': {
    message: '`{found}` n’est pas un dossier du dépôt.',
    why: 'Seul ce qui est dans le dépôt est lu et gardé par git.',
    hints: {
      default:
        'Écrire un chemin depuis la racine du dépôt, avec des `/` et sans `..` : `qualite/engagements`.',
    },
  },
  'schema/not-an-id': {
    message: '`{found}` ne convient pas comme identifiant.',
    why: 'Un identifiant sert de nom stable dans tout le dossier : fichiers, tableaux, liens.',
    hints: {
      default:
        'Écrire des lettres sans accent, petites ou capitales, des chiffres, des tirets ou des points, sans espace, 64 caractères au plus.',
      write: '`{found}` : écrire `{write}`.',
      several: 'Il y a là plusieurs identifiants, à placer chacun sur sa ligne : `{write}`.',
      aligned: 'Aligner les tirets les uns sous les autres, une espace après chacun : `{write}`.',
      alone: 'Écrire l’identifiant seul : `{write}`.',
      space: 'Mettre une espace après le deux-points : `{write}`.',
      absent: 'Ce qui n’est pas connu ne s’écrit pas : retirer la ligne `{key}: {found}`.',
    },
  },
  'schema/out-of-range': {
    message: '`{found}` est hors des valeurs admises.',
    why: notRead,
    hints: {
      default: 'La limite est `{limit}`.',
      least: 'Écrire `{limit}` ou plus.',
      most: 'Écrire `{limit}` ou moins.',
      above: 'Écrire un nombre plus grand que `{limit}`.',
    },
  },
  'schema/repeated-item': {
    message: '`{found}` figure deux fois dans la liste.',
    why: 'Un élément répété fausserait les comptes.',
    hints: { default: 'Supprimer l’une des deux lignes.' },
  },
  'schema/wrong-folder': {
    message: 'Ce fichier n’est pas dans le bon dossier.',
    why: 'Le dossier dit ce qu’un fichier contient : celui-ci ne serait compté nulle part.',
    hints: {
      default: 'Le déplacer dans le dossier qui lui convient.',
      commitment: 'C’est un engagement : le déplacer dans le dossier des engagements, `{folder}`.',
      indicator: 'C’est un indicateur : le déplacer dans le dossier des indicateurs, `{folder}`.',
      evidence: 'C’est un registre de preuves : le déplacer dans le dossier des preuves, `{folder}`.',
      assessment:
        'C’est une campagne d’évaluation : le déplacer dans le dossier des évaluations, `{folder}`.',
      referential: 'C’est un référentiel : le déplacer dans le dossier des référentiels, `{folder}`.',
      settings: 'Ce sont les réglages d’un dépôt : ils se trouvent dans coopqual.yaml, à la racine.',
    },
  },
  'schema/too-long': {
    message: 'Ce texte compte {length} caractères : {limit} au plus.',
    why: 'À cette longueur, il ne tiendrait pas dans le dossier.',
    hints: {
      default: 'Résumer le texte ici et joindre le document complet comme pièce.',
      short: 'Un titre ou un nom tient en {limit} caractères : l’abréger.',
    },
  },
  'schema/empty-file': {
    message: 'Ce fichier est vide.',
    why: 'Il ne compte pour rien, et laisse croire que quelque chose est écrit.',
    hints: {
      default: 'Le remplir, ou le supprimer.',
    },
  },
}
