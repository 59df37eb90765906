import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'action/date-without-done',
  severity: 'error',

  *check({ repository }) {
    for (const action of repository.actions) {
      const { id, status, doneOn } = action.value
      if (status === 'done' || doneOn === undefined) continue
      yield { at: at(action, 'doneOn'), args: { id, doneOn, status }, related: [at(action, 'status')] }
    }
  },
} satisfies Rule
