import type { Finding } from '../../../model/diagnostic.ts'
import { at } from '../../../model/place.ts'
import type { PieceEntry } from '../../../model/repository.ts'
import type { PieceContent } from '../../../model/source.ts'
import type { Rule } from '../../rule.ts'

const formats: ReadonlySet<string> = new Set(['doc', 'xls', 'msg'])
const pictures: ReadonlySet<string> = new Set(['jpeg', 'png', 'gif', 'tiff', 'heic', 'webp'])

/** So many are named. */
const mostNamed = 3

export default {
  code: 'evidence/unread-text',
  severity: 'info',

  *check({ repository, sources }) {
    const unread = repository.pieces.flatMap((piece) => {
      const { file, personalData, confidentiality } = piece.value
      // Whoever writes what a file holds has looked, and what stays inside need not be looked at.
      if (file === undefined || personalData !== undefined || confidentiality === 'restricted') return []
      const content = sources.facts.get(file)?.content
      const reason = content === undefined ? undefined : reasonOf(content)
      return reason === undefined ? [] : [{ piece, reason }]
    })
    for (const { piece } of unread.filter(({ reason }) => reason === 'late'))
      yield { at: at(piece, 'file'), args: { id: piece.value.id }, hint: 'late' }
    yield* folded(unread.filter(({ reason }) => reason !== 'late'))
  },
} satisfies Rule

interface Unread {
  readonly piece: PieceEntry
  readonly reason: string
}

/** One remark for all of them: there may be many photos. */
function folded(unread: readonly Unread[]): readonly Finding[] {
  const [first, ...others] = unread
  if (first === undefined) return []
  const { piece, reason } = first
  if (others.length === 0) return [{ at: at(piece, 'file'), args: { id: piece.value.id, reason } }]
  const named = unread.slice(0, mostNamed).map((one) => one.piece.value.id)
  const more = unread.length > mostNamed ? 'more' : 'all'
  return [
    {
      at: at(piece, 'file'),
      args: { count: unread.length, ids: named.join(', '), more },
      hint: 'many',
      related: others.slice(0, mostNamed - 1).map((one) => at(one.piece, 'file')),
    },
  ]
}

/** Why nobody knows whether personal data stand in a file; nothing for one that was read, or does not open. */
function reasonOf({ type, trouble, isPartial, cutShort, personal }: PieceContent): string | undefined {
  if (trouble !== undefined || personal.length > 0) return undefined
  if (cutShort === 'time') return 'late'
  if (formats.has(type)) return 'format'
  if (pictures.has(type)) return 'picture'
  if (isPartial !== true) return undefined
  return type === 'pdf' ? 'scan' : 'part'
}
