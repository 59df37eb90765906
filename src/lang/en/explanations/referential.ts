import type { ExplanationsOf } from '../../words.ts'

export const referential: ExplanationsOf<'referential'> = {
  'referential/no-proof': {
    title: 'A requirement of a referential expects no proof',
    what: 'Under `expects`, the requirement asks for no piece, no indicator and no survey: a commitment would be enough to call it kept.',
  },
  'referential/placeholder': {
    title: 'A referential still lacks some texts',
    what: 'Some requirements of the referential are to be completed: their official wording is not public, or still to be written. A file in `referentials/` that bears `extends` replaces them one by one.',
  },
  'referential/range-reversed': {
    title: 'The minimum of a range exceeds its maximum',
    what: 'Under `appliesTo`, the domain or the requirement applies only to organisations of a certain size; the range given holds none.',
  },
  'referential/remove-without-base': {
    title: 'A referential removes requirements but extends no other',
    what: 'The key `remove` takes domains or requirements out of the referential named under `extends`. Without `extends`, there is nothing to take out.',
  },
  'referential/scale-disorder': {
    title: 'The levels of a scale are out of order',
    what: 'The levels of `scale` go from the lowest to the highest, and their `points` grow with them. Here a level has fewer points than the one before it, or as many.',
  },
  'referential/selection-mismatch': {
    title: 'The number of requirements to choose does not fit',
    what: 'Under `selection`, `of` is the number of requirements of the referential, and `atLeast` how many of them to choose. These numbers do not agree with the requirements that are written.',
  },
  'referential/twin-expectation': {
    title: 'A requirement expects the same piece twice',
    what: 'Two expectations of pieces in one requirement have the same `kind` and the same age (`within`): a single piece would answer both at once.',
  },
  'referential/unknown-base': {
    title: 'The referential to extend does not exist',
    what: 'The referential named under `extends` neither ships with coopqual nor stands in the folder of referentials, or it cannot be read.',
  },
  'referential/unknown-mapping': {
    title: 'A mapping leads to an unknown requirement',
    what: 'Under `mapsTo`, a requirement names those that match it in other referentials, as `referential/number`. This one does not exist.',
  },
  'referential/unknown-removal': {
    title: 'What is to be removed does not exist in the base',
    what: 'Under `remove`, a referential names domains or requirements of the one that it extends. There is nothing of that name there.',
  },
}
