import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'assessment/overdue',
  severity: 'warning',

  *check({ repository, date }) {
    for (const assessment of repository.assessments) {
      for (const [index, { id, due, status }] of (assessment.value.findings ?? []).entries()) {
        if (status === 'closed' || due === undefined || due >= date) continue
        yield { at: at(assessment, 'findings', index, 'due'), args: { id, due, date } }
      }
    }
  },
} satisfies Rule
