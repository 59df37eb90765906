import { endOf, granularityOf } from '../model/calendar.ts'
import type { IndicatorResult, MeasureResult } from '../model/files.ts'
import { containing, kindOf, periodAfter } from '../model/next-periods.ts'

type Frequency = IndicatorResult['frequency']

/** Longest run of periods that is filled up between the first and the last one that hold a result. */
const longestRun = 240

/**
 * The periods of results measured at one frequency, in order and without a hole, so that a line breaks where a result is
 * missing. A result over a longer period than its frequency keeps a period of its own, after those that it covers.
 */
export function slotsOf(frequency: Frequency, measures: readonly MeasureResult[]): readonly string[] {
  const held = [...new Set(measures.map((measure) => slotOf(frequency, measure)))].toSorted(byTime)
  const own = held.filter((slot) => isSlot(frequency, slot))
  const [first, last] = [own.at(0), own.at(-1)]
  if (first === undefined || last === undefined) return held
  const run: string[] = [first]
  while (run.length < longestRun && byTime(run.at(-1) ?? last, last) < 0)
    run.push(periodAfter(run.at(-1) ?? last, kindOf(frequency), 1))
  const filled = frequency === 'triennial' ? [] : run
  return [...new Set([...held, ...filled])].toSorted(byTime)
}

/** The period in which a result stands: a day stands in its month, quarter or year. */
export function slotOf(frequency: Frequency, { period, end }: MeasureResult): string {
  const granularity = granularityOf(period)
  if (frequency === 'monthly' && granularity !== 'month' && granularity !== 'day') return period
  if (frequency === 'quarterly' && granularity === 'year') return period
  return containing(end, kindOf(frequency))
}

/** Whether a period is as long as its frequency wants: the others are shown, but stand on no common axis. */
export function isSlot(frequency: Frequency, slot: string): boolean {
  return granularityOf(slot) === kindOf(frequency)
}

/** By the last day; of two that end together, the shorter one first. */
function byTime(left: string, right: string): number {
  const [one, other] = [endOf(left), endOf(right)]
  if (one !== other) return one < other ? -1 : 1
  return right.length - left.length
}
