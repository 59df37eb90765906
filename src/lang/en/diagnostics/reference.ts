import type { WordsOf } from '../../words.ts'

export const reference: WordsOf<'reference'> = {
  'reference/unknown-requirement': {
    message: 'The requirement `{reference}` does not exist in any referential in force.',
    why: 'What hangs on it will count for no requirement of the audit.',
    hints: {
      default:
        'Check the id in the referential, and that the referential is listed under `referentials` in coopqual.yaml.',
      nearest: 'Requirements close to it: `{nearest}`.',
    },
  },
  'reference/ambiguous-requirement': {
    message: '`{reference}` means several requirements: `{meanings}`.',
    why: 'As long as it is ambiguous, the reference counts for none of them.',
    hints: { default: 'Write the full reference, with its referential: one of `{meanings}`.' },
  },
  'reference/duplicate-id': {
    message: 'The id `{id}` is already taken by another item of the same kind, in `{file}`.',
    why: 'Whatever cites this id could mean either of them.',
    hints: { default: 'Give one of the two an id of its own, and correct what cites it.' },
  },
}
