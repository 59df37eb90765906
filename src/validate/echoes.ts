import type { CodedFinding } from '../model/diagnostic.ts'
import { keysOf, pointerOf, type Entry } from '../model/place.ts'
import { isRecord } from '../model/record.ts'
import { keyMeant } from './aliases.ts'
import { keyLike } from './misfit-key.ts'
import { mendedItems } from './split-items.ts'
import { valueAt } from './value-at.ts'

/**
 * One mistake gives one finding: a key that lost its indentation, a comma inside a number between braces, a dash before
 * a key that goes on with its item each leave traces around them, which are not told besides.
 */
export function withoutEchoes(
  findings: readonly CodedFinding[],
  entry: Entry<unknown>,
): readonly CodedFinding[] {
  if (findings.length < 2 && !findings.some(isStray)) return findings
  const echoes = new Set<CodedFinding>()
  const told = findings.map((finding) => {
    const above = isStray(finding) ? siblingAbove(finding.at.pointer, entry) : undefined
    if (above === undefined) return finding
    const comma = brokenNumber(finding, above, entry)
    const found = findings.filter(
      (one) => isEchoOf(finding, one, above, entry) || (comma !== undefined && one.at.pointer === above),
    )
    for (const echo of found) echoes.add(echo)
    if (comma !== undefined) return { ...finding, args: { ...finding.args, write: comma }, hint: 'comma' }
    const args = { ...finding.args, above: keysOf(above).at(-1) ?? '' }
    return finding.code === 'schema/unknown-key' && found.length > 0
      ? { ...finding, args, hint: 'below' }
      : finding
  })
  const wrongKeys = new Set(findings.filter(({ at }) => at.on === 'key').map(({ at }) => at.pointer))
  const kept = told.filter((one, index) => {
    const original = findings[index]
    const isToldOfKey = one.at.on !== 'key' && wrongKeys.has(one.at.pointer)
    return !isToldOfKey && (original === undefined || !echoes.has(original))
  })
  return mendedItems(kept, entry)
}

function isStray({ code, at }: CodedFinding): boolean {
  if (code === 'schema/not-an-id') return at.on === 'key'
  return code === 'schema/unknown-key' || code === 'schema/not-a-mapping'
}

function isEchoOf(
  { at: { pointer } }: CodedFinding,
  { code, at }: CodedFinding,
  above: string,
  entry: Entry<unknown>,
): boolean {
  if (code === 'schema/empty-value' || code === 'schema/empty-text')
    return at.pointer === lastBelow(above, entry)
  if (code !== 'schema/missing-key' || !at.pointer.startsWith(`${above}/`)) return false
  const [key = '', lacking = ''] = [keysOf(pointer).at(-1), keysOf(at.pointer).at(-1)]
  return key === lacking || (keyMeant(key, [lacking]) ?? keyLike(key, [lacking])) !== undefined
}

/** The number whose decimal comma made a key of its decimals, with its key: « value: 92,5 » between braces. */
function brokenNumber(
  { code, at: { pointer } }: CodedFinding,
  above: string,
  entry: Entry<unknown>,
): string | undefined {
  const [decimals = '', key = ''] = [keysOf(pointer).at(-1), keysOf(above).at(-1)]
  const whole = valueAt(above, entry)
  const isBroken = code === 'schema/unknown-key' && /^\d+$/.test(decimals) && valueAt(pointer, entry) === null
  return isBroken && typeof whole === 'number' ? `${key}: ${whole}.${decimals}` : undefined
}

/** The key that stands above another in the same section. */
function siblingAbove(pointer: string, entry: Entry<unknown>): string | undefined {
  const keys = keysOf(pointer)
  const parent = valueAt(pointerOf(keys.slice(0, -1)), entry)
  const siblings = isRecord(parent) ? Object.keys(parent) : []
  const above = siblings[siblings.indexOf(keys.at(-1) ?? '') - 1]
  return above === undefined ? undefined : pointerOf([...keys.slice(0, -1), above])
}

/** Where the last value is that a value holds, or the value itself. */
function lastBelow(pointer: string, entry: Entry<unknown>): string {
  const node = valueAt(pointer, entry)
  const last = Array.isArray(node) ? node.length - 1 : isRecord(node) ? Object.keys(node).at(-1) : undefined
  return last === undefined || last === -1 ? pointer : lastBelow(pointer + pointerOf([last]), entry)
}
