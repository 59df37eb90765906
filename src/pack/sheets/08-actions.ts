import type { ActionResult } from '../../model/files.ts'
import type { PackContext } from '../context.ts'
import { actionStateFormula, daysLeftFormula } from '../action-formulas.ts'
import { cellInRow } from '../count-formula.ts'
import { pastDay } from '../row-rules.ts'
import { capital } from '../sentence.ts'
import { vocabulariesOf } from '../vocabularies.ts'
import { printedFirst } from '../printed.ts'
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
  toned,
  type SheetField,
} from '../sheet-field.ts'
import { commitmentValue, requirementValue } from '../sheet-value.ts'
import { actionVerdict } from '../verdict.ts'

const actions: MakeSheet = (context) => {
  const { audit, words } = context
  const { name, title, notes, empty } = words.sheets.actions
  const late = audit.actions.filter(({ state }) => state === 'overdue')
  const others = audit.actions.filter(({ state }) => state !== 'overdue')
  return printedFirst(context, planFields(context).length + entryFields(context).length, {
    name,
    title,
    notes,
    tables: [
      {
        ...tableOf(
          { name: tables.actions, empty, form: { name: 'actions', keys: ['id'] } },
          [...late, ...others],
          [...planFields(context), ...entryFields(context), ...originFields(context)],
        ),
        highlights: [pastDay(words.labels.due, 'bad', isUnderWay(context))],
      },
    ],
  })
}

export default actions

/** The rows whose action is neither done nor given up. */
function isUnderWay({ terms, words }: PackContext): string {
  const status = cellInRow(words.labels.status)
  const { done, cancelled } = terms.actionStatus
  return `${status}<>"${capital(done)}",${status}<>"${capital(cancelled)}"`
}

/** What is printed, before the columns to fill in. The state and the days left follow these, and the audit's date. */
function planFields(context: PackContext): readonly SheetField<ActionResult>[] {
  const { terms, words } = context
  const { labels } = words
  return [
    namedField(
      'id',
      field(labels.id, 'text', 16, ({ id }) => id),
    ),
    field(labels.action, 'text', 48, ({ title }) => title),
    field(labels.reference, 'text', 12, ({ requirement }) =>
      requirement === undefined ? undefined : requirementValue(context, requirement),
    ),
    field(labels.owner, 'text', 22, ({ owner }) => owner),
    field(labels.priority, 'text', 10, ({ priority }) => capital(terms.priority[priority])),
    field(labels.due, 'date', 12, ({ due }) => day(due)),
    field(labels.daysLeft, 'integer', 10, ({ daysLeft, state }) => ({
      formula: daysLeftFormula(context),
      result: state === 'done' || state === 'cancelled' ? '' : daysLeft,
    })),
    toned(
      field(labels.state, 'text', 15, (action) => ({
        formula: actionStateFormula(context),
        result: actionVerdict(context, action).text,
      })),
      vocabulariesOf(context).actionState,
    ),
  ]
}

/** Where the action comes from and what shows that it was done. */
function originFields(context: PackContext): readonly SheetField<ActionResult>[] {
  const { find, words } = context
  const { labels } = words
  return [
    field(labels.commitment, 'text', 30, ({ commitment }) => commitmentValue(context, commitment)),
    field(labels.cause, 'text', 80, ({ cause }) => cause),
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
      field(labels.status, 'text', 15, ({ status }) => capital(terms.actionStatus[status])),
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
      field(labels.effectiveness, 'text', 30, ({ effectiveness }) => effectiveness),
      sheets.actions.effectivenessPrompt,
    ),
  ]
}
