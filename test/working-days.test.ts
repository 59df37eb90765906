import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../src/model/calendar.ts'
import { isWorkingDay, workingDaysBetween } from '../src/model/working-days.ts'

const weekdaysOff = (year: number, holidays: 'national' | 'alsaceMoselle'): readonly string[] =>
  Array.from({ length: daysBetween(`${year}-01-01`, `${year}-12-31`) + 1 }, (_, index) =>
    addDays(`${year}-01-01`, index),
  ).filter((day) => daysBetween('2024-01-01', day) % 7 < 5 && !isWorkingDay(day, holidays))

describe('public holidays', () => {
  test('of 2026 that fall on a weekday are those of the calendar', () => {
    expect(weekdaysOff(2026, 'national')).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-11-11',
      '2026-12-25',
    ])
  })

  test('of Alsace and Moselle have Good Friday and 26 December besides', () => {
    const more = weekdaysOff(2025, 'alsaceMoselle').filter((day) => isWorkingDay(day, 'national'))
    expect(more).toEqual(['2025-04-18', '2025-12-26'])
  })

  test('fall once when Ascension is on 8 May, as in 2059, or on 1 May, as in 2008', () => {
    expect(workingDaysBetween('2059-05-07', '2059-05-09', 'national')).toBe(1)
    expect(workingDaysBetween('2008-04-30', '2008-05-02', 'national')).toBe(1)
  })

  // Easter Sundays of the almanac: the earliest and the latest that are near, and a leap year.
  test.each([
    ['2008-03-24', '2008-03-23'],
    ['2011-04-25', '2011-04-24'],
    ['2024-04-01', '2024-03-31'],
    ['2038-04-26', '2038-04-25'],
  ])('Easter Monday is %s', (monday) => {
    expect(isWorkingDay(monday, 'national')).toBe(false)
    expect(isWorkingDay(addDays(monday, 1), 'national')).toBe(true)
  })
})

describe('working days from one day to another', () => {
  test.each([
    ['the same day', '2026-06-30', '2026-06-30', 0],
    ['the next day', '2026-06-29', '2026-06-30', 1],
    ['Friday to Monday', '2026-06-26', '2026-06-29', 1],
    ['Friday to Sunday', '2026-06-26', '2026-06-28', 0],
    ['Saturday to Monday', '2026-06-27', '2026-06-29', 1],
    ['across the first half of May', '2026-04-30', '2026-05-15', 8],
    ['a whole year', '2025-12-31', '2026-12-31', 252],
    ['backwards', '2026-06-30', '2026-06-29', -1],
  ])('%s', (_, from, to, expected) => {
    expect(workingDaysBetween(from, to, 'national')).toBe(expected)
  })

  test('are the days that one counts one by one, whatever the days', () => {
    for (let start = 0; start < 400; start += 37) {
      for (let length = 0; length < 900; length += 83) {
        const from = addDays('2023-01-01', start)
        const to = addDays(from, length)
        const counted = Array.from({ length }, (_, index) => addDays(from, index + 1)).filter((day) =>
          isWorkingDay(day, 'alsaceMoselle'),
        )
        expect([from, to, workingDaysBetween(from, to, 'alsaceMoselle')]).toEqual([from, to, counted.length])
      }
    }
  })
})
