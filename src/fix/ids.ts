import type { Fix } from '../model/fix.ts'
import { isRecord } from '../model/record.ts'

/**
 * Leaves out new ids that another thing bears already, or that two different ones would come to bear: what names them
 * would lead to the wrong one.
 */
export function withoutClashes(
  proposed: ReadonlyMap<string, readonly Fix[]>,
  values: readonly unknown[],
): ReadonlyMap<string, readonly Fix[]> {
  const taken = new Set(values.flatMap(idsIn))
  const olds = new Map<string, Set<string>>()
  for (const fix of [...proposed.values()].flat()) {
    const id = newIdOf(fix)
    if (id === undefined) continue
    const known = olds.get(id) ?? new Set()
    olds.set(id, known.add(String(fix.finding.args['found'])))
  }
  const isClear = (fix: Fix): boolean => {
    const id = newIdOf(fix)
    return id === undefined || (!taken.has(id) && olds.get(id)?.size === 1)
  }
  return new Map(
    [...proposed].flatMap(([file, fixes]) => {
      const clear = fixes.filter(isClear)
      return clear.length === 0 ? [] : [[file, clear] as const]
    }),
  )
}

function newIdOf(fix: Fix): string | undefined {
  if ('bytes' in fix || fix.finding.code !== 'schema/not-an-id') return undefined
  return fix.text
}

/** Every text under a key `id`. */
function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'id' && typeof one === 'string' ? [one] : idsIn(one),
  )
}
