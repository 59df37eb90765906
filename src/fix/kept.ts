import { isDeepStrictEqual } from 'node:util'
import type { Fix } from '../model/fix.ts'
import { keysOf } from '../model/place.ts'
import { isRecord } from '../model/record.ts'

/** Whether what is read of a file after some fixes is what was read before, but for what they say; other bytes say the same. */
export function isKept(before: unknown, after: unknown, fixes: readonly Fix[]): boolean {
  let expected = before
  for (const fix of fixes) {
    if ('bytes' in fix) continue
    if (fix.becomes === 'free') return true
    expected = changed(expected, keysOf(fix.finding.at.pointer), fix.becomes)
  }
  return isDeepStrictEqual(expected, after)
}

type Becoming = { readonly value: unknown } | { readonly key: string }

function changed(data: unknown, keys: readonly string[], becomes: Becoming): unknown {
  const [key, ...rest] = keys
  if (key === undefined) return 'value' in becomes ? becomes.value : data
  if (Array.isArray(data))
    return data.map((item: unknown, index) => (String(index) === key ? changed(item, rest, becomes) : item))
  if (!isRecord(data)) return data
  const isRenamed = rest.length === 0 && 'key' in becomes
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      if (name !== key) return [name, value]
      return isRenamed ? [becomes.key, value] : [name, changed(value, rest, becomes)]
    }),
  )
}
