import { personalOf } from '../../personal.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'privacy/iban',
  severity: 'error',

  check: (context) => personalOf('iban', context),
} satisfies Rule
