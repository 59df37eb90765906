import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/broken-link',
  severity: 'error',

  *check({ repository, sources }) {
    for (const piece of repository.pieces) {
      const { file } = piece.value
      const fact = file === undefined ? undefined : sources.facts.get(file)
      if (file === undefined || fact?.kind !== 'brokenLink') continue
      yield { at: at(piece, 'file'), args: { file, target: fact.leadsTo ?? '' } }
    }
  },
} satisfies Rule
