import { LineCounter } from 'yaml'
import type { Silence } from '../model/source.ts'
import { layoutOf, type LaidComment, type LaidItem } from './yaml-layout.ts'

/** A silence by offsets in its text, in UTF-16 code units. */
export interface TextSilence extends Pick<Silence, 'reason' | 'lines' | 'below'> {
  readonly span: Span
  readonly codes: readonly { readonly code: string; readonly span: Span }[]
}

type Span = readonly [start: number, end: number]

const command = /^#\s*coopqual-ignore(-file)?(?![\w-])[\s:]*/

/**
 * The comments of a whole YAML text that silence findings. At the end of a line, a comment covers the outermost pair or
 * item that starts on that line, with all that it holds; on a line of its own, the pair or item that follows;
 * `coopqual-ignore-file` covers the file. It may stand behind other words of its comment, after a sign of its own. What it meets in the comments right below it, it covers there alone.
 */
export function silencesIn(text: string): readonly TextSilence[] {
  if (!text.includes('coopqual-ignore')) return []
  const { comments, items } = layoutOf(text)
  const lineOf = lineFinder(text)
  const neighbours = neighboursIn(items, lineOf)
  const alone = new Set(
    comments.filter(({ start }) => isAlone(start, text)).map(({ start }) => lineOf(start)),
  )
  return comments.flatMap(commandsIn).flatMap((comment) => {
    const { start, source, head } = comment
    const words = wordsOf(source.slice(head[0].length), start + head[0].length)
    const span: Span = [start, start + source.trimEnd().length]
    if (head[1] !== undefined) return { span, ...words }
    const below = commentsBelow(lineOf(start), alone)
    const lines = linesCovered(comment, text, neighbours(start), lineOf)
    return { span, ...words, lines, ...(below !== undefined && { below }) }
  })
}

interface Command extends LaidComment {
  readonly head: RegExpExecArray
}

/** A comment may say something else first, and more than one command, each behind a sign of its own. */
function commandsIn({ start, source }: LaidComment): readonly Command[] {
  let from = start
  return source.split(/(?<=\s)(?=#\s*coopqual-ignore)/).flatMap((part) => {
    const here = from
    from += part.length
    const head = command.exec(part)
    return head === null ? [] : [{ start: here, source: part, head }]
  })
}

const code = /^[\p{L}\d-]+\/[\p{L}\d*-]+/u

/** Codes, parted by commas, then the reason after a colon; spaces before a colon and a dash in its place do no harm. */
function wordsOf(words: string, offset: number): Pick<TextSilence, 'codes' | 'reason'> {
  const codes: { readonly code: string; readonly span: Span }[] = []
  let rest = words
  for (let found = code.exec(rest); found !== null; found = code.exec(rest)) {
    const start = offset + words.length - rest.length
    codes.push({ code: found[0], span: [start, start + found[0].length] })
    rest = rest.slice(found[0].length).replace(/^[\s,;]+/, '')
  }
  const reason = rest.replace(/^\s*[:–—-]?\s*/, '').trimEnd()
  return { codes, reason: /[\p{L}\p{N}]/u.test(reason) ? reason : '' }
}

function isAlone(start: number, text: string): boolean {
  return /^\s*(?:#.*)?$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))
}

/** The run of comments with lines of their own that goes on under the one of a line. */
function commentsBelow(line: number, alone: ReadonlySet<number>): Silence['below'] {
  if (!alone.has(line)) return undefined
  let last = line
  while (alone.has(last + 1)) last += 1
  return last === line ? undefined : [line + 1, last]
}

type LineOf = (offset: number) => number

function lineFinder(text: string): LineOf {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1)
  return (offset) => lines.linePos(offset).line
}

/** The items around a place: the first that starts on its line and the innermost that it stands in, both before it; the next. */
interface Neighbours {
  readonly sameLine: LaidItem | undefined
  readonly around: LaidItem | undefined
  readonly next: LaidItem | undefined
}

/** Makes the function that finds the items around a place; it must be asked in the order of the text. */
function neighboursIn(items: readonly LaidItem[], lineOf: LineOf): (place: number) => Neighbours {
  const open: LaidItem[] = []
  let index = 0
  return (place) => {
    const line = lineOf(place)
    let sameLine: LaidItem | undefined
    for (let item = items[index]; item !== undefined && item.start < place; item = items[(index += 1)]) {
      open.push(item)
      if (lineOf(item.start) === line) sameLine ??= item
    }
    while ((open.at(-1)?.end ?? place) < place && lineOf(open.at(-1)?.end ?? 0) < line) open.pop()
    return { sameLine, around: open.at(-1), next: items[index] }
  }
}

function linesCovered(
  { start }: LaidComment,
  text: string,
  { sameLine, around, next }: Neighbours,
  lineOf: LineOf,
): readonly [first: number, last: number] {
  const line = lineOf(start)
  const isInside =
    around !== undefined && (next === undefined || next.start > around.end) && around.end > start
  const item = isAlone(start, text) ? (isInside ? around : next) : (sameLine ?? around)
  if (item === undefined) return [line, line]
  return [Math.min(line, lineOf(item.start)), Math.max(line, lineOf(item.end - 1))]
}
