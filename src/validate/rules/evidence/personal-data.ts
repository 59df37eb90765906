import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/personal-data',
  severity: 'warning',

  *check({ repository }) {
    for (const piece of repository.pieces) {
      const { id, personalData, confidentiality } = piece.value
      if (personalData !== 'present' || confidentiality === 'restricted') continue
      yield { at: at(piece, 'personalData'), args: { id } }
    }
  },
} satisfies Rule
