import { at } from '../../../model/place.ts'
import { answersIn } from '../../../model/distribution.ts'
import { isMasked } from '../../../model/measure.ts'
import { thresholdsOf } from '../../../model/thresholds.ts'
import type { Rule } from '../../rule.ts'

/**
 * In a large group, nobody can tell who gave an answer that few gave; in one with fewer answers than so many times the
 * threshold, a residence or a programme, neighbours can.
 */
const largeGroup = 10

export default {
  code: 'privacy/small-cell',
  severity: 'warning',

  *check({ repository }) {
    const limit = thresholdsOf(repository.settings.value).minimumSample
    for (const indicator of repository.indicators) {
      for (const [index, measure] of (indicator.value.series ?? []).entries()) {
        const { distribution = [], period } = measure
        const small = distribution.filter(({ as, count }) => as !== 'noAnswer' && count > 0 && count < limit)
        const [first] = small
        if (first === undefined || answersIn(distribution) >= largeGroup * limit) continue
        const place = at(indicator, 'series', index, 'distribution', distribution.indexOf(first), 'count')
        const hint = isMasked(measure, limit) ? { hint: 'masked' } : {}
        yield {
          at: place,
          args: { period, limit, cells: small.length, answers: answersIn(distribution) },
          ...hint,
        }
      }
    }
  },
} satisfies Rule
