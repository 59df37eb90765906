import { at } from '../../../model/place.ts'
import { unknown } from '../../nearest.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/unknown-evidence',
  severity: 'error',

  *check({ repository, pieces, lost }) {
    for (const indicator of repository.indicators) {
      for (const [index, { evidence }] of (indicator.value.series ?? []).entries()) {
        if (evidence === undefined || pieces.has(evidence) || lost.mayDefine(evidence)) continue
        yield { at: at(indicator, 'series', index, 'evidence'), ...unknown(evidence, pieces) }
      }
    }
  },
} satisfies Rule
