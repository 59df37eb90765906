import { at } from '../../../model/place.ts'
import { listed } from '../../listed.ts'
import { requirementReferences } from '../../references.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'reference/ambiguous-requirement',
  severity: 'error',

  *check(context) {
    for (const { reference, written, at: place } of requirementReferences(context)) {
      const meanings = context.requirements.meanings(reference)
      if (meanings.length < 2) continue
      const entries = meanings.flatMap((ref) => context.requirements.all.get(ref) ?? [])
      yield {
        at: place,
        args: { reference: written, meanings: listed(meanings) },
        related: entries.map((entry) => at({ value: entry.requirement, ...entry.at }, 'id')),
      }
    }
  },
} satisfies Rule
