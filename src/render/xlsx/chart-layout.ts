import type { SheetChart } from '../../model/workbook.ts'
import { pagesAcross } from './pagination.ts'

/** A corner of a chart: a cell, and how far from its left side. Rows and columns count from 1, lengths are in pixels. */
export interface Corner {
  readonly row: number
  readonly column: number
  readonly left: number
}

export interface PlacedChart {
  readonly chart: SheetChart
  readonly from: Corner
  readonly to: Corner
}

export interface ChartGrid {
  readonly charts: readonly PlacedChart[]
  /** Rows after which a new page begins, so that no chart is cut in two. */
  readonly breaks: readonly number[]
  readonly firstRow: number
  readonly lastRow: number
  readonly lastColumn: number
}

/** Height of a row that nobody set, in pixels, of which there are 96 to the inch. */
const rowHeight = 17
/** What a page shows across and down at full size: A4 landscape less the margins of the page setup. */
const page = { width: 1032, height: 650 } as const
/** The row that is repeated on every page, and a free one. */
const repeatedHeight = 57
/** Widest that charts may stand side by side: beyond, a page shrinks their letters too much. */
const widest = 1540
/** Fewest rows that a title, a bar, an axis and a legend take. */
const fewestRows = 12
/** What stays free between two charts, in pixels, and above each, in rows. */
const [gutter, free] = [24, 1]
/** How much taller the last line of charts is when it has a page to itself: half of one would stay blank. */
const lastStretch = 1.6
/** A column beyond the last one that a table uses. */
const strangeColumn = 64

/**
 * Places charts two by two below a row: side by side on the page, or one on each of the first pages that stand side by
 * side. Two lines of charts fill a page.
 */
export function placeCharts(
  charts: readonly SheetChart[],
  from: number,
  widths: readonly number[],
  isAlone: boolean,
): ChartGrid | undefined {
  if (charts.length === 0) return undefined
  const columns = widths.map(pixels)
  const { spaces, scale } = spacesOf(columns, widths, isAlone)
  // A sheet that is wider than the page shrinks to it, and the page then holds more rows.
  const room = Math.floor((page.height * scale - repeatedHeight) / rowHeight)
  const placed: PlacedChart[] = []
  const breaks: number[] = []
  let [row, used] = [from, isAlone ? 0 : room]
  const lines = pairs(charts)
  for (const line of lines) {
    let rows = Math.min(Math.max(...line.map((chart) => rowsOf(chart, room))), room - free)
    if (used + free + rows > room) {
      breaks.push(row - 1)
      used = 0
      if (line === lines.at(-1) && !line.some(isBars)) rows = Math.floor(rows * lastStretch)
    }
    for (const [index, chart] of line.entries()) {
      const { left, right } = spaces[index] ?? spaces[0]
      const top = row + free
      placed.push({
        chart,
        from: { row: top, ...columnAt(columns, left) },
        to: { row: top + rows, ...columnAt(columns, right) },
      })
    }
    used += free + rows
    row += free + rows
  }
  const lastColumn = Math.max(...placed.map(({ to }) => to.column))
  return { charts: placed, breaks, firstRow: from, lastRow: row, lastColumn }
}

interface Space {
  readonly left: number
  readonly right: number
}

interface Spaces {
  readonly spaces: readonly [Space, Space]
  /** How much wider than the page at full size the cells are that go on it. */
  readonly scale: number
}

function spacesOf(columns: readonly number[], widths: readonly number[], isAlone: boolean): Spaces {
  const total = sum(columns)
  const [one, other] = isAlone ? [] : pagesAcross(widths)
  if (one !== undefined && other !== undefined) {
    const [middle, end] = [sum(columns.slice(0, one.last)), sum(columns.slice(0, other.last))]
    const onSecond = end - middle + (columns[0] ?? 0)
    return {
      spaces: [
        // The first column is printed on every page, with whatever lies on it.
        { left: columns[0] ?? 0, right: middle - gutter },
        { left: middle, right: end - gutter },
      ],
      scale: Math.max(1, middle / page.width, onSecond / page.width),
    }
  }
  const whole = Math.min(Math.max(total, page.width), widest)
  const width = Math.floor((whole - gutter) / 2)
  return {
    spaces: [
      { left: 0, right: width },
      { left: width + gutter, right: whole - 1 },
    ],
    scale: Math.max(1, (isAlone ? whole : total) / page.width),
  }
}

function pairs(charts: readonly SheetChart[]): readonly (readonly SheetChart[])[] {
  return charts.flatMap((_, index) => (index % 2 === 0 ? [charts.slice(index, index + 2)] : []))
}

/** Half a page; lying bars want a line each, and never more than a page. */
function rowsOf(chart: SheetChart, room: number): number {
  const { series } = chart
  const half = Math.floor(room / 2) - free
  if (!isBars(chart)) return half
  const bars = series.along === 'columns' ? (series.rows?.length ?? half) : series.columns.length
  return Math.max(fewestRows, Math.min(Math.ceil(bars * 1.5) + 9, Math.max(half, bars + 8)))
}

function isBars({ kind }: SheetChart): boolean {
  return kind === 'bars' || kind === 'stackedBars'
}

/** Width in pixels of a column that is so many characters wide. */
function pixels(width: number): number {
  return Math.floor(7 * width + 5)
}

function columnAt(columns: readonly number[], distance: number): Omit<Corner, 'row'> {
  let [column, left] = [1, distance]
  while (left >= (columns[column - 1] ?? strangeColumn)) {
    left -= columns[column - 1] ?? strangeColumn
    column += 1
  }
  return { column, left }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
