import type { WordsOf } from '../../words.ts'

export const referential: WordsOf<'referential'> = {
  'referential/no-proof': {
    message: 'L’exigence `{id}` ne demande aucune preuve.',
    why: 'Il suffirait de la promettre pour qu’elle passe pour tenue.',
    hints: {
      default:
        'Ajouter sous `expects` des pièces (`evidence`), des indicateurs (`indicators`) ou une enquête (`survey`).',
      alternative:
        'Cette possibilité de `anyOf` ne demande rien et suffirait à elle seule : y ajouter une preuve, ou la supprimer.',
    },
  },
  'referential/unknown-base': {
    message: 'Le référentiel `{base}`, que celui-ci étend, n’est pas disponible.',
    why: 'Ce qui n’est pas écrit ici devait en venir : l’audit ne sait pas ce qui est exigé.',
    hints: {
      default: 'Référentiels que l’on peut étendre : `{known}`.',
      nearest: 'Vouliez-vous dire `{nearest}` ?',
      loop: 'Un référentiel ne peut pas s’étendre lui-même, même par un autre : nommer sous `extends` un référentiel entier.',
    },
  },
  'referential/unknown-removal': {
    message: '`{id}` n’est ni un domaine ni une exigence du référentiel `{base}`.',
    why: 'Ce que l’on croyait retirer serait encore exigé.',
    hints: {
      default: 'Vérifier l’identifiant dans `{base}`, ou supprimer cette ligne.',
      nearest: 'Vouliez-vous dire `{nearest}` ?',
    },
  },
  'referential/remove-without-base': {
    message: 'Le référentiel `{id}` retire des exigences, mais n’en étend aucun autre.',
    why: 'On ne retire que ce qui vient d’un autre référentiel : cette liste resterait sans effet.',
    hints: {
      default: 'Nommer sous `extends` le référentiel à amender, ou supprimer `remove`.',
    },
  },
  'referential/selection-mismatch': {
    message:
      'Un choix de `{atLeast}` sur `{of}` ne convient pas : le nombre d’exigences du référentiel est `{count}`.',
    why: 'L’audit dit si le choix est assez large : il lui faut le compte exact.',
    hints: {
      default: 'Écrire `of: {count}`, et sous `atLeast` ce nombre au plus.',
      atLeast: 'Écrire sous `atLeast` un nombre de `{of}` au plus.',
      inherited:
        'Le choix vient du référentiel étendu : écrire ici `selection: { atLeast: {least}, of: {count} }`, avec le nombre à choisir.',
    },
  },
  'referential/range-reversed': {
    message: 'Pour `{id}`, le minimum de `{key}`, `{min}`, dépasse le maximum, `{max}`.',
    why: 'Ce qui ne s’applique à aucun organisme disparaîtrait de l’audit.',
    hints: {
      default: 'Échanger `min` et `max`, ou corriger l’un des deux.',
    },
  },
  'referential/scale-disorder': {
    message: 'Les points ne placent pas le niveau `{level}` à son rang sur l’échelle.',
    why: 'Les notes de l’auto-évaluation se calculent sur ces points.',
    hints: {
      default:
        'Ranger les niveaux du plus bas au plus haut : `{level}` a `{points}`, et `{before}`, qui le précède, `{least}`.',
      missing:
        'Donner des `points` à tous les niveaux, ou à aucun : ils vont alors de 0 à 100 à intervalles égaux.',
    },
  },
  'referential/twin-expectation': {
    message:
      'L’exigence `{id}` attend deux fois une pièce de cette nature et de cet âge : une seule suffirait aux deux.',
    why: 'L’auditeur croirait à deux preuves là où il n’y en a qu’une.',
    hints: {
      default: 'N’écrire cette attente qu’une fois, avec `count: {count}`.',
      what: 'N’écrire cette attente qu’une fois, avec `count: {count}` et toutes les pièces nommées sous `what`, qui ne suffit pas à les distinguer.',
    },
  },
  'referential/unknown-mapping': {
    message: 'La correspondance `{reference}` ne mène à aucune exigence d’un autre référentiel.',
    why: 'Ce qui répond à cette exigence ne comptera pas pour celle que l’on visait.',
    hints: {
      default: 'Vérifier l’identifiant dans l’autre référentiel, ou supprimer cette ligne.',
      nearest: 'Exigences proches : `{nearest}`.',
      prefix: 'Écrire la référence entière, avec son référentiel : `{nearest}`.',
      full: 'Écrire la référence entière, avec son référentiel, comme `iso26000/CONS-4`.',
      own: 'Elle est de ce référentiel même : supprimer cette ligne, et citer les deux exigences dans l’engagement.',
      referential: 'Le référentiel `{referential}` n’existe pas : vouliez-vous dire `{nearest}` ?',
      referentials: 'Le référentiel `{referential}` n’existe pas ; référentiels possibles : `{known}`.',
    },
  },
  'referential/placeholder': {
    message: 'Le référentiel « {title} » attend encore des textes, au nombre de {count} : `{ids}`.',
    why: 'Le dossier montrerait à l’auditeur des exigences sans leur vrai texte.',
    hints: {
      default:
        'Les écrire dans le dossier des référentiels, dans un fichier `{id}.yaml` qui porte `id: {id}` et `extends: {id}` ; un titre et un énoncé suffisent.',
      local: 'Les compléter dans `{file}` et y retirer `placeholder`, s’il y est écrit.',
    },
  },
}
