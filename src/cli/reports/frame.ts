import type { Range } from '../../model/place.ts'
import { cellsOf, columnsOf, type Cell } from './cells.ts'

/** A row of a frame: a line of the file, the marks under one, or the sign that the place goes on. */
export interface FrameRow {
  readonly kind: 'line' | 'place' | 'beside' | 'more'
  /** The number of the line; absent from rows that are none. */
  readonly number?: number
  readonly text: string
}

/** What a frame shows: a place, and another one to mark when it stands on the line before. */
interface Shown {
  readonly place: Range
  readonly beside?: Range | undefined
}

/** A stretch of one line, in UTF-16 code units from 0; the end is excluded. */
type Stretch = readonly [start: number, end: number]

/** The part of the lines that is shown, in columns of the terminal. */
interface Window {
  readonly from: number
  readonly columns: number
}

/** Of a longer place only the first lines are shown. */
const mostLines = 3

/** Around a place in a very long line, more than this is not even looked at. In UTF-16 code units. */
const reach = 1000

/**
 * The lines of a place with `^` under it, below the line before, where `~` marks what stands beside it. Lines that
 * are longer than `columns` are cut around the place.
 */
export function frame(
  lines: readonly string[],
  { place, beside }: Shown,
  columns: number,
): readonly FrameRow[] {
  const last = lastLineOf(place, lines)
  const first = lineAt(lines, place.line)
  const offset = Math.max(0, place.column - 1 - reach)
  const near = {
    lines,
    offset,
    window: windowOn(first, stretchOn(first, place, place.line), { offset, columns }),
  }
  const shown = Array.from({ length: Math.min(mostLines, last - place.line + 1) }, (_, at) => place.line + at)
  const before = place.line - 1
  const isContext = lineAt(lines, before).trim() !== ''
  return [
    ...(isContext ? [lineRow(near, before)] : []),
    ...(isContext && beside?.line === before
      ? [marksRow(near, before, { range: beside, kind: 'beside' })]
      : []),
    ...shown.flatMap((number) => [
      lineRow(near, number),
      marksRow(near, number, { range: place, kind: 'place' }),
    ]),
    ...(last - place.line + 1 > mostLines ? [{ kind: 'more', text: '…' } as const] : []),
  ]
}

/** A place may end at the start of the next line, or after empty ones. */
function lastLineOf({ line, endLine, endColumn }: Range, lines: readonly string[]): number {
  let last = endColumn === 1 ? endLine - 1 : endLine
  while (last > line && lineAt(lines, last).trim() === '') last -= 1
  return Math.max(line, last)
}

interface Near {
  readonly lines: readonly string[]
  /** Where the part of the lines that is looked at starts, in UTF-16 code units. */
  readonly offset: number
  readonly window: Window
}

function lineAt(lines: readonly string[], number: number): string {
  return lines[number - 1] ?? ''
}

/** The part of a range that stands on one line, without the spaces that a range of several lines begins or ends with. */
function stretchOn(line: string, range: Range, number: number): Stretch {
  const indent = line.length - line.trimStart().length
  const start = number === range.line ? range.column - 1 : indent
  const end = number === range.endLine ? range.endColumn - 1 : line.trimEnd().length
  return [Math.min(start, line.length), Math.max(start, end)]
}

/** The whole line if its place then shows, else from somewhat before the place. */
function windowOn(
  line: string,
  [start, end]: Stretch,
  { offset, columns }: { readonly offset: number; readonly columns: number },
): Window {
  const cells = cellsNear(line, offset)
  const before = columnsOf(cells.filter((cell) => cell.start < start))
  const through = columnsOf(cells.filter((cell) => cell.start < end))
  const isFine = offset === 0 && Math.max(before + 1, through) < columns
  return { from: isFine ? 0 : Math.max(0, before - Math.floor(columns / 3)), columns }
}

function cellsNear(line: string, offset: number): readonly Cell[] {
  return cellsOf(line.slice(offset, offset + 2 * reach)).map((cell) => ({
    ...cell,
    start: cell.start + offset,
  }))
}

function lineRow({ lines, offset, window }: Near, number: number): FrameRow {
  const line = lineAt(lines, number)
  const { cells, isCut } = cut(cellsNear(line, offset), window)
  const isBegun = offset > 0 || window.from > 0
  const isLonger = isCut || line.length > offset + 2 * reach
  const text = cells.map(({ shown }) => shown).join('')
  return {
    kind: 'line',
    number,
    text: `${isBegun && line.trim() !== '' ? '…' : ''}${text}${isLonger ? '…' : ''}`.trimEnd(),
  }
}

function marksRow(
  { lines, offset, window }: Near,
  number: number,
  { range, kind }: { readonly range: Range; readonly kind: 'place' | 'beside' },
): FrameRow {
  const [start, end] = stretchOn(lineAt(lines, number), range, number)
  const { cells } = cut(cellsNear(lineAt(lines, number), offset), window)
  const lead =
    columnsOf(cells.filter((cell) => endOf(cell) <= start)) + (offset > 0 || window.from > 0 ? 1 : 0)
  const under = columnsOf(cells.filter((cell) => endOf(cell) > start && cell.start < end))
  return { kind, text: ' '.repeat(lead) + (kind === 'place' ? '^' : '~').repeat(Math.max(1, under)) }
}

function endOf({ start, shown }: Cell): number {
  return start + shown.length
}

/** The cells that stand in a window, with room for the `…` at either side of it. */
function cut(
  cells: readonly Cell[],
  { from, columns }: Window,
): { readonly cells: readonly Cell[]; readonly isCut: boolean } {
  const room = columns - (from > 0 ? 1 : 0)
  const rest = skipped(cells, from)
  if (columnsOf(rest) <= room) return { cells: rest, isCut: false }
  let taken = 0
  const kept = rest.filter(({ width }) => (taken += width) <= room - 1)
  return { cells: kept, isCut: true }
}

function skipped(cells: readonly Cell[], columns: number): readonly Cell[] {
  let passed = 0
  return cells.filter(({ width }) => (passed += width) > columns)
}
