import { unknownIds } from '../../nearest.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'commitment/unknown-indicator',
  severity: 'error',

  *check(context) {
    for (const commitment of context.repository.commitments) {
      const ids = commitment.value.indicators ?? []
      yield* unknownIds({ entry: commitment, keys: ['indicators'], ids }, context.indicators, context)
    }
  },
} satisfies Rule
