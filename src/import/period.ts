import type { Indicator } from '../model/files.ts'
import type { ReadCell } from '../model/read-workbook.ts'
import { periodWritten } from '../model/written-period.ts'

/**
 * The period that a cell means: spreadsheets make a day of “2026-09” and a number of “2026”. Nothing when it means
 * none that suits the frequency of the indicator.
 */
export function periodIn(cell: ReadCell | undefined, frequency: Indicator['frequency']): string | undefined {
  if (cell?.kind === 'number')
    return Number.isInteger(cell.value) ? periodWritten(String(cell.value)) : undefined
  if (cell?.kind === 'date') return ofDay(cell.date, frequency)
  return cell?.kind === 'text' ? periodWritten(cell.text) : undefined
}

/** The first day of a month stands for the month, as spreadsheets turn one into the other. */
function ofDay(date: string, frequency: Indicator['frequency']): string {
  return frequency === 'monthly' && date.endsWith('-01') ? date.slice(0, 7) : date
}
