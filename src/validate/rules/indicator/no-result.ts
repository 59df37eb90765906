import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/no-result',
  severity: 'warning',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      const { id, target, series = [] } = indicator.value
      if (target !== undefined && series.length === 0) yield { at: at(indicator, 'id'), args: { id } }
    }
  },
} satisfies Rule
