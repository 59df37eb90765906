import { letterOf } from '../model/cell-address.ts'
import type { AnswerCell, AnswerTable, SurveyColumn } from '../model/survey.ts'
import { foldedWords } from '../model/words.ts'

/** A column with its place in the rows. */
export interface Column extends SurveyColumn {
  readonly index: number
}

export interface RespondentRow {
  /** Its row in the file, from 1. */
  readonly row: number
  readonly cells: readonly AnswerCell[]
}

export interface Respondents {
  readonly columns: readonly Column[]
  readonly rows: readonly RespondentRow[]
}

/** The titles and the people of a table: the first row that holds something, and the others that do. */
export function respondentsIn({ rows }: AnswerTable): Respondents {
  const [titles, ...people] = rows
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cellText(cell) !== ''))
  const columns = (titles?.cells ?? []).map((cell, index) => ({
    index,
    letter: letterOf(index + 1),
    title: cellText(cell).replaceAll(/\s+/g, ' '),
  }))
  return { columns, rows: people }
}

/** The columns that a name may mean: by their title, else by their letter, else by the beginning of their title. */
export function columnsNamed(name: string, columns: readonly Column[]): readonly Column[] {
  const wanted = foldedWords(name)
  const byTitle = columns.filter(({ title }) => wanted !== '' && foldedWords(title) === wanted)
  if (byTitle.length > 0) return byTitle
  const byLetter = columns.filter(({ letter }) => letter === name.trim().toUpperCase())
  if (byLetter.length > 0 || wanted === '') return byLetter
  return columns.filter(({ title }) => foldedWords(title).startsWith(`${wanted} `))
}

/** What a cell holds, as a text without blanks around it. */
export function cellText(cell: AnswerCell | undefined): string {
  return String(cell ?? '').trim()
}
