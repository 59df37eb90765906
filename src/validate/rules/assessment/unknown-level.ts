import { at } from '../../../model/place.ts'
import { referenceIn } from '../../../model/requirements.ts'
import { closest } from '../../closest.ts'
import { listed } from '../../listed.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'assessment/unknown-level',
  severity: 'error',

  *check({ repository, requirements }) {
    for (const assessment of repository.assessments) {
      for (const [requirement, { level }] of Object.entries(assessment.value.ratings ?? {})) {
        const [ref = '', ...others] = requirements.meanings(referenceIn(assessment.value, requirement))
        const scale = requirements.all.get(ref)?.referential.value.scale?.map(({ id }) => id)
        if (scale === undefined || others.length > 0 || scale.includes(level)) continue
        const [nearest] = closest(level, scale, 1)
        yield {
          at: at(assessment, 'ratings', requirement, 'level'),
          args: { level, requirement, scale: listed(scale), nearest: nearest ?? '' },
          ...(nearest === undefined ? {} : { hint: 'nearest' }),
        }
      }
    }
  },
} satisfies Rule
