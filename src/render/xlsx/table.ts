import type { Cell, Worksheet } from 'exceljs'
import type { SheetColumn, SheetTable, SheetValue } from '../../model/workbook.ts'
import { letterOf } from './address.ts'
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
import { alignmentOf, drawValue, type Surroundings } from './value.ts'

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
  for (const [index, row] of table.rows.entries())
    drawRow(row, first + index, { table, vocabularies }, drawing)
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

interface Drawn {
  readonly table: SheetTable
  readonly vocabularies: readonly (Vocabulary | undefined)[]
}

function drawRow(
  values: readonly SheetValue[],
  row: number,
  { table, vocabularies }: Drawn,
  drawing: Drawing,
): void {
  const { sheet, widths, surroundings } = drawing
  for (const [index, { kind, entry }] of table.columns.entries()) {
    const look = { entry: entry !== undefined, rowHeader: index === 0 }
    const vocabulary = vocabularies[index]
    drawValue(sheet.getCell(row, index + 1), values[index], { kind, look, vocabulary, surroundings })
  }
  const lines = values.map((value, index) =>
    lineCount(shown(value), widths[index] ?? 0, index === 0 ? bold : 1),
  )
  sheet.getRow(row).height = heightOf(lines) + 1.25
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
