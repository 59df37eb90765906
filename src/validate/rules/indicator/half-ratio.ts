import { atKey } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/half-ratio',
  severity: 'error',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      for (const [index, measure] of (indicator.value.series ?? []).entries()) {
        const { period, numerator, denominator, delays } = measure
        if (delays !== undefined || (numerator === undefined) === (denominator === undefined)) continue
        const [given, missing] =
          numerator === undefined
            ? (['denominator', 'numerator'] as const)
            : (['numerator', 'denominator'] as const)
        yield { at: atKey(indicator, 'series', index, given), args: { period, given, missing } }
      }
    }
  },
} satisfies Rule
