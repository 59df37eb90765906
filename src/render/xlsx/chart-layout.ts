import type { SheetChart } from '../../model/workbook.ts'

/** A chart at its place. Rows and columns count from 1; lengths are in pixels, of which there are 96 to the inch. */
export interface PlacedChart {
  readonly chart: SheetChart
  readonly row: number
  readonly column: number
  /** From the left side of its column. */
  readonly left: number
  readonly width: number
  readonly height: number
}

export interface ChartGrid {
  readonly charts: readonly PlacedChart[]
  /** Rows after which a new page begins, so that no chart is cut in two. */
  readonly breaks: readonly number[]
  /** The cells that the charts cover, gutters included. */
  readonly firstRow: number
  readonly lastRow: number
  readonly lastColumn: number
}

/** Height of a row that nobody set. */
const rowHeight = 17
/** What a page shows across and down at full size: A4 landscape less the margins of the page setup. */
const page = { width: 1032, height: 650 } as const
/** The row that is repeated on every page. */
const repeatedHeight = 40
/** Widest that charts may stand side by side: beyond, a page shrinks their letters too much. */
const widest = 1540
const gutter = 24

/** Places charts two by two below a row, within what one page shows across. */
export function placeCharts(
  charts: readonly SheetChart[],
  from: number,
  widths: readonly number[],
): ChartGrid | undefined {
  if (charts.length === 0) return undefined
  const columns = widths.map(pixels)
  const total = columns.reduce((sum, width) => sum + width, 0)
  const whole = Math.min(Math.max(total, page.width), widest)
  // A sheet that is wider than the page shrinks to it, and the page then holds more rows.
  const room = page.height * Math.max(1, whole / page.width) - repeatedHeight
  const grid = charts.length === 1 ? [charts] : pairs(charts)
  const width = Math.floor((whole - gutter) / 2)
  const placed: PlacedChart[] = []
  const breaks: number[] = []
  let [row, used] = [from, room]
  for (const line of grid) {
    const height = Math.min(Math.max(...line.map(heightOf)), room - 2 * rowHeight)
    const rows = Math.ceil(height / rowHeight) + 2
    if (used + rows * rowHeight > room) {
      if (row > from || from > 1) breaks.push(row - 1)
      used = 0
    }
    used += rows * rowHeight
    for (const [index, chart] of line.entries())
      placed.push({ chart, row, ...columnAt(columns, index * (width + gutter)), width, height })
    row += rows
  }
  const end = columnAt(columns, whole - 1)
  return { charts: placed, breaks, firstRow: from, lastRow: row - 2, lastColumn: end.column }
}

function pairs(charts: readonly SheetChart[]): readonly (readonly SheetChart[])[] {
  return charts.flatMap((_, index) => (index % 2 === 0 ? [charts.slice(index, index + 2)] : []))
}

/** Lying bars want a line each; the others are drawn in any height. */
function heightOf({ kind, series }: SheetChart): number {
  if (kind === 'lines') return 340
  if (kind === 'radar') return 400
  const bars = series.along === 'columns' ? (series.rows?.length ?? 8) : series.columns.length
  return Math.max(240, 130 + bars * 30)
}

/** Width in pixels of a column that is so many characters wide. */
function pixels(width: number): number {
  return Math.floor(7 * width + 5)
}

/** The column at a distance from the left; beyond the last one, columns are as wide as programs make them. */
function columnAt(
  columns: readonly number[],
  distance: number,
): { readonly column: number; readonly left: number } {
  let [column, left] = [1, distance]
  while (left >= (columns[column - 1] ?? 64)) {
    left -= columns[column - 1] ?? 64
    column += 1
  }
  return { column, left }
}
