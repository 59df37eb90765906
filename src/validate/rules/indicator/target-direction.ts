import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/target-direction',
  severity: 'error',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      const { direction } = indicator.value
      for (const key of ['target', 'alert'] as const) {
        const level = indicator.value[key]
        if (level === undefined || (typeof level === 'object') === (direction === 'range')) continue
        const hint = direction === 'range' ? 'bounds' : 'default'
        yield {
          at: at(indicator, key),
          args: { key, direction },
          hint,
          related: [at(indicator, 'direction')],
        }
      }
    }
  },
} satisfies Rule
