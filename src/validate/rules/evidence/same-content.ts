import { at } from '../../../model/place.ts'
import { plainPath } from '../../../model/plain-path.ts'
import type { PieceEntry } from '../../../model/repository.ts'
import type { Rule } from '../../rule.ts'

/** Two names for one content; two pieces that name one file are another mistake. */
export default {
  code: 'evidence/same-content',
  severity: 'warning',

  *check({ repository, sources }) {
    const firsts = new Map<string, PieceEntry>()
    for (const piece of repository.pieces) {
      const { id, file } = piece.value
      const fact = file === undefined ? undefined : sources.facts.get(file)
      if (file === undefined || fact?.sha256 === undefined || fact.size === 0) continue
      if (fact.content?.trouble === 'lfsPointer') continue
      const first = firsts.get(fact.sha256) ?? piece
      firsts.set(fact.sha256, first)
      const other = first.value.file ?? ''
      if (plainPath(other) === plainPath(file)) continue
      yield {
        at: at(piece, 'file'),
        args: { id, file, first: first.value.id, other },
        related: [at(first, 'file')],
      }
    }
  },
} satisfies Rule
