import { at } from '../../../model/place.ts'
import { closest } from '../../closest.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'commitment/unknown-indicator',
  severity: 'error',

  *check({ repository, indicators, lostIds }) {
    for (const commitment of repository.commitments) {
      for (const [index, id] of (commitment.value.indicators ?? []).entries()) {
        if (indicators.has(id) || lostIds.has(id)) continue
        const nearest = closest(id, indicators.keys())
        const defined = nearest.flatMap((name) => indicators.get(name) ?? [])
        yield {
          at: at(commitment, 'indicators', index),
          args: { id, nearest: nearest.join(', ') },
          ...(nearest.length > 0 ? { hint: 'nearest' } : {}),
          related: defined.map((indicator) => at(indicator, 'id')),
        }
      }
    }
  },
} satisfies Rule
