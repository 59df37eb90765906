import { at } from '../../../model/place.ts'
import { isWebAddress, pathAsItLooks } from '../../missing-files.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/missing-file',
  severity: 'error',

  *check({ missingFiles }) {
    for (const { piece, file, kind, nearest } of missingFiles) {
      if (kind !== 'missing') continue
      if (nearest !== undefined)
        yield { at: at(piece, 'file'), args: { file, nearest }, hint: likeness(file, nearest) }
      else yield { at: at(piece, 'file'), args: { file }, ...(isWebAddress(file) ? { hint: 'url' } : {}) }
    }
  },
} satisfies Rule

/** Names that look the same: macOS writes accents as two characters, and Windows does not tell capitals apart. */
function likeness(file: string, nearest: string): string {
  if (file.normalize('NFC') === nearest.normalize('NFC')) return 'accents'
  if (file.toLowerCase() === nearest.toLowerCase()) return 'case'
  return pathAsItLooks(file) === nearest ? 'trimmed' : 'nearest'
}
