import type { Finding } from '../../../model/diagnostic.ts'
import { atKey } from '../../../model/place.ts'
import { axesIn } from '../../axes.ts'
import { listed } from '../../listed.ts'
import { idsOf, ratingsIn, type Rated } from '../../rated.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'assessment/wrong-form',
  severity: 'error',

  *check(context) {
    for (const rated of ratingsIn(context)) {
      const finding = misfitOf(rated)
      if (finding !== undefined) yield finding
    }
  },
} satisfies Rule

function misfitOf(rated: Rated): Finding | undefined {
  const { requirement, rating, referential } = rated
  const { level, levels } = rating.value
  if (level === undefined && levels === undefined) return { at: atKey(rating), ...remedyFor(rated) }
  if (referential === undefined) return undefined
  const { axes, missing } = axesIn(rated)
  const [kept, spare] = axes.length > 0 ? (['levels', 'level'] as const) : (['level', 'levels'] as const)
  if (rating.value[spare] !== undefined) {
    const isDouble = rating.value[kept] !== undefined
    const remedy = isDouble ? { args: { requirement, kept, spare }, hint: 'spare' } : remedyFor(rated)
    return { at: atKey(rating, spare), ...remedy }
  }
  if (missing.length === 0) return undefined
  return {
    at: atKey(rating, 'levels'),
    args: { requirement, write: listed(missing.map(blank)) },
    hint: 'missing',
  }
}

/** What to write where nothing of the right form is written. */
function remedyFor({ requirement, referential }: Rated): Pick<Finding, 'args' | 'hint'> {
  const axes = idsOf(referential?.axes)
  if (axes.length > 0) {
    const write = `levels: { ${axes.map(blank).join(', ')} }`
    return { args: { requirement, write }, hint: 'axes' }
  }
  const scale = idsOf(referential?.scale)
  if (scale.length === 0) return { args: { requirement } }
  return { args: { requirement, scale: listed(scale) }, hint: 'level' }
}

/** The place of an axis that is still to be rated. */
function blank(axis: string): string {
  return `${axis}: …`
}
