import { memorySheet } from '../../model/memory.ts'
import type { Sheet, SheetTable } from '../../model/workbook.ts'
import { lineText } from './text.ts'

/** Longest name of a tab, and longest title of a column, in UTF-16 units. */
const longestTab = 31
const longestTitle = 255
const mostRows = 1_048_000

/**
 * Refuses sheets that spreadsheet programs would call damaged, with a message that names the culprit.
 * @throws {Error} always a mistake of ours: users do not choose these names.
 */
export function checkSheets(sheets: readonly Sheet[]): void {
  refuse(sheets.length === 0, 'has no sheet')
  checkUnique(
    'sheet',
    sheets.map((sheet) => sheet.name),
  )
  const tables = sheets.flatMap((sheet) => sheet.tables)
  // Names of tables and of cells are one kind: two alike would be called damaged.
  checkUnique(
    'table or cells',
    tables.flatMap(({ name, names = [] }) => [name, ...names.map((each) => each.name)]),
  )
  for (const sheet of sheets) {
    checkTab(sheet.name)
    checkSize(sheet)
    for (const table of sheet.tables) {
      checkTable(table)
      checkNames(table)
    }
  }
}

/** The title of a column as header cell and table both write it: they must be the same to the letter. */
export function columnTitle(title: string): string {
  return lineText(title, longestTitle)
}

function checkTab(name: string): void {
  refuse(name.trim() === '' || name !== lineText(name, longestTab), `has a bad sheet name: “${name}”`)
  refuse(/[:\\/?*[\]']/.test(name), `has a forbidden character in the sheet name “${name}”`)
  refuse(name.toLowerCase() === memorySheet, `has a sheet name that coopqual keeps: “${name}”`)
  refuse(/^(history|historique)$/i.test(name), `has a sheet name reserved by Excel: “${name}”`)
}

function checkSize(sheet: Sheet): void {
  const rows = sheet.tables.reduce((sum, table) => sum + table.rows.length, 0)
  refuse(rows > mostRows, `has too many rows on the sheet “${sheet.name}”`)
}

function checkTable(table: SheetTable): void {
  refuse(!/^T_[A-Za-z][A-Za-z0-9_]{0,200}$/.test(table.name), `has a bad table name: “${table.name}”`)
  refuse(table.columns.length === 0, `has a table without columns: “${table.name}”`)
  checkUnique(
    `column of ${table.name}`,
    table.columns.map((column) => columnTitle(column.title)),
  )
  const odd = table.rows.findIndex((row) => row.length !== table.columns.length)
  refuse(odd >= 0, `has a row that does not fit the columns of ${table.name}: row ${odd + 1}`)
}

/** A name that looks like a cell, in either way of writing one, would be called damaged. */
function checkNames({ name: table, columns, rows, names = [] }: SheetTable): void {
  for (const { name, column, row, count } of names) {
    const isCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[Rr]?\d*[Cc]?\d*$/.test(name)
    refuse(isCell || !/^[A-Za-z_][A-Za-z0-9_]{0,250}$/.test(name), `has a bad name for cells: “${name}”`)
    const isThere = columns.some(({ title }) => title === column)
    const fits = Number.isInteger(row) && row >= 0 && count >= 1 && row + count <= rows.length
    refuse(!isThere || !fits, `has the name “${name}” for cells that ${table} lacks`)
  }
}

function checkUnique(kind: string, names: readonly string[]): void {
  const seen = new Set<string>()
  for (const name of names) {
    const folded = name.normalize('NFKC').toLowerCase()
    refuse(folded === '', `has a ${kind} without a name`)
    refuse(seen.has(folded), `has two names alike, ${kind}: “${name}”`)
    seen.add(folded)
  }
}

function refuse(wrong: boolean, what: string): void {
  if (wrong) throw new Error(`The workbook ${what}`)
}
