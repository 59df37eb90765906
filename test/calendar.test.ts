import { describe, expect, test } from 'vitest'
import {
  addDays,
  daysBetween,
  endOf,
  granularityOf,
  isDate,
  isDuration,
  isPeriod,
  shift,
  startOf,
} from '../src/model/calendar.ts'

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2024-02-29', true],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2026-04-31', false],
  ['2026-12-31', true],
  ['2026-00-10', false],
  ['2026-13-01', false],
  ['2026-01-00', false],
  ['2026-1-1', false],
  ['26-01-01', false],
  ['0000-01-01', false],
  ['0001-01-01', true],
  ['2026-01-01T00:00', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDate(text)).toBe(expected)
})

test.each([
  ['P1Y', true],
  ['P36M', true],
  ['P2W', true],
  ['P90D', true],
  ['P1Y6M', true],
  ['P', false],
  ['P1.5Y', false],
  ['PT1H', false],
  ['P6M1Y', false],
  ['3Y', false],
  ['p1y', false],
  ['P200Y', true],
  ['P200Y1M', false],
  ['P2400M', true],
  ['P2401M', false],
  ['P73050D', true],
  ['P73051D', false],
  ['P9999W9999D', false],
])('%s is a duration: %s', (text, expected) => {
  expect(isDuration(text)).toBe(expected)
})

test.each([
  ['2026', 'year', '2026-01-01', '2026-12-31'],
  ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31'],
  ['2026-Q2', 'quarter', '2026-04-01', '2026-06-30'],
  ['2026-Q4', 'quarter', '2026-10-01', '2026-12-31'],
  ['2026-02', 'month', '2026-02-01', '2026-02-28'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['2026-09', 'month', '2026-09-01', '2026-09-30'],
  ['2026-09-15', 'day', '2026-09-15', '2026-09-15'],
])('%s is a %s from %s to %s', (period, granularity, first, last) => {
  expect(isPeriod(period)).toBe(true)
  expect(granularityOf(period)).toBe(granularity)
  expect(startOf(period)).toBe(first)
  expect(endOf(period)).toBe(last)
})

test.each(['0000', '0000-Q1', '2026-Q5', '2026-Q0', '2026-13', '2026-02-30', 'T3 2026', '26', '2026-9'])(
  '%s is no period',
  (text) => {
    expect(isPeriod(text)).toBe(false)
  },
)

describe('days between two days count neither twice', () => {
  test.each([
    ['2026-06-30', '2026-06-30', 0],
    ['2026-06-30', '2026-07-01', 1],
    ['2026-07-01', '2026-06-30', -1],
    ['2026-02-28', '2026-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-06-30', '2026-06-30', 365],
    ['2023-06-30', '2024-06-30', 366],
    ['1999-12-31', '2000-01-01', 1],
    ['1900-02-28', '1900-03-01', 1],
    ['2000-01-01', '2100-01-01', 36_525],
    ['1970-01-01', '2026-11-23', 20_780],
  ])('from %s to %s: %i', (from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected)
    expect(addDays(from, expected)).toBe(to)
  })
})

describe('a duration after or before a day', () => {
  test.each([
    ['2025-06-30', 'P1Y', 1, '2026-06-30'],
    ['2024-02-29', 'P1Y', 1, '2025-02-28'],
    ['2024-02-29', 'P4Y', 1, '2028-02-29'],
    ['2026-01-31', 'P1M', 1, '2026-02-28'],
    ['2026-10-31', 'P13M', 1, '2027-11-30'],
    ['2026-03-31', 'P1M', -1, '2026-02-28'],
    ['2026-06-30', 'P12M', -1, '2025-06-30'],
    ['2026-01-15', 'P1M', -1, '2025-12-15'],
    ['2026-06-30', 'P18M', -1, '2024-12-30'],
    ['2026-06-30', 'P42M', -1, '2022-12-30'],
    ['2026-06-30', 'P2W', 1, '2026-07-14'],
    ['2026-06-30', 'P60D', 1, '2026-08-29'],
    ['2026-06-30', 'P1Y2M3D', 1, '2027-09-02'],
    ['2026-06-30', 'P36M', -1, '2023-06-30'],
    ['9999-12-31', 'P1D', 1, '9999-12-31'],
    ['9999-01-31', 'P11M', 1, '9999-12-31'],
    ['9999-01-31', 'P12M', 1, '9999-12-31'],
    ['0001-06-30', 'P1Y', -1, '0001-01-01'],
    ['0002-06-30', 'P1Y', -1, '0001-06-30'],
    ['0001-01-01', 'P2W', -1, '0001-01-01'],
    ['9900-01-01', 'P200Y', 1, '9999-12-31'],
  ] as const)('%s and %s, way %i: %s', (date, duration, sign, expected) => {
    expect(shift(date, duration, sign)).toBe(expected)
  })
})

test('every day of four centuries follows the one before', () => {
  let [day, count] = ['1999-12-31', 0]
  while (day < '2400-01-01') {
    const next = addDays(day, 1)
    expect(isDate(next) && next > day && daysBetween('1999-12-31', next) === count + 1).toBe(true)
    day = next
    count += 1
  }
  expect(count).toBe(146_098)
})
