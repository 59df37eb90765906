import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/answer-not-a-mark',
  severity: 'error',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      if (indicator.value.unit !== 'mark10') continue
      for (const [index, { distribution = [] }] of (indicator.value.series ?? []).entries()) {
        const place = distribution.findIndex(({ answer, as }) => as !== 'noAnswer' && !isMark(answer))
        const found = distribution[place]?.answer
        if (found === undefined) continue
        yield {
          at: at(indicator, 'series', index, 'distribution', place, 'answer'),
          args: { found },
          related: [at(indicator, 'unit')],
        }
      }
    }
  },
} satisfies Rule

function isMark(answer: string | number): boolean {
  return typeof answer === 'number' && answer >= 0 && answer <= 10
}
