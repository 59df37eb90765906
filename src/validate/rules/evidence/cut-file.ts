import { piecesWith } from '../../piece-trouble.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/cut-file',
  severity: 'warning',

  check: (context) => piecesWith('cut', context),
} satisfies Rule
