import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'settings/no-audit-date',
  severity: 'info',

  *check({ repository: { settings }, isWhole, date }) {
    if (isWhole && settings.value.audit?.date === undefined) {
      yield { at: at(settings, 'audit', 'date'), args: { date } }
    }
  },
} satisfies Rule
