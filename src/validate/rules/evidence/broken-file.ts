import { piecesWith } from '../../piece-trouble.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/broken-file',
  severity: 'warning',

  check: (context) => piecesWith('broken', context),
} satisfies Rule
