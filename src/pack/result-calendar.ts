import { fill } from '../lang/catalogue.ts'
import { granularityOf } from '../model/calendar.ts'
import type { Cell, Table } from '../model/document.ts'
import type { IndicatorResult, MeasureResult } from '../model/files.ts'
import { groupBy } from '../model/group.ts'
import { column, table } from './blocks.ts'
import type { PackContext } from './context.ts'
import { bareResult } from './measure-words.ts'
import { tones } from './tones.ts'

/** Fewer results are listed one under the other, with all that is known of each. */
const fewResults = 6

/** A figure longer than this does not fit in a twelfth of the page. */
const longestFigure = 5

/**
 * Every result of a monthly or quarterly indicator, a row for each year and a column for each month or quarter, the
 * latest year first; nothing for other series, nor for those whose samples must be told.
 */
export function calendarTable(context: PackContext, indicator: IndicatorResult): Table | undefined {
  const { series, title, unit } = indicator
  const granularity = commonGranularity(series)
  if (granularity === undefined || series.length <= fewResults) return undefined
  const { indicators: words, labels } = context.words
  const texts = series.map((measure) => bareResult(context, indicator, measure))
  const isMonthly = granularity === 'month'
  if (isMonthly && texts.some((text) => text.length > longestFigure)) return undefined
  const names = isMonthly ? words.months : words.quarters
  const cells = new Map(
    series.map((measure, index) => [measure.period, cellOf(measure, texts[index] ?? '')] as const),
  )
  const years = groupBy(series, ({ period }) => period.slice(0, 4))
  const rows = [...years.keys()]
    .toSorted()
    .toReversed()
    .map((year) => ({
      cells: [[year], ...names.map((_, index) => cells.get(periodOf(year, index, isMonthly)) ?? ['–'])],
    }))
  return table(
    fill(words.calendar, { title, unit: context.terms.unit[unit] }),
    [column(labels.year, isMonthly ? 8 : 14), ...names.map((name) => column(name, 92 / names.length, 'end'))],
    rows,
    words.neverMeasured,
  )
}

/** The common granularity of months or quarters; nothing for other series, and for surveys, whose margins count. */
function commonGranularity(series: readonly MeasureResult[]): 'month' | 'quarter' | undefined {
  const [first] = series
  const granularity = first === undefined ? undefined : granularityOf(first.period)
  if (granularity !== 'month' && granularity !== 'quarter') return undefined
  const isEven = series.every(
    ({ period, sampleSize }) => granularityOf(period) === granularity && sampleSize === undefined,
  )
  return isEven ? granularity : undefined
}

function periodOf(year: string, index: number, isMonthly: boolean): string {
  return isMonthly ? `${year}-${String(index + 1).padStart(2, '0')}` : `${year}-Q${index + 1}`
}

function cellOf({ status }: MeasureResult, text: string): Cell {
  return [status === undefined ? text : { text, tone: tones.indicatorStatus[status] }]
}
