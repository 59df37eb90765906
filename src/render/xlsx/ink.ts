import type { Style, Worksheet } from 'exceljs'
import { letterOf } from '../../model/cell-address.ts'

/**
 * The cells of a workbook as they go into the file. exceljs makes several objects of each cell and writes it through as
 * many layers, which was two thirds of the time that a workbook took; so it only gets one cell of each style, from which
 * we learn the number that it gives to that style.
 */
export interface BookInk {
  readonly sheets: SheetInk[]
  /** Every text that cells hold, once, with its place in the list of texts. */
  readonly texts: Map<string, number>
  /** Every style that cells have, with the cell by which exceljs knows it. */
  readonly styles: Map<Style, StyleInk>
}

interface StyleInk {
  /** Place in the list of styles. */
  readonly index: number
  /** Place of the sheet in the workbook, from 1. */
  readonly sheet: number
  readonly address: string
}

export interface SheetInk {
  readonly sheet: Worksheet
  /** Place in the workbook, from 1. */
  readonly place: number
  readonly book: BookInk
  readonly links: LinkInk[]
  readonly rows: Map<number, RowInk>
}

interface LinkInk {
  readonly address: string
  /** A place of the workbook when it begins with `#`, else a path or an address. */
  readonly target: string
}

interface RowInk {
  readonly cells: CellInk[]
  /** In points. */
  height?: number
}

interface CellInk {
  readonly column: number
  /** Place in the list of styles. */
  readonly style: number
  /** What follows the opening of the cell: its type and its value, as XML; empty for a blank cell. */
  readonly body: string
}

/** Where a cell is to be written. */
export interface Slot {
  readonly ink: SheetInk
  readonly row: number
  readonly column: number
}

export function newBook(): BookInk {
  return { sheets: [], texts: new Map(), styles: new Map() }
}

/** Begins the next sheet of the workbook. */
export function inkOf(book: BookInk, sheet: Worksheet): SheetInk {
  const ink: SheetInk = {
    sheet,
    place: book.sheets.length + 1,
    book,
    links: [],
    rows: new Map<number, RowInk>(),
  }
  book.sheets.push(ink)
  return ink
}

export function addressOf({ row, column }: Slot): string {
  return letterOf(column) + row
}

/** Writes a cell of which the XML is known; cells of one row are written from left to right. */
export function writeCell(slot: Slot, body: string, style: Style): void {
  const { ink, row, column } = slot
  rowOf(ink, row).cells.push({ column, style: styleIndex(slot, style), body })
}

/** The place of a text in the list of texts. */
export function textIndex({ ink }: Slot, text: string): number {
  const { texts } = ink.book
  const known = texts.get(text)
  if (known !== undefined) return known
  texts.set(text, texts.size)
  return texts.size - 1
}

export function setHeight(ink: SheetInk, row: number, height: number): void {
  rowOf(ink, row).height = height
}

function rowOf({ rows }: SheetInk, row: number): RowInk {
  const known = rows.get(row)
  if (known !== undefined) return known
  const made: RowInk = { cells: [] }
  rows.set(row, made)
  return made
}

function styleIndex(slot: Slot, style: Style): number {
  const { sheet, place, book } = slot.ink
  const known = book.styles.get(style)
  if (known !== undefined) return known.index
  const address = addressOf(slot)
  const cell = sheet.getCell(slot.row, slot.column)
  // With a text, so that the file has a list of texts, which ours then takes the place of.
  cell.value = '-'
  cell.style = style
  book.styles.set(style, { index: book.styles.size, sheet: place, address })
  return book.styles.size - 1
}
