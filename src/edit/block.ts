import type { Data } from './data.ts'
import { endsKeepingLines, type Part } from './extent.ts'
import { flowText, itemText, pairText, type Fresh, type Layout } from './fresh.ts'
import {
  beforeBreak,
  breakNear,
  columnOf,
  endOfLines,
  isCommentBelow,
  isFirstOnLine,
  lineStart,
} from './lines.ts'
import { keyText } from './scalar.ts'
import { deletion, insertion, type Splice } from './splice.ts'
import { paddingLike, type Styles } from './styles.ts'

/** A pair or an item that comes; an item has no key. */
export interface Coming {
  readonly key: string | undefined
  readonly data: Data
}

/** What happens to the parts of a map or of a list: at least one stays. */
export interface Parts {
  readonly parts: readonly Part[]
  /** Those of the parts that go. */
  readonly going: ReadonlySet<Part>
  readonly coming: readonly Coming[]
}

interface Context {
  readonly text: string
  readonly styles: Styles
}

/** Takes lines out of a map or of a list over lines, and adds others after its last one. */
export function blockSplices(context: Context, { parts, going, coming }: Parts): readonly Splice[] {
  const runs = runsOf(parts, going)
  return [...runs.flatMap((run) => withoutRun(context.text, run)), ...withComing(context, { parts, coming })]
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

function withComing({ text, styles }: Context, { parts, coming }: Omit<Parts, 'going'>): readonly Splice[] {
  const [first] = parts
  const last = parts.at(-1)
  if (first === undefined || last === undefined) return []
  const column = columnOf(text, first.start)
  const lineBreak = breakNear(text, last.end)
  const at = endOfLines(text, last.end, column)
  const isOpen = at === text.length && !text.endsWith('\n')
  const layout = {
    column,
    after: 'dash',
    lineBreak,
    ...styles.habitsAt(last.end),
    isLiteral: !isCommentBelow(text, beforeBreak(text, at), column),
    quotes: 'none',
  } as const
  return coming.map((one) => {
    const neighbour = parts.findLast(({ value }) => paddingLike(text, value, one.data) !== undefined)
    const { inline, body } = comingText(one, layout, paddingLike(text, neighbour?.value, one.data))
    const line = `${' '.repeat(column)}${inline}${body}`
    return isOpen ? { from: at, to: at, text: line, lineBreak } : insertion(at, `${line}${lineBreak}`)
  })
}

function comingText({ key, data }: Coming, layout: Layout, padding: string | undefined): Fresh {
  if (padding === undefined) return key === undefined ? itemText(data, layout) : pairText(key, data, layout)
  const value = flowText(data, { quotes: 'none', isFlow: false, padding })
  return { inline: key === undefined ? `- ${value}` : `${keyText(key, false)}: ${value}`, body: '' }
}
