import { at } from '../../../model/place.ts'
import { isReckonable } from '../../figures.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/infinite-ratio',
  severity: 'error',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      for (const [index, measure] of (indicator.value.series ?? []).entries()) {
        const { period, numerator, denominator } = measure
        if (numerator === undefined || denominator === undefined) continue
        if (isReckonable((numerator / denominator) * 100)) continue
        yield { at: at(indicator, 'series', index, 'denominator'), args: { period, numerator, denominator } }
      }
    }
  },
} satisfies Rule
