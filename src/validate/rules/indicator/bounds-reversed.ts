import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/bounds-reversed',
  severity: 'error',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      for (const key of ['target', 'alert'] as const) {
        const level = indicator.value[key]
        if (typeof level !== 'object' || level.min <= level.max) continue
        yield { at: at(indicator, key, 'max'), args: { key, ...level }, related: [at(indicator, key, 'min')] }
      }
    }
  },
} satisfies Rule
