import type { Data } from './data.ts'
import { endsKeepingLines, type Part } from './extent.ts'
import { flowText, isFlat, itemText, pairText, type Fresh, type Layout } from './fresh.ts'
import {
  beforeBreak,
  breakNear,
  columnOf,
  endOfLines,
  isCommentBelow,
  isFirstOnLine,
  lineStart,
  startOfLines,
} from './lines.ts'
import { keyText } from './scalar.ts'
import { deletion, insertion, insertionAbove, type Splice } from './splice.ts'
import { paddingLike, type Styles } from './styles.ts'

/** A pair or an item that comes; an item has no key. */
export interface Coming {
  readonly key: string | undefined
  readonly data: Data
  /** The part of the text below which it comes; above the first one when there is none. */
  readonly after: Part | undefined
}

/** What happens to the parts of a map or of a list: at least one stays. */
export interface Parts {
  readonly parts: readonly Part[]
  /** Those of the parts that go. */
  readonly going: ReadonlySet<Part>
  readonly coming: readonly Coming[]
}

/** What stands on one line beside others that do, unless it would be longer than this. */
const longestLine = 140

interface Context {
  readonly text: string
  readonly styles: Styles
}

/** Takes lines out of a map or of a list over lines, and adds others. */
export function blockSplices(context: Context, { parts, going, coming }: Parts): readonly Splice[] {
  const runs = runsOf(parts, going)
  return [
    ...runs.flatMap((run) => withoutRun(context.text, run)),
    ...coming.map((one) => withComing(context, parts, one)),
  ]
}

/** Parts that go and stand one after another. */
interface Run {
  readonly before: Part | undefined
  readonly parts: readonly Part[]
}

function runsOf(parts: readonly Part[], going: ReadonlySet<Part>): readonly Run[] {
  const runs: Run[] = []
  let before: Part | undefined
  let current: Part[] = []
  for (const part of parts) {
    if (going.has(part)) {
      current.push(part)
      continue
    }
    if (current.length > 0) runs.push({ before, parts: current })
    before = part
    current = []
  }
  if (current.length > 0) runs.push({ before, parts: current })
  return runs
}

/** Empty lines go too where a text above would keep them as its own. */
function withoutRun(text: string, { before, parts }: Run): readonly Splice[] {
  const removed = linesOf(text, parts)
  if (!endsKeepingLines(text, before?.value)) return removed
  return removed.map(({ from, to }) => deletion(from, emptyLinesEnd(text, to)))
}

/** The lines of parts that go. What follows a part that begins after a dash takes its place there. */
function linesOf(text: string, parts: readonly Part[]): readonly Splice[] {
  const removed: Splice[] = []
  let joined = -1
  for (const part of parts) {
    const isWhole = part.start !== joined && isFirstOnLine(text, part.start)
    const from = isWhole ? lineStart(text, part.start) : part.start
    const below = endOfLines(text, part.end, columnOf(text, part.start) + 1)
    joined = isWhole ? -1 : nextText(text, below)
    const to = isWhole ? below : joined
    const before = removed.at(-1)
    if (before?.to === from) removed.splice(-1, 1, deletion(before.from, to))
    else removed.push(deletion(from, to))
  }
  return removed
}

function nextText(text: string, at: number): number {
  return at + (/^\s*/.exec(text.slice(at))?.[0] ?? '').length
}

function emptyLinesEnd(text: string, at: number): number {
  return at + (/^(?:[ \t]*\r?\n)*/.exec(text.slice(at))?.[0] ?? '').length
}

function withComing({ text, styles }: Context, parts: readonly Part[], coming: Coming): Splice {
  const { after, data } = coming
  const beside = after ?? parts[0]
  if (beside === undefined) return insertion(text.length, '')
  const column = columnOf(text, beside.start)
  const lineBreak = breakNear(text, beside.end)
  const at = after === undefined ? startOfLines(text, beside.start) : endOfLines(text, after.end, column)
  const layout = {
    column,
    after: 'dash',
    lineBreak,
    ...styles.habitsAt(beside.end),
    isLiteral: !isCommentBelow(text, beforeBreak(text, at), column),
    quotes: 'none',
  } as const
  const neighbour = parts.findLast(({ value }) => paddingLike(text, value, data) !== undefined)
  const { inline, body } = comingText(coming, layout, paddingLike(text, neighbour?.value, data))
  const margin = ' '.repeat(column)
  // Where a list begins after the dash of another, so does what comes above its first item.
  if (after === undefined && !isFirstOnLine(text, beside.start))
    return insertionAbove(beside.start, `${inline}${body}${lineBreak}${margin}`)
  const line = `${margin}${inline}${body}`
  const isOpen = at === text.length && !text.endsWith('\n')
  return isOpen ? { from: at, to: at, text: line, lineBreak } : insertion(at, `${line}${lineBreak}`)
}

function comingText({ key, data }: Coming, layout: Layout, padding: string | undefined): Fresh {
  const over = { ...layout, padding }
  if (padding === undefined) return key === undefined ? itemText(data, over) : pairText(key, data, over)
  const value = flowText(data, { quotes: 'none', isFlow: false, padding })
  if (value.length > longestLine && !isFlat(data))
    return key === undefined ? itemText(data, over) : pairText(key, data, over)
  return { inline: key === undefined ? `- ${value}` : `${keyText(key, false)}: ${value}`, body: '' }
}
