import { fill } from '../lang/catalogue.ts'
import type { Inline } from '../model/document.ts'
import type { Check, Gap, PieceResult, Rejection } from '../model/files.ts'
import { commitmentState, notInForceRemedy } from './commitment-words.ts'
import type { PackContext } from './context.ts'
import { expectationText } from './expectation.ts'
import { commitmentLink, indicatorLink, listed, shownRequirement, titledPiece } from './links.ts'
import { resultText, targetText } from './measure-words.ts'
import { capital, sentence } from './sentence.ts'

/** A gap in three answers; each sentence of `found` and `remedy` stands alone. */
export interface GapWords {
  /** As inside a sentence, without a capital. */
  readonly expected: string
  readonly found: readonly (readonly Inline[])[]
  readonly remedy: readonly (readonly Inline[])[]
}

/** What was expected, what was found and set aside and why, and what to do about it. */
export function gapWords(context: PackContext, { check, requirement }: Gap): GapWords {
  return {
    expected: expectationText(context, check),
    found: foundWords(context, check),
    remedy: remedyWords(context, check, requirement),
  }
}

function foundWords(context: PackContext, check: Check): readonly (readonly Inline[])[] {
  const { words } = context
  if (check.accepted.length + check.rejected.length === 0) return [[capital(words.found.none[check.kind])]]
  const accepted = check.accepted.map((id) => named(context, check, id))
  const items = accepted.flatMap((item, index) => (index === 0 ? item : [', ', ...item]))
  const counted = { found: check.found, needed: check.needed, items }
  return [
    ...(accepted.length === 0 ? [] : [sentence(words.found.accepted, counted)]),
    ...check.rejected.map((rejection) => rejectionWords(context, check, rejection)),
  ]
}

function rejectionWords(context: PackContext, check: Check, { id, reason }: Rejection): readonly Inline[] {
  return sentence(context.words.found.rejected, {
    item: named(context, check, id),
    reason: context.terms.rejection[reason],
    detail: rejectionDetail(context, id, reason),
  })
}

/** The figure or the date that shows why: without it a reader must look for it elsewhere. */
function rejectionDetail(context: PackContext, id: string, reason: Rejection['reason']): string {
  const { find, format, words } = context
  const piece = find.pieces.get(id)
  if (piece !== undefined) return pieceDetail(context, piece, reason)
  const commitment = find.commitments.get(id)
  if (commitment !== undefined && reason === 'notInForce') {
    return fill(words.found.commitmentStatus, { status: commitmentState(context, commitment) })
  }
  const indicator = find.indicators.get(id)
  if (indicator?.latest === undefined) return ''
  const target = targetText(context, indicator)
  if (reason !== 'offTarget' || target === undefined) {
    return fill(words.found.measuredOn, { period: format.period(indicator.latest.period) })
  }
  return fill(words.found.measured, { value: resultText(context, indicator, indicator.latest), target })
}

function pieceDetail(
  { format, words }: PackContext,
  piece: PieceResult,
  reason: Rejection['reason'],
): string {
  if (reason === 'expired' && piece.expires !== undefined) {
    return fill(words.found.expiredOn, { date: format.date(piece.expires) })
  }
  return reason === 'missing' ? '' : fill(words.found.dated, { date: format.date(piece.date) })
}

function remedyWords(context: PackContext, check: Check, ref: string): readonly (readonly Inline[])[] {
  const repairs = check.rejected
    .filter(({ reason }) => reason !== 'tooOld')
    .map((rejection) => sentence(repairOf(context, rejection), { item: named(context, check, rejection.id) }))
  const addition = additionWords(context, check, ref, repairs.length > 0)
  return addition === undefined ? repairs : [...repairs, [addition]]
}

function repairOf(context: PackContext, { id, reason }: Rejection): string {
  const { find, words } = context
  const commitment = find.commitments.get(id)
  return reason === 'notInForce' && commitment !== undefined
    ? notInForceRemedy(context, commitment)
    : words.remedy[reason]
}

/** What to add; nothing when an indicator or a commitment is there and only needs mending. */
function additionWords(
  context: PackContext,
  check: Check,
  ref: string,
  hasRepairs: boolean,
): string | undefined {
  const { remedy } = context.words
  const what = expectationText(context, check, Math.max(1, check.needed - check.found))
  if (check.kind === 'survey') return fill(hasRepairs ? remedy.joinOtherwise : remedy.survey, { what })
  if (check.kind === 'evidence') {
    if (hasRepairs) return fill(remedy.joinOtherwise, { what })
    return fill(check.found > 0 ? remedy.joinMore : remedy.join, { what })
  }
  if (hasRepairs) return undefined
  return check.kind === 'indicators'
    ? fill(remedy.attachIndicator, { what })
    : fill(remedy.commit, { ref: shownRequirement(context, ref) })
}

function named(context: PackContext, check: Check, id: string): readonly Inline[] {
  if (check.kind === 'commitment') return [commitmentLink(context, id)]
  if (context.find.pieces.has(id) && check.kind !== 'indicators') return titledPiece(context, id)
  return context.find.indicators.has(id) ? [indicatorLink(context, id)] : listed([id])
}
