import type { Tone } from '../model/document.ts'
import type { ActionResult, IndicatorResult, PieceResult, RequirementResult } from '../model/files.ts'
import type { PackContext } from './context.ts'
import { capital } from './sentence.ts'
import { tones } from './tones.ts'

/** A judgement in words with what it means: fits a run of the document and a value of the workbook alike. */
export interface Verdict {
  readonly text: string
  readonly tone: Tone
}

export function saidVerdict({ terms }: PackContext, { said }: RequirementResult): Verdict {
  return { text: capital(terms.answer[said]), tone: tones.answer[said] }
}

export function doneVerdict({ terms }: PackContext, { done }: RequirementResult): Verdict {
  return { text: capital(terms.answer[done]), tone: tones.answer[done] }
}

/** The cell of the said / done matrix; a requirement that does not apply has none, and says so. */
export function quadrantVerdict(
  { terms }: PackContext,
  { quadrant }: Pick<RequirementResult, 'quadrant'>,
): Verdict {
  if (quadrant === undefined) return { text: capital(terms.answer.notApplicable), tone: 'muted' }
  return { text: capital(terms.quadrant[quadrant]), tone: tones.quadrant[quadrant] }
}

/** The grade in its short form; nothing for a requirement that does not apply. */
export function gradeVerdict(
  { terms }: PackContext,
  { grade }: Pick<RequirementResult, 'grade'>,
): Verdict | undefined {
  return grade === undefined ? undefined : { text: terms.gradeShort[grade], tone: tones.grade[grade] }
}

export function indicatorVerdict(
  { terms }: PackContext,
  { status }: Pick<IndicatorResult, 'status'>,
): Verdict {
  return { text: capital(terms.indicatorStatus[status]), tone: tones.indicatorStatus[status] }
}

export function pieceVerdict({ terms }: PackContext, { state }: PieceResult): Verdict {
  return { text: capital(terms.pieceState[state]), tone: tones.pieceState[state] }
}

export function actionVerdict({ terms }: PackContext, { state }: ActionResult): Verdict {
  return { text: capital(terms.actionState[state]), tone: tones.actionState[state] }
}
