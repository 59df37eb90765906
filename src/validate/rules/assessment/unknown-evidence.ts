import { unknownIds } from '../../nearest.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'assessment/unknown-evidence',
  severity: 'error',

  *check(context) {
    for (const assessment of context.repository.assessments) {
      for (const [index, { evidence = [] }] of (assessment.value.findings ?? []).entries()) {
        const citations = { entry: assessment, keys: ['findings', index, 'evidence'], ids: evidence }
        yield* unknownIds(citations, context.pieces, context)
      }
    }
  },
} satisfies Rule
