import type { SurveyColumn } from '../model/survey.ts'
import { shortened } from './fold.ts'
import { cellText, type RespondentRow } from './table.ts'

/** One of the different contents of a column: how often it stands there, and in which row first. */
export interface Tally {
  readonly text: string
  readonly count: number
  readonly row: number
}

/** The different contents of a column, by their first row. */
export function tallied(rows: readonly RespondentRow[], index: number): readonly Tally[] {
  const tallies = new Map<string, Tally>()
  for (const { row, cells } of rows) {
    const text = cellText(cells[index])
    const known = tallies.get(text)
    tallies.set(text, { text, count: (known?.count ?? 0) + 1, row: known?.row ?? row })
  }
  return [...tallies.values()]
}

export function totalOf(tallies: readonly { readonly count: number }[]): number {
  return tallies.reduce((sum, { count }) => sum + count, 0)
}

/** The arguments that tell where some contents stand: the column, the first row, how many rows. */
export function whereabouts(
  { letter, title }: SurveyColumn,
  tallies: readonly Tally[],
): { readonly column: string; readonly title: string; readonly row: number; readonly count: number } {
  const row = Math.min(...tallies.map((tally) => tally.row))
  return { column: letter, title: shortened(title), row, count: totalOf(tallies) }
}
