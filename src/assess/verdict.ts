import type { Quadrant, Verdict } from '../model/assessment.ts'
import type { Check } from '../model/files.ts'

/**
 * The verdict on one axis, from the checks of that axis alone. What is not measured is neither success nor failure: when
 * it is all that stands in the way, the verdict is “not measured”.
 */
export function verdictOf(checks: readonly Check[], axis: Check['axis']): Verdict {
  const statuses = checks.filter((check) => check.axis === axis).map(({ status }) => status)
  if (statuses.every((status) => status === 'met')) return 'yes'
  if (statuses.every((status) => status === 'met' || status === 'notMeasured')) return 'notMeasured'
  return statuses.some((status) => status === 'met' || status === 'partial') ? 'partial' : 'no'
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
