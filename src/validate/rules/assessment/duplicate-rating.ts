import { atKey, type Anchor } from '../../../model/place.ts'
import { referenceIn } from '../../../model/requirements.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'assessment/duplicate-rating',
  severity: 'error',

  *check({ repository, requirements }) {
    const firsts = new Map<string, Anchor>()
    for (const assessment of repository.assessments) {
      const { campaign, ratings = {} } = assessment.value
      for (const requirement of Object.keys(ratings)) {
        const place = atKey(assessment, 'ratings', requirement)
        const [ref = requirement] = requirements.meanings(referenceIn(assessment.value, requirement))
        const key = JSON.stringify([String(campaign), ref])
        const first = firsts.get(key)
        if (first === undefined) firsts.set(key, place)
        else yield { at: place, args: { requirement, campaign }, related: [first] }
      }
    }
  },
} satisfies Rule
