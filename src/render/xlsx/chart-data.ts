import type { Tone } from '../../model/document.ts'
import { keyOf } from '../../model/sheet-text.ts'
import type { SheetChart, SheetTable, SheetValue } from '../../model/workbook.ts'
import { referenceTo, type CellPlace } from './address.ts'
import type { SheetLayout, TableLayout } from './layout.ts'
import { columnTitle } from './names.ts'

/** What a chart draws: where its cells are, and what they hold. */
export interface ChartData {
  /** One value each for every point of every series. */
  readonly points: Texts
  readonly series: readonly ChartSeries[]
}

export interface Texts {
  readonly reference: string
  readonly texts: readonly string[]
}

export interface ChartSeries {
  readonly name: Texts
  readonly reference: string
  /** A cell without a number is a gap. */
  readonly values: readonly (number | undefined)[]
  readonly tone?: Tone | undefined
}

interface Placed {
  readonly sheet: string
  readonly layout: TableLayout
}

/**
 * The cells of a chart; nothing when its table stands nowhere, or has no row.
 * @throws {Error} when it names a column that its table does not have: a mistake of ours.
 */
export function chartData(chart: SheetChart, layouts: readonly SheetLayout[]): ChartData | undefined {
  const placed = layouts
    .flatMap(({ sheet, tables }) => tables.map((layout) => ({ sheet: sheet.name, layout })))
    .find(({ layout }) => layout.table.name === chart.table)
  if (placed === undefined || placed.layout.table.rows.length === 0) return undefined
  return chart.series.along === 'columns'
    ? alongColumns(chart.series, placed)
    : alongRows(chart.series, placed)
}

type Along<T> = Extract<SheetChart['series'], { readonly along: T }>

function alongColumns({ names, columns, rows }: Along<'columns'>, placed: Placed): ChartData {
  const { table } = placed.layout
  const drawn = rows ?? table.rows.map((_, index) => index)
  const nameColumn = indexOf(table, names)
  return {
    points: textsOf(
      placed,
      drawn.map((row) => cellAt(placed, row, nameColumn)),
    ),
    series: columns.map(({ title, tone }) => {
      const column = indexOf(table, title)
      const cells = drawn.map((row) => cellAt(placed, row, column))
      return { name: textsOf(placed, [headerAt(placed, column)]), ...numbersOf(placed, cells), tone }
    }),
  }
}

function alongRows({ names, columns, rows }: Along<'rows'>, placed: Placed): ChartData {
  const { table } = placed.layout
  const nameColumn = indexOf(table, names)
  const drawn = columns.map((title) => indexOf(table, title))
  return {
    points: textsOf(
      placed,
      drawn.map((column) => headerAt(placed, column)),
    ),
    series: rows.map((row) => ({
      name: textsOf(placed, [cellAt(placed, row, nameColumn)]),
      ...numbersOf(
        placed,
        drawn.map((column) => cellAt(placed, row, column)),
      ),
    })),
  }
}

/** A cell, and what it holds. */
interface Held extends CellPlace {
  readonly value: SheetValue
}

function cellAt({ layout }: Placed, row: number, index: number): Held {
  return { row: layout.first + row, column: index + 1, value: layout.table.rows[row]?.[index] }
}

function headerAt({ layout }: Placed, index: number): Held {
  return {
    row: layout.header,
    column: index + 1,
    value: columnTitle(layout.table.columns[index]?.title ?? ''),
  }
}

function textsOf({ sheet }: Placed, cells: readonly Held[]): Texts {
  return { reference: referenceTo(sheet, cells), texts: cells.map(({ value }) => keyOf(value)) }
}

function numbersOf({ sheet }: Placed, cells: readonly Held[]): Pick<ChartSeries, 'reference' | 'values'> {
  return { reference: referenceTo(sheet, cells), values: cells.map(({ value }) => numberOf(value)) }
}

function numberOf(value: SheetValue): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'object' || !('formula' in value)) return undefined
  return typeof value.result === 'number' ? value.result : undefined
}

function indexOf(table: SheetTable, title: string): number {
  const index = table.columns.findIndex((column) => column.title === title)
  if (index < 0) throw new Error(`The workbook has a chart of a column that ${table.name} lacks: “${title}”`)
  return index
}
