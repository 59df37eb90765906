import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'commitment/over',
  severity: 'warning',

  *check({ repository, date }) {
    for (const commitment of repository.commitments) {
      const { id, status, since, until } = commitment.value
      if (status !== 'inForce' || until === undefined || until >= date || until < (since ?? until)) continue
      yield { at: at(commitment, 'status'), args: { id, until, date }, related: [at(commitment, 'until')] }
    }
  },
} satisfies Rule
