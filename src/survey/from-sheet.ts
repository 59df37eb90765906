import type { ReadCell, ReadSheet } from '../model/read-workbook.ts'
import type { AnswerCell, AnswerTable } from '../model/survey.ts'

/** A sheet of a workbook as a table of answers; what is neither text nor number stands as it shows, to be refused by name. */
export function answersInSheet({ rows }: ReadSheet): AnswerTable {
  const last = [...rows.keys()].at(-1) ?? 0
  return { rows: Array.from({ length: last }, (_, index) => cellsOf(rows.get(index + 1))) }
}

function cellsOf(row: ReadonlyMap<number, ReadCell> | undefined): readonly AnswerCell[] {
  if (row === undefined) return []
  const last = [...row.keys()].at(-1) ?? 0
  return Array.from({ length: last }, (_, index) => answerOf(row.get(index + 1)))
}

function answerOf(cell: ReadCell | undefined): AnswerCell {
  if (cell === undefined) return ''
  if (cell.kind === 'text') return cell.text
  if (cell.kind === 'number') return cell.isPercent ? `${cell.value * 100} %` : cell.value
  if (cell.kind === 'date') return cell.date
  if (cell.kind === 'error') return cell.code
  return cell.kind === 'boolean' ? String(cell.value) : '='
}
