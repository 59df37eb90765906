import { at } from '../../../model/place.ts'
import { isMasked } from '../../../model/measure.ts'
import { thresholdsOf } from '../../../model/thresholds.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'privacy/small-cell',
  severity: 'info',

  *check({ repository }) {
    const limit = thresholdsOf(repository.settings.value).minimumSample
    for (const indicator of repository.indicators) {
      for (const [index, measure] of (indicator.value.series ?? []).entries()) {
        const { distribution = [], period } = measure
        const small = distribution.filter(({ as, count }) => as !== 'noAnswer' && count > 0 && count < limit)
        const [first] = small
        if (first === undefined) continue
        const place = at(indicator, 'series', index, 'distribution', distribution.indexOf(first), 'count')
        const hint = isMasked(measure, limit) ? { hint: 'masked' } : {}
        yield { at: place, args: { period, limit, cells: small.length }, ...hint }
      }
    }
  },
} satisfies Rule
