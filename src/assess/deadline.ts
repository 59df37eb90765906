import { daysBetween } from '../model/calendar.ts'
import { byCodeUnits } from '../model/diagnostic.ts'
import type { ActionResult, AuditFinding, Deadline, PieceResult, SurveyResult } from '../model/files.ts'
import { workingDaysBetween, type PublicHolidays } from '../model/working-days.ts'
import { defined } from './defined.ts'

interface Input {
  readonly evidence: readonly PieceResult[]
  readonly actions: readonly ActionResult[]
  readonly findings: readonly AuditFinding[]
  readonly surveys: readonly SurveyResult[]
  /** Titles of the requirements that expect the surveys. */
  readonly titleOf: (ref: string) => string
  readonly holidays: PublicHolidays
  readonly date: string
}

/** Everything that expires or falls due, past and to come, by date. */
export function deadlinesOf(input: Input): readonly Deadline[] {
  const { evidence, actions, findings, surveys, titleOf, holidays, date } = input
  const known = new Map<string, number>()
  /** Many things fall due on the same few days. */
  const workingDaysTo = (on: string): number => {
    const days = known.get(on) ?? workingDaysBetween(date, on, holidays)
    known.set(on, days)
    return days
  }
  const deadline = (
    on: string | undefined,
    kind: Deadline['kind'],
    thing: { readonly id: string; readonly title: string; readonly owner?: string },
  ): readonly Deadline[] =>
    on === undefined
      ? []
      : [
          defined({
            on,
            daysLeft: daysBetween(date, on),
            workingDaysLeft: workingDaysTo(on),
            kind,
            id: thing.id,
            title: thing.title,
            owner: thing.owner,
          }),
        ]
  return [
    ...evidence.flatMap(({ id, title, expires }) => deadline(expires, 'evidenceExpiry', { id, title })),
    ...evidence.flatMap(({ id, title, retainUntil }) => deadline(retainUntil, 'retention', { id, title })),
    ...actions
      .filter(({ state }) => state !== 'done' && state !== 'cancelled')
      .flatMap(({ id, title, owner, due }) => deadline(due, 'actionDue', { id, title, owner })),
    ...findings
      .filter(({ status }) => status === 'open')
      .flatMap(({ id, statement, due }) => deadline(due, 'findingDue', { id, title: statement })),
    ...surveys.flatMap(({ requirement, due }) =>
      deadline(due, 'surveyDue', { id: requirement, title: titleOf(requirement) }),
    ),
  ].toSorted((a, b) => byCodeUnits(a.on, b.on) || byCodeUnits(a.kind, b.kind) || byCodeUnits(a.id, b.id))
}
