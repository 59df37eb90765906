import type { Alternative } from '../../../model/files.ts'
import { at } from '../../../model/place.ts'
import { localRequirements } from '../../local-requirements.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'referential/no-proof',
  severity: 'error',

  *check({ referentialFiles }) {
    for (const { requirement, entry } of localRequirements(referentialFiles)) {
      const { expects } = requirement
      if (expects === undefined) continue
      const { anyOf } = expects
      const empty = anyOf?.findIndex((alternative) => !asksForProof(alternative)) ?? -1
      if (empty >= 0) {
        yield { at: at(entry, 'expects', 'anyOf', empty), args: { id: requirement.id }, hint: 'alternative' }
      } else if (anyOf === undefined && !asksForProof(expects)) {
        yield { at: at(entry, 'expects'), args: { id: requirement.id } }
      }
    }
  },
} satisfies Rule

function asksForProof({ evidence = [], indicators = [], survey }: Alternative): boolean {
  return evidence.length > 0 || indicators.length > 0 || survey !== undefined
}
