import { at } from '../../../model/place.ts'
import { keptOut } from '../../kept-out.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/outside-repository',
  severity: 'error',

  *check({ repository, sources }) {
    const isTold = keptOut(sources.files)
    for (const piece of repository.pieces) {
      const { file } = piece.value
      if (file === undefined || sources.facts.get(file)?.kind !== 'outside') continue
      if (isTold(file)) continue
      const isWindows = /^[^:]+$/.test(file) && /^[^\\].*\\/.test(file)
      yield {
        at: at(piece, 'file'),
        args: { file, write: file.replaceAll('\\', '/') },
        ...(isWindows ? { hint: 'backslash' } : {}),
      }
    }
  },
} satisfies Rule
