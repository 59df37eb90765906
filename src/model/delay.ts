import { daysBetween } from './calendar.ts'
import type { Delay, Unit } from './files.ts'
import { workingDaysBetween, type PublicHolidays } from './working-days.ts'

/** The mean of delays, in working days when that is the unit, in calendar days otherwise; their first days do not count. */
export function meanDelay(delays: readonly Delay[], unit: Unit, holidays: PublicHolidays): number {
  const lengths = delays.map(({ from, to }) =>
    unit === 'workingDays' ? workingDaysBetween(from, to, holidays) : daysBetween(from, to),
  )
  return lengths.reduce((sum, length) => sum + length, 0) / delays.length
}
