import type { WordsOf } from '../../words.ts'

export const commitment: WordsOf<'commitment'> = {
  'commitment/unknown-indicator': {
    message: 'The indicator `{id}` does not exist.',
    why: 'The commitment looks measured, but it is not.',
    hints: {
      default: 'Create the indicator in the folder of indicators, or remove it from the list.',
      nearest: 'Indicators close to it: `{nearest}`.',
    },
  },
  'commitment/dates-reversed': {
    message: 'The commitment `{id}` ends on `{until}`, before it starts, on `{since}`.',
    why: 'It would not be in force on any date.',
    hints: { default: 'Correct `since` or `until`.' },
  },
  'commitment/orphan': {
    message: 'The commitment `{id}` answers no requirement.',
    why: 'The auditor starts from the requirements, and will not see this commitment.',
    hints: {
      default:
        'Name under `satisfies` the requirements that it answers, in brackets: `satisfies: [D5-02]`. “coopqual referential show” lists them all.',
    },
  },
  'commitment/without-evidence': {
    message: 'The commitment `{id}` is in force, and no piece of evidence proves it.',
    why: 'To the auditor, what is said and not proven is not established.',
    hints: { default: 'Add a piece under `evidence`: procedure, record, minutes, survey…' },
  },
  'commitment/without-indicator': {
    message: 'The commitment `{id}` is in force, and no indicator measures it.',
    why: 'Without a measure, nothing shows that the promise is kept over time.',
    hints: {
      default: 'Name an indicator under `indicators`, in brackets; “coopqual new indicator” makes one.',
    },
  },
  'commitment/over': {
    message: 'The commitment `{id}` is said to be in force, but it ended on `{until}`.',
    why: 'On the audit date, the promise no longer holds: it no longer covers its requirements.',
    hints: { default: 'Write `status: ended`, or correct `until` if it was renewed.' },
  },
  'commitment/not-started': {
    message:
      'The commitment `{id}` is said to be in force, but it only starts on `{since}`, after the audit date, `{date}`.',
    why: 'On the audit date, the promise does not hold yet: it does not cover its requirements.',
    hints: { default: 'Write `status: draft` until then, or correct `since`.' },
  },
}
