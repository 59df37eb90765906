import { piecesOfAge } from '../../piece-age.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/future-date',
  severity: 'warning',

  check: (context) => piecesOfAge('future-date', context),
} satisfies Rule
