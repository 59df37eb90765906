import { daysBetween } from '../model/calendar.ts'
import { byCodeUnits } from '../model/diagnostic.ts'
import type { Action, ActionResult, Audit } from '../model/files.ts'
import type { Repository } from '../model/repository.ts'
import { defined } from './defined.ts'
import { sorted, type Links } from './links.ts'

interface Input {
  readonly repository: Repository
  readonly links: Links
  readonly date: string
  readonly thresholds: Audit['thresholds']
}

/** Every action with its state at the date, by due date, then by id. */
export function assessActions({ repository, links, date, thresholds }: Input): readonly ActionResult[] {
  return repository.actions
    .map(({ value, commitment, file, pointer }) =>
      defined({
        id: value.id,
        title: value.title,
        requirement: value.gap === undefined ? undefined : links.resolve(value.gap),
        commitment: commitment.value.id,
        cause: value.cause,
        owner: value.owner,
        priority: value.priority ?? 'medium',
        due: value.due,
        status: value.status,
        state: stateOf(value, date, thresholds.expiresSoonDays),
        daysLeft: daysBetween(date, value.due),
        doneOn: value.doneOn,
        evidence: sorted(value.evidence ?? []),
        effectiveness: value.effectiveness,
        place: { file, pointer },
      }),
    )
    .toSorted((a, b) => byCodeUnits(a.due, b.due) || byCodeUnits(a.id, b.id))
}

function stateOf({ status, due }: Action, date: string, soonDays: number): ActionResult['state'] {
  if (status === 'done' || status === 'cancelled') return status
  const daysLeft = daysBetween(date, due)
  if (daysLeft < 0) return 'overdue'
  return daysLeft <= soonDays ? 'dueSoon' : 'onTime'
}
