import type { WordsOf } from '../../words.ts'

export const referential: WordsOf<'referential'> = {
  'referential/no-proof': {
    message: 'The requirement `{id}` asks for no evidence.',
    why: 'A mere promise would be enough for it to count as kept.',
    hints: {
      default:
        'Add under `expects` some pieces (`evidence`), indicators (`indicators`) or a survey (`survey`).',
    },
  },
}
