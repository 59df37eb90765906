import { personalOf } from '../../personal.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'privacy/phone',
  severity: 'warning',

  check: (context) => personalOf('phone', context),
} satisfies Rule
