import type { Criticality, Grade, Quadrant, Verdict } from '../model/assessment.ts'
import type { RequirementResult } from '../model/files.ts'

interface Judged {
  readonly criticality: Criticality
  readonly quadrant: Quadrant
  readonly said: Verdict
  readonly done: Verdict
  /** Whether something of the proof is there. */
  readonly isBegun: boolean
  /** Whether there are indicators, all on target, and no piece was set aside. */
  readonly isExemplary: boolean
}

type Rule = NonNullable<RequirementResult['gradeRule']>

interface Graded {
  readonly grade: Grade
  /** The rule that the grade follows from: it is printed beside it. */
  readonly gradeRule: Rule
}

/** The grade by each rule, where criticality makes a difference by criticality. */
const grades: Readonly<Record<Rule, Grade | Readonly<Record<Criticality, Grade>>>> = {
  exemplary: 'strength',
  kept: 'conforming',
  partlySaid: 'improvement',
  undeclared: 'improvement',
  part: { major: 'minor', minor: 'weakness', improvement: 'improvement' },
  unmeasured: { major: 'minor', minor: 'weakness', improvement: 'improvement' },
  nothing: { major: 'major', minor: 'minor', improvement: 'improvement' },
}

/** The grade of a requirement in the terms of French audit reports (PF, C, PP, PS, NC mineure, NC majeure). */
export function gradeOf(judged: Judged): Graded {
  const gradeRule = ruleOf(judged)
  const grade = grades[gradeRule]
  return { grade: typeof grade === 'string' ? grade : grade[judged.criticality], gradeRule }
}

function ruleOf({ quadrant, said, done, isBegun, isExemplary }: Judged): Rule {
  if (quadrant === 'undeclared') return 'undeclared'
  if (quadrant === 'kept' && said === 'partial') return 'partlySaid'
  if (quadrant === 'kept') return isExemplary ? 'exemplary' : 'kept'
  if (done === 'partial') return 'part'
  // Whoever promises, or proves all but a measure, has begun: more proof never makes a grade graver.
  return done === 'notMeasured' && (quadrant === 'unproven' || isBegun) ? 'unmeasured' : 'nothing'
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
