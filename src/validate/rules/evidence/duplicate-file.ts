import { at } from '../../../model/place.ts'
import type { PieceEntry } from '../../../model/repository.ts'
import { plainPath } from '../../../model/plain-path.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/duplicate-file',
  severity: 'warning',

  *check({ repository, sources }) {
    const firsts = new Map<string, PieceEntry>()
    for (const piece of repository.pieces) {
      const { id, file } = piece.value
      if (file === undefined || sources.facts.get(file)?.kind !== 'file') continue
      const first = firsts.get(plainPath(file)) ?? piece
      firsts.set(plainPath(file), first)
      if (first.value.id === id) continue
      yield { at: at(piece, 'file'), args: { id, file, first: first.value.id }, related: [at(first, 'file')] }
    }
  },
} satisfies Rule
