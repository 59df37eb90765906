import type { Rating } from '../../../model/files.ts'
import { at } from '../../../model/place.ts'
import type { Referential } from '../../../model/referential.ts'
import { closest } from '../../closest.ts'
import { listed } from '../../listed.ts'
import { idsOf, ratingsIn } from '../../rated.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'assessment/unknown-level',
  severity: 'error',

  *check(context) {
    for (const { requirement, rating, referential } of ratingsIn(context)) {
      if (referential?.scale === undefined) continue
      const scale = idsOf(referential.scale)
      for (const { level, keys } of levelsIn(rating.value, referential)) {
        if (scale.includes(level)) continue
        const [nearest] = closest(level, scale, 1)
        yield {
          at: at(rating, ...keys),
          args: { level, requirement, scale: listed(scale), nearest: nearest ?? '' },
          ...(nearest === undefined ? {} : { hint: 'nearest' }),
        }
      }
    }
  },
} satisfies Rule

interface LevelGiven {
  readonly level: string
  /** The keys under which the rating gives it. */
  readonly keys: readonly string[]
}

/** The levels that count: what stands in the other form has a rule of its own. */
function levelsIn({ level, levels = {} }: Rating, { axes }: Referential): readonly LevelGiven[] {
  if (axes !== undefined) {
    return Object.entries(levels).map(([axis, found]) => ({ level: found, keys: ['levels', axis] }))
  }
  return level === undefined ? [] : [{ level, keys: ['level'] }]
}
