import { piecesWith } from '../../piece-trouble.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/lfs-pointer',
  severity: 'error',

  check: (context) => piecesWith('lfsPointer', context),
} satisfies Rule
