import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'commitment/without-indicator',
  severity: 'warning',

  *check({ repository }) {
    for (const commitment of repository.commitments) {
      const { id, status, indicators = [] } = commitment.value
      if (status === 'inForce' && indicators.length === 0) yield { at: at(commitment, 'id'), args: { id } }
    }
  },
} satisfies Rule
