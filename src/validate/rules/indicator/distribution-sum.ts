import { answersIn } from '../../../model/distribution.ts'
import { at, atKey } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/distribution-sum',
  severity: 'error',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      for (const [index, { distribution, period, sample }] of (indicator.value.series ?? []).entries()) {
        if (distribution === undefined) continue
        const sum = answersIn(distribution)
        if (sum === sample?.size) continue
        const place = atKey(indicator, 'series', index, 'distribution')
        yield sample === undefined
          ? { at: place, args: { period, sum }, hint: 'noSample' }
          : {
              at: place,
              args: { period, sum, size: sample.size },
              hint: 'size',
              related: [at(indicator, 'series', index, 'sample', 'size')],
            }
      }
    }
  },
} satisfies Rule
