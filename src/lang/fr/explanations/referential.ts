import type { ExplanationsOf } from '../../words.ts'

export const referential: ExplanationsOf<'referential'> = {
  'referential/no-proof': {
    title: 'Une exigence d’un référentiel n’attend aucune preuve',
    what: 'Sous `expects`, l’exigence ne demande ni pièce, ni indicateur, ni enquête : un engagement suffirait à la dire tenue.',
  },
  'referential/placeholder': {
    title: 'Un référentiel attend encore des textes',
    what: 'Des exigences du référentiel sont à compléter : leur intitulé officiel n’est pas public, ou reste à écrire. Un fichier de `referentials/` qui porte `extends` les remplace une à une.',
  },
  'referential/range-reversed': {
    title: 'Le minimum d’un intervalle dépasse son maximum',
    what: 'Sous `appliesTo`, le domaine ou l’exigence ne s’applique qu’aux organismes d’une certaine taille ; l’intervalle donné n’en contient aucune.',
  },
  'referential/remove-without-base': {
    title: 'Un référentiel retire des exigences sans en étendre un autre',
    what: 'La clé `remove` retire des domaines ou des exigences du référentiel nommé sous `extends`. Sans `extends`, il n’y a rien à retirer.',
  },
  'referential/scale-disorder': {
    title: 'Les niveaux d’une échelle ne sont pas rangés',
    what: 'Les niveaux de `scale` vont du plus bas au plus haut, et leurs points (`points`) croissent avec eux. Ici, un niveau a moins de points que celui qui le précède, ou autant.',
  },
  'referential/selection-mismatch': {
    title: 'Le nombre d’exigences à choisir ne convient pas',
    what: 'Sous `selection`, `of` est le nombre d’exigences du référentiel, et `atLeast` le nombre à en choisir. Ces nombres ne s’accordent pas avec les exigences écrites.',
  },
  'referential/twin-expectation': {
    title: 'Une exigence attend deux fois la même pièce',
    what: 'Deux attentes de pièces d’une même exigence ont la même nature (`kind`) et le même âge (`within`) : une seule pièce répondrait aux deux à la fois.',
  },
  'referential/unknown-base': {
    title: 'Le référentiel à étendre n’existe pas',
    what: 'Le référentiel nommé sous `extends` n’est ni livré avec coopqual, ni dans le dossier des référentiels, ou il ne peut pas être lu.',
  },
  'referential/unknown-mapping': {
    title: 'Une correspondance mène à une exigence inconnue',
    what: 'Sous `mapsTo`, une exigence nomme celles qui lui répondent dans d’autres référentiels, sous la forme `référentiel/numéro`. Celle-ci n’existe pas.',
  },
  'referential/unknown-removal': {
    title: 'Ce qui est à retirer n’existe pas dans le référentiel étendu',
    what: 'Sous `remove`, un référentiel nomme des domaines ou des exigences de celui qu’il étend. Il n’y a là rien de ce nom.',
  },
}
