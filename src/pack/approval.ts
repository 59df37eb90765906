import { fill } from '../lang/catalogue.ts'
import type { RequirementResult } from '../model/files.ts'
import type { PackContext } from './context.ts'

/** Who approved that a requirement does not apply, and when; says so when nobody is named. */
export function approvalText(
  { format, words }: PackContext,
  { approvedBy, approvedOn }: Pick<RequirementResult, 'approvedBy' | 'approvedOn'>,
): string {
  const by = approvedBy ?? words.uncovered.nobody
  return approvedOn === undefined ? by : fill(words.uncovered.approval, { by, date: format.date(approvedOn) })
}
