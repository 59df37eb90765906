import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'commitment/orphan',
  severity: 'warning',

  *check({ repository }) {
    for (const commitment of repository.commitments) {
      if (commitment.value.satisfies.length > 0) continue
      yield { at: at(commitment, 'satisfies'), args: { id: commitment.value.id } }
    }
  },
} satisfies Rule
