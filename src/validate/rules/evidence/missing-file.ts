import { at } from '../../../model/place.ts'
import { closest } from '../../closest.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/missing-file',
  severity: 'error',

  *check({ repository, sources }) {
    for (const piece of repository.pieces) {
      const { file } = piece.value
      if (file === undefined || sources.facts.get(file)?.kind !== 'missing') continue
      const [nearest] = closest(file, sources.evidenceFiles, 1)
      yield {
        at: at(piece, 'file'),
        args: { file, nearest: nearest ?? '' },
        ...(nearest === undefined ? {} : { hint: 'nearest' }),
      }
    }
  },
} satisfies Rule
