import type { ActionResult } from '../../model/files.ts'
import type { PackContext } from '../context.ts'
import { capital } from '../sentence.ts'
import type { MakeSheet } from '../sheet.ts'
import {
  choicesOf,
  day,
  entryField,
  field,
  namedField,
  several,
  tableOf,
  tables,
  type SheetField,
} from '../sheet-field.ts'
import { commitmentValue, requirementValue } from '../sheet-value.ts'
import { actionVerdict } from '../verdict.ts'

const actions: MakeSheet = (context) => {
  const { audit, words } = context
  const { name, title, notes, empty } = words.sheets.actions
  const late = audit.actions.filter(({ state }) => state === 'overdue')
  const others = audit.actions.filter(({ state }) => state !== 'overdue')
  return {
    name,
    title,
    notes,
    tables: [
      tableOf(
        { name: tables.actions, empty, form: { name: 'actions', keys: ['id'] } },
        [...late, ...others],
        [...planFields(context), ...entryFields(context), ...originFields(context)],
      ),
    ],
  }
}

export default actions

/** What prints on the first page, before the columns to fill in. */
function planFields(context: PackContext): readonly SheetField<ActionResult>[] {
  const { terms, words } = context
  const { labels } = words
  return [
    namedField(
      'id',
      field(labels.id, 'text', 18, ({ id }) => id),
    ),
    field(labels.action, 'text', 40, ({ title }) => title),
    field(labels.reference, 'text', 12, ({ requirement }) =>
      requirement === undefined ? undefined : requirementValue(context, requirement),
    ),
    field(labels.owner, 'text', 20, ({ owner }) => owner),
    field(labels.priority, 'text', 10, ({ priority }) => capital(terms.priority[priority])),
    field(labels.due, 'date', 12, ({ due }) => day(due)),
    field(labels.daysLeft, 'integer', 10, ({ daysLeft, state }) =>
      state === 'done' || state === 'cancelled' ? undefined : daysLeft,
    ),
    field(labels.state, 'text', 14, (action) => actionVerdict(context, action)),
  ]
}

/** Where the action comes from and what shows that it was done. */
function originFields(context: PackContext): readonly SheetField<ActionResult>[] {
  const { find, words } = context
  const { labels } = words
  return [
    field(labels.commitment, 'text', 30, ({ commitment }) => commitmentValue(context, commitment)),
    field(labels.cause, 'text', 34, ({ cause }) => cause),
    field(labels.proof, 'text', 18, ({ evidence }) =>
      several(evidence.map((id) => find.pieces.get(id)?.number ?? id)),
    ),
  ]
}

function entryFields({ terms, words }: PackContext): readonly SheetField<ActionResult>[] {
  const { labels, sheets } = words
  return [
    entryField(
      'status',
      field(labels.status, 'text', 14, ({ status }) => capital(terms.actionStatus[status])),
      sheets.actions.statusPrompt,
      choicesOf(terms.actionStatus),
    ),
    entryField(
      'doneOn',
      field(labels.doneOn, 'date', 13, ({ doneOn }) => day(doneOn)),
      sheets.actions.doneOnPrompt,
    ),
    entryField(
      'effectiveness',
      field(labels.effectiveness, 'text', 34, ({ effectiveness }) => effectiveness),
      sheets.actions.effectivenessPrompt,
    ),
  ]
}
