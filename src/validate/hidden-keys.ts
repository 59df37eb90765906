import type { CodedFinding } from '../model/diagnostic.ts'
import { keysOf, pointerOf, type Entry } from '../model/place.ts'
import { isRecord } from '../model/record.ts'
import type { SourceFile } from '../model/source.ts'
import { valueAt } from './value-at.ts'

/**
 * Missing keys that are in the text after all, and told where they stand: behind a `#`, or in the middle of another line.
 * One that is written in two such places may be a word of a text.
 */
export function withHiddenKeys(
  findings: readonly CodedFinding[],
  entry: Entry<unknown>,
  source: SourceFile,
): readonly CodedFinding[] {
  if (!findings.some(isMissing)) return findings
  const find = finderFor(source)
  return findings.map((finding) => {
    if (!isMissing(finding)) return finding
    const keys = keysOf(finding.at.pointer)
    const key = keys.at(-1) ?? ''
    const hidden = find(key)
    // In a list, another item may say the word in a text.
    if (hidden === undefined || (hidden.hint === 'inside' && keys.length > 1)) return finding
    const holder = valueAt(pointerOf(keys.slice(0, -1)), entry)
    if (hidden.hint === 'commented' && !isOf(holder, hidden, keys.slice(0, -1))) return finding
    const at = { ...finding.at, span: [hidden.start, hidden.start + key.length] as const }
    return { ...finding, at, hint: hidden.hint }
  })
}

function isMissing({ code, hint }: CodedFinding): boolean {
  return code === 'schema/missing-key' && (hint === undefined || hint === 'meaning')
}

interface Hidden {
  readonly start: number
  readonly hint: 'commented' | 'inside'
  /** The items of lists whose lines are around a comment, from the innermost on, as texts. */
  readonly items: () => readonly string[]
  /** The column of the `#`. */
  readonly margin: number
}

type Find = (key: string) => Hidden | undefined

/** A file may have thousands of items that lack the same key: it is looked for once. */
const finders = new WeakMap<SourceFile, Find>()

function finderFor(source: SourceFile): Find {
  const known = finders.get(source)
  if (known !== undefined) return known
  const text = new TextDecoder().decode(source.bytes)
  const found = new Map<string, Hidden | undefined>()
  const find: Find = (key) => {
    if (!found.has(key)) found.set(key, hiddenAt(key, text))
    return found.get(key)
  }
  finders.set(source, find)
  return find
}

function hiddenAt(key: string, text: string): Hidden | undefined {
  if (!/^[A-Za-z]+$/.test(key)) return undefined
  const places = [...text.matchAll(new RegExp(`(?<![\\w-])${key}:(?=\\s|$)`, 'g'))].map(({ index }) => ({
    start: index,
    before: text.slice(text.lastIndexOf('\n', index - 1) + 1, index),
  }))
  const [hidden, second] = places.filter(({ before }) => !/^[ -]*$/.test(before))
  if (hidden === undefined || second !== undefined) return undefined
  const { start, before } = hidden
  let items: readonly string[] | undefined
  return {
    start,
    hint: /^ *#+\s*(?:- +)*$/.test(before) ? 'commented' : 'inside',
    items: () => (items ??= itemsAround(start, text)),
    margin: before.indexOf('#'),
  }
}

/** Whether a comment stands among the lines of what lacks a key, rather than of another item, or of what lies within. */
function isOf(holder: unknown, { margin, items }: Hidden, home: readonly string[]): boolean {
  if (!home.some((key) => /^\d+$/.test(key))) return margin <= 2 * home.length
  const said = isRecord(holder) ? Object.entries(holder).filter(([, value]) => isShort(value)) : []
  return said.length > 0 && items().some((item) => said.every((pair) => says(item, pair)))
}

/** Whether some lines give a key a value, with or without quotation marks. */
function says(lines: string, [key, value]: readonly [key: string, value: unknown]): boolean {
  return lines
    .split(`${key}:`)
    .slice(1)
    .map((rest) => rest.trimStart().replace(/^["']/, ''))
    .some((rest) => rest.startsWith(String(value)) && !/^[\w-]/.test(rest.slice(String(value).length)))
}

/** Whether a value stands in its file as it is read. */
function isShort(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^[^\n"'\\]{1,60}$/.test(value))
}

/** Comments and blank lines are left out. */
function itemsAround(offset: number, text: string): readonly string[] {
  const lines = text.split(/\r?\n/)
  const here = text.slice(0, offset).split('\n').length - 1
  const hash = lines[here]?.indexOf('#') ?? 0
  const found: string[] = []
  let margin = Infinity
  for (let first = here - 1; first >= 0 && margin > 0; first -= 1) {
    const line = lines[first] ?? ''
    const column = line.search(/\S/)
    if (!isSaid(line) || column >= margin) continue
    margin = column
    if (!/^ *- /.test(line) || hash > column + 2) continue
    const end = lines.findIndex((one, at) => at > here && isSaid(one) && one.search(/\S/) <= column)
    found.push(
      lines
        .slice(first, end < 0 ? lines.length : end)
        .filter(isSaid)
        .join('\n'),
    )
  }
  return found
}

function isSaid(line: string): boolean {
  return !/^\s*(?:#|$)/.test(line)
}
