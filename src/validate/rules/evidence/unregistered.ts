import { plainPath } from '../../plain-path.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/unregistered',
  severity: 'warning',

  *check({ repository, sources, lost, missingFiles }) {
    const registered = new Set(repository.pieces.map(({ value }) => plainPath(value.file ?? '')))
    for (const { nearest } of missingFiles) registered.add(nearest ?? '')
    for (const file of sources.evidenceFiles) {
      if (registered.has(file) || isNotice(file) || lost.mayMention(file)) continue
      yield { at: { file, pointer: '' }, args: { file } }
    }
  },
} satisfies Rule

/** A note on what the folder is for is no evidence. */
function isNotice(file: string): boolean {
  return /(?:^|\/)(?:readme|lisez-?moi)(?:\.\w+)?$/i.test(file)
}
