import { fill } from '../lang/catalogue.ts'
import type { Sheet } from '../model/workbook.ts'
import type { PackContext } from './context.ts'

/** A sheet of one table that only prints its first columns, and says so; the others are for the screen. */
export function printedFirst({ words }: PackContext, columns: number, sheet: Sheet): Sheet {
  const column = sheet.tables[0]?.columns[columns - 1]?.title ?? ''
  return {
    ...sheet,
    notes: [...sheet.notes, fill(words.sheets.onScreen, { column })],
    printed: { columns },
  }
}
