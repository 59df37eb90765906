import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'commitment/dates-reversed',
  severity: 'error',

  *check({ repository }) {
    for (const commitment of repository.commitments) {
      const { id, since, until } = commitment.value
      if (since === undefined || until === undefined || since <= until) continue
      yield { at: at(commitment, 'until'), args: { id, since, until }, related: [at(commitment, 'since')] }
    }
  },
} satisfies Rule
