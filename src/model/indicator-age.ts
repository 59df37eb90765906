import { endOf, shift } from './calendar.ts'
import type { Indicator, Measure } from './files.ts'

/** How long after the end of its last period an indicator still counts as measured, by frequency. */
export const longestSilence: Readonly<Record<Indicator['frequency'], string>> = {
  monthly: 'P3M',
  quarterly: 'P6M',
  yearly: 'P18M',
  triennial: 'P42M',
}

/** The result whose period ends last; of two that end on the same day, the one written last. */
export function latestMeasure(series: readonly Measure[] = []): Measure | undefined {
  return series.reduce<Measure | undefined>(
    (latest, measure) =>
      latest === undefined || endOfMeasure(measure) >= endOfMeasure(latest) ? measure : latest,
    undefined,
  )
}

/** Whether the last result is older than the frequency allows; an indicator without any result is not stale. */
export function isStale({ series, frequency }: Indicator, date: string): boolean {
  const latest = latestMeasure(series)
  return latest !== undefined && isTooOld(endOfMeasure(latest), frequency, date)
}

/** Whether a result whose period ended on a day is older than its frequency allows. */
export function isTooOld(end: string, frequency: Indicator['frequency'], date: string): boolean {
  return end < shift(date, longestSilence[frequency], -1)
}

/** The last day of a measure's period. */
export function endOfMeasure({ period }: Measure): string {
  return endOf(String(period))
}
