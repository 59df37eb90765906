import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'settings/no-audit-date',
  severity: 'info',

  *check({ repository: { settings }, isWhole, isDated, date }) {
    if (isWhole && !isDated) yield { at: at(settings, 'audit', 'date'), args: { date } }
  },
} satisfies Rule
