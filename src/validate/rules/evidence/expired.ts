import { piecesOfAge } from '../../piece-age.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/expired',
  severity: 'warning',

  check: (context) => piecesOfAge('expired', context),
} satisfies Rule
