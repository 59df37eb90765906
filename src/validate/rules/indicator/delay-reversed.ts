import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/delay-reversed',
  severity: 'error',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      for (const [index, { delays = [] }] of (indicator.value.series ?? []).entries()) {
        for (const [position, { from, to }] of delays.entries()) {
          if (from <= to) continue
          const keys = ['series', index, 'delays', position]
          yield {
            at: at(indicator, ...keys, 'to'),
            args: { from, to },
            related: [at(indicator, ...keys, 'from')],
          }
        }
      }
    }
  },
} satisfies Rule
