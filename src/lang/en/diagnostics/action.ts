import type { WordsOf } from '../../words.ts'

export const action: WordsOf<'action'> = {
  'action/unknown-evidence': {
    message: 'The piece `{id}` does not exist.',
    why: 'The action looks proven, but it is not.',
    hints: {
      default: 'Add the piece to the commitment or to a register, or remove it from the list.',
      nearest: 'Pieces close to it: `{nearest}`.',
    },
  },
  'action/done-without-date': {
    message: 'The action `{id}` is done, but its date is missing.',
    why: 'The auditor checks that the action was carried out in time.',
    hints: { default: 'Add the day on which it was completed: `doneOn: YYYY-MM-DD`.' },
  },
  'action/date-without-done': {
    message: 'The action `{id}` has a date of completion, `{doneOn}`, but its status is `{status}`.',
    why: 'Nobody knows whether it is finished.',
    hints: { default: 'Write `status: done`, or remove `doneOn`.' },
  },
  'action/done-in-future': {
    message: 'The action `{id}` is said to be done on `{doneOn}`, after the date of the audit, `{date}`.',
    why: 'An action to come does not close any gap yet.',
    hints: { default: 'Correct `doneOn`, or write `status: inProgress` and keep the date under `due`.' },
  },
  'action/overdue': {
    message: 'The action `{id}` was due on `{due}`.',
    why: 'An action that is late is still an open gap on the day of the audit.',
    hints: { default: 'Complete it and write `status: done`, or agree on a new date under `due`.' },
  },
  'action/done-without-evidence': {
    message: 'The action `{id}` is done, but no piece of evidence proves it.',
    why: 'The auditor will ask what shows it.',
    hints: { default: 'Name the id of a piece under `evidence`.' },
  },
}
