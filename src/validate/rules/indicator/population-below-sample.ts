import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/population-below-sample',
  severity: 'error',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      for (const [index, { period, sample }] of (indicator.value.series ?? []).entries()) {
        if (sample?.population === undefined) continue
        const { contacted, population, size } = sample
        const key = contacted !== undefined && contacted > population ? 'contacted' : 'size'
        const count = contacted !== undefined && key === 'contacted' ? contacted : size
        if (count <= population) continue
        yield {
          at: at(indicator, 'series', index, 'sample', 'population'),
          args: { period, population, key, count },
          related: [at(indicator, 'series', index, 'sample', key)],
        }
      }
    }
  },
} satisfies Rule
