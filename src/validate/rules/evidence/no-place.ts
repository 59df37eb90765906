import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/no-place',
  severity: 'error',

  *check({ repository }) {
    for (const piece of repository.pieces) {
      const { id, file, url, location } = piece.value
      if ((file ?? url ?? location) === undefined) yield { at: at(piece, 'id'), args: { id } }
    }
  },
} satisfies Rule
