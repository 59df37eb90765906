import { meanDelay } from '../../../model/delay.ts'
import type { Finding } from '../../../model/diagnostic.ts'
import type { Indicator, Measure } from '../../../model/files.ts'
import { at, atKey, type Entry } from '../../../model/place.ts'
import type { PublicHolidays } from '../../../model/working-days.ts'
import { agrees, roundedLike } from '../../agreement.ts'
import { isInDays } from '../../delays.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/delays-differ',
  severity: 'error',

  *check({ repository }) {
    const { publicHolidays = 'national' } = repository.organisation
    for (const indicator of repository.indicators) {
      for (const [index, value] of (indicator.value.series ?? []).entries()) {
        const measure = { value, ...at(indicator, 'series', index) }
        const finding = ratioBeside(measure) ?? valueBeside(measure, indicator.value, publicHolidays)
        if (finding !== undefined) yield finding
      }
    }
  },
} satisfies Rule

/** A ratio, or a half of one, next to delays: a result is the one or the other. */
function ratioBeside(measure: Entry<Measure>): Finding | undefined {
  const { period, delays } = measure.value
  const key = (['numerator', 'denominator'] as const).find((name) => measure.value[name] !== undefined)
  if (delays === undefined || key === undefined) return undefined
  return {
    at: atKey(measure, key),
    args: { period, written: `${key}: ${measure.value[key]}` },
    hint: 'ratio',
    related: [atKey(measure, 'delays')],
  }
}

/** A value that is not the mean of the delays, when these can be counted at all. */
function valueBeside(
  measure: Entry<Measure>,
  { unit }: Indicator,
  holidays: PublicHolidays,
): Finding | undefined {
  const { period, value, delays } = measure.value
  if (value === undefined || delays === undefined || !isInDays(unit)) return undefined
  if (delays.some(({ from, to }) => from > to)) return undefined
  const mean = meanDelay(delays, unit, holidays)
  if (agrees(value, mean)) return undefined
  return {
    at: at(measure, 'value'),
    args: { period, written: `value: ${value}`, write: roundedLike(value, mean) },
    related: [atKey(measure, 'delays')],
  }
}
