import type { SurveyResult } from '../../model/files.ts'
import type { PackContext } from '../context.ts'
import { capital } from '../sentence.ts'
import { requirementValue } from '../sheet-value.ts'
import { tones } from '../tones.ts'
import type { MakeSheet } from '../sheet.ts'
import { day, field, tableOf, tables, type SheetField } from '../sheet-field.ts'

/** The surveys that are expected at a fixed interval, with the homes that they concern. */
const surveys: MakeSheet = (context) => {
  const { audit, words } = context
  if (audit.surveys.length === 0) return undefined
  const { name, title, notes, empty } = words.sheets.surveys
  return {
    name,
    title,
    notes,
    tables: [tableOf({ name: tables.surveys, empty }, audit.surveys, fields(context))],
  }
}

export default surveys

function fields(context: PackContext): readonly SheetField<SurveyResult>[] {
  const { find, format, terms, words } = context
  const { labels } = words
  return [
    field(labels.reference, 'text', 14, ({ requirement }) => requirementValue(context, requirement)),
    field(
      labels.requirement,
      'text',
      48,
      ({ requirement }) => find.requirements.get(requirement)?.requirement.title,
    ),
    field(labels.audience, 'text', 18, ({ audience }) =>
      audience === undefined ? undefined : capital(terms.audience[audience]),
    ),
    field(labels.state, 'text', 24, ({ state }) => ({
      text: capital(terms.surveyState[state]),
      tone: tones.surveyState[state],
    })),
    field(labels.frequency, 'text', 14, ({ within }) => format.duration(within)),
    field(labels.lastSurvey, 'date', 14, ({ last }) => day(last)),
    field(labels.due, 'date', 14, ({ due }) => day(due)),
    field(labels.homes, 'integer', 14, ({ homes }) => homes),
  ]
}
