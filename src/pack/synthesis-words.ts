import { fill } from '../lang/catalogue.ts'
import type { ReferentialResult, RequirementResult } from '../model/files.ts'
import { comparedMarks, marksSentence } from './campaign-marks.ts'
import type { PackContext } from './context.ts'
import { unmeasuredSentence } from './score-words.ts'
import { surveyText } from './survey-words.ts'
import { partlyMeasured } from './uncovered.ts'

type Grade = NonNullable<RequirementResult['grade']>

const gravestFirst: readonly Grade[] = ['major', 'minor', 'weakness', 'improvement', 'conforming', 'strength']

/** What a reader of the synthesis must know besides the rates: grades, gaps that nobody has planned for, and proof. */
export function synthesisNotes(context: PackContext, referential: ReferentialResult): readonly string[] {
  const { synthesis } = context.words
  const { notApplicable } = referential.score
  const requirements = referential.domains.flatMap((domain) => domain.requirements)
  return [
    gradeCounts(context, referential, requirements),
    unmeasuredSentence(context, partlyMeasured(requirements)).trim(),
    plannedText(context, referential),
    proofText(context, referential),
    notApplicable === 0 ? [] : fill(synthesis.waived, { notApplicable }),
    weightText(context, referential),
    selectionText(context, referential),
    cumulationText(context, referential),
    surveysText(context, referential),
    marksText(context, referential),
  ].flat()
}

/** What the organisation said of itself, set apart from what its files prove. */
function marksText(context: PackContext, referential: ReferentialResult): readonly string[] {
  const marks = comparedMarks(context, referential)
  const text = marks === undefined ? undefined : marksSentence(context, marks)
  return text === undefined ? [] : [text]
}

/** The weighted score, where weights make a difference of domains. */
function weightText(
  { format, words }: PackContext,
  { domains, weighted }: ReferentialResult,
): readonly string[] {
  const isPlain = domains.every(({ weight }) => weight === domains[0]?.weight)
  if (isPlain || weighted === undefined) return []
  const { rate, rateMeasured } = weighted
  const measured =
    rateMeasured === undefined || rateMeasured === rate
      ? ''
      : fill(words.synthesis.weightedMeasured, { rate: format.percent(rateMeasured) })
  const weights = format.number(weighted.weights)
  return [fill(words.synthesis.weighted, { weights, rate: format.percent(rate), measured })]
}

function selectionText({ words }: PackContext, { selection }: ReferentialResult): readonly string[] {
  return selection === undefined ? [] : [fill(words.synthesis.selection, { ...selection })]
}

/** The domains whose minor nonconformities add up to a major one, when that was asked for. */
function cumulationText({ audit, words }: PackContext, { domains }: ReferentialResult): readonly string[] {
  const per = audit.thresholds.minorsPerMajor ?? 0
  return domains.flatMap(({ id, title, cumulatedMajors = 0, requirements }) => {
    if (cumulatedMajors === 0) return []
    const minors = requirements.filter(({ grade }) => grade === 'minor').length
    const domain = fill(words.gaps.domain, { id, title })
    return [fill(words.synthesis.cumulated, { domain, minors, majors: cumulatedMajors, per })]
  })
}

/** The surveys of a whole audience; those that follow a service are among the deadlines. */
function surveysText(context: PackContext, { id }: ReferentialResult): readonly string[] {
  return context.audit.surveys
    .filter(({ requirement, audience }) => audience !== undefined && requirement.startsWith(`${id}/`))
    .map((survey) => surveyText(context, survey))
}

/** How the gaps compare with those that were accepted, when a baseline was given. */
export function baselineText({ audit, words }: PackContext): readonly string[] {
  if (audit.baseline === undefined) return []
  const { accepted, worsened, added, closed } = audit.baseline
  const counts = {
    accepted: accepted.length,
    worsened: worsened.length,
    added: added.length,
    closed: closed.length,
  }
  return [fill(words.synthesis.baseline, counts)]
}

/** `Constats proposés : 3 NC maj., 0 NC min., …`; minor ones that add up to a major one are counted as such, when asked. */
function gradeCounts(
  { audit, terms, words }: PackContext,
  { domains }: ReferentialResult,
  requirements: readonly RequirementResult[],
): string {
  const added = domains.reduce((sum, { cumulatedMajors = 0 }) => sum + cumulatedMajors, 0)
  const moved: Partial<Record<Grade, number>> = {
    major: added,
    minor: -added * (audit.thresholds.minorsPerMajor ?? 0),
  }
  const counts = gravestFirst.map((grade) => {
    const count = requirements.filter((requirement) => requirement.grade === grade).length
    return `${count + (moved[grade] ?? 0)}\u{A0}${terms.gradeShort[grade]}`
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
