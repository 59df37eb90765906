import { personalOf } from '../../personal.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'privacy/position',
  severity: 'warning',

  check: (context) => personalOf('position', context),
} satisfies Rule
