import type { CodedFinding } from '../model/diagnostic.ts'
import { keysOf, pointerOf, type Entry } from '../model/place.ts'
import { isRecord } from '../model/record.ts'
import { likeliest } from './closest.ts'
import { valueAt } from './value-at.ts'

/** One finding for an item that a dash too many cut in two: what each half lacks is in the other. */
export function mendedItems(
  findings: readonly CodedFinding[],
  entry: Entry<unknown>,
): readonly CodedFinding[] {
  const seen = new Set<string>()
  return withCommas(findings, entry).flatMap((finding) => {
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
    const isDoubled = isPartOf(valueAt(itemAt(index), entry), valueAt(itemAt(index + 1), entry))
    if (!isDoubled && !isIn(index - 1)) return [finding]
    if (seen.has(itemAt(index))) return []
    seen.add(itemAt(index))
    return [{ ...finding, hint: isDoubled ? 'doubled' : 'split' }]
  })
}

/** Whether an item says nothing but what the next one says too: its first line was written twice. */
function isPartOf(item: unknown, next: unknown): boolean {
  if (!isRecord(item) || !isRecord(next)) return false
  const pairs = Object.entries(item)
  return pairs.length > 0 && pairs.every(([key, value]) => typeof value !== 'object' && next[key] === value)
}

/** One finding for two items between which a comma stands some letters from its place: « employee,s board ». */
function withCommas(findings: readonly CodedFinding[], entry: Entry<unknown>): readonly CodedFinding[] {
  const wrong = new Map(
    findings
      .filter(({ code }) => code === 'schema/unknown-value')
      .map((finding) => [finding.at.pointer, finding] as const),
  )
  const echoes = new Set<CodedFinding>()
  const told = findings.map((finding) => {
    const keys = keysOf(finding.at.pointer)
    const next = wrong.get(pointerOf([...keys.slice(0, -1), Number(keys.at(-1)) + 1]))
    if (finding.code !== 'schema/unknown-value' || next === undefined) return finding
    const letters = [finding, next].map(({ at }) => String(valueAt(at.pointer, entry))).join('')
    const write = partedOtherwise(letters.replaceAll(/\s/g, ''), String(finding.args['allowed']))
    if (write === undefined) return finding
    echoes.add(next)
    return { ...finding, args: { ...finding.args, write }, hint: 'comma' }
  })
  return told.filter((_, index) => !findings.slice(index, index + 1).some((one) => echoes.has(one)))
}

/** Two of the values that are allowed, which have these letters together, or the one that a comma cuts. */
function partedOtherwise(letters: string, allowed: string): string | undefined {
  const choices = [...allowed.matchAll(/`([^`]+)`/g)].map(([, choice = '']) => choice)
  const first = choices.find((one) => letters.startsWith(one) && choices.includes(letters.slice(one.length)))
  return first === undefined ? likeliest(letters, choices) : `${first}, ${letters.slice(first.length)}`
}

/** Whether an item is itself without a key that it must have. */
function lacks(findings: readonly CodedFinding[], item: string): boolean {
  return findings.some(({ code, at }) => code === 'schema/missing-key' && at.pointer.startsWith(`${item}/`))
}
