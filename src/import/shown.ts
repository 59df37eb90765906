import type { ImportNotice } from '../model/import.ts'
import type { ReadCell } from '../model/read-workbook.ts'
import type { BookColumn, BookForm } from './book.ts'
import type { FilledCell } from './filled.ts'
import { tidied } from './fold.ts'
import type { IdentifiedRow } from './identify.ts'

/** How many cells, and how many files, a notice names. */
const mostNamed = 3

/** What was typed in columns that only show something: it comes back nowhere, and whoever typed it is told, by column. */
export function shownNotices(
  { columns, keys, sheet }: BookForm,
  rows: readonly IdentifiedRow[],
): readonly ImportNotice[] {
  return columns
    .filter(({ field, isEntry }) => !isEntry && !keys.includes(field))
    .flatMap((column): readonly ImportNotice[] => {
      const changed = rows.flatMap((row) => {
        const filled = row.cells.get(column.field)
        return filled !== undefined && isChanged(filled, row, column) ? [{ row, filled }] : []
      })
      if (changed.length === 0) return []
      const args = {
        sheet,
        column: column.title,
        cells: named(changed.map(({ filled }) => filled.address)),
        files: named(changed.map(({ row }) => row.subject.thing.file)),
        n: changed.length,
      }
      return [{ code: 'shownChanged', args }]
    })
}

/** A row that was added has nothing to be compared with. */
function isChanged({ cell }: FilledCell, { base }: IdentifiedRow, { field }: BookColumn): boolean {
  if (base === undefined) return false
  const [before, now] = [tidied(base.get(field) ?? ''), textOf(cell)]
  return before !== now && !isSameNumber(before, now)
}

function textOf(cell: ReadCell | undefined): string {
  if (cell === undefined) return ''
  if (cell.kind === 'text') return tidied(cell.text)
  if (cell.kind === 'number' || cell.kind === 'boolean') return String(cell.value)
  if (cell.kind === 'date') return cell.date
  return cell.kind === 'error' ? cell.code : '='
}

/** Spreadsheets keep fifteen digits. */
function isSameNumber(one: string, other: string): boolean {
  const [first, second] = [Number(one), Number(other)]
  return (
    one !== '' && other !== '' && first.toPrecision(15) === second.toPrecision(15) && !Number.isNaN(first)
  )
}

function named(texts: readonly string[]): string {
  const own = [...new Set(texts)]
  return own.length > mostNamed ? `${own.slice(0, mostNamed).join(', ')}…` : own.join(', ')
}
