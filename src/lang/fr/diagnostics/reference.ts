import type { WordsOf } from '../../words.ts'

export const reference: WordsOf<'reference'> = {
  'reference/unknown-requirement': {
    message: 'L’exigence `{reference}` n’existe dans aucun référentiel en vigueur.',
    why: 'Ce qui s’y rattache ne comptera pour aucune exigence de l’audit.',
    hints: {
      default:
        'Vérifier l’identifiant dans le référentiel, et que celui-ci figure sous `referentials` dans coopqual.yaml.',
      nearest: 'Exigences proches : {nearest}.',
      domain: 'Exigences du domaine `{domain}` : {nearest}.',
    },
  },
  'reference/ambiguous-requirement': {
    message: '`{reference}` désigne plusieurs exigences : `{meanings}`.',
    why: 'Tant qu’elle est ambiguë, la référence ne compte pour aucune.',
    hints: { default: 'Écrire la référence entière, avec son référentiel : l’une de `{meanings}`.' },
  },
  'reference/duplicate-id': {
    message: 'L’identifiant `{id}` est déjà pris par {kind}, dans `{file}`.',
    why: 'Tout ce qui cite cet identifiant pourrait désigner l’un ou l’autre.',
    hints: {
      default: 'Donner à l’un des deux un identifiant qui lui soit propre, et corriger ce qui le cite.',
    },
    terms: {
      kind: {
        commitment: 'un autre engagement',
        indicator: 'un autre indicateur',
        piece: 'une autre pièce',
        action: 'une autre action',
        finding: 'un autre constat',
        referential: 'un autre référentiel',
        domain: 'un autre domaine',
        requirement: 'une autre exigence',
        level: 'un autre niveau de l’échelle',
        axis: 'un autre axe de notation',
      },
    },
  },
}
