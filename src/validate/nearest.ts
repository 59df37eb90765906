import type { Finding } from '../model/diagnostic.ts'
import { at, type Anchor, type Entry } from '../model/place.ts'
import type { Role } from '../model/source.ts'
import type { RuleContext } from './context.ts'
import { listed } from './listed.ts'

/** An id where it is cited. */
interface Citation {
  readonly id: string
  readonly at: Anchor
}

/** What can be cited by its id, and in which files it may be defined. */
const homes: Readonly<Record<'indicators' | 'pieces', readonly Role[]>> = {
  indicators: ['indicator'],
  pieces: ['commitment', 'evidence'],
}

/** Every cited id that nothing bears, with the nearest ids that something does bear and where they are defined. */
export function* unknownIds(
  citations: readonly Citation[],
  kind: keyof typeof homes,
  context: RuleContext,
): Iterable<Finding> {
  const known: ReadonlyMap<string, Entry<unknown>> = context[kind]
  for (const { id, at: place } of citations) {
    if (known.has(id) || context.lost.mayDefine(id, ...homes[kind])) continue
    const nearest = context.nearest[kind](id)
    if (nearest.length === 0) yield { at: place, args: { id } }
    else {
      yield {
        at: place,
        args: { id, nearest: listed(nearest) },
        hint: 'nearest',
        related: nearest.flatMap((name) => known.get(name) ?? []).map((entry) => at(entry, 'id')),
      }
    }
  }
}

/** A list of ids held by an entry, under the keys that lead to it. */
export function citationsIn(
  entry: Entry<unknown>,
  keys: readonly (string | number)[],
  ids: readonly string[] = [],
): readonly Citation[] {
  return ids.map((id, index) => ({ id, at: at(entry, ...keys, index) }))
}
