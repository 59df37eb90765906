import { piecesWith } from '../../piece-trouble.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/encrypted-file',
  severity: 'warning',

  check: (context) => piecesWith('encrypted', context),
} satisfies Rule
