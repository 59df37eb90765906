import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'commitment/not-started',
  severity: 'warning',

  *check({ repository, date }) {
    for (const commitment of repository.commitments) {
      const { id, status, since, until } = commitment.value
      if (status !== 'inForce' || since === undefined || since <= date || since > (until ?? since)) continue
      yield { at: at(commitment, 'status'), args: { id, since, date }, related: [at(commitment, 'since')] }
    }
  },
} satisfies Rule
