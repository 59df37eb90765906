import { personalOf } from '../../personal.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'privacy/author',
  severity: 'warning',

  check: (context) => personalOf('author', context),
} satisfies Rule
