import type { Workbook } from 'exceljs'
import type { Furniture } from '../../model/pack.ts'
import { putText } from './cell.ts'
import type { Choices } from './choices.ts'
import { inkOf, setHeight, type BookInk, type SheetInk } from './ink.ts'
import type { Line, SheetLayout } from './layout.ts'
import { cellMargin } from './pagination.ts'
import { headerFooter, pageSetup, printedArea, spreadOf } from './page.ts'
import { drawTable } from './table.ts'
import { tabColour, text as textStyles, type } from './theme.ts'
import type { Surroundings } from './value.ts'

/** What all sheets of a workbook are drawn with. */
export interface Shared {
  readonly book: BookInk
  readonly furniture: Furniture
  readonly choices: Choices
  readonly surroundings: Surroundings
}

/** What stays frozen must leave room for the rest: in points, and in characters. */
const [tallestFrozen, widestFrozen] = [190, 45]
const lineHeights: Readonly<Record<Line['role'], number>> = { title: 27, warning: 18, note: 14, caption: 21 }

/** Draws a sheet: its texts, its tables, and how it shows on a screen and on paper. */
export function drawSheet(
  workbook: Workbook,
  layout: SheetLayout,
  { book, furniture, choices, surroundings }: Shared,
): void {
  const repeated = repeatedRows(layout)
  const textColumn = textColumnOf(layout)
  const sheet = workbook.addWorksheet(layout.sheet.name, {
    properties: { tabColor: { argb: tabColour(layout.sheet.tone) }, defaultRowHeight: type.line },
    views: [{ ...frozen(layout, repeated.frozen), showGridLines: false }],
  })
  const spread = spreadOf(layout)
  Object.assign(sheet.pageSetup, pageSetup(repeated.row, spread, spread?.area ?? printedArea(layout)))
  const title = spread?.area === undefined ? undefined : layout.sheet.title
  Object.assign(sheet.headerFooter, headerFooter(furniture, title))
  for (const [index, width] of layout.widths.entries()) sheet.getColumn(index + 1).width = width + cellMargin
  const ink = inkOf(book, sheet)
  for (const line of layout.lines) drawLine(ink, line, textColumn)
  for (const row of layout.grid?.breaks ?? []) sheet.getRow(row).addPageBreak()
  for (const table of layout.tables) drawTable(table, { ink, widths: layout.widths, choices, surroundings })
}

function drawLine(ink: SheetInk, { row, text, role }: Line, column: number): void {
  putText({ ink, row, column }, text, textStyles[role])
  setHeight(ink, row, lineHeights[role])
}

/**
 * The row that heads every page, and the one above which nothing scrolls: the header of the only table. Of several, the
 * last one's heads the pages that come after it, where no other table is; charts below would have the wrong header.
 */
function repeatedRows({ sheet, tables, grid }: SheetLayout): {
  readonly row: number
  readonly frozen: number
} {
  const header = tables.at(-1)?.header ?? 1
  const isAlone = tables.length === 1 && sheet.printed !== 'charts'
  return { row: isAlone || grid === undefined ? header : 1, frozen: isAlone ? header : 1 }
}

/**
 * Where the texts above tables stand. On pages side by side the first column is repeated, and would show the beginning of
 * a text without its end.
 */
function textColumnOf(layout: SheetLayout): number {
  const spread = spreadOf(layout)
  return spread !== undefined && spread.area === undefined && layout.widths.length > 1 ? 2 : 1
}

function frozen({ lines, widths }: SheetLayout, row: number) {
  const height = lines.filter((line) => line.row < row).reduce((sum, line) => sum + lineHeights[line.role], 0)
  const ySplit = height > tallestFrozen ? 1 : row
  const xSplit = (widths[0] ?? widestFrozen) < widestFrozen ? 1 : 0
  const topLeftCell = `${xSplit === 1 ? 'B' : 'A'}${ySplit + 1}`
  return { state: 'frozen', ySplit, xSplit, topLeftCell, activeCell: topLeftCell } as const
}
