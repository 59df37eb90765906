import type { Deadline } from '../../model/files.ts'
import type { SheetValue } from '../../model/workbook.ts'
import type { PackContext } from '../context.ts'
import { capital } from '../sentence.ts'
import { requirementValue } from '../sheet-value.ts'
import { pastDay } from '../row-rules.ts'
import type { MakeSheet } from '../sheet.ts'
import { day, field, linked, tableOf, tables, type SheetField } from '../sheet-field.ts'

const deadlines: MakeSheet = (context) => {
  const { audit, words } = context
  const { name, title, notes, empty } = words.sheets.deadlines
  return {
    name,
    title,
    notes,
    tables: [
      {
        ...tableOf({ name: tables.deadlines, empty }, audit.deadlines, fields(context)),
        highlights: [pastDay(words.labels.date)],
      },
    ],
  }
}

export default deadlines

function fields(context: PackContext): readonly SheetField<Deadline>[] {
  const { labels, deadlines: words } = context.words
  return [
    field(labels.date, 'date', 13, ({ on }) => day(on)),
    field(labels.daysLeft, 'integer', 11, ({ daysLeft }) => daysLeft),
    field(labels.workingDaysLeft, 'integer', 13, ({ workingDaysLeft }) => workingDaysLeft),
    field(labels.state, 'text', 16, (deadline) => urgency(context, deadline)),
    field(labels.kind, 'text', 30, ({ kind }) => capital(context.terms.deadlineKind[kind])),
    field(labels.id, 'text', 16, (deadline) => subject(context, deadline)),
    field(words.what, 'text', 74, ({ title }) => title),
    field(labels.owner, 'text', 32, ({ owner }) => owner),
  ]
}

function urgency({ audit, terms, words }: PackContext, { daysLeft }: Deadline): SheetValue {
  if (daysLeft < 0) return { text: capital(words.deadlines.past), tone: 'bad' }
  const isSoon = daysLeft <= audit.thresholds.expiresSoonDays
  return isSoon
    ? { text: capital(words.deadlines.soon), tone: 'fair' }
    : { text: capital(terms.actionState.onTime), tone: 'info' }
}

function subject(context: PackContext, { id, kind }: Deadline): SheetValue {
  if (kind === 'actionDue') return linked(id, { table: tables.actions, key: id })
  if (kind === 'findingDue') return linked(id, { table: tables.findings, key: id })
  if (kind === 'surveyDue') return requirementValue(context, id)
  const number = context.find.pieces.get(id)?.number ?? id
  return linked(number, { table: tables.evidence, key: number })
}
