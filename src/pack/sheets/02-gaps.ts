import type { Gap } from '../../model/files.ts'
import type { PackContext } from '../context.ts'
import { gapWords } from '../gap-words.ts'
import { isToChange, placeRun } from '../links.ts'
import { capital } from '../sentence.ts'
import type { MakeSheet } from '../sheet.ts'
import { field, linked, plain, several, tableOf, tables, type SheetField } from '../sheet-field.ts'
import { gradeVerdict, quadrantVerdict } from '../verdict.ts'

const gaps: MakeSheet = (context) => {
  const { audit, words } = context
  const { name, title, notes, empty } = words.sheets.gaps
  return {
    name,
    title,
    notes,
    tone: 'bad',
    tables: [tableOf({ name: tables.gaps, empty }, audit.gaps, fields(context))],
  }
}

export default gaps

function fields(context: PackContext): readonly SheetField<Gap>[] {
  const { find, terms, words } = context
  const { labels } = words
  return [
    field(labels.gap, 'text', 30, ({ id }) => id),
    field(labels.reference, 'text', 22, ({ requirement }) =>
      linked(requirement, { table: tables.requirements, key: requirement }),
    ),
    field(labels.requirement, 'text', 34, (gap) => find.requirements.get(gap.requirement)?.requirement.title),
    field(labels.criticality, 'text', 12, ({ criticality }) => capital(terms.criticality[criticality])),
    field(labels.verdict, 'text', 16, (gap) => quadrantVerdict(context, gap)),
    field(labels.grade, 'text', 12, (gap) => gradeVerdict(context, gap)),
    field(labels.axis, 'text', 8, ({ check }) => capital(terms.axis[check.axis])),
    field(labels.expected, 'text', 36, (gap) => capital(gapWords(context, gap).expected)),
    field(labels.found, 'text', 44, (gap) => several(gapWords(context, gap).found.map(plain), '\n')),
    field(labels.remedy, 'text', 44, (gap) => several(gapWords(context, gap).remedy.map(plain), '\n')),
    field(labels.actions, 'text', 34, ({ actions }) =>
      several(
        actions.map((id) => find.actions.get(id)?.title ?? id),
        '\n',
      ),
    ),
    field(labels.place, 'text', 30, ({ place }) =>
      isToChange(place) ? plain([placeRun(context, place)]) : undefined,
    ),
  ]
}
