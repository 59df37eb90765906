/** A row of a table: what stands under each heading; an empty cell and «–» are left out. */
export type Row = Readonly<Record<string, string>>

interface Table {
  readonly headings: readonly string[]
  readonly rows: readonly Row[]
}

/** Reads a table of columns between bars, whose first line holds the headings. */
export function tableOf(text: string): Table {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const [headings = [], ...rows] = lines.map((line) => line.split('|').map((cell) => cell.trim()))
  return { headings, rows: rows.map((cells) => rowOf(headings, cells)) }
}

export function rowsOf(text: string | undefined): readonly Row[] {
  return tableOf(text ?? '').rows
}

function rowOf(headings: readonly string[], cells: readonly string[]): Row {
  if (cells.length > headings.length) throw new Error(`Too many cells: ${cells.join(' | ')}`)
  const filled = headings.map((heading, index) => [heading, cells[index] ?? ''] as const)
  return Object.fromEntries(filled.filter(([, cell]) => cell !== '' && cell !== '–'))
}

/** The cell under a heading, which has to be filled. */
export function cell(row: Row, heading: string): string {
  const found = row[heading]
  if (found === undefined) throw new Error(`No ${heading} in ${JSON.stringify(row)}`)
  return found
}

/** The words of a cell, or of nothing. */
export function words(text: string | undefined): readonly string[] {
  return (text ?? '').split(/[\s,]+/).filter((word) => word !== '')
}

/** An object without the keys that are undefined. */
export function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as never
}
