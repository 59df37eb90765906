import type { ExplanationsOf } from '../../words.ts'

export const action: ExplanationsOf<'action'> = {
  'action/date-without-done': {
    title: 'An action has a completion date but is not done',
    what: 'The action has a date under `doneOn`, but its `status` is not `done`. One of the two is wrong: either it is finished, or it has no completion date yet.',
  },
  'action/done-in-future': {
    title: 'An action is said to be done after the audit date',
    what: 'The `doneOn` date of a completed action falls after the audit date (`audit.date` in coopqual.yaml). The very day of the audit is fine.',
  },
  'action/done-without-date': {
    title: 'A completed action has no completion date',
    what: 'The action’s status is `done`, but the key `doneOn` is missing: nothing says on which day it was completed.',
  },
  'action/done-without-evidence': {
    title: 'No piece proves a completed action',
    what: 'The action’s status is `done`, but its `evidence` list is missing or empty. It counts as done; nothing can show it.',
  },
  'action/overdue': {
    title: 'An action is past its due date',
    what: 'The `due` date is before the audit date, and the action is neither `done` nor `cancelled`. An action due on the day of the audit is not late.',
  },
  'action/unknown-evidence': {
    title: 'An action names a piece that does not exist',
    what: 'Under `evidence`, an action names the `id` of a piece. No piece of a commitment or of a register bears this one.',
  },
}
