import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/altered-file',
  severity: 'error',

  *check({ repository, sources }) {
    for (const piece of repository.pieces) {
      const { file, sha256 } = piece.value
      const found = file === undefined ? undefined : sources.facts.get(file)?.sha256
      if (file === undefined || found === undefined || sha256 === undefined) continue
      if (sha256.toLowerCase() !== found) yield { at: at(piece, 'sha256'), args: { file, found } }
    }
  },
} satisfies Rule
