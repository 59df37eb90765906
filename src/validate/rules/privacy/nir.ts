import { personalOf } from '../../personal.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'privacy/nir',
  severity: 'error',

  check: (context) => personalOf('nir', context),
} satisfies Rule
