import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'action/done-without-evidence',
  severity: 'warning',

  *check({ repository }) {
    for (const action of repository.actions) {
      const { id, status, evidence = [] } = action.value
      if (status === 'done' && evidence.length === 0) yield { at: at(action, 'id'), args: { id } }
    }
  },
} satisfies Rule
