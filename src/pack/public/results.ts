import { startOf } from '../../model/calendar.ts'
import type { IndicatorResult, MeasureResult } from '../../model/files.ts'
import type { Clean } from './clean.ts'
import type { PublicMeasure, PublicResult } from './public-audit.ts'

interface Rules {
  readonly key: string
  readonly clean: Clean
  readonly hidden: ReadonlySet<MeasureResult>
  readonly date: string
}

/** An indicator without its hidden results, nor anything that is derived from them. */
export function publicResult(indicator: IndicatorResult, { key, clean, hidden, date }: Rules): PublicResult {
  const { title, unit, direction, target, perimeter } = indicator
  const measured = indicator.series.filter(({ period }) => startOf(period) <= date)
  return {
    key,
    title: clean(title),
    unit,
    direction,
    ...(target === undefined ? {} : { target }),
    ...(perimeter === undefined ? {} : { perimeter: clean(perimeter) }),
    ...situationOf(indicator, measured, hidden),
    series: measured.map((measure) => publicMeasure(measure, hidden)),
  }
}

/** The latest result that was measured at all: an older one in its place would be a choice of ours. */
function situationOf(
  { latest, status }: IndicatorResult,
  measured: readonly MeasureResult[],
  hidden: ReadonlySet<MeasureResult>,
): Pick<PublicResult, 'latest' | 'status'> {
  const last = measured.at(-1)
  if (last === undefined) return { status: 'neverMeasured' }
  const isTold = latest !== undefined && latest.period === last.period && !hidden.has(last)
  if (!isTold || status === 'masked') return { status: 'hidden' }
  return { latest: publicMeasure(last, hidden), status }
}

function publicMeasure(measure: MeasureResult, hidden: ReadonlySet<MeasureResult>): PublicMeasure {
  const { period, value, sampleSize, marginOfError } = measure
  if (hidden.has(measure) || value === undefined) return { period }
  return {
    period,
    value,
    ...(sampleSize === undefined ? {} : { sampleSize }),
    ...(marginOfError === undefined ? {} : { marginOfError }),
  }
}
