import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/missing-file',
  severity: 'error',

  *check({ missingFiles }) {
    for (const { piece, file, nearest } of missingFiles) {
      if (nearest === undefined) yield { at: at(piece, 'file'), args: { file } }
      else yield { at: at(piece, 'file'), args: { file, nearest }, hint: likeness(file, nearest) }
    }
  },
} satisfies Rule

/** Names that look the same: macOS writes accents as two characters, and Windows does not tell capitals apart. */
function likeness(file: string, nearest: string): string {
  if (file.normalize('NFC') === nearest.normalize('NFC')) return 'accents'
  return file.toLowerCase() === nearest.toLowerCase() ? 'case' : 'nearest'
}
