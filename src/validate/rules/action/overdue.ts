import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'action/overdue',
  severity: 'warning',

  *check({ repository, date }) {
    for (const action of repository.actions) {
      const { id, status, due, doneOn } = action.value
      if (status === 'done' || status === 'cancelled' || doneOn !== undefined || due >= date) continue
      yield { at: at(action, 'due'), args: { id, due, date } }
    }
  },
} satisfies Rule
