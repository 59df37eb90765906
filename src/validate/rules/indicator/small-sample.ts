import { latestMeasure } from '../../../model/indicator-age.ts'
import { at } from '../../../model/place.ts'
import { thresholdsOf } from '../../../model/thresholds.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/small-sample',
  severity: 'warning',

  *check({ repository }) {
    const limit = thresholdsOf(repository.settings.value).minimumSample
    for (const indicator of repository.indicators) {
      const { series = [] } = indicator.value
      const latest = latestMeasure(series)
      if (latest?.sample === undefined || latest.sample.size >= limit) continue
      yield {
        at: at(indicator, 'series', series.indexOf(latest), 'sample', 'size'),
        args: { size: latest.sample.size, limit, period: latest.period },
      }
    }
  },
} satisfies Rule
