import type { WordsOf } from '../../words.ts'

const notRead = 'Ce qui n’a pas la forme attendue ne peut être ni compté ni montré à l’auditeur.'

export const schema: WordsOf<'schema'> = {
  'schema/missing-key': {
    message: 'Il manque la clé `{key}`.',
    why: notRead,
    hints: { default: 'Ajouter la clé `{key}`.', meaning: 'Ajouter la clé `{key}`. {meaning}' },
  },
  'schema/unknown-key': {
    message: 'La clé `{key}` n’existe pas ici.',
    why: 'Ce qui est écrit sous une clé inconnue serait ignoré en silence.',
    hints: {
      default: 'Clés possibles : `{known}`.',
      nearest: '`{key}` : vouliez-vous dire `{nearest}` ?',
    },
  },
  'schema/unknown-value': {
    message: '`{found}` ne fait pas partie des valeurs possibles.',
    why: notRead,
    hints: {
      default: 'Valeurs possibles : `{allowed}`.',
      nearest: '`{found}` : vouliez-vous dire `{nearest}` ?',
    },
  },
  'schema/empty-value': {
    message: 'Il n’y a rien à lire ici.',
    why: 'Une clé sans valeur laisse croire qu’une réponse existe.',
    hints: { default: 'Écrire une valeur, ou supprimer la clé ou le fichier.' },
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
      quote: 'Mettre la valeur entre guillemets, telle qu’elle doit se lire.',
    },
  },
  'schema/not-a-number': {
    message: '`{found}` n’est pas un nombre.',
    why: 'Un nombre mal écrit ne se compare à aucune cible.',
    hints: {
      default: 'Écrire le nombre seul, avec un point décimal et sans unité : `1.71`.',
      write: '`{found}` : écrire `{write}`.',
    },
  },
  'schema/not-an-integer': {
    message: '`{found}` n’est pas un nombre entier.',
    why: 'Des logements, des jours ou des réponses se comptent à l’unité.',
    hints: {
      default: 'Écrire un nombre entier, en chiffres et sans unité : `1450`.',
      write: '`{found}` : écrire `{write}`.',
    },
  },
  'schema/not-a-boolean': {
    message: '`{found}` n’est ni vrai ni faux.',
    why: notRead,
    hints: { default: 'Écrire `true` (oui) ou `false` (non).', write: '`{found}` : écrire `{write}`.' },
  },
  'schema/not-a-list': {
    message: '`{found}` n’est pas une liste.',
    why: notRead,
    hints: { default: 'Placer chaque élément sur sa ligne, précédé d’un tiret : `- {found}`.' },
  },
  'schema/not-a-mapping': {
    message: '`{found}` n’est pas une rubrique faite de clés et de valeurs.',
    why: notRead,
    hints: {
      default: 'Écrire une clé et sa valeur par ligne : `clé: valeur`.',
      known: 'Écrire une clé et sa valeur par ligne ; clés possibles : `{known}`.',
    },
  },
  'schema/not-a-date': {
    message: '`{found}` n’est pas un jour du calendrier écrit AAAA-MM-JJ.',
    why: 'Les âges et les échéances de l’audit se calculent sur cette date.',
    hints: {
      default: 'Écrire l’année, le mois et le jour : `2026-03-31`.',
      write: '`{found}` : écrire `{write}`.',
    },
  },
  'schema/not-a-duration': {
    message: '`{found}` n’est pas une durée.',
    why: 'L’âge admis d’une preuve se calcule sur cette durée.',
    hints: {
      default: 'Écrire `P12M` pour douze mois, `P3Y` pour trois ans, `P90D` pour quatre-vingt-dix jours.',
    },
  },
  'schema/not-a-period': {
    message: '`{found}` n’est pas une période.',
    why: 'Une mesure sans période ne se compare à aucune autre.',
    hints: {
      default: 'Écrire une année `2026`, un trimestre `2026-Q3`, un mois `2026-09` ou un jour `2026-09-30`.',
    },
  },
  'schema/not-a-siren': {
    message: '`{found}` n’est pas un numéro SIREN : la clé de contrôle ou la longueur ne convient pas.',
    why: 'Le numéro figure sur la page de garde et identifie l’organisme audité.',
    hints: { default: 'Recopier les neuf chiffres depuis l’avis Sirene, entre guillemets et sans espace.' },
  },
  'schema/not-a-web-address': {
    message: '`{found}` n’est pas une adresse web.',
    why: 'L’auditeur doit pouvoir ouvrir la pièce.',
    hints: { default: 'Écrire l’adresse entière, qui commence par `https://`.' },
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
        'Écrire des lettres sans accent, des chiffres, des tirets ou des points, 64 caractères au plus.',
      write: '`{found}` : écrire `{write}`.',
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
      commitment: 'C’est un engagement : le déplacer dans le dossier des engagements.',
      indicator: 'C’est un indicateur : le déplacer dans le dossier des indicateurs.',
      evidence: 'C’est un registre de preuves : le déplacer dans le dossier des preuves.',
      assessment: 'C’est une campagne d’évaluation : le déplacer dans le dossier des évaluations.',
      referential: 'C’est un référentiel : le déplacer dans le dossier des référentiels.',
      settings: 'Ce sont les réglages d’un dépôt : ils se trouvent dans coopqual.yaml, à la racine.',
    },
  },
  'schema/too-long': {
    message: 'Ce texte dépasse {limit} caractères.',
    why: 'À cette longueur, il ne tiendrait pas dans le dossier.',
    hints: { default: 'Résumer le texte ici et joindre le document complet comme pièce.' },
  },
}
