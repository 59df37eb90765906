import { mayApply, type sizeKeys } from '../model/applicability.ts'
import type { Applicability, Organisation } from '../model/files.ts'

/** Whether only a size that coopqual.yaml does not give can tell that something does not apply. */
export function dependsOn(
  size: (typeof sizeKeys)[number],
  organisation: Organisation,
  conditions: readonly Applicability[],
): boolean {
  return (
    conditions.some((condition) => condition[size] !== undefined) &&
    conditions.every((condition) => mayApply(organisation, condition))
  )
}
