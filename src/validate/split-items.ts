import type { CodedFinding } from '../model/diagnostic.ts'
import { keysOf, pointerOf, type Entry } from '../model/place.ts'
import { isRecord } from '../model/record.ts'
import { valueAt } from './value-at.ts'

/** One finding for an item that a dash too many cut in two: what each half lacks is in the other. */
export function mendedItems(
  findings: readonly CodedFinding[],
  entry: Entry<unknown>,
): readonly CodedFinding[] {
  const seen = new Set<string>()
  return findings.flatMap((finding) => {
    if (finding.code !== 'schema/missing-key') return [finding]
    const keys = keysOf(finding.at.pointer)
    const [index, key = ''] = [Number(keys.at(-2)), keys.at(-1)]
    if (!Number.isInteger(index)) return [finding]
    const itemAt = (position: number): string => pointerOf([...keys.slice(0, -2), position])
    const isIn = (position: number): boolean => {
      const item = valueAt(itemAt(position), entry)
      return isRecord(item) && key in item
    }
    if (isIn(index + 1) && lacks(findings, itemAt(index + 1))) return []
    if (!isIn(index - 1)) return [finding]
    if (seen.has(itemAt(index))) return []
    seen.add(itemAt(index))
    return [{ ...finding, hint: 'split' }]
  })
}

/** Whether an item is itself without a key that it must have. */
function lacks(findings: readonly CodedFinding[], item: string): boolean {
  return findings.some(({ code, at }) => code === 'schema/missing-key' && at.pointer.startsWith(`${item}/`))
}
