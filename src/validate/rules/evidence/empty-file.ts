import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/empty-file',
  severity: 'warning',

  *check({ repository, sources }) {
    for (const piece of repository.pieces) {
      const { file } = piece.value
      const fact = file === undefined ? undefined : sources.facts.get(file)
      if (file === undefined || fact?.kind !== 'file' || fact.size > 0) continue
      yield { at: at(piece, 'file'), args: { file } }
    }
  },
} satisfies Rule
