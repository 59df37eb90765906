import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'settings/dates-reversed',
  severity: 'error',

  *check({ repository: { settings } }) {
    const period = settings.value.audit?.period
    if (period === undefined || period.from <= period.to) return
    yield { at: at(settings, 'audit', 'period', 'to'), args: { from: period.from, to: period.to } }
  },
} satisfies Rule
