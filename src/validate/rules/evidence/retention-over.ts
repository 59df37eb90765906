import { piecesOfAge } from '../../piece-age.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/retention-over',
  severity: 'warning',

  check: (context) => piecesOfAge('retention-over', context),
} satisfies Rule
