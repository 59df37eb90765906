import { atKey } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'referential/remove-without-base',
  severity: 'error',

  *check({ referentialFiles }) {
    for (const referential of referentialFiles) {
      const { id, extends: base, remove } = referential.value
      if (remove === undefined || base !== undefined) continue
      yield { at: atKey(referential, 'remove'), args: { id } }
    }
  },
} satisfies Rule
