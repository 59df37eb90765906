import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/no-value',
  severity: 'error',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      for (const [index, measure] of (indicator.value.series ?? []).entries()) {
        const { period, value, numerator, denominator, delays } = measure
        if ((value ?? numerator ?? denominator ?? delays) !== undefined) continue
        yield { at: at(indicator, 'series', index, 'period'), args: { period } }
      }
    }
  },
} satisfies Rule
