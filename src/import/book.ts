import { memorySheet, memoryVersion } from '../model/memory.ts'
import type { ReadCell, ReadWorkbook } from '../model/read-workbook.ts'
import type { SheetColumn } from '../model/workbook.ts'

/** What a workbook remembers of the files that it was made from. */
export interface Book {
  readonly forms: readonly BookForm[]
}

/** A table that comes back. */
export interface BookForm {
  readonly name: string
  readonly sheet: string
  /** The fields that tell one row from all others. */
  readonly keys: readonly string[]
  readonly columns: readonly BookColumn[]
  /** The texts of its rows when the workbook was made, by field. */
  readonly rows: readonly BookRow[]
}

export interface BookColumn {
  readonly field: string
  readonly title: string
  readonly kind: SheetColumn['kind']
  readonly isEntry: boolean
  /** Whether it only shows something, and tells nothing of a row: what is typed there does not come back. */
  readonly isShown: boolean
  /** What its cells may say, when there is a list, and what it means. */
  readonly choices: readonly { readonly code: string; readonly text: string }[]
}

export type BookRow = ReadonlyMap<string, string>

/** What a workbook remembers; `foreign` when it was not made here, `newer` when by a version to come. */
export function bookOf({ sheets }: ReadWorkbook): Book | 'foreign' | 'newer' {
  const sheet = sheets.find(({ name }) => name === memorySheet)
  if (sheet === undefined) return 'foreign'
  const lines = [...sheet.rows.values()].map((cells) => (column: number) => textOf(cells.get(column)))
  const [first] = lines
  if (first === undefined || first(1) !== 'book') return 'foreign'
  const version = Number(first(2))
  if (version !== memoryVersion) return version > memoryVersion ? 'newer' : 'foreign'
  const named = (kind: string): readonly Line[] => lines.filter((line) => line(1) === kind)
  const [columns, choices, rows] = [named('column'), named('choice'), named('row')]
  return {
    forms: named('form').map((line) => formOf(line, { columns, choices, rows })),
  }
}

/** The text of a cell of the memory by its column, from 1; empty where there is none. */
type Line = (column: number) => string

interface Lines {
  readonly columns: readonly Line[]
  readonly choices: readonly Line[]
  readonly rows: readonly Line[]
}

function formOf(line: Line, lines: Lines): BookForm {
  const name = line(2)
  const own = (all: readonly Line[]): readonly Line[] => all.filter((other) => other(2) === name)
  const choices = own(lines.choices)
  const columns = own(lines.columns).map((column) => columnOf(column, choices))
  return {
    name,
    sheet: line(3),
    keys: keysIn(line),
    columns,
    rows: own(lines.rows).map(
      (row) => new Map(columns.map(({ field }, index) => [field, row(index + 3)] as const)),
    ),
  }
}

function keysIn(line: Line): readonly string[] {
  const keys: string[] = []
  for (let column = 4; line(column) !== ''; column += 1) keys.push(line(column))
  return keys
}

const kinds: readonly SheetColumn['kind'][] = ['text', 'integer', 'decimal', 'share', 'date', 'euro']

function columnOf(line: Line, choices: readonly Line[]): BookColumn {
  const field = line(3)
  return {
    field,
    title: line(4),
    kind: kinds.find((kind) => kind === line(5)) ?? 'text',
    isEntry: line(6) === 'entry',
    isShown: line(6) === 'shown',
    choices: choices
      .filter((choice) => choice(3) === field)
      .map((choice) => ({ code: choice(4), text: choice(5) })),
  }
}

/** Programs may have turned a text of figures into a number. */
function textOf(cell: ReadCell | undefined): string {
  if (cell?.kind === 'text') return cell.text
  if (cell?.kind === 'number') return String(cell.value)
  return cell?.kind === 'date' ? cell.date : ''
}
