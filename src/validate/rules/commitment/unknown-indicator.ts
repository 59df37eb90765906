import { citationsIn, unknownIds } from '../../nearest.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'commitment/unknown-indicator',
  severity: 'error',

  *check(context) {
    for (const commitment of context.repository.commitments) {
      const cited = citationsIn(commitment, ['indicators'], commitment.value.indicators)
      yield* unknownIds(cited, 'indicators', context)
    }
  },
} satisfies Rule
