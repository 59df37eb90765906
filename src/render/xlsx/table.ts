import type { Worksheet } from 'exceljs'
import { letterOf } from '../../model/cell-address.ts'
import { keyOf } from '../../model/sheet-text.ts'
import type { SheetColumn, SheetTable, SheetValue } from '../../model/workbook.ts'
import { putText } from './cell.ts'
import type { Choices } from './choices.ts'
import { addEntryRule } from './entry.ts'
import { signedText } from './formats.ts'
import { setHeight, type SheetInk, type Slot } from './ink.ts'
import type { SheetLayout, TableLayout } from './layout.ts'
import { addLooks, vocabularyOf, type Vocabulary } from './looks.ts'
import { bold, lineCount } from './measure.ts'
import { columnTitle } from './names.ts'
import { cellText } from './text.ts'
import { entrySign, headerStyle, text as textStyles, type } from './theme.ts'
import { alignmentOf, drawValue, type Place, type Surroundings } from './value.ts'

/** What the tables of one sheet are drawn with. */
export interface Drawing {
  readonly ink: SheetInk
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
  const { ink } = drawing
  drawHeader(layout, drawing)
  if (table.rows.length === 0) return putText({ ink, row: first, column: 1 }, table.empty, textStyles.empty)
  addFrame(ink.sheet, layout)
  const vocabularies = table.columns.map((_, index) => vocabularyOf(table, index))
  const places = placesOf(table, vocabularies, drawing.surroundings)
  for (const [index, row] of table.rows.entries()) drawRow(row, first + index, places, drawing)
  addEntryRules(layout, drawing)
  const { language } = drawing.surroundings
  addLooks(ink.sheet, { table, first, last: layout.lastRuled, vocabularies, language })
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

function drawHeader({ table, header }: TableLayout, { ink, widths }: Drawing): void {
  for (const [index, column] of table.columns.entries())
    drawTitle({ ink, row: header, column: index + 1 }, column)
  const lines = table.columns.map(({ title }, index) =>
    lineCount(columnTitle(title), (widths[index] ?? 0) - 1, bold),
  )
  setHeight(ink, header, heightOf(lines) + 6)
}

function drawTitle(slot: Slot, { title, kind, entry }: SheetColumn): void {
  const sign = entry === undefined ? '' : entrySign
  putText(slot, columnTitle(title), headerStyle(signedText(sign), alignmentOf(kind), entry !== undefined))
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
  row: number,
  places: readonly Place[],
  { ink, widths }: Drawing,
): void {
  let tallestCell = 1
  for (const [index, place] of places.entries()) {
    const value = values[index]
    drawValue({ ink, row, column: index + 1 }, value, place)
    const text = shown(value)
    if (text !== '') tallestCell = Math.max(tallestCell, linesIn(place, text, widths[index] ?? 0))
  }
  setHeight(ink, row, heightOf([tallestCell]) + 1.25)
}

function addEntryRules({ table, first, lastRuled }: TableLayout, { ink, choices }: Drawing): void {
  for (const [index, column] of table.columns.entries()) {
    const letter = letterOf(index + 1)
    addEntryRule(ink.sheet, `${letter}${first}:${letter}${lastRuled}`, column, choices)
  }
}

function heightOf(lines: readonly number[]): number {
  return Math.min(Math.max(1, ...lines) * type.line, tallest)
}

const knownLines = new WeakMap<Place, Map<string, number>>()

/** How many lines a text takes in its column, where the same text often stands in many rows. */
function linesIn(place: Place, text: string, width: number): number {
  const lines = knownLines.get(place) ?? new Map<string, number>()
  knownLines.set(place, lines)
  const known = lines.get(text)
  if (known !== undefined) return known
  const count = lineCount(text, width, place.look.rowHeader === true ? bold : 1)
  lines.set(text, count)
  return count
}

/** What the reader sees of a value and may wrap: figures never do. */
function shown(value: SheetValue): string {
  if (typeof value === 'number') return ''
  if (typeof value === 'object' && 'date' in value) return ''
  if (typeof value === 'object' && 'formula' in value) return shown(value.result)
  const text = cellText(keyOf(value))
  return typeof value === 'object' && 'tone' in value ? signRoom + text : text
}
