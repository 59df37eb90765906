import type { Criticality } from '../model/assessment.ts'
import type { RequirementResult } from '../model/files.ts'
import { gravest } from './grade.ts'

/** How many strengths and areas for progress a synthesis names. */
const most = 3

const heaviest: readonly Criticality[] = ['major', 'minor', 'improvement']

/** The strengths: what is kept, exemplary first, then by criticality, then in the referential's order. */
export function strengthsOf(requirements: readonly RequirementResult[]): readonly string[] {
  return first(
    requirements.filter(({ quadrant, said }) => quadrant === 'kept' && said === 'yes'),
    (a, b) => graveness(b) - graveness(a) || weight(a) - weight(b),
  )
}

/** The areas for progress: what is not kept, gravest first, then by criticality, then in the referential's order. */
export function progressOf(requirements: readonly RequirementResult[]): readonly string[] {
  return first(
    requirements.filter(({ quadrant }) => quadrant !== undefined && quadrant !== 'kept'),
    (a, b) => graveness(a) - graveness(b) || weight(a) - weight(b),
  )
}

function first(
  requirements: readonly RequirementResult[],
  order: (a: RequirementResult, b: RequirementResult) => number,
): readonly string[] {
  return requirements
    .toSorted(order)
    .slice(0, most)
    .map(({ ref }) => ref)
}

function graveness({ grade }: RequirementResult): number {
  return grade === undefined ? gravest.length : gravest.indexOf(grade)
}

function weight({ criticality }: RequirementResult): number {
  return heaviest.indexOf(criticality)
}
