import { startOf } from '../../../model/calendar.ts'
import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/future-period',
  severity: 'warning',

  *check({ repository, date }) {
    for (const indicator of repository.indicators) {
      for (const [index, { period }] of (indicator.value.series ?? []).entries()) {
        if (startOf(String(period)) <= date) continue
        yield { at: at(indicator, 'series', index, 'period'), args: { period, date } }
      }
    }
  },
} satisfies Rule
