import type { WordsOf } from '../../words.ts'

export const referential: WordsOf<'referential'> = {
  'referential/no-proof': {
    message: 'L’exigence `{id}` ne demande aucune preuve.',
    why: 'Il suffirait de la promettre pour qu’elle passe pour tenue.',
    hints: {
      default:
        'Ajouter sous `expects` des pièces (`evidence`), des indicateurs (`indicators`) ou une enquête (`survey`).',
    },
  },
}
