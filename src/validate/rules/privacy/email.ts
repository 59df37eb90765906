import { personalOf } from '../../personal.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'privacy/email',
  severity: 'warning',

  check: (context) => personalOf('email', context),
} satisfies Rule
