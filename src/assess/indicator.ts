import { startOf } from '../model/calendar.ts'
import { byCodeUnits } from '../model/diagnostic.ts'
import type { Audit, Indicator, IndicatorResult, MeasureResult } from '../model/files.ts'
import { isTooOld } from '../model/indicator-age.ts'
import type { Entry } from '../model/place.ts'
import type { Repository } from '../model/repository.ts'
import { defined } from './defined.ts'
import { byId, type Links } from './links.ts'
import { assessMeasure } from './measure.ts'

interface Input {
  readonly repository: Repository
  readonly links: Links
  readonly date: string
  readonly thresholds: Audit['thresholds']
}

/** Every indicator with its standing at the date, by id. */
export function assessIndicators(input: Input): readonly IndicatorResult[] {
  return input.repository.indicators.toSorted(byId).map((indicator) => assessIndicator(indicator, input))
}

function assessIndicator({ value, file, pointer }: Entry<Indicator>, input: Input): IndicatorResult {
  const { links, date, thresholds, repository } = input
  const holidays = repository.organisation.publicHolidays ?? 'national'
  const { series: measures = [], supports: _, ...sheet } = value
  const series = measures
    .map((measure) => assessMeasure(measure, value, { minimumSample: thresholds.minimumSample, holidays }))
    .toSorted((a, b) => byCodeUnits(a.end, b.end) || byCodeUnits(a.period, b.period))
  const measured = series.filter((measure) => measure.value !== undefined && startOf(measure.period) <= date)
  const latest = measured.at(-1)
  return defined({
    ...sheet,
    status: statusOf({ value, latest, series, date }),
    latest,
    ...change(measured.at(-2), latest, value.direction),
    sinceFirst: sinceFirst(measured, value.direction),
    series,
    ...links.requirementsOfIndicator(value),
    commitments: links.commitmentsOfIndicator(value.id),
    place: { file, pointer },
  })
}

interface Standing {
  readonly value: Indicator
  readonly latest: MeasureResult | undefined
  readonly series: readonly MeasureResult[]
  readonly date: string
}

function statusOf({ value, latest, series, date }: Standing): IndicatorResult['status'] {
  if (latest === undefined) return series.some(({ masked }) => masked === true) ? 'masked' : 'neverMeasured'
  if (isTooOld(latest.end, value.frequency, date)) return 'stale'
  return latest.status ?? 'noTarget'
}

type Change = Pick<IndicatorResult, 'trend' | 'change'>

function change(
  before: MeasureResult | undefined,
  latest: MeasureResult | undefined,
  direction: Indicator['direction'],
): Change {
  if (before?.value === undefined || latest?.value === undefined) return {}
  const difference = Math.round((latest.value - before.value) * 1e10) / 1e10
  return { change: difference, trend: trendOf(difference, noiseOf(before, latest), direction) }
}

/** From two results on, there is nothing more to say than their difference: a trend over the series takes three. */
const fewest = 3

/** The change since the first result, where there are enough of them. */
function sinceFirst(
  measured: readonly MeasureResult[],
  direction: Indicator['direction'],
): IndicatorResult['sinceFirst'] {
  const [first] = measured
  if (first === undefined || measured.length < fewest) return undefined
  const { change: difference, trend } = change(first, measured.at(-1), direction)
  if (difference === undefined || trend === undefined) return undefined
  return { period: first.period, results: measured.length, change: difference, trend }
}

/** Two samples differ by chance up to the root of the sum of their squared margins. */
function noiseOf(before: MeasureResult, latest: MeasureResult): number {
  if (before.marginOfError === undefined || latest.marginOfError === undefined) return 0
  return Math.hypot(before.marginOfError, latest.marginOfError)
}

function trendOf(
  difference: number,
  noise: number,
  direction: Indicator['direction'],
): NonNullable<IndicatorResult['trend']> {
  if (difference === 0) return 'stable'
  if (Math.abs(difference) <= noise) return 'notSignificant'
  if (direction === 'range') return 'changed'
  return difference > 0 === (direction === 'up') ? 'improving' : 'worsening'
}
