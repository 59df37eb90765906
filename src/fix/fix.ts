import type { CodedFinding } from '../model/diagnostic.ts'
import type { FileFix, Fix, MovedFiles, TextFix } from '../model/fix.ts'
import { groupBy } from '../model/group.ts'
import { keysOf, pointerOf, type Range } from '../model/place.ts'
import type { Locate } from '../model/source.ts'
import { answerTo, mayHaveAnswer } from './fixers.ts'

interface Text {
  readonly bytes: Uint8Array
  readonly moved: MovedFiles
  readonly locate: Locate
  /** Whether a word is a key of ours. */
  readonly isKey: (word: string) => boolean
}

/** The safe answers to what is said of one file, in the order of the text, none inside another. */
export function fixesOf(
  findings: readonly CodedFinding[],
  { bytes, moved, locate, isKey }: Text,
): readonly Fix[] {
  const wholes: FileFix[] = []
  const parts: TextFix[] = []
  const answerable = findings.filter(mayHaveAnswer)
  if (answerable.length === 0) return []
  const lines = linesOf(bytes)
  for (const finding of answerable) {
    const [start, end] = offsets(lines, locate(finding.at))
    const { text } = lines
    const written = text.slice(start, end)
    const answer = answerTo(finding, { bytes, written, moved, text, start, isKey })
    if (answer === undefined) continue
    if ('bytes' in answer) wholes.push({ finding, ...answer })
    else parts.push({ finding, start, end, ...answer })
  }
  if (wholes.length > 0) return wholes.slice(0, 1)
  const ordered = withoutRivals(parts).toSorted((left, right) => left.start - right.start)
  return ordered.filter(({ start }, index) => start >= (ordered[index - 1]?.end ?? 0))
}

/** Two keys that would become one and the same have no safe answer: only one of the values could stay. */
function withoutRivals(fixes: readonly TextFix[]): readonly TextFix[] {
  const byKey = groupBy(fixes, keyMade)
  return fixes.filter((fix) => keyMade(fix) === undefined || byKey.get(keyMade(fix))?.length === 1)
}

/** The pointer of the key that a fix makes; nothing when it makes none. */
function keyMade({ finding, becomes }: TextFix): string | undefined {
  if (becomes === 'free' || !('key' in becomes)) return undefined
  return pointerOf([...keysOf(finding.at.pointer).slice(0, -1), becomes.key])
}

/** The bytes of a file after some fixes, which follow each other in its text. */
export function fixed(bytes: Uint8Array, fixes: readonly Fix[]): Uint8Array {
  const whole = fixes.find((fix) => 'bytes' in fix)
  if (whole !== undefined) return whole.bytes
  const { text, hasMark } = textOf(bytes)
  let [made, place] = [hasMark ? mark : '', 0]
  for (const fix of fixes) {
    if ('bytes' in fix) continue
    made += text.slice(place, fix.start) + fix.text
    place = fix.end
  }
  return new TextEncoder().encode(made + text.slice(place))
}

const mark = '\uFEFF'

function textOf(bytes: Uint8Array): { readonly text: string; readonly hasMark: boolean } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return text.startsWith(mark) ? { text: text.slice(1), hasMark: true } : { text, hasMark: false }
}

interface Lines {
  readonly text: string
  readonly starts: readonly number[]
}

function linesOf(bytes: Uint8Array): Lines {
  const { text } = textOf(bytes)
  return { text, starts: [0, ...[...text.matchAll(/\r(?!\n)|\n/g)].map(({ index }) => index + 1)] }
}

function offsets({ starts }: Lines, { line, column, endLine, endColumn }: Range): readonly [number, number] {
  return [(starts[line - 1] ?? 0) + column - 1, (starts[endLine - 1] ?? 0) + endColumn - 1]
}
