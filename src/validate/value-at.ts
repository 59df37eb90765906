import { keysOf, type Entry } from '../model/place.ts'
import { isRecord } from '../model/record.ts'

/** The value at a JSON Pointer of the file that an entry stands in. */
export function valueAt(pointer: string, { value, pointer: root }: Entry<unknown>): unknown {
  return keysOf(pointer.slice(root.length)).reduce<unknown>((node, key) => {
    if (Array.isArray(node)) return node[Number(key)]
    return isRecord(node) && Object.hasOwn(node, key) ? node[key] : undefined
  }, value)
}
