import { isDeepStrictEqual } from 'node:util'
import type { YamlEdit } from '../model/yaml-edit.ts'
import { dataAfter, isDataMap, isList, type Change, type Data, type DataMap } from './data.ts'
import {
  dataOfDraft,
  holdsShared,
  isAnchoredWithin,
  isShared,
  opened,
  type Draft,
  type DraftList,
  type DraftMap,
} from './draft.ts'

type Path = YamlEdit['path']

/** The change would reach a value that stands elsewhere too. */
type Refused = 'shared'

/**
 * A draft after one edit, which must have a place in it: the data stand at the path, or nothing does. Nothing comes back
 * when the whole goes away.
 */
export function draftAfter(
  draft: Draft | undefined,
  path: Path,
  change: Change,
): Draft | Refused | undefined {
  const [step, ...rest] = path
  const { data } = change
  if (step === undefined) return data === undefined ? gone(draft) : become(draft, data)
  if (draft !== undefined && isShared(draft)) return 'shared'
  const parts = draft === undefined ? undefined : opened(draft)
  if (parts?.kind === 'map') return inMap(parts, String(step), rest, change)
  if (parts?.kind === 'list') return inList(parts, Number(step), rest, change)
  if (path.includes('<<')) return 'shared'
  const whole = dataAfter(draft === undefined ? undefined : dataOfDraft(draft), path, change)
  return whole === undefined ? undefined : { kind: 'fresh', data: whole }
}

function inMap(map: DraftMap, key: string, rest: Path, change: Change): Draft | Refused {
  if (key === '<<') return 'shared'
  const at = map.entries.findIndex((entry) => entry.key === key)
  const entry = map.entries[at]
  const value = draftAfter(entry?.value, rest, change)
  if (value === 'shared') return value
  if (value === undefined) {
    if (isAnchoredWithin(entry?.pair?.key)) return 'shared'
    return { ...map, entries: map.entries.filter((other) => other !== entry) }
  }
  if (entry === undefined) return { ...map, entries: [...map.entries, { key, pair: undefined, value }] }
  return { ...map, entries: map.entries.with(at, { ...entry, value }) }
}

function inList(list: DraftList, at: number, rest: Path, change: Change): Draft | Refused {
  if (rest.length === 0 && change.isBefore && change.data !== undefined) {
    const coming = { place: undefined, value: { kind: 'fresh', data: change.data } } as const
    return { ...list, items: list.items.toSpliced(at, 0, coming) }
  }
  const item = list.items[at]
  const value = draftAfter(item?.value, rest, change)
  if (value === 'shared') return value
  if (value === undefined) return { ...list, items: list.items.toSpliced(at, 1) }
  if (item === undefined) return { ...list, items: [...list.items, { place: undefined, value }] }
  return { ...list, items: list.items.with(at, { ...item, value }) }
}

function gone(draft: Draft | undefined): Refused | undefined {
  return draft !== undefined && holdsShared(draft) ? 'shared' : undefined
}

/** What stands there turns into other data, and keeps the parts that both have. */
function become(draft: Draft | undefined, data: Data): Draft | Refused {
  if (draft === undefined) return { kind: 'fresh', data }
  if (isShared(draft)) return 'shared'
  const parts = opened(draft)
  if (parts?.kind === 'map' && isDataMap(data)) return mapBecomes(parts, data)
  if (parts?.kind === 'list' && isList(data)) return listBecomes(parts, data)
  return gone(draft) ?? { kind: 'fresh', data }
}

function mapBecomes(map: DraftMap, data: DataMap): Draft | Refused {
  const going = map.entries.filter(({ key }) => !Object.hasOwn(data, key))
  const changing = Object.entries(data).filter(([key, value]) => {
    const before = map.entries.find((entry) => entry.key === key)
    return before === undefined || !isDeepStrictEqual(dataOfDraft(before.value), value)
  })
  return allAfter(map, [...going.map(({ key }) => [key, undefined] as const), ...changing])
}

/** Items that are the same at both ends stay; those between change one by one, and the last of these go or come. */
function listBecomes(list: DraftList, data: readonly Data[]): Draft | Refused {
  const before = list.items.map((item) => dataOfDraft(item.value))
  const tail = sameAtTheEnd(before, data)
  const going = before.length - data.length
  const removed = Array.from({ length: Math.max(0, going) }, (_, index) => before.length - tail - 1 - index)
  const changed = [...data.entries()].filter(
    ([at, item]) => at < data.length - tail && !isDeepStrictEqual(before[at], item),
  )
  return allAfter(list, [...removed.map((at) => [at, undefined] as const), ...changed])
}

/** How many items both lists end with, where the first is the longer: that many places are kept at the end. */
function sameAtTheEnd(before: readonly unknown[], after: readonly unknown[]): number {
  if (before.length <= after.length) return 0
  let head = 0
  while (head < after.length && isDeepStrictEqual(before[head], after[head])) head += 1
  let tail = 0
  while (tail < after.length - head && isDeepStrictEqual(before.at(-1 - tail), after.at(-1 - tail))) tail += 1
  return tail
}

function allAfter(
  draft: DraftMap | DraftList,
  changes: readonly (readonly [step: string | number, data: Data | undefined])[],
): Draft | Refused {
  let changed: Draft = draft
  for (const [step, data] of changes) {
    const next = draftAfter(changed, [step], { data, isBefore: false })
    if (next === 'shared' || next === undefined) return 'shared'
    changed = next
  }
  return changed
}
