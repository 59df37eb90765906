import { fill } from '../lang/catalogue.ts'
import type { Cell, Column, Table } from '../model/document.ts'
import type { IndicatorResult, MeasureResult } from '../model/files.ts'
import { column, table } from './blocks.ts'
import type { PackContext } from './context.ts'
import { marginText, resultText, sourceRun } from './measure-words.ts'
import { capital } from './sentence.ts'
import { tones } from './tones.ts'

/** How many results the document prints in figures; the chart and the workbook have them all. */
const mostRows = 13

/** The results that the document prints in figures, newest first. */
export function shownResults({ series }: IndicatorResult): readonly MeasureResult[] {
  return series.slice(-mostRows).toReversed()
}

interface Field {
  readonly column: Column
  /** Whether the column says anything for a measure; a column that says nothing for any is left out. */
  readonly cell: (measure: MeasureResult) => Cell | undefined
}

/** The latest results of an indicator, newest first, without the columns that none of them fills. */
export function resultTable(context: PackContext, indicator: IndicatorResult): Table {
  const { words } = context
  const shown = shownResults(indicator)
  const fields = fieldsOf(context, indicator).filter(({ cell }) =>
    shown.some((measure) => cell(measure) !== undefined),
  )
  const counts = { shown: shown.length, all: indicator.series.length }
  const { title } = indicator
  const caption =
    counts.shown === counts.all
      ? fill(words.indicators.table, { title })
      : fill(words.indicators.tableLatest, { title, ...counts })
  const rows = shown.map((measure) => ({ cells: fields.map(({ cell }) => cell(measure) ?? ['–']) }))
  return table(
    caption,
    fields.map((field) => field.column),
    rows,
    words.indicators.neverMeasured,
  )
}

function fieldsOf(context: PackContext, indicator: IndicatorResult): readonly Field[] {
  const { terms } = context
  const { labels } = context.words
  return [
    { column: column(labels.period, 24), cell: (measure) => periodCell(context, indicator, measure) },
    {
      column: column(labels.result, 12, 'end'),
      cell: (measure) => [resultText(context, indicator, measure)],
    },
    {
      column: column(labels.fraction, 15, 'end'),
      cell: ({ numerator, denominator, delays }) =>
        delays === undefined
          ? pair(context, numerator, denominator)
          : [context.format.counted(delays, context.words.counts.delay)],
    },
    {
      column: column(labels.sample, 20, 'end'),
      cell: ({ sampleSize, population }) => pair(context, sampleSize, population),
    },
    {
      column: column(labels.responseRate, 12, 'end'),
      cell: ({ responseRate }) =>
        responseRate === undefined ? undefined : [context.format.percent(responseRate)],
    },
    {
      column: column(labels.margin, 16, 'end'),
      cell: (measure) => textCell(marginText(context, indicator, measure)),
    },
    {
      column: column(context.words.indicators.standing, 26),
      cell: ({ status }) =>
        status === undefined
          ? undefined
          : [{ text: capital(terms.indicatorStatus[status]), tone: tones.indicatorStatus[status] }],
    },
  ]
}

/** The period, and the piece that its result comes from; the latest result says so when it names none. */
function periodCell(context: PackContext, { latest }: IndicatorResult, measure: MeasureResult): Cell {
  const text = capital(context.format.period(measure.period))
  const isTold = measure.evidence !== undefined || measure.period === latest?.period
  return isTold ? [text, ', ', sourceRun(context, measure)] : [text]
}

function textCell(text: string | undefined): Cell | undefined {
  return text === undefined ? undefined : [text]
}

function pair(
  { format }: PackContext,
  part: number | undefined,
  whole: number | undefined,
): Cell | undefined {
  if (part === undefined) return undefined
  return [whole === undefined ? format.number(part) : `${format.number(part)} / ${format.number(whole)}`]
}
