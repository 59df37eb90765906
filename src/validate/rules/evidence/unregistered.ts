import { plainPath } from '../../../model/plain-path.ts'
import type { PieceEntry } from '../../../model/repository.ts'
import { isNotice } from '../../notice.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/unregistered',
  severity: 'warning',

  *check({ repository, sources, lost, missingFiles }) {
    const registered = new Set(repository.pieces.map(({ value }) => plainPath(value.file ?? '')))
    for (const { nearest } of missingFiles) registered.add(nearest ?? '')
    const folders = [...registered].filter((file) => sources.facts.get(file)?.kind === 'folder')
    const isNamed = (file: string): boolean => folders.some((folder) => file.startsWith(`${folder}/`))
    const unread = new Set(sources.unread.map(({ file }) => file))
    const found = sources.evidenceFiles.filter(
      (file) =>
        !(
          registered.has(file) ||
          isNotice(file) ||
          unread.has(file) ||
          lost.mayMention(file) ||
          isNamed(file)
        ),
    )
    if (found.length > repository.pieces.filter(isNowhere).length) {
      for (const file of found) yield { at: { file, pointer: '' }, args: { file } }
    }
  },
} satisfies Rule

/** A piece that names no place is told by itself, and may be what a file without a piece is. */
function isNowhere({ value }: PieceEntry): boolean {
  return value.file === undefined && value.url === undefined && value.location === undefined
}
