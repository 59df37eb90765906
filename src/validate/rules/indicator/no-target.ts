import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/no-target',
  severity: 'warning',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      const { id, target } = indicator.value
      if (target === undefined) yield { at: at(indicator, 'id'), args: { id } }
    }
  },
} satisfies Rule
