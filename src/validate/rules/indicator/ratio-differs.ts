import { at } from '../../../model/place.ts'
import { agrees, roundedLike } from '../../agreement.ts'
import { fractionOf, isReckonable } from '../../figures.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/ratio-differs',
  severity: 'error',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      if (fractionOf(indicator) !== undefined) continue
      const factor = indicator.value.unit === 'percent' ? 100 : 1
      for (const [index, measure] of (indicator.value.series ?? []).entries()) {
        const { value, numerator, denominator, delays } = measure
        if (value === undefined || numerator === undefined || denominator === undefined) continue
        if (delays !== undefined) continue
        // A negative percentage is told of as such.
        if (indicator.value.unit === 'percent' && value < 0) continue
        const computed = (numerator / denominator) * factor
        if (!isReckonable(computed) || agrees(value, computed)) continue
        const write = roundedLike(value, computed)
        yield { at: at(indicator, 'series', index, 'value'), args: { value, numerator, denominator, write } }
      }
    }
  },
} satisfies Rule
