import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/not-evidence',
  severity: 'error',

  *check({ repository, sources }) {
    for (const piece of repository.pieces) {
      const { file } = piece.value
      const kind = file === undefined ? undefined : sources.facts.get(file)?.kind
      if (file === undefined || (kind !== 'hidden' && kind !== 'source')) continue
      yield { at: at(piece, 'file'), args: { file }, ...(kind === 'source' ? { hint: 'source' } : {}) }
    }
  },
} satisfies Rule
