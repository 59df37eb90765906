import { citationsIn, unknownIds } from '../../nearest.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'assessment/unknown-evidence',
  severity: 'error',

  *check(context) {
    for (const assessment of context.repository.assessments) {
      for (const [index, { evidence }] of (assessment.value.findings ?? []).entries()) {
        yield* unknownIds(
          citationsIn(assessment, ['findings', index, 'evidence'], evidence),
          'pieces',
          context,
        )
      }
    }
  },
} satisfies Rule
