import { piecesOfAge } from '../../piece-age.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/expires-soon',
  severity: 'warning',

  check: (context) => piecesOfAge('expires-soon', context),
} satisfies Rule
