import { at } from '../../../model/place.ts'
import type { MissingFile } from '../../missing-files.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/outside-repository',
  severity: 'error',

  *check({ missingFiles }) {
    for (const missing of missingFiles) {
      if (missing.kind !== 'outside') continue
      const { write, hint } = remedyFor(missing)
      yield {
        at: at(missing.piece, 'file'),
        args: { file: missing.file, write },
        ...(hint === undefined ? {} : { hint }),
      }
    }
  },
} satisfies Rule

/** A path of Windows inside the repository keeps its folders; else a file of the same name may be there already. */
function remedyFor({ file, nearest }: MissingFile): { readonly write: string; readonly hint?: string } {
  const write = file.replaceAll('\\', '/')
  if (/^[^:]+$/.test(file) && /^[^\\].*\\/.test(file)) return { write, hint: 'backslash' }
  return nearest === undefined ? { write } : { write: nearest, hint: 'inside' }
}
