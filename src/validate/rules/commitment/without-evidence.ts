import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'commitment/without-evidence',
  severity: 'warning',

  *check({ repository, requirements, lost }) {
    const registered = repository.pieces.filter(({ commitment }) => commitment === undefined)
    const proven = new Set(
      registered.flatMap(({ value }) => (value.supports ?? []).flatMap(requirements.meanings)),
    )
    // As written, for nothing has a meaning while coopqual.yaml cannot be read.
    const named = new Set(registered.flatMap(({ value }) => value.supports ?? []))
    for (const commitment of repository.commitments) {
      const { id, status, evidence = [], satisfies } = commitment.value
      if (status !== 'inForce' || evidence.length > 0) continue
      const isProven = satisfies.some(
        (reference) =>
          named.has(reference) ||
          lost.mayMention(reference) ||
          requirements.meanings(reference).some((ref) => proven.has(ref)),
      )
      if (!isProven) yield { at: at(commitment, 'id'), args: { id } }
    }
  },
} satisfies Rule
