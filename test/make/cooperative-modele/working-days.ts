import { addDays, daysBetween } from '../../../src/model/calendar.ts'

/** The public holidays that fall on a weekday, for the months that the registers cover. */
const holidays: ReadonlySet<string> = new Set([
  '2025-11-11',
  '2025-12-25',
  '2026-01-01',
  '2026-04-06',
  '2026-05-01',
  '2026-05-08',
  '2026-05-14',
  '2026-05-25',
])

/** A Monday: days are counted from it. */
const monday = '2024-01-01'

export function isWorkingDay(date: string): boolean {
  return daysBetween(monday, date) % 7 < 5 && !holidays.has(date)
}

/** The day that is a number of working days later; the same day for 0. */
export function workingDayAfter(date: string, count: number): string {
  const next = addDays(date, 1)
  return count === 0 ? date : workingDayAfter(next, isWorkingDay(next) ? count - 1 : count)
}

/** Working days from one day to another: 0 for the same day, 1 for the next working day. */
export function workingDaysBetween(from: string, to: string): number {
  return from >= to ? 0 : Number(isWorkingDay(to)) + workingDaysBetween(from, addDays(to, -1))
}

/** Every working day from the first to the last, both included. */
export function workingDaysFrom(first: string, last: string): readonly string[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index)).filter(
    isWorkingDay,
  )
}

/** A day as French tables write it: 05/03/2026. */
export function frenchDate(date: string): string {
  return date.split('-').toReversed().join('/')
}
