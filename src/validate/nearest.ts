import type { Arguments, Finding } from '../model/diagnostic.ts'
import { at, type Entry } from '../model/place.ts'
import { closest } from './closest.ts'
import type { RuleContext } from './context.ts'

/** A list of ids held by an entry, under the keys that lead to it. */
interface Citations {
  readonly entry: Entry<unknown>
  readonly keys: readonly (string | number)[]
  readonly ids: readonly string[]
}

type Known = ReadonlyMap<string, Entry<unknown>>

/** Every id of a list that nothing bears, with the nearest ids that something does bear. */
export function* unknownIds(
  { entry, keys, ids }: Citations,
  known: Known,
  { lost }: RuleContext,
): Iterable<Finding> {
  for (const [index, id] of ids.entries()) {
    if (known.has(id) || lost.mayDefine(id)) continue
    yield { at: at(entry, ...keys, index), ...unknown(id, known) }
  }
}

/** What a finding on an unknown id says: the nearest known ids, and where they are defined. */
export function unknown(id: string, known: Known): { args: Arguments } & Pick<Finding, 'hint' | 'related'> {
  const nearest = closest(id, known.keys())
  if (nearest.length === 0) return { args: { id } }
  return {
    args: { id, nearest: listed(nearest) },
    hint: 'nearest',
    related: nearest.flatMap((name) => known.get(name) ?? []).map((entry) => at(entry, 'id')),
  }
}

/** Names as a message shows them: each between backticks, which the template puts around the whole. */
export function listed(names: readonly string[]): string {
  return names.join('`, `')
}
