import type { WordsOf } from '../../words.ts'

export const referential: WordsOf<'referential'> = {
  'referential/no-proof': {
    message: 'The requirement `{id}` asks for no evidence.',
    why: 'A mere promise would be enough for it to count as kept.',
    hints: {
      default:
        'Add under `expects` some pieces (`evidence`), indicators (`indicators`) or a survey (`survey`).',
      alternative:
        'This possibility of `anyOf` asks for nothing and would do on its own: add a proof to it, or delete it.',
    },
  },
  'referential/unknown-base': {
    message: 'The referential `{base}`, which this one extends, is not available.',
    why: 'What is not written here was to come from it: the audit does not know what is required.',
    hints: {
      default: 'Referentials that can be extended: `{known}`.',
      nearest: 'Did you mean `{nearest}`?',
      loop: 'A referential cannot extend itself, not even through another one: name a whole referential under `extends`.',
    },
  },
  'referential/unknown-removal': {
    message: '`{id}` is neither a domain nor a requirement of the referential `{base}`.',
    why: 'What seemed to be left out would still be required.',
    hints: {
      default: 'Check the id in `{base}`, or delete this line.',
      nearest: 'Did you mean `{nearest}`?',
    },
  },
  'referential/remove-without-base': {
    message: 'The referential `{id}` leaves requirements out, but extends no other one.',
    why: 'Only what comes from another referential can be left out: this list would have no effect.',
    hints: {
      default: 'Name the referential to amend under `extends`, or delete `remove`.',
    },
  },
  'referential/selection-mismatch': {
    message:
      'A choice of `{atLeast}` out of `{of}` does not fit: the number of requirements of the referential is `{count}`.',
    why: 'The audit tells whether the choice is wide enough: it needs the exact count.',
    hints: {
      default: 'Write `of: {count}`, and at most this number under `atLeast`.',
      atLeast: 'Write a number of at most `{of}` under `atLeast`.',
      inherited:
        'The choice comes from the referential that is extended: write `selection: { atLeast: {least}, of: {count} }` here, with the number to be chosen.',
    },
  },
  'referential/range-reversed': {
    message: 'For `{id}`, the minimum of `{key}`, `{min}`, is above the maximum, `{max}`.',
    why: 'What applies to no organisation at all would vanish from the audit.',
    hints: {
      default: 'Swap `min` and `max`, or correct one of the two.',
    },
  },
  'referential/scale-disorder': {
    message: 'The points do not put the level `{level}` in its place on the scale.',
    why: 'The marks of the self-assessment are computed from these points.',
    hints: {
      default:
        'Sort the levels from the lowest to the highest: `{level}` has `{points}`, and `{before}`, which comes before it, `{least}`.',
      missing: 'Give `points` to every level, or to none: they are then evenly spaced from 0 to 100.',
    },
  },
  'referential/twin-expectation': {
    message:
      'The requirement `{id}` expects a piece of this kind and age twice: a single one would do for both.',
    why: 'The auditor would believe in two proofs where there is only one.',
    hints: {
      default: 'Write this expectation only once, with `count: {count}`.',
      what: 'Write this expectation only once, with `count: {count}` and all the pieces named under `what`, which is not enough to tell them apart.',
    },
  },
  'referential/unknown-mapping': {
    message: 'The mapping `{reference}` leads to no requirement of another referential.',
    why: 'Whatever answers this requirement will not count for the one that was meant.',
    hints: {
      default: 'Check the id in the other referential, or delete this line.',
      nearest: 'Near requirements: `{nearest}`.',
      prefix: 'Write the full reference, with its referential: `{nearest}`.',
      full: 'Write the full reference, with its referential, such as `iso26000/CONS-4`.',
      own: 'It belongs to this very referential: delete this line, and cite both requirements in the commitment.',
      referential: 'The referential `{referential}` does not exist: did you mean `{nearest}`?',
      referentials: 'The referential `{referential}` does not exist; possible referentials: `{known}`.',
    },
  },
  'referential/placeholder': {
    message: 'The referential “{title}” still awaits texts, {count} in number: `{ids}`.',
    why: 'The pack would show the auditor requirements without their true text.',
    hints: {
      default:
        'Write them in the folder of referentials, in a file `{id}.yaml` that holds `id: {id}` and `extends: {id}`; a title and a statement are enough.',
      local: 'Complete them in `{file}`, and remove `placeholder` there if it is written.',
    },
  },
}
