import { at } from '../../../model/place.ts'
import { figuresOf } from '../../figures.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/mixed-units',
  severity: 'error',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      if (indicator.value.unit !== 'mark10') continue
      const tooHigh = figuresOf(indicator).find(({ value }) => value > 10)
      if (tooHigh === undefined) continue
      yield { at: tooHigh.at, args: { found: tooHigh.value }, related: [at(indicator, 'unit')] }
    }
  },
} satisfies Rule
