import { atKey } from '../../../model/place.ts'
import { listed } from '../../listed.ts'
import { axesIn } from '../../axes.ts'
import { ratingsIn } from '../../rated.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'assessment/unknown-axis',
  severity: 'error',

  *check(context) {
    for (const rated of ratingsIn(context)) {
      const { axes, unknown } = axesIn(rated)
      for (const [axis, nearest] of unknown) {
        yield {
          at: atKey(rated.rating, 'levels', axis),
          args: { axis, requirement: rated.requirement, axes: listed(axes), nearest: nearest ?? '' },
          ...(nearest === undefined ? {} : { hint: 'nearest' }),
        }
      }
    }
  },
} satisfies Rule
