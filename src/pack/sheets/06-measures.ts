import type { IndicatorResult, MeasureResult } from '../../model/files.ts'
import type { SheetValue } from '../../model/workbook.ts'
import type { PackContext } from '../context.ts'
import { modeText } from '../measure-words.ts'
import { piecesInOrder } from '../piece-use.ts'
import { capital } from '../sentence.ts'
import { printedFirst } from '../printed.ts'
import type { MakeSheet } from '../sheet.ts'
import {
  choicesOf,
  entryField,
  field,
  linked,
  namedField,
  offering,
  tableOf,
  tables,
  type SheetField,
} from '../sheet-field.ts'
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
  return printedFirst(context, resultFields(context).length, {
    name,
    title,
    notes,
    tables: [
      tableOf(
        { name: tables.measures, empty, form: { name: 'measures', keys: ['indicator', 'period'] } },
        rows,
        fields(context),
      ),
    ],
  })
}

export default measures

function fields(context: PackContext): readonly SheetField<Result>[] {
  return [...resultFields(context), ...countFields(context)]
}

/** What is printed: each result, how it stands, where it comes from and how many answered. */
function resultFields(context: PackContext): readonly SheetField<Result>[] {
  const { terms, words } = context
  const { labels } = words
  const { prompts } = words.sheets.measures
  return [
    namedField(
      'title',
      field(labels.indicator, 'text', 52, ({ indicator }) => indicator.title),
    ),
    namedField(
      'period',
      field(labels.period, 'text', 12, ({ indicator: { id }, measure: { period } }) =>
        linked(period, { table: tables.indicators, key: id }),
      ),
    ),
    entryField(
      'value',
      field(labels.result, 'decimal', 12, ({ measure }) => measure.value),
      prompts.value,
    ),
    field(labels.unit, 'text', 15, ({ indicator }) => capital(terms.unit[indicator.unit])),
    field(words.indicators.standing, 'text', 28, (result) => standing(context, result)),
    field(labels.piece, 'text', 14, ({ measure }) => sourceValue(context, measure)),
    entryField(
      'sample',
      field(labels.sampleSize, 'integer', 11, ({ measure }) => measure.sampleSize),
      prompts.sample,
    ),
    entryField(
      'population',
      field(labels.population, 'integer', 12, ({ measure }) => measure.population),
      prompts.population,
    ),
    field(labels.responseRate, 'share', 11, ({ measure }) => measure.responseRate),
    field(labels.marginPoints, 'decimal', 11, ({ measure }) => measure.marginOfError),
    entryField(
      'note',
      field(labels.note, 'text', 24, ({ measure }) => measure.note),
      prompts.note,
    ),
  ]
}

/** How it was measured and computed, and what the row is known by. */
function countFields(context: PackContext): readonly SheetField<Result>[] {
  const { terms, words } = context
  const { labels } = words
  const { prompts } = words.sheets.measures
  return [
    entryField(
      'mode',
      field(labels.mode, 'text', 14, ({ measure: { mode } }) =>
        mode === undefined ? undefined : capital(modeText(context, mode)),
      ),
      prompts.mode,
      choicesOf(terms.surveyMode),
    ),
    entryField(
      'numerator',
      field(labels.numerator, 'decimal', 12, ({ measure }) => measure.numerator),
      prompts.numerator,
    ),
    entryField(
      'denominator',
      field(labels.denominator, 'decimal', 14, ({ measure }) => measure.denominator),
      prompts.denominator,
    ),
    field(labels.delays, 'integer', 10, ({ measure }) => measure.delays),
    offering(
      entryField(
        'evidence',
        field(labels.pieceId, 'text', 24, ({ measure }) => measure.evidence),
        prompts.evidence,
      ),
      piecesInOrder(context).map(({ id }) => id),
    ),
    namedField(
      'indicator',
      field(labels.id, 'text', 24, ({ indicator }) => indicator.id),
    ),
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
