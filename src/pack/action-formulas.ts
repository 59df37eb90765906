import type { PackContext } from './context.ts'
import { columnName } from './count-formula.ts'
import { auditDate } from './lists-sheet.ts'
import { capital } from './sentence.ts'
import { tables } from './sheet-field.ts'

/** The state of the action of a row, live: whoever fills in its progress sees the state follow, by the rules of the audit. */
export function actionStateFormula(context: PackContext): string {
  const { audit, terms } = context
  const { status, due } = cells(context)
  const { actionState: states, actionStatus: statuses } = terms
  const timed = [
    [`${due}<${auditDate}`, states.overdue],
    [`${due}<=${auditDate}+${audit.thresholds.expiresSoonDays}`, states.dueSoon],
  ] as const
  const settled = [
    [`${status}="${capital(statuses.done)}"`, states.done],
    [`${status}="${capital(statuses.cancelled)}"`, states.cancelled],
  ] as const
  return [...settled, ...timed].reduceRight(
    (otherwise, [condition, text]) => `IF(${condition},"${capital(text)}",${otherwise})`,
    `"${capital(states.onTime)}"`,
  )
}

/** Calendar days from the audit's date to the due date; nothing once the action is done or given up. */
export function daysLeftFormula(context: PackContext): string {
  const { done, cancelled } = context.terms.actionStatus
  const { status, due } = cells(context)
  const isSettled = [done, cancelled].map((text) => `${status}="${capital(text)}"`).join(',')
  return `IF(OR(${isSettled}),"",${due}-${auditDate})`
}

function cells({ words }: PackContext): { readonly status: string; readonly due: string } {
  return { status: ownCell(words.labels.status), due: ownCell(words.labels.due) }
}

/** The cell of a column in the row of the formula. */
function ownCell(title: string): string {
  return `${tables.actions}[[#This Row],[${columnName(title)}]]`
}
