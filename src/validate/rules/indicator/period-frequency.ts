import { granularityOf } from '../../../model/calendar.ts'
import type { Indicator } from '../../../model/files.ts'
import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

/** A period may be shorter than the frequency (a yearly survey held in September), never longer. */
const fitting: Readonly<Record<Indicator['frequency'], readonly string[]>> = {
  monthly: ['month', 'day'],
  quarterly: ['quarter', 'month', 'day'],
  yearly: ['year', 'quarter', 'month', 'day'],
  triennial: ['year', 'quarter', 'month', 'day'],
}

export default {
  code: 'indicator/period-frequency',
  severity: 'warning',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      const { frequency, series = [] } = indicator.value
      const index = series.findIndex(
        ({ period }) => !fitting[frequency].includes(granularityOf(String(period))),
      )
      const period = series[index]?.period
      if (period === undefined) continue
      yield {
        at: at(indicator, 'series', index, 'period'),
        args: { period, frequency },
        hint: frequency,
        related: [at(indicator, 'frequency')],
      }
    }
  },
} satisfies Rule
