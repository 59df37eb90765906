import { at } from '../../../model/place.ts'
import { unknownIds } from '../../nearest.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/unknown-evidence',
  severity: 'error',

  *check(context) {
    for (const indicator of context.repository.indicators) {
      const cited = (indicator.value.series ?? []).flatMap(({ evidence: id }, index) =>
        id === undefined ? [] : [{ id, at: at(indicator, 'series', index, 'evidence') }],
      )
      yield* unknownIds(cited, 'pieces', context)
    }
  },
} satisfies Rule
