import { expect, test } from 'vitest'
import { dayInWords, periodWritten } from '../src/model/written-period.ts'

test.each([
  ['juin 2026', '2026-06'],
  ['Févr. 2026', '2026-02'],
  ['août-2026', '2026-08'],
  ['March 2026', '2026-03'],
  ['6/2026', '2026-06'],
  ['T2 2026', '2026-Q2'],
  ['2026-q2', '2026-Q2'],
  [' 2026 ', '2026'],
  ['jui 2026', undefined],
  ['juin 26', undefined],
  ['juin', undefined],
  ['13/2026', undefined],
  ['ju 2026', undefined],
])('the period %j is %j', (text, period) => {
  expect(periodWritten(text)).toBe(period)
})

test.each([
  ['12 mars 2026', '2026-03-12'],
  ['1er juin 2026', '2026-06-01'],
  ['3 déc. 2026', '2026-12-03'],
  ['12 jui 2026', undefined],
  ['12 mars 26', undefined],
])('the day %j is %j', (text, day) => {
  expect(dayInWords(text)).toBe(day)
})
