import type { Workbook } from 'exceljs'
import { memorySheet, memoryVersion } from '../../model/memory.ts'
import type { Pack } from '../../model/pack.ts'
import { keyOf } from '../../model/sheet-text.ts'
import type { Sheet, SheetForm, SheetTable, SheetValue } from '../../model/workbook.ts'
import { putText } from './cell.ts'
import { inkOf, type BookInk } from './ink.ts'
import { columnTitle } from './names.ts'
import { text as textStyles } from './theme.ts'

/**
 * Writes what the workbook remembers of the files that it was made from, on a sheet that programs do not list: for each
 * table that comes back, its columns, its choices, and the text of every cell without a formula. What is typed where
 * nothing is to be filled in is thus seen too, and not lost without a word.
 */
export function drawMemory(workbook: Workbook, book: BookInk, { sheets, date, language }: Pack): void {
  const forms = sheets.flatMap((sheet) => formsOn(sheet))
  if (forms.length === 0) return
  const lines = [
    ['book', String(memoryVersion), language, date],
    ...forms.flatMap(({ form, sheet, table }) => linesOf(form, sheet, table)),
  ]
  const ink = inkOf(book, workbook.addWorksheet(memorySheet, { state: 'veryHidden' }))
  for (const [row, line] of lines.entries()) {
    for (const [column, text] of line.entries()) {
      // Half of what could be filled in is not: blank cells would be a tenth of the file.
      if (text === '') continue
      putText({ ink, row: row + 1, column: column + 1 }, text, textStyles.note)
    }
  }
}

interface PlacedForm {
  readonly form: SheetForm
  readonly sheet: string
  readonly table: SheetTable
}

function formsOn({ name, tables }: Sheet): readonly PlacedForm[] {
  return tables.flatMap((table) => (table.form === undefined ? [] : { form: table.form, sheet: name, table }))
}

/** A line a form, a column, a choice and a row: the first cell says which, the second of which form. */
function linesOf({ name, keys }: SheetForm, sheet: string, { columns, rows }: SheetTable): string[][] {
  const kept = columns.flatMap(({ field, title, kind, entry }, index) => {
    if (field !== undefined) return [{ field, title, kind, index, role: entry ? 'entry' : 'fixed', entry }]
    // Formulas follow what people fill in: they say nothing of who changed them.
    if (rows.some((row) => isFormula(row[index]))) return []
    return [{ field: `shown ${index}`, title, kind, index, role: 'shown', entry }]
  })
  return [
    ['form', name, sheet, ...keys],
    ...kept.map(({ field, title, kind, role }) => ['column', name, field, columnTitle(title), kind, role]),
    ...kept.flatMap(({ field, entry }) =>
      (entry?.choices ?? []).map((choice, place) => [
        'choice',
        name,
        field,
        entry?.codes?.[place] ?? choice,
        choice,
      ]),
    ),
    ...rows.map((row) => ['row', name, ...kept.map(({ index }) => keyOf(row[index]))]),
  ]
}

function isFormula(value: SheetValue): boolean {
  return typeof value === 'object' && 'formula' in value
}
