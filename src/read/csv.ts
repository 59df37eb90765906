import { CsvError, parse } from 'csv-parse/sync'
import type { CsvOutcome, CsvProblem, CsvTable } from '../model/survey.ts'
import { separatorOf } from './csv-separator.ts'
import { decode, replacement } from './decode.ts'
import { decodeWindows1252 } from '../model/windows-1252.ts'

/** What a survey of a whole stock never reaches, and what a machine still reads in a breath. */
export const csvLimits = { megabytes: 20, rows: 200_000, columns: 1000 }

/**
 * Reads a CSV file as people export it: separated by semicolons, commas or tabs, in UTF-8 or UTF-16, otherwise taken for
 * Windows-1252. Blank rows keep their place, as empty lists; those at the end are left out.
 */
export function readCsv(bytes: Uint8Array): CsvOutcome {
  const { megabytes } = csvLimits
  if (bytes.length > megabytes * 1_000_000) {
    const size = Math.ceil(bytes.length / 100_000) / 10
    return { refused: { code: 'csv/too-large', args: { size, limit: megabytes } } }
  }
  const { text, encoding } = textOf(bytes)
  if (text.includes('\0') || text.includes(replacement))
    return { refused: { code: 'csv/not-text', args: {} } }
  if (text.trim() === '') return { refused: { code: 'csv/empty', args: {} } }
  const separator = separatorOf(text)
  const read = rowsOf(text, separator)
  return 'refused' in read ? read : { ...read, separator, encoding, isAssumed: encoding === 'windows-1252' }
}

function textOf(bytes: Uint8Array): { readonly text: string; readonly encoding: CsvTable['encoding'] } {
  const { text, damage } = decode(bytes)
  if (damage === undefined) return { text, encoding: 'utf-8' }
  if (damage === 'utf-16') return { text, encoding: 'utf-16' }
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252' }
}

type Rows = Pick<CsvTable, 'rows'> | { readonly refused: CsvProblem }

function rowsOf(text: string, separator: CsvTable['separator']): Rows {
  const lines: number[] = []
  try {
    const records = parse(text, {
      delimiter: separator,
      relax_column_count: true,
      to: csvLimits.rows + 2,
      on_record: (record: string[], { lines: line }) => {
        lines.push(line)
        return record
      },
    })
    return checked(withoutBlanks(records), lines)
  } catch (error) {
    if (error instanceof CsvError)
      return { refused: { code: 'csv/broken-quote', args: { line: lineOf(error, lines) } } }
    throw error
  }
}

/** Where the row begins that cannot be read: the line after the last that could. */
function lineOf(error: CsvError, lines: readonly number[]): number {
  const told: unknown = error['lines']
  return error.code === 'CSV_QUOTE_NOT_CLOSED' || typeof told !== 'number' ? (lines.at(-1) ?? 0) + 1 : told
}

/** Blank rows as empty lists, none at the end. */
function withoutBlanks(records: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const rows = records.map((record) => (record.length === 1 && record[0] === '' ? [] : record))
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1)
}

function checked(rows: readonly (readonly string[])[], lines: readonly number[]): Rows {
  const expected = rows.find((row) => row.length > 0)?.length ?? 0
  const { columns, rows: most } = csvLimits
  if (expected > columns)
    return { refused: { code: 'csv/too-many-columns', args: { found: expected, limit: columns } } }
  const ragged = rows.findIndex((row) => row.length > 0 && row.length !== expected)
  if (ragged >= 0) {
    const line = (lines[ragged - 1] ?? 0) + 1
    const args = { line, found: rows[ragged]?.length ?? 0, expected }
    return { refused: { code: 'csv/ragged-row', args } }
  }
  if (rows.length > most + 1) return { refused: { code: 'csv/too-many-rows', args: { limit: most } } }
  return { rows }
}
