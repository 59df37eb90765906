import { at } from '../../../model/place.ts'
import { keptOut } from '../../kept-out.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/not-a-file',
  severity: 'error',

  *check({ repository, sources }) {
    const isTold = keptOut(sources.files)
    for (const piece of repository.pieces) {
      const { file } = piece.value
      const kind = file === undefined ? undefined : sources.facts.get(file)?.kind
      if (file === undefined || (kind !== 'folder' && kind !== 'unreadable') || isTold(file)) continue
      yield { at: at(piece, 'file'), args: { file }, ...(kind === 'folder' ? { hint: 'folder' } : {}) }
    }
  },
} satisfies Rule
