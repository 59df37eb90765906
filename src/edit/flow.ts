import type { Coming, Parts } from './block.ts'
import type { Part } from './extent.ts'
import { flowPairText, flowText } from './fresh.ts'
import { beforeBreak, breakNear, isFirstOnLine, lineStart } from './lines.ts'
import { deletion, insertion, insertionAbove, type Splice } from './splice.ts'

/** A part between brackets or braces, with what goes when it goes. */
interface Unit {
  readonly part: Part
  /** Where what belongs to it begins: after the comma, or the line, of the part before. */
  readonly from: number
  /** After its comma and the comment of its line. */
  readonly to: number
  /** Its comma, which stands before `to`, or none: the last part may lack it. */
  readonly comma: number | undefined
}

/** Takes parts out from between brackets or braces, and adds others. */
export function flowSplices(
  text: string,
  [open, close]: readonly [open: number, close: number],
  { parts, going, coming }: Parts,
): readonly Splice[] {
  const units = unitsOf(text, [open, close], parts)
  const staying = units.filter(({ part }) => !going.has(part))
  const last = staying.at(-1)
  const removed = withoutUnits(text, units, going)
  if (last === undefined) return [...removed, ...amongComments(text, [open, close], coming)]
  const hadLastComma = units.at(-1)?.comma !== undefined
  const atEnd = coming.filter(({ after }) => after === parts.at(-1))
  const between = coming.filter(({ after }) => after !== parts.at(-1))
  return [
    ...removed,
    ...between.map((one) => withBetween(text, staying, one, comingText(text, one, open))),
    ...commaAfter(last, hadLastComma || atEnd.length > 0),
    ...atEnd.map((one, index) => {
      const lead = leadOf(text, last, [open, close])
      const comma = hadLastComma || index < atEnd.length - 1 ? ',' : ''
      return insertion(last.to, `${lead}${comingText(text, one, open)}${comma}`)
    }),
  ]
}

/** What comes before a part that stays: on a line of its own when that part begins one. */
function withBetween(text: string, staying: readonly Unit[], { after }: Coming, written: string): Splice {
  const above = staying.findIndex(({ part }) => part === after)
  const next = staying[above + 1]?.part.start ?? 0
  const isLine = isFirstOnLine(text, next)
  const space = isLine
    ? `${breakNear(text, lineStart(text, next) - 1)}${indentOf(text, lineStart(text, next))}`
    : ' '
  const unit = staying[above]
  return unit === undefined
    ? insertionAbove(next, `${written},${space}`)
    : insertion(unit.to, `${space}${written},`)
}

/** Whether comments stand between the parts, which are worth keeping when all the parts go. */
export function hasComments(
  text: string,
  [open, close]: readonly [open: number, close: number],
  parts: readonly Part[],
): boolean {
  const starts = [...parts.map(({ start }) => start), close]
  return starts.some((start, index) => text.slice(parts[index - 1]?.end ?? open, start).includes('#'))
}

/** Where only comments are left, what comes stands below them. */
function amongComments(
  text: string,
  [open, close]: readonly [number, number],
  coming: readonly Coming[],
): readonly Splice[] {
  if (coming.length === 0) return []
  const written = coming.map((one) => comingText(text, one, open)).join(', ')
  if (!isFirstOnLine(text, close)) return [insertion(close, `${written} `)]
  const at = beforeBreak(text, lineStart(text, close))
  const indent = indentOf(text, lineStart(text, close))
  return [insertion(at, `${breakNear(text, at)}${indent}  ${written}`)]
}

function indentOf(text: string, line: number): string {
  return /^[ \t]*/.exec(text.slice(line))?.[0] ?? ''
}

function unitsOf(
  text: string,
  [open, close]: readonly [number, number],
  parts: readonly Part[],
): readonly Unit[] {
  const units: Unit[] = []
  let from = open + 1
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1]
    const gap = gapOf(text, part.end, next?.start ?? close)
    units.push({ part, from, ...gap })
    from = gap.to
  }
  return units
}

/** Where a part ends for good: after its comma, and after the comment of that line. */
function gapOf(text: string, from: number, to: number): Pick<Unit, 'to' | 'comma'> {
  const gap = text.slice(from, to)
  const before = /^(?:\s|#[^\n]*)*/.exec(gap)?.[0] ?? ''
  const comma = gap[before.length] === ',' ? from + before.length : undefined
  const after = comma === undefined ? from : comma + 1
  const comment = /^[ \t]*#[^\r\n]*/.exec(text.slice(after, to))?.[0] ?? ''
  return { comma, to: after + comment.length }
}

/** On one line, the first part that stays begins where the first part did. */
function withoutUnits(text: string, units: readonly Unit[], going: ReadonlySet<Part>): readonly Splice[] {
  const first = units.findIndex(({ part }) => !going.has(part))
  const start = units[0]?.part.start ?? 0
  const end = units[first]?.part.start ?? start
  const isLine = first > 0 && !text.slice(start, end).includes('\n')
  const others = isLine ? units.slice(first) : units
  const removed = others.filter(({ part }) => going.has(part)).flatMap((unit) => withoutUnit(text, unit))
  return isLine ? [deletion(start, end), ...removed] : removed
}

/** Comments on lines of their own above a part stay when it goes. */
function withoutUnit(text: string, { part, from, to }: Unit): readonly Splice[] {
  const lead = text.slice(from, part.start)
  return [deletion(lead.includes('#') ? from + lead.trimEnd().length : from, to)]
}

function commaAfter({ part, comma }: Unit, isNeeded: boolean): readonly Splice[] {
  if (isNeeded) return comma === undefined ? [insertion(part.end, ',')] : []
  return comma === undefined ? [] : [deletion(comma, comma + 1)]
}

/** What stands before a part that comes: a space, or a line when the closing sign has a line of its own. */
function leadOf(text: string, { part, to }: Unit, [open, close]: readonly [number, number]): string {
  const isOwnLine = text.slice(lineStart(text, close), close).trim() === ''
  if (!isOwnLine || lineStart(text, close) <= open) return ' '
  const start = lineStart(text, part.start)
  const indent = start > open ? indentOf(text, start) : `${indentOf(text, lineStart(text, close))}  `
  return `${breakNear(text, to)}${indent}`
}

function comingText(text: string, { key, data }: Coming, open: number): string {
  const padding = text[open] === '{' ? (/^[ \t]*/.exec(text.slice(open + 1))?.[0] ?? '') : ' '
  return key === undefined
    ? flowText(data, { quotes: 'none', isFlow: true, padding })
    : flowPairText(key, data, padding)
}
