import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'action/done-without-date',
  severity: 'error',

  *check({ repository }) {
    for (const action of repository.actions) {
      const { id, status, doneOn } = action.value
      if (status === 'done' && doneOn === undefined) yield { at: at(action, 'status'), args: { id } }
    }
  },
} satisfies Rule
