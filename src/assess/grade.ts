import type { Criticality, Grade, Quadrant, Verdict } from '../model/assessment.ts'

interface Judged {
  readonly criticality: Criticality
  readonly quadrant: Quadrant
  readonly said: Verdict
  readonly done: Verdict
  /** Whether there are indicators, all on target, and no piece was set aside. */
  readonly isExemplary: boolean
}

/** Grades of what is not proven, by criticality: nothing valid, a part of the proof, or nothing measured yet. */
const shortfall: Readonly<Record<Criticality, Readonly<Record<'nothing' | 'part' | 'unmeasured', Grade>>>> = {
  major: { nothing: 'major', part: 'minor', unmeasured: 'minor' },
  minor: { nothing: 'minor', part: 'weakness', unmeasured: 'weakness' },
  improvement: { nothing: 'improvement', part: 'improvement', unmeasured: 'improvement' },
}

/** The grade of a requirement in the terms of French audit reports (PF, C, PP, PS, NC mineure, NC majeure). */
export function gradeOf({ criticality, quadrant, said, done, isExemplary }: Judged): Grade {
  if (quadrant === 'undeclared') return 'improvement'
  if (quadrant === 'kept' && said === 'partial') return 'improvement'
  if (quadrant === 'kept') return isExemplary ? 'strength' : 'conforming'
  if (done === 'partial') return shortfall[criticality].part
  const isUnmeasured = done === 'notMeasured' && quadrant === 'unproven'
  return shortfall[criticality][isUnmeasured ? 'unmeasured' : 'nothing']
}

/** Grades from the most to the least serious. */
export const gravest: readonly Grade[] = [
  'major',
  'minor',
  'weakness',
  'improvement',
  'conforming',
  'strength',
]
