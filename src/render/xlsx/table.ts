import { letterOf } from '../../model/cell-address.ts'
import type { Cell, Row, Worksheet } from 'exceljs'
import type { SheetColumn, SheetTable, SheetValue } from '../../model/workbook.ts'
import { putText } from './cell.ts'
import type { Choices } from './choices.ts'
import { addEntryRule } from './entry.ts'
import { signedText } from './formats.ts'
import type { SheetLayout, TableLayout } from './layout.ts'
import { addLooks, vocabularyOf, type Vocabulary } from './looks.ts'
import { keyOf } from './links.ts'
import { bold, lineCount } from './measure.ts'
import { columnTitle } from './names.ts'
import { cellText } from './text.ts'
import { entrySign, headerStyle, text as textStyles, type } from './theme.ts'
import { alignmentOf, drawValue, type Place, type Surroundings } from './value.ts'

/** What the tables of one sheet are drawn with. */
export interface Drawing {
  readonly sheet: Worksheet
  readonly widths: SheetLayout['widths']
  readonly choices: Choices
  readonly surroundings: Surroundings
}

/** Tallest row that programs draw, in points. */
const tallest = 405
/** What a sign adds before a text. */
const signRoom = '■ '

/** Draws a table, or its header and what is said in its place when it has no row. */
export function drawTable(layout: TableLayout, drawing: Drawing): void {
  const { table, first } = layout
  drawHeader(layout, drawing)
  if (table.rows.length === 0) return putText(drawing.sheet.getCell(first, 1), table.empty, textStyles.empty)
  addFrame(drawing.sheet, layout)
  const vocabularies = table.columns.map((_, index) => vocabularyOf(table, index))
  const places = placesOf(table, vocabularies, drawing.surroundings)
  for (const [index, row] of table.rows.entries())
    drawRow(row, drawing.sheet.getRow(first + index), places, drawing.widths)
  addEntryRules(layout, drawing)
  const { language } = drawing.surroundings
  addLooks(drawing.sheet, { table, first, last: layout.lastRuled, vocabularies, language })
}

/** Whether a table will stand in the file as a table: one without rows would be called damaged. */
export function isDrawnAsTable(table: SheetTable): boolean {
  return table.rows.length > 0
}

/** Only the frame: the cells are written one by one through the door that makes them safe. */
function addFrame(sheet: Worksheet, { table, header }: TableLayout): void {
  sheet.addTable({
    name: table.name,
    ref: `A${header}`,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: table.columns.map(({ title }) => ({ name: cellText(columnTitle(title)), filterButton: true })),
    rows: table.rows.map(() => []),
  })
}

function drawHeader({ table, header }: TableLayout, { sheet, widths }: Drawing): void {
  for (const [index, column] of table.columns.entries()) drawTitle(sheet.getCell(header, index + 1), column)
  const lines = table.columns.map(({ title }, index) =>
    lineCount(columnTitle(title), (widths[index] ?? 0) - 1, bold),
  )
  sheet.getRow(header).height = heightOf(lines) + 6
}

function drawTitle(cell: Cell, { title, kind, entry }: SheetColumn): void {
  const sign = entry === undefined ? '' : entrySign
  putText(cell, columnTitle(title), headerStyle(signedText(sign), alignmentOf(kind), entry !== undefined))
}

function placesOf(
  table: SheetTable,
  vocabularies: readonly (Vocabulary | undefined)[],
  surroundings: Surroundings,
): readonly Place[] {
  return table.columns.map(({ kind, entry }, index) => ({
    kind,
    look: { entry: entry !== undefined, rowHeader: index === 0 },
    vocabulary: vocabularies[index],
    surroundings,
  }))
}

function drawRow(
  values: readonly SheetValue[],
  row: Row,
  places: readonly Place[],
  widths: SheetLayout['widths'],
): void {
  let tallestCell = 1
  for (const [index, place] of places.entries()) {
    const value = values[index]
    drawValue(row.getCell(index + 1), value, place)
    const text = shown(value)
    if (text === '') continue
    tallestCell = Math.max(tallestCell, lineCount(text, widths[index] ?? 0, index === 0 ? bold : 1))
  }
  row.height = heightOf([tallestCell]) + 1.25
}

function addEntryRules({ table, first, lastRuled }: TableLayout, { sheet, choices }: Drawing): void {
  for (const [index, column] of table.columns.entries()) {
    const letter = letterOf(index + 1)
    addEntryRule(sheet, `${letter}${first}:${letter}${lastRuled}`, column, choices)
  }
}

function heightOf(lines: readonly number[]): number {
  return Math.min(Math.max(1, ...lines) * type.line, tallest)
}

/** What the reader sees of a value and may wrap: figures never do. */
function shown(value: SheetValue): string {
  if (typeof value === 'number') return ''
  if (typeof value === 'object' && 'date' in value) return ''
  if (typeof value === 'object' && 'formula' in value) return shown(value.result)
  const sign = typeof value === 'object' && 'tone' in value ? signRoom : ''
  return `${sign}${cellText(keyOf(value))}`
}
