import { at } from '../../../model/place.ts'
import { fractionOf } from '../../figures.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/percent-as-fraction',
  severity: 'error',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      const fraction = fractionOf(indicator)
      if (fraction === undefined) continue
      yield {
        at: fraction.at,
        args: { found: fraction.value, write: Number((fraction.value * 100).toPrecision(12)) },
        related: [at(indicator, 'unit')],
      }
    }
  },
} satisfies Rule
