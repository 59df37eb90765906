import { citationsIn, unknownIds } from '../../nearest.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'action/unknown-evidence',
  severity: 'error',

  *check(context) {
    for (const action of context.repository.actions) {
      yield* unknownIds(citationsIn(action, ['evidence'], action.value.evidence), 'pieces', context)
    }
  },
} satisfies Rule
