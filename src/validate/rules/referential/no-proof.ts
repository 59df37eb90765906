import type { Expectation } from '../../../model/files.ts'
import { at } from '../../../model/place.ts'
import { requirementsOf } from '../../../model/requirements.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'referential/no-proof',
  severity: 'error',

  *check({ sources, referentials }) {
    const shipped = new Set(sources.shipped.map(({ file }) => file))
    for (const referential of referentials) {
      if (shipped.has(referential.file)) continue
      for (const { requirement, pointer } of requirementsOf(referential)) {
        if (asksForProof(requirement.expects)) continue
        yield { at: at({ ...referential, pointer }, 'expects'), args: { id: requirement.id } }
      }
    }
  },
} satisfies Rule

function asksForProof({ evidence = [], indicators = [], survey }: Expectation): boolean {
  return evidence.length > 0 || indicators.length > 0 || survey !== undefined
}
