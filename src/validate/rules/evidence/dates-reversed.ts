import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

const laterDates = ['validUntil', 'reviewed', 'retainUntil'] as const

export default {
  code: 'evidence/dates-reversed',
  severity: 'error',

  *check({ repository }) {
    for (const piece of repository.pieces) {
      for (const key of laterDates) {
        const { id, date, [key]: later } = piece.value
        if (later === undefined || later >= date) continue
        yield { at: at(piece, key), args: { id, key, later, date }, related: [at(piece, 'date')] }
      }
    }
  },
} satisfies Rule
