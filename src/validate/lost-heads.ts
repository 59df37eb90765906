import type { CodedFinding } from '../model/diagnostic.ts'
import { keysOf, pointerOf, type Entry } from '../model/place.ts'
import { isRecord } from '../model/record.ts'
import type { Judge } from './judge.ts'
import { listsIn, type SchemaView } from './schema-view.ts'
import { valueAt } from './value-at.ts'

/** What is needed to judge the same thing otherwise put together. */
interface Judging {
  readonly entry: Entry<unknown>
  readonly judge: Judge
  readonly view: SchemaView
}

/** For each, all is judged again; where more go wrong halfway, it is something else that went wrong in all of them. */
const mostLists = 20

/**
 * One finding for the items of a list whose key is gone, deleted or behind a `#`: they go on the list above, and each of
 * their keys is wrong there.
 */
export function withLostHeads(findings: readonly CodedFinding[], judging: Judging): readonly CodedFinding[] {
  const { entry } = judging
  const lists = firstWrongItems(findings, entry)
  if (lists.size > mostLists) return findings
  for (const [list, first] of lists) {
    const key = headOf(list, first, judging)
    if (key === undefined) continue
    const missing = pointerOf([...keysOf(list).slice(0, -1), key])
    const others = findings.filter(
      ({ at }) => (itemIn(list, at.pointer) ?? -1) < first && at.pointer !== missing,
    )
    const above = keysOf(list).at(-1) ?? ''
    const at = { file: entry.file, pointer: list + pointerOf([first]) }
    return [
      ...withLostHeads(others, judging),
      { code: 'schema/missing-key', severity: 'error', at, args: { key, above }, hint: 'head' },
    ]
  }
  return findings
}

/** The first item about which something is found, of each list in which it is not the first of all. */
function firstWrongItems(
  findings: readonly CodedFinding[],
  entry: Entry<unknown>,
): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const { at } of findings) {
    const keys = keysOf(at.pointer)
    for (let depth = keysOf(entry.pointer).length + 1; depth < keys.length; depth += 1) {
      const list = pointerOf(keys.slice(0, depth))
      const index = itemIn(list, at.pointer)
      if (index === undefined || !Array.isArray(valueAt(list, entry))) continue
      first.set(list, Math.min(index, first.get(list) ?? index))
    }
  }
  return new Map([...first].filter(([, index]) => index > 0))
}

/** Which item of a list a pointer leads into. */
function itemIn(list: string, pointer: string): number | undefined {
  const [, index] = pointer.startsWith(`${list}/`)
    ? (/^\/(\d+)(?:\/|$)/.exec(pointer.slice(list.length)) ?? [])
    : []
  return index === undefined ? undefined : Number(index)
}

/** The key of which a list’s items from one on are, when all of them fit there and all before them here. */
function headOf(list: string, first: number, { entry, judge, view }: Judging): string | undefined {
  const items = valueAt(list, entry)
  const keys = keysOf(list)
  const [name = '', home] = [keys.at(-1), pointerOf(keys.slice(0, -1))]
  const holder = valueAt(home, entry)
  if (!Array.isArray(items) || !isRecord(holder)) return undefined
  const inside = home.slice(entry.pointer.length)
  return listsIn(view, inside)
    .filter((key) => !Object.hasOwn(holder, key))
    .find((key) => {
      const parted = { ...holder, [name]: items.slice(0, first), [key]: items.slice(first) }
      if (judge(replaced(entry.value, keysOf(inside), parted))) return true
      const touched = [name, key].map((one) => inside + pointerOf([one]))
      return (judge.errors ?? []).every(({ instancePath }) =>
        touched.every((one) => instancePath !== one && !instancePath.startsWith(`${one}/`)),
      )
    })
}

/** A value with another one at the end of some keys. */
function replaced(value: unknown, [key, ...rest]: readonly string[], fresh: unknown): unknown {
  if (key === undefined) return fresh
  if (Array.isArray(value)) return value.with(Number(key), replaced(value[Number(key)], rest, fresh))
  return isRecord(value) ? { ...value, [key]: replaced(value[key], rest, fresh) } : value
}
