import { personalOf } from '../../personal.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'privacy/birth-date',
  severity: 'warning',

  check: (context) => personalOf('birthDate', context),
} satisfies Rule
