import type { WordsOf } from '../../words.ts'

export const reference: WordsOf<'reference'> = {
  'reference/unknown-requirement': {
    message: 'The requirement `{reference}` does not exist in any referential in force.',
    why: 'What hangs on it will count for no requirement of the audit.',
    hints: {
      default:
        'Check the id in the referential, and that the latter is under `referentials` in coopqual.yaml.',
      nearest: 'Near requirements: {nearest}.',
      domain: 'Requirements of the domain `{domain}`: {nearest}.',
    },
  },
  'reference/ambiguous-requirement': {
    message: '`{reference}` means several requirements: `{meanings}`.',
    why: 'As long as it is ambiguous, the reference counts for none of them.',
    hints: { default: 'Write the full reference, with its referential: one of `{meanings}`.' },
  },
  'reference/duplicate-id': {
    message: 'The id `{id}` is already taken by {kind}, in `{file}`.',
    why: 'Whatever cites this id could mean either of them.',
    hints: {
      default: 'Give one of the two an id of its own, and correct what cites it.',
    },
    terms: {
      kind: {
        commitment: 'another commitment',
        indicator: 'another indicator',
        piece: 'another piece',
        action: 'another action',
        finding: 'another finding',
        referential: 'another referential',
        domain: 'another domain',
        requirement: 'another requirement',
        level: 'another level of the scale',
        axis: 'another axis of the rating',
      },
    },
  },
}
