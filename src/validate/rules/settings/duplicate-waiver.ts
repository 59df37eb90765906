import { at, type Anchor } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'settings/duplicate-waiver',
  severity: 'error',

  *check({ repository: { settings }, requirements }) {
    const firsts = new Map<string, Anchor>()
    for (const [index, { requirement }] of (settings.value.notApplicable ?? []).entries()) {
      const place = at(settings, 'notApplicable', index, 'requirement')
      const [ref = requirement] = requirements.meanings(requirement)
      const first = firsts.get(ref)
      if (first === undefined) firsts.set(ref, place)
      else yield { at: place, args: { requirement }, related: [first] }
    }
  },
} satisfies Rule
