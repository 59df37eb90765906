import type { Gap } from '../../model/files.ts'
import type { PackContext } from '../context.ts'
import { gapWords } from '../gap-words.ts'
import { isToChange, placeRun } from '../links.ts'
import { capital } from '../sentence.ts'
import { plain } from '../plain.ts'
import { vocabulariesOf } from '../vocabularies.ts'
import type { MakeSheet } from '../sheet.ts'
import { field, several, tableOf, tables, toned, type SheetField } from '../sheet-field.ts'
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
  const { find, words } = context
  const { labels } = words
  const { quadrant, grade } = vocabulariesOf(context)
  return [
    field(labels.reference, 'text', 12, ({ requirement }) => requirementValue(context, requirement)),
    field(labels.requirement, 'text', 26, (gap) => find.requirements.get(gap.requirement)?.requirement.title),
    toned(
      field(labels.verdict, 'text', 16, (gap) => quadrantVerdict(context, gap)),
      quadrant,
    ),
    toned(
      field(labels.grade, 'text', 11, (gap) => gradeVerdict(context, gap)),
      grade,
    ),
    field(labels.expected, 'text', 26, (gap) => capital(gapWords(context, gap).expected)),
    field(labels.found, 'text', 34, (gap) => several(gapWords(context, gap).found.map(plain), '\n')),
    field(labels.remedy, 'text', 34, (gap) => several(gapWords(context, gap).remedy.map(plain), '\n')),
    field(labels.actions, 'text', 20, ({ actions }) =>
      several(
        actions.map((id) => find.actions.get(id)?.title ?? id),
        '\n',
      ),
    ),
    field(labels.gap, 'text', 28, (gap) => origin(context, gap)),
  ]
}

/** The gap's identifier, and the line of the repository to change. */
function origin(context: PackContext, { id, place }: Gap): string {
  return isToChange(place) ? `${id}\n${plain([placeRun(context, place)])}` : id
}
