import { piecesOfAge } from '../../piece-age.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/suspect',
  severity: 'warning',

  check: (context) => piecesOfAge('suspect', context),
} satisfies Rule
