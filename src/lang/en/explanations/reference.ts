import type { ExplanationsOf } from '../../words.ts'

export const reference: ExplanationsOf<'reference'> = {
  'reference/ambiguous-requirement': {
    title: 'A reference means several requirements',
    what: 'Two referentials in force have a requirement of this number. The whole reference, `referential/number`, says which is meant.',
  },
  'reference/duplicate-id': {
    title: 'Two things of a kind bear the same id',
    what: 'An `id` means one commitment, one indicator, one piece, one action or one finding in the whole repository. This one is taken; its first use is shown.',
  },
  'reference/unknown-requirement': {
    title: 'A requirement that is cited does not exist',
    what: 'The reference matches no requirement of the referentials in force, those that `referentials` names in coopqual.yaml. “coopqual referential show” lists them all.',
  },
}
