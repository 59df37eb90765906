import { keysOf, pointerOf, type Entry } from '../model/place.ts'
import { isRecord } from '../model/record.ts'
import { valueAt } from './value-at.ts'

/** The key or the index at the end of a pointer. */
export function nameOf(pointer: string): string {
  return keysOf(pointer).at(-1) ?? ''
}

/** What holds the key or the item at the end of a pointer. */
export function holderOf(pointer: string): string {
  return pointerOf(keysOf(pointer).slice(0, -1))
}

/** The key or the item that stands above another in the same section or list. */
export function siblingAbove(pointer: string, entry: Entry<unknown>): string | undefined {
  const keys = keysOf(pointer)
  const home = keys.slice(0, -1)
  const parent = valueAt(pointerOf(home), entry)
  if (Array.isArray(parent)) {
    const index = Number(keys.at(-1)) - 1
    return index < 0 ? undefined : pointerOf([...home, index])
  }
  const siblings = isRecord(parent) ? Object.keys(parent) : []
  const index = siblings.indexOf(keys.at(-1) ?? '')
  const above = siblings[index - 1]
  if (above !== undefined) return pointerOf([...home, above])
  // What comes before the first key of an item is the item above.
  return index === 0 && /^[1-9]\d*$/.test(home.at(-1) ?? '')
    ? siblingAbove(pointerOf(home), entry)
    : undefined
}
