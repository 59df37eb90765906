import { sizeKeys } from '../../../model/applicability.ts'
import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'
import { dependsOn } from '../../sizes.ts'
import { waivedIn } from '../../waived.ts'

export default {
  code: 'settings/unknown-size',
  severity: 'info',

  *check(context) {
    const { settings, organisation } = context.repository
    const waived = waivedIn(context)
    const all = [...context.requirements.all.values()].filter(({ ref }) => !waived.has(ref))
    for (const key of sizeKeys) {
      if (organisation[key] !== undefined) continue
      const dependent = all.filter(({ domain, requirement }) =>
        dependsOn(
          key,
          organisation,
          [domain, requirement].flatMap(({ appliesTo }) => appliesTo ?? []),
        ),
      )
      if (dependent.length === 0) continue
      yield { at: at(settings, 'organisation', key), args: { key, count: dependent.length }, hint: key }
    }
  },
} satisfies Rule
