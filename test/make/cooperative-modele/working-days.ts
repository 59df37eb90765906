import { addDays, daysBetween } from '../../../src/model/calendar.ts'
import {
  isWorkingDay as isWorked,
  workingDaysBetween as workedBetween,
} from '../../../src/model/working-days.ts'

export function isWorkingDay(date: string): boolean {
  return isWorked(date, 'national')
}

/** The day that is a number of working days later; the same day for 0. */
export function workingDayAfter(date: string, count: number): string {
  const next = addDays(date, 1)
  return count === 0 ? date : workingDayAfter(next, isWorkingDay(next) ? count - 1 : count)
}

/** Working days from one day to another: 0 for the same day or an earlier one, 1 for the next working day. */
export function workingDaysBetween(from: string, to: string): number {
  return Math.max(0, workedBetween(from, to, 'national'))
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
