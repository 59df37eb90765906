import { isPeriod } from '../model/calendar.ts'
import type { Indicator } from '../model/files.ts'
import type { ReadCell } from '../model/read-workbook.ts'
import { folded } from './fold.ts'

/**
 * The period that a cell means: spreadsheets make a day of “2026-09” and a number of “2026”. Nothing when it means
 * none that suits the frequency of the indicator.
 */
export function periodIn(cell: ReadCell | undefined, frequency: Indicator['frequency']): string | undefined {
  if (cell?.kind === 'number') return Number.isInteger(cell.value) ? periodOf(String(cell.value)) : undefined
  if (cell?.kind === 'date') return ofDay(cell.date, frequency)
  return cell?.kind === 'text' ? periodOf(folded(cell.text)) : undefined
}

/** A period as it is written in files, or with the quarter and the month as people write them. */
function periodOf(text: string): string | undefined {
  const written = text.toUpperCase()
  if (isPeriod(written)) return written
  const [, first, year] = /^[tq]([1-4])[ /-]?(\d{4})$/.exec(text) ?? []
  if (first !== undefined) return `${year}-Q${first}`
  const [, before, quarter] = /^(\d{4})[ /-]?[tq]([1-4])$/.exec(text) ?? []
  if (before !== undefined) return `${before}-Q${quarter}`
  const [, month = '', of] = /^(\d{1,2})[/-](\d{4})$/.exec(text) ?? []
  const found = `${of}-${month.padStart(2, '0')}`
  return of !== undefined && isPeriod(found) ? found : undefined
}

/** The first day of a month stands for the month, as spreadsheets turn one into the other. */
function ofDay(date: string, frequency: Indicator['frequency']): string {
  return frequency === 'monthly' && date.endsWith('-01') ? date.slice(0, 7) : date
}
