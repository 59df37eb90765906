import type { Finding } from '../../../model/diagnostic.ts'
import { at, type Entry } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/duplicate-period',
  severity: 'error',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      const firsts = new Map<string, number>()
      for (const [index, measure] of (indicator.value.series ?? []).entries()) {
        const period = String(measure.period)
        const first = firsts.get(period)
        if (first === undefined) firsts.set(period, index)
        else yield duplicate(indicator, { period, index, first })
      }
    }
  },
} satisfies Rule

interface Repetition {
  readonly period: string
  readonly index: number
  readonly first: number
}

function duplicate(indicator: Entry<unknown>, { period, index, first }: Repetition): Finding {
  return {
    at: at(indicator, 'series', index, 'period'),
    args: { period },
    related: [at(indicator, 'series', first, 'period')],
  }
}
