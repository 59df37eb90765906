import type { Sheet, SheetTable, SheetValue } from '../../model/workbook.ts'
import { placeCharts, type ChartGrid } from './chart-layout.ts'
import { bold, linesOf, widthFor } from './measure.ts'
import { columnTitle } from './names.ts'

/** Where everything stands on a sheet, before anything is drawn. Rows and columns count from 1. */
export interface SheetLayout {
  readonly sheet: Sheet
  /** In characters, for every column that a table uses. */
  readonly widths: readonly number[]
  readonly lines: readonly Line[]
  readonly tables: readonly TableLayout[]
  /** What stands below the tables. */
  readonly grid: ChartGrid | undefined
}

/** A text that stands alone in its row. */
export interface Line {
  readonly row: number
  readonly text: string
  readonly role: 'title' | 'warning' | 'note' | 'caption'
}

export interface TableLayout {
  readonly table: SheetTable
  readonly header: number
  readonly first: number
  /** The last row of data, or the row of the `empty` text. */
  readonly last: number
  /** The last row for which rules hold: below a table that may grow, the rows that people add follow them too. */
  readonly lastRuled: number
}

/** Rows that people may add below a table to fill in and still be helped. */
const addedRows = 300
/** Lines of notes are no longer than eyes can follow, in characters. */
const longestLine = 130
const shortestLine = 60
/** Columns too narrow to be seen, or wider than programs allow, do not exist. */
const [narrowest, widestColumn] = [4, 120]
/** Characters that the filter button of a header cell covers. */
const buttonWidth = 2.5
/** LibreOffice never wraps a text that leads somewhere: its column grows, up to this many characters. */
const widestLink = 60

/** Lays out a sheet; a warning, when there is one, follows the title. */
export function layOut(sheet: Sheet, warning: string | undefined): SheetLayout {
  const widths = columnWidths(sheet.tables)
  const lines = topLines(sheet, widths, warning)
  const isOneOfSeveral = sheet.tables.length > 1
  const tables: TableLayout[] = []
  let next = lines.length + 2
  for (const table of sheet.tables) {
    if (isOneOfSeveral && table.title !== undefined) {
      lines.push({ row: next, text: table.title, role: 'caption' })
      next += 1
    }
    const last = next + Math.max(table.rows.length, 1)
    const grows = table === sheet.tables.at(-1) && sheet.charts === undefined && isFilledIn(table)
    tables.push({ table, header: next, first: next + 1, last, lastRuled: grows ? last + addedRows : last })
    next = last + 2
  }
  const grid = placeCharts(sheet.charts ?? [], next, widths, sheet.printed === 'charts')
  return { sheet, widths, lines, tables, grid }
}

/** The widths of the columns that go on paper. */
export function printedWidths({ sheet, widths }: Pick<SheetLayout, 'sheet' | 'widths'>): readonly number[] {
  return typeof sheet.printed === 'object' ? widths.slice(0, sheet.printed.columns) : widths
}

function isFilledIn({ columns }: SheetTable): boolean {
  return columns.some(({ entry }) => entry !== undefined)
}

function topLines(sheet: Sheet, widths: readonly number[], warning: string | undefined): Line[] {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const width = Math.min(Math.max(total, shortestLine), longestLine)
  const texts: Omit<Line, 'row'>[] = [
    { text: sheet.title, role: 'title' },
    ...(warning === undefined ? [] : [{ text: warning, role: 'warning' } as const]),
    ...sheet.notes.flatMap((note) => linesOf(note, width).map((text) => ({ text, role: 'note' }) as const)),
  ]
  return texts.map((line, index) => ({ ...line, row: index + 1 }))
}

/** Tables that stand one below the other share their columns: the widest wish wins, and header words stay whole. */
function columnWidths(tables: readonly SheetTable[]): readonly number[] {
  const widest: number[] = []
  for (const { columns, rows } of tables) {
    for (const [index, { title, width }] of columns.entries()) {
      let wish = Math.max(widest[index] ?? narrowest, width, headerWidth(title))
      for (const row of rows) wish = Math.max(wish, linkWidth(row[index]))
      widest[index] = wish
    }
  }
  return widest.map((wish) => Math.min(Math.ceil(wish), widestColumn))
}

function headerWidth(title: string): number {
  const words = columnTitle(title).split(/(?<=[ -])/)
  return Math.min(Math.max(...words.map((word) => widthFor(word.trimEnd(), bold))) + buttonWidth, 40)
}

function linkWidth(value: SheetValue): number {
  if (typeof value !== 'object' || !('link' in value)) return 0
  return Math.min(widthFor(value.text, bold), widestLink)
}
