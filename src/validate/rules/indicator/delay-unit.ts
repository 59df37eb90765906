import { at, atKey } from '../../../model/place.ts'
import { isInDays } from '../../delays.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/delay-unit',
  severity: 'error',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      const { unit, series = [] } = indicator.value
      const index = series.findIndex(({ delays }) => delays !== undefined)
      if (index < 0 || isInDays(unit)) continue
      yield {
        at: atKey(indicator, 'series', index, 'delays'),
        args: { unit },
        related: [at(indicator, 'unit')],
      }
    }
  },
} satisfies Rule
