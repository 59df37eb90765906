import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'action/done-in-future',
  severity: 'error',

  *check({ repository, date }) {
    for (const action of repository.actions) {
      const { id, status, doneOn } = action.value
      if (status !== 'done' || doneOn === undefined || doneOn <= date) continue
      yield { at: at(action, 'doneOn'), args: { id, doneOn, date } }
    }
  },
} satisfies Rule
