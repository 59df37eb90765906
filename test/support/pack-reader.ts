import type { Block, Inline, Table } from '../../src/model/document.ts'
import type { Pack } from '../../src/model/pack.ts'
import type { SheetTable, SheetValue } from '../../src/model/workbook.ts'

/** Every block of a chapter, those inside columns included. */
export function blocksOf({ sections }: Pack, section: string): readonly Block[] {
  return (sections.find(({ id }) => id === section)?.blocks ?? []).flatMap(withInner)
}

function withInner(block: Block): readonly Block[] {
  return block.kind === 'columns' ? [block, ...block.columns.flat().flatMap(withInner)] : [block]
}

export function tablesOf(pack: Pack, section: string): readonly Table[] {
  return blocksOf(pack, section).flatMap((block) => (block.kind === 'table' ? block : []))
}

export function paragraphsOf(pack: Pack, section: string): readonly string[] {
  return blocksOf(pack, section).flatMap((block) => (block.kind === 'paragraph' ? textOf(block.runs) : []))
}

/** What stands under the cells of a table's rows, row by row. */
export function belowOf(table: Table | undefined): readonly (readonly string[])[] {
  return (table?.rows ?? []).map(({ below = [] }) => below.map(({ runs }) => textOf(runs)))
}

/** The items of the first list of a chapter, in one line: what the synthesis says beside its matrix. */
export function notesOf(pack: Pack, section: string): string {
  const first = blocksOf(pack, section).find((block) => block.kind === 'list')
  return (first?.items ?? []).map(textOf).join(' ')
}

/** The texts of a table's cells, row by row. */
export function cellsOf(table: Table | undefined): readonly (readonly string[])[] {
  return (table?.rows ?? []).map(({ cells }) => cells.map(textOf))
}

export function textOf(runs: readonly Inline[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')
}

export function sheetTable({ sheets }: Pack, name: string): SheetTable {
  const found = sheets.flatMap(({ tables }) => tables).find((table) => table.name === name)
  if (found === undefined) throw new Error(`no table ${name}`)
  return found
}

/** What the column of that title holds, row by row. */
export function columnOf({ columns, rows }: SheetTable, title: string): readonly (string | undefined)[] {
  const index = columns.findIndex((column) => column.title === title)
  if (index < 0) throw new Error(`no column ${title}`)
  return rows.map((row) => shown(row[index]))
}

function shown(value: SheetValue): string | undefined {
  if (value === undefined || typeof value !== 'object') return value?.toString()
  if ('date' in value) return value.date
  return 'text' in value ? value.text : value.result.toString()
}
