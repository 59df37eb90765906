import { CsvError, parse } from 'csv-parse/sync'
import type { PlacedText } from '../model/personal.ts'
import { decodeText } from './decode-text.ts'
import { addText, isFull, type Harvest } from './harvest.ts'
import { inContext, isWorthKeeping } from './heading.ts'
import { addLines } from './plain.ts'

/** The rows of a table, each as one text at its first line; the first row is taken for the headings. */
export function readCsv(bytes: Uint8Array, harvest: Harvest): void {
  const text = decodeText(bytes)
  const rows = rowsOf(text, harvest)
  if (rows === undefined) addLines(harvest, text)
  else for (const { text: row, at } of rows) addText(harvest, row, at)
}

/** Nothing when its quotes make no table. */
function rowsOf(text: string, harvest: Harvest): readonly PlacedText[] | undefined {
  const rows: PlacedText[] = []
  let headings: readonly string[] | undefined
  let line = 1
  const keep = (cells: readonly string[], { lines }: { readonly lines: number }): null => {
    headings ??= cells
    const row = cells.map((cell, index) => inContext(headings?.[index], cell.trim())).join(' ; ')
    if (isWorthKeeping(row)) rows.push({ text: row, at: { in: 'line', line } })
    if (rows.length > harvest.limits.texts || isFull(harvest)) throw new Error('full')
    line = lines + 1
    return null
  }
  try {
    parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      on_record: keep,
    })
    return rows
  } catch (error) {
    return error instanceof CsvError ? undefined : rows
  }
}

/** The sign that stands most often in the first lines. */
function separatorOf(text: string): string {
  const start = text.slice(0, 4000)
  const counts = [';', '\t', ',', '|'].map((sign) => ({ sign, count: start.split(sign).length }))
  return counts.toSorted((one, other) => other.count - one.count)[0]?.sign ?? ';'
}
