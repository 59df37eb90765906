import type { Quadrant, Verdict } from '../model/assessment.ts'
import type { Check } from '../model/files.ts'

type Status = Check['status']

/** The verdict on one axis, from the checks of that axis alone. */
export function verdictOf(checks: readonly Check[], axis: Check['axis']): Verdict {
  return verdicts[statusOfAll(checks.filter((check) => check.axis === axis))]
}

const verdicts: Readonly<Record<Status, Verdict>> = {
  met: 'yes',
  notMeasured: 'notMeasured',
  partial: 'partial',
  unmet: 'no',
}

/**
 * What checks that must all be met come to. What is not measured is neither success nor failure: when it is all that stands
 * in the way, the whole is “not measured”.
 */
export function statusOfAll(checks: readonly Check[]): Status {
  const statuses = checks.map(({ status }) => status)
  if (statuses.every((status) => status === 'met')) return 'met'
  if (statuses.every((status) => status === 'met' || status === 'notMeasured')) return 'notMeasured'
  return isBegun(checks) ? 'partial' : 'unmet'
}

/** Whether something of the proof is there. */
export function isBegun(checks: readonly Check[]): boolean {
  return checks.some(({ status }) => status === 'met' || status === 'partial')
}

/**
 * A promise limited to a residence is said; a proof that is not whole is not a proof. What is done is kept without a
 * promise where the referential expects none.
 */
export function quadrantOf(said: Verdict, done: Verdict, isPromiseExpected: boolean): Quadrant {
  const isSaid = said === 'yes' || said === 'partial'
  if (done === 'yes') return isSaid || !isPromiseExpected ? 'kept' : 'undeclared'
  return isSaid ? 'unproven' : 'absent'
}
