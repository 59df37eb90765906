import { fill } from '../lang/catalogue.ts'
import type { Inline } from '../model/document.ts'
import type { Check, PieceResult, Rejection } from '../model/files.ts'
import { commitmentState } from './commitment-words.ts'
import type { PackContext } from './context.ts'
import { commitmentLink, indicatorLink, joinedRuns, listed, titledPiece } from './links.ts'
import { resultText, targetText } from './measure-words.ts'
import { capital, sentence } from './sentence.ts'

/** What a check found: what it accepts, then what it sets aside and why. Each sentence stands alone. */
export function foundWords(context: PackContext, check: Check): readonly (readonly Inline[])[] {
  const { words } = context
  if (check.alternatives !== undefined) return alternativesWords(context, check)
  if (check.accepted.length + check.rejected.length === 0) return [[capital(words.found.none[check.kind])]]
  const accepted = check.accepted.map((id) => named(context, check, id))
  const items = accepted.flatMap((item, index) => (index === 0 ? item : [', ', ...item]))
  const counted = { found: check.found, needed: check.needed, items }
  return [
    ...(accepted.length === 0
      ? []
      : [sentence(check.found < check.needed ? words.found.accepted : words.found.enough, counted)]),
    ...check.rejected.map((rejection) => rejectionWords(context, check, rejection)),
  ]
}

/** What was found for each alternative in turn; one sentence when there is nothing for any. */
function alternativesWords(
  context: PackContext,
  { kind, alternatives = [] }: Check,
): readonly (readonly Inline[])[] {
  const { words } = context
  if (alternatives.every(({ checks }) => checks.every(isBare))) return [[capital(words.found.none[kind])]]
  return alternatives.map(({ checks }, index) => {
    const found = checks.flatMap((check) => foundWords(context, check))
    return sentence(words.found.alternative, { n: index + 1, found: joinedRuns(found, ', ') })
  })
}

function isBare({ accepted, rejected }: Check): boolean {
  return accepted.length + rejected.length === 0
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
  return reason === 'missing' || reason === 'unreadable'
    ? ''
    : fill(words.found.dated, { date: format.date(piece.date) })
}

/** A thing that a check names, leading to its place. */
export function named(context: PackContext, check: Check, id: string): readonly Inline[] {
  if (check.kind === 'commitment') return [commitmentLink(context, id)]
  if (context.find.pieces.has(id) && check.kind !== 'indicators') return titledPiece(context, id)
  return context.find.indicators.has(id) ? [indicatorLink(context, id)] : listed([id])
}
