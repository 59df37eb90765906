import { endOf, isPeriod } from './calendar.ts'

/**
 * Where a period belongs among those of a series: in its order when it has one, rising or falling, after those that end
 * on the same day; at the end when it has none.
 */
export function placeIn(periods: readonly string[], period: string): number {
  if (![...periods, period].every(isPeriod)) return periods.length
  const ends = periods.map(endOf)
  const end = endOf(period)
  const place = isRising(ends)
    ? ends.findIndex((other) => other > end)
    : isRising(ends.toReversed())
      ? ends.findIndex((other) => other < end)
      : -1
  return place < 0 ? periods.length : place
}

function isRising(days: readonly string[]): boolean {
  return days.every((day, index) => index === 0 || (days[index - 1] ?? '') <= day)
}
