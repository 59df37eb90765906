import { fill } from '../lang/catalogue.ts'
import type { ReferentialResult, RequirementResult } from '../model/files.ts'
import type { PackContext } from './context.ts'
import { unmeasuredSentence } from './score-words.ts'
import { partlyMeasured } from './uncovered.ts'

type Grade = NonNullable<RequirementResult['grade']>

const gravestFirst: readonly Grade[] = ['major', 'minor', 'weakness', 'improvement', 'conforming', 'strength']

/** What a reader of the synthesis must know besides the rates: grades, gaps that nobody has planned for, and proof. */
export function synthesisNotes(context: PackContext, referential: ReferentialResult): readonly string[] {
  const { synthesis } = context.words
  const { notApplicable } = referential.score
  const requirements = referential.domains.flatMap((domain) => domain.requirements)
  return [
    gradeCounts(context, requirements) + unmeasuredSentence(context, partlyMeasured(requirements)),
    plannedText(context, referential),
    proofText(context, referential),
    notApplicable === 0 ? [] : fill(synthesis.waived, { notApplicable }),
  ].flat()
}

/** `Constats proposés : 3 NC maj., 0 NC min., …`. */
function gradeCounts({ terms, words }: PackContext, requirements: readonly RequirementResult[]): string {
  const counts = gravestFirst.map((grade) => {
    const count = requirements.filter((requirement) => requirement.grade === grade).length
    return `${count}\u{A0}${terms.gradeShort[grade]}`
  })
  return fill(words.synthesis.grades, { counts: counts.join(', ') })
}

function plannedText({ audit, format, words }: PackContext, { id }: ReferentialResult): readonly string[] {
  const gaps = audit.gaps.filter(({ referential }) => referential === id)
  if (gaps.length === 0) return []
  const without = gaps.filter(({ actions }) => actions.length === 0).length
  const all = format.counted(gaps.length, words.counts.gap)
  if (without === 0) return [fill(words.synthesis.allPlanned, { all })]
  if (without === gaps.length) return [fill(words.synthesis.nonePlanned, { all })]
  return [fill(format.counted(without, words.synthesis.unplanned), { all })]
}

function proofText({ audit, words }: PackContext, { score }: ReferentialResult): readonly string[] {
  if (audit.evidence.length > 0) return []
  return [score.kept === 0 ? words.synthesis.noPiece : words.synthesis.noPieceButKept]
}
