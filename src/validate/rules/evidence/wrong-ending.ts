import { at } from '../../../model/place.ts'
import { wrongEnding } from '../../endings.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/wrong-ending',
  severity: 'warning',

  *check({ repository, sources }) {
    for (const piece of repository.pieces) {
      const { file } = piece.value
      const content = file === undefined ? undefined : sources.facts.get(file)?.content
      if (file === undefined || content === undefined || content.trouble !== undefined) continue
      const wrong = wrongEnding(file, content.type)
      if (wrong === undefined) continue
      const { ending, write } = wrong
      const args = { file, ending, type: content.type }
      yield write === undefined
        ? { at: at(piece, 'file'), args }
        : { at: at(piece, 'file'), args: { ...args, write }, hint: 'write' }
    }
  },
} satisfies Rule
