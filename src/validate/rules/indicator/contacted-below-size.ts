import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/contacted-below-size',
  severity: 'error',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      for (const [index, { period, sample }] of (indicator.value.series ?? []).entries()) {
        if (sample?.contacted === undefined || sample.contacted >= sample.size) continue
        const { contacted, size } = sample
        yield {
          at: at(indicator, 'series', index, 'sample', 'contacted'),
          args: { period, contacted, size },
          related: [at(indicator, 'series', index, 'sample', 'size')],
        }
      }
    }
  },
} satisfies Rule
