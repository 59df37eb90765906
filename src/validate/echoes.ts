import type { CodedFinding } from '../model/diagnostic.ts'
import { keysOf, pointerOf, type Entry } from '../model/place.ts'
import { isRecord } from '../model/record.ts'
import { keyMeant } from './aliases.ts'
import { keyLike } from './misfit-key.ts'
import { aroundComma } from './stray-commas.ts'
import { newBelow } from './nearby.ts'
import { holderOf, nameOf, siblingAbove } from './neighbours.ts'
import { isListAt, mayHold, type SchemaView } from './schema-view.ts'
import { mendedItems } from './split-items.ts'
import { valueAt } from './value-at.ts'

/**
 * One mistake gives one finding: a key that lost its indentation, a comma inside a number between braces, a dash before
 * a key that goes on with its item each leave traces around them, which are not told besides.
 */
export function withoutEchoes(
  findings: readonly CodedFinding[],
  entry: Entry<unknown>,
  view: SchemaView,
): readonly CodedFinding[] {
  if (findings.length < 2 && !findings.some(isStray)) return findings
  const below = newBelow(findings)
  const echoes = new Set<CodedFinding>()
  const told = findings.map((finding) => {
    const comma = aroundComma(finding, below, entry)
    if (comma !== undefined) {
      for (const echo of comma.echoes) echoes.add(echo)
      return comma.told
    }
    const above = isStray(finding) ? siblingAbove(finding.at.pointer, entry) : undefined
    const found =
      above === undefined ? [] : below(above).filter((one) => isEchoOf(finding, one, above, { entry, view }))
    if (above === undefined || found.length === 0) return finding
    for (const echo of found) echoes.add(echo)
    const [echo] = found
    if (isFirstOfItem(finding, entry) && finding.code === 'schema/unknown-key')
      return { ...finding, hint: 'dash' }
    const key = nameOf(finding.at.pointer)
    const args = {
      ...finding.args,
      key: /^\d+$/.test(key) ? (finding.args['found'] ?? key) : key,
      above: nameOf(echo?.code === 'schema/missing-key' ? above : (echo?.at.pointer ?? above)),
    }
    return finding.code === 'schema/not-an-id' ? finding : { ...finding, args, hint: 'below' }
  })
  const wrongKeys = new Set(findings.filter(({ at }) => at.on === 'key').map(({ at }) => at.pointer))
  const kept = told.filter((one, index) => {
    const original = findings[index]
    const isToldOfKey = one.at.on !== 'key' && wrongKeys.has(one.at.pointer)
    return (
      !isToldOfKey &&
      !isOfForeignItem(one, wrongKeys, entry) &&
      (original === undefined || !echoes.has(original))
    )
  })
  // Whatever is an echo of what: a thing that does not fit is never said to.
  return kept.length === 0 ? findings : mendedItems(kept, entry)
}

/**
 * Whether something is told of an item none of whose keys is known, beyond the first of them: a dash too many, or one at
 * the wrong margin, made it an item of another list.
 */
function isOfForeignItem(
  { code, at }: CodedFinding,
  wrongKeys: ReadonlySet<string>,
  entry: Entry<unknown>,
): boolean {
  const keys = keysOf(at.pointer)
  const home = keys.slice(0, -1)
  if (!['schema/missing-key', 'schema/unknown-key'].includes(code) || !/^\d+$/.test(home.at(-1) ?? ''))
    return false
  const item = valueAt(pointerOf(home), entry)
  const names = isRecord(item) ? Object.keys(item) : []
  return (
    names.length > 0 &&
    names[0] !== keys.at(-1) &&
    names.every((name) => wrongKeys.has(pointerOf([...home, name])))
  )
}

function isStray({ code, at }: CodedFinding): boolean {
  if (code === 'schema/not-an-id') return at.on === 'key'
  return code === 'schema/unknown-key' || code === 'schema/not-a-mapping'
}

function isEchoOf(
  finding: CodedFinding,
  { code, at }: CodedFinding,
  above: string,
  { entry, view }: Scope,
): boolean {
  const key = nameOf(finding.at.pointer)
  if (code === 'schema/empty-text') {
    const mayGoOn = finding.code === 'schema/unknown-key' || finding.code === 'schema/not-a-mapping'
    return mayGoOn && at.pointer === lastBelow(above, entry)
  }
  if (code === 'schema/empty-value') {
    const waiting = at.pointer.slice(entry.pointer.length)
    const isOfIt = /^\d+$/.test(key)
      ? isListAt(view, waiting)
      : mayHold(view, waiting, (known) => isMeant(key, known))
    return isOfIt && at.pointer === lastBelow(above, entry)
  }
  const isLacking = code === 'schema/missing-key' && at.pointer.startsWith(`${above}/`)
  if (!isLacking) return false
  const besides = isFirstOfItem(finding, entry) ? valueAt(holderOf(finding.at.pointer), entry) : undefined
  return isMeant(key, [nameOf(at.pointer)]) || (isRecord(besides) && nameOf(at.pointer) in besides)
}

function isFirstOfItem(finding: CodedFinding, entry: Entry<unknown>): boolean {
  const item = valueAt(holderOf(finding.at.pointer), entry)
  const isItem = /^\d+$/.test(keysOf(finding.at.pointer).at(-2) ?? '')
  return isItem && isRecord(item) && Object.keys(item)[0] === nameOf(finding.at.pointer)
}

function isMeant(key: string, known: readonly string[]): boolean {
  return known.includes(key) || (keyMeant(key, known) ?? keyLike(key, known)) !== undefined
}

interface Scope {
  readonly entry: Entry<unknown>
  readonly view: SchemaView
}

/** Where the last value is that a value holds, or the value itself. */
function lastBelow(pointer: string, entry: Entry<unknown>): string {
  const node = valueAt(pointer, entry)
  const last = Array.isArray(node) ? node.length - 1 : isRecord(node) ? Object.keys(node).at(-1) : undefined
  return last === undefined || last === -1 ? pointer : lastBelow(pointer + pointerOf([last]), entry)
}
