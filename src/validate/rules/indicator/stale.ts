import { endOfMeasure, isStale, latestMeasure } from '../../../model/indicator-age.ts'
import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/stale',
  severity: 'warning',

  *check({ repository, date }) {
    for (const indicator of repository.indicators) {
      const { series = [], frequency } = indicator.value
      const latest = latestMeasure(series)
      if (latest === undefined || !isStale(indicator.value, date)) continue
      yield {
        at: at(indicator, 'series', series.indexOf(latest), 'period'),
        args: { period: latest.period, end: endOfMeasure(latest), frequency, date },
        hint: frequency,
        related: [at(indicator, 'frequency')],
      }
    }
  },
} satisfies Rule
