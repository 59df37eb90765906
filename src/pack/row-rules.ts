import type { Tone } from '../model/document.ts'
import type { SheetHighlight } from '../model/workbook.ts'
import { cellInRow } from './count-formula.ts'
import { auditDate } from './lists-sheet.ts'

/** Shows the days of a column that were over on the day of the audit, in rows that meet a condition. */
export function pastDay(title: string, tone: Tone = 'bad', condition = ''): SheetHighlight {
  const cell = cellInRow(title)
  const isPast = [`${cell}<>""`, `${cell}<${auditDate}`, ...(condition === '' ? [] : [condition])]
  return { columns: [title], tone, when: `AND(${isPast.join(',')})` }
}
