import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'settings/waiver-in-future',
  severity: 'warning',

  *check({ repository: { settings }, date }) {
    for (const [index, { requirement, on }] of (settings.value.notApplicable ?? []).entries()) {
      if (on === undefined || on <= date) continue
      yield { at: at(settings, 'notApplicable', index, 'on'), args: { requirement, on, date } }
    }
  },
} satisfies Rule
