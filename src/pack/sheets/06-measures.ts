import type { IndicatorResult, MeasureResult } from '../../model/files.ts'
import type { SheetValue } from '../../model/workbook.ts'
import type { PackContext } from '../context.ts'
import { modeText } from '../measure-words.ts'
import { capital } from '../sentence.ts'
import type { MakeSheet } from '../sheet.ts'
import { field, linked, tableOf, tables, type SheetField } from '../sheet-field.ts'
import { sourceValue } from '../sheet-value.ts'
import { tones } from '../tones.ts'

interface Result {
  readonly indicator: IndicatorResult
  readonly measure: MeasureResult
}

const measures: MakeSheet = (context) => {
  const { audit, words } = context
  const { name, title, notes, empty } = words.sheets.measures
  const rows = audit.indicators.flatMap((indicator) =>
    indicator.series.map((measure) => ({ indicator, measure })),
  )
  return {
    name,
    title,
    notes,
    tables: [tableOf({ name: tables.measures, empty }, rows, fields(context))],
  }
}

export default measures

function fields(context: PackContext): readonly SheetField<Result>[] {
  return [...resultFields(context), ...countFields(context)]
}

/** What prints on the first page: each result, how it stands and where it comes from. */
function resultFields(context: PackContext): readonly SheetField<Result>[] {
  const { terms, words } = context
  const { labels } = words
  return [
    field(labels.indicator, 'text', 34, ({ indicator }) => indicator.title),
    field(labels.period, 'text', 12, ({ indicator: { id }, measure: { period } }) =>
      linked(period, { table: tables.indicators, key: id }),
    ),
    field(labels.result, 'decimal', 12, ({ measure }) => measure.value),
    field(labels.unit, 'text', 11, ({ indicator }) => capital(terms.unit[indicator.unit])),
    field(words.indicators.standing, 'text', 16, (result) => standing(context, result)),
    field(labels.piece, 'text', 11, ({ measure }) => sourceValue(context, measure)),
    field(labels.note, 'text', 26, ({ measure }) => measure.note),
  ]
}

function countFields(context: PackContext): readonly SheetField<Result>[] {
  const { labels } = context.words
  return [
    field(labels.sampleSize, 'integer', 11, ({ measure }) => measure.sampleSize),
    field(labels.population, 'integer', 12, ({ measure }) => measure.population),
    field(labels.marginPoints, 'decimal', 12, ({ measure }) => measure.marginOfError),
    field(labels.mode, 'text', 11, ({ measure: { mode } }) =>
      mode === undefined ? undefined : capital(modeText(context, mode)),
    ),
    field(labels.numerator, 'decimal', 12, ({ measure }) => measure.numerator),
    field(labels.denominator, 'decimal', 14, ({ measure }) => measure.denominator),
    field(labels.delays, 'integer', 10, ({ measure }) => measure.delays),
  ]
}

function standing({ terms, words }: PackContext, { measure }: Result): SheetValue {
  if (measure.masked === true) return { text: capital(words.labels.masked), tone: 'muted' }
  if (measure.status === undefined) return undefined
  return {
    text: capital(terms.indicatorStatus[measure.status]),
    tone: tones.indicatorStatus[measure.status],
  }
}
