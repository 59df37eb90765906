import type { SheetName, SheetTable, SheetValue } from './workbook.ts'

/** The text of a value, by which the rows of a table are known. */
export function keyOf(value: SheetValue): string {
  if (value === undefined) return ''
  if (typeof value !== 'object') return String(value)
  if ('date' in value) return value.date
  return 'text' in value ? value.text : String(value.result)
}

/** The texts of the cells of a table that a name stands for. */
export function namedTexts(
  { columns, rows }: Pick<SheetTable, 'columns' | 'rows'>,
  { column, row, count }: SheetName,
): readonly string[] {
  const index = columns.findIndex(({ title }) => title === column)
  return rows.slice(row, row + count).map((cells) => keyOf(cells[index]))
}

/** What a list of choices is known by, whatever its name: lists that are alike are one. */
export function listKey(choices: readonly string[]): string {
  return JSON.stringify(choices)
}
