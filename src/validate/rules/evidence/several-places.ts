import { atKey } from '../../../model/place.ts'
import { listed } from '../../listed.ts'
import type { Rule } from '../../rule.ts'

const places = ['file', 'url', 'location'] as const

export default {
  code: 'evidence/several-places',
  severity: 'error',

  *check({ repository }) {
    for (const piece of repository.pieces) {
      const given = places.filter((key) => piece.value[key] !== undefined)
      const [first, second] = given
      if (first === undefined || second === undefined) continue
      yield {
        at: atKey(piece, second),
        args: { id: piece.value.id, keys: listed(given) },
        related: [atKey(piece, first)],
      }
    }
  },
} satisfies Rule
