import { addressOf } from '../model/cell-address.ts'
import { addText, type Harvest } from './harvest.ts'
import { inContext, isTelling, isWorthKeeping } from './heading.ts'

/** A sheet while its cells are read, from top to bottom and from left to right. */
export interface SheetTable {
  readonly sheet: string
  /** The last words above each column that tell what stands below them. */
  readonly headings: Map<number, string>
  /** Such words right before, in the same row. */
  label: { readonly row: number; readonly words: string } | undefined
}

export function sheetTable(sheet: string): SheetTable {
  return { sheet, headings: new Map(), label: undefined }
}

/** Keeps what a cell shows, with the words beside or above it where they give it its meaning. */
export function addCell(
  harvest: Harvest,
  table: SheetTable,
  { row, column }: { readonly row: number; readonly column: number },
  text: string,
): void {
  const value = text.trim()
  if (value === '') return
  const told = inContext(headingOf(table, row, column), value)
  const isHeading = isTelling(value)
  if (isHeading) table.headings.set(column, value)
  table.label = isHeading ? { row, words: value } : undefined
  const at = { in: 'cell', sheet: table.sheet, cell: addressOf(row, column) } as const
  if (isWorthKeeping(told)) addText(harvest, told, at)
}

function headingOf({ label, headings }: SheetTable, row: number, column: number): string | undefined {
  return label?.row === row ? label.words : headings.get(column)
}
