import type { Priority } from '../../model/files.ts'
import type { PackContext } from '../context.ts'
import { shownRequirement } from '../links.ts'
import { priorityWords } from '../remedy-words.ts'
import { capital } from '../sentence.ts'
import { plain } from '../plain.ts'
import { vocabulariesOf } from '../vocabularies.ts'
import type { MakeSheet } from '../sheet.ts'
import { day, field, several, tableOf, tables, toned, type SheetField } from '../sheet-field.ts'
import { requirementValue } from '../sheet-value.ts'
import { gradeVerdict } from '../verdict.ts'

const priorities: MakeSheet = (context) => {
  const { audit, words } = context
  const { name, title, notes, empty } = words.sheets.priorities
  return {
    name,
    title,
    notes,
    tone: 'poor',
    tables: [tableOf({ name: tables.priorities, empty }, audit.priorities, fields(context))],
  }
}

export default priorities

function fields(context: PackContext): readonly SheetField<Priority>[] {
  const { find, terms, words } = context
  const { labels } = words
  return [
    field(labels.rank, 'integer', 8, ({ rank }) => rank),
    field(labels.remedy, 'text', 60, (priority) => plain(priorityWords(context, priority))),
    field(labels.reference, 'text', 14, ({ gaps: [first = ''] }) => {
      const requirement = find.gaps.get(first)?.requirement
      return requirement === undefined ? undefined : requirementValue(context, requirement)
    }),
    toned(
      field(labels.grade, 'text', 11, (priority) => gradeVerdict(context, priority)),
      vocabulariesOf(context).grade,
    ),
    field(labels.criticality, 'text', 12, ({ criticality }) => capital(terms.criticality[criticality])),
    field(labels.lifts, 'text', 26, ({ lifts }) =>
      several(lifts.map((ref) => shownRequirement(context, ref))),
    ),
    field(labels.due, 'date', 12, ({ due }) => day(due)),
    field(labels.closes, 'text', 44, ({ gaps }) => several(gaps, '\n')),
  ]
}
