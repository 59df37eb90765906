import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/no-value',
  severity: 'error',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      const series = indicator.value.series ?? []
      for (const [index, measure] of series.entries()) {
        const { period, value, numerator, denominator, delays } = measure
        if ((value ?? numerator ?? denominator ?? delays) !== undefined) continue
        // A period that stands there twice is told as such.
        if (series[index + 1]?.period === period) continue
        yield { at: at(indicator, 'series', index, 'period'), args: { period } }
      }
    }
  },
} satisfies Rule
