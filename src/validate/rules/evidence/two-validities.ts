import { atKey } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/two-validities',
  severity: 'error',

  *check({ repository }) {
    for (const piece of repository.pieces) {
      const { id, validUntil, validFor } = piece.value
      if (validUntil === undefined || validFor === undefined) continue
      yield {
        at: atKey(piece, 'validFor'),
        args: { id, validUntil, validFor },
        related: [atKey(piece, 'validUntil')],
      }
    }
  },
} satisfies Rule
