import { unknownIds } from '../../nearest.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'action/unknown-evidence',
  severity: 'error',

  *check(context) {
    for (const action of context.repository.actions) {
      const ids = action.value.evidence ?? []
      yield* unknownIds({ entry: action, keys: ['evidence'], ids }, context.pieces, context)
    }
  },
} satisfies Rule
