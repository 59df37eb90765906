import type { Gap } from '../../model/files.ts'
import type { PackContext } from '../context.ts'
import { gapWords } from '../gap-words.ts'
import { isToChange, placeRun } from '../links.ts'
import { capital } from '../sentence.ts'
import type { MakeSheet } from '../sheet.ts'
import { field, plain, several, tableOf, tables, type SheetField } from '../sheet-field.ts'
import { gradeVerdict, quadrantVerdict } from '../verdict.ts'
import { requirementValue } from '../sheet-value.ts'

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
  return [...gapFields(context), ...originFields(context)]
}

/** What prints on the first page: the gap, and what to do about it. */
function gapFields(context: PackContext): readonly SheetField<Gap>[] {
  const { find, words } = context
  const { labels } = words
  return [
    field(labels.reference, 'text', 12, ({ requirement }) => requirementValue(context, requirement)),
    field(labels.requirement, 'text', 30, (gap) => find.requirements.get(gap.requirement)?.requirement.title),
    field(labels.verdict, 'text', 16, (gap) => quadrantVerdict(context, gap)),
    field(labels.grade, 'text', 11, (gap) => gradeVerdict(context, gap)),
    field(labels.expected, 'text', 30, (gap) => capital(gapWords(context, gap).expected)),
    field(labels.found, 'text', 40, (gap) => several(gapWords(context, gap).found.map(plain), '\n')),
    field(labels.remedy, 'text', 40, (gap) => several(gapWords(context, gap).remedy.map(plain), '\n')),
    field(labels.actions, 'text', 28, ({ actions }) =>
      several(
        actions.map((id) => find.actions.get(id)?.title ?? id),
        '\n',
      ),
    ),
  ]
}

function originFields(context: PackContext): readonly SheetField<Gap>[] {
  const { terms, words } = context
  const { labels } = words
  return [
    field(labels.criticality, 'text', 12, ({ criticality }) => capital(terms.criticality[criticality])),
    field(labels.axis, 'text', 8, ({ check }) => capital(terms.axis[check.axis])),
    field(labels.place, 'text', 40, ({ place }) =>
      isToChange(place) ? plain([placeRun(context, place)]) : undefined,
    ),
    field(labels.gap, 'text', 36, ({ id }) => id),
  ]
}
