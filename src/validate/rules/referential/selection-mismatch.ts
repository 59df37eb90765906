import { at } from '../../../model/place.ts'
import { requirementsOf } from '../../../model/requirements.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'referential/selection-mismatch',
  severity: 'error',

  *check({ referentials, referentialFiles }) {
    for (const written of referentialFiles) {
      const whole = referentials.find(
        ({ file, pointer }) => file === written.file && pointer === written.pointer,
      )
      if (whole?.value.selection === undefined) continue
      const { atLeast, of } = whole.value.selection
      const count = requirementsOf(whole).length
      if (of === count && atLeast <= of) continue
      const isOwn = written.value.selection !== undefined
      const key = of === count ? 'atLeast' : 'of'
      yield {
        at: isOwn ? at(written, 'selection', key) : at(written, 'extends'),
        args: { atLeast, of, count, least: Math.min(atLeast, count) },
        ...(isOwn ? hintFor(key) : { hint: 'inherited' }),
      }
    }
  },
} satisfies Rule

function hintFor(key: 'atLeast' | 'of'): { readonly hint?: string } {
  return key === 'atLeast' ? { hint: key } : {}
}
