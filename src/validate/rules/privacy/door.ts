import { personalOf } from '../../personal.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'privacy/door',
  severity: 'warning',

  check: (context) => personalOf('door', context),
} satisfies Rule
