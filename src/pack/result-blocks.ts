import { fill } from '../lang/catalogue.ts'
import type { Block } from '../model/document.ts'
import type { IndicatorResult, MeasureResult } from '../model/files.ts'
import { paragraph } from './blocks.ts'
import type { PackContext } from './context.ts'
import { answersBlock } from './answers-block.ts'
import { calendarTable } from './result-calendar.ts'
import { resultTable, shownResults } from './result-table.ts'
import { capital } from './sentence.ts'
import { seriesFigure } from './series-figure.ts'

/** The most columns and rows of a table that stands under its chart, in half the width of a page. */
const narrow = { columns: { list: 4, calendar: 5 }, rows: 6, answers: 8 }

/** The results of an indicator: what stands beside its facts, and what takes the width of the page under them. */
interface Results {
  readonly beside: readonly Block[]
  readonly below: readonly Block[]
}

/** The chart and its table; many results at even intervals are set out like a calendar, so that all of them are printed. */
export function resultBlocks(context: PackContext, indicator: IndicatorResult): Results {
  if (indicator.series.length === 0) {
    return { beside: [], below: [paragraph(context.words.indicators.neverMeasured, 'note')] }
  }
  const figure = seriesFigure(context, indicator)
  const calendar = calendarTable(context, indicator)
  const table = calendar ?? resultTable(context, indicator)
  const remarks = remarksOf(context, indicator, calendar === undefined)
  const answers = answersBlock(context, indicator)
  if (figure === undefined) return { beside: [], below: [table, ...answers, ...remarks] }
  const mostColumns = narrow.columns[calendar === undefined ? 'list' : 'calendar']
  const isNarrow = table.columns.length <= mostColumns && table.rows.length <= narrow.rows
  if (isNarrow) return { beside: [figure, table], below: [...answers, ...remarks] }
  const isShort = (indicator.latest?.distribution ?? []).length <= narrow.answers
  return isShort
    ? { beside: [figure, ...answers], below: [table, ...remarks] }
    : { beside: [figure], below: [table, ...answers, ...remarks] }
}

function remarksOf(
  { audit, format, words }: PackContext,
  indicator: IndicatorResult,
  isCut: boolean,
): readonly Block[] {
  const printed: readonly MeasureResult[] = isCut ? shownResults(indicator) : indicator.series.toReversed()
  const notes = printed.flatMap(({ period, note }) =>
    note === undefined ? [] : fill(words.indicators.noteOf, { period: capital(format.period(period)), note }),
  )
  const isMasked = indicator.series.some(({ masked }) => masked === true)
  const { minimumSample } = audit.thresholds
  const masked = isMasked ? [fill(words.indicators.maskedNote, { minimum: minimumSample })] : []
  return [...notes, ...masked].map((text) => paragraph(text, 'note'))
}
