import type { Inline } from '../model/document.ts'
import type { PieceResult, RequirementResult } from '../model/files.ts'
import { groupBy } from '../model/group.ts'
import { rejectionsOf } from '../model/rejections.ts'
import type { PackContext } from './context.ts'
import { actionLink, indicatorLink, joinedRuns, listed, requirementLink } from './links.ts'
import { problemText } from './piece-words.ts'
import { capitalRuns, sentence } from './sentence.ts'
import { pieceVerdict, type Verdict } from './verdict.ts'

/** The gravest states first; pieces in a good state that no check accepts come after them. */
const stateOrder: readonly PieceResult['state'][] = [
  'missing',
  'unreadable',
  'expired',
  'suspect',
  'future',
  'expiresSoon',
  'valid',
]

/** The pieces that no check accepts, gravest first: what an auditor asks about before all else. */
export function unusedPieces(context: PackContext): readonly PieceResult[] {
  const unused = context.audit.evidence.filter((piece) => !context.find.usedPieces.has(piece.id))
  return stateOrder.flatMap((state) => unused.filter((piece) => piece.state === state))
}

/** Every piece, those first that no check accepts. */
export function piecesInOrder(context: PackContext): readonly PieceResult[] {
  const { audit, find } = context
  return [...unusedPieces(context), ...audit.evidence.filter(({ id }) => find.usedPieces.has(id))]
}

/** Where a piece stands: a valid one that no check accepts is not shown as good. */
export function useVerdict(context: PackContext, piece: PieceResult): Verdict {
  const isInOrder = piece.state === 'valid' || piece.state === 'expiresSoon'
  return isInOrder && !context.find.usedPieces.has(piece.id)
    ? { text: context.words.evidence.unused, tone: 'fair' }
    : pieceVerdict(context, piece)
}

/** Why no check accepts a piece, requirement by requirement; empty for one that a check accepts. */
export function unusedRuns(context: PackContext, piece: PieceResult): readonly Inline[] {
  if (context.find.usedPieces.has(piece.id)) return []
  const problem = problemText(context, piece)
  const reasons = problem === '' ? refusals(context, piece) : [[problem]]
  return capitalRuns(
    joinedRuns([...reasons, ...otherUses(context, piece)], context.words.punctuation.semicolon),
  )
}

type Refusal = 'tooOld' | 'unexpected' | 'waived'

function refusals(context: PackContext, piece: PieceResult): readonly (readonly Inline[])[] {
  const { terms, words } = context
  const { unattached, refusal } = words.evidence
  if (piece.requirements.length === 0) return [[unattached]]
  const kind = terms.evidenceCount[piece.kind].one
  const byReason = groupBy(piece.requirements, (ref) => refusalOf(context, piece, ref))
  return [...byReason].map(([reason, refs]) =>
    sentence(refusal[reason], {
      kind,
      requirements: listed(refs.map((ref) => requirementLink(context, ref))),
    }),
  )
}

function refusalOf({ find }: PackContext, { id }: PieceResult, ref: string): Refusal {
  const requirement = find.requirements.get(ref)?.requirement
  if (requirement === undefined) return 'unexpected'
  if (requirement.quadrant === undefined) return 'waived'
  return isRejected(requirement, id) ? 'tooOld' : 'unexpected'
}

/** A piece in order is only ever set aside for its age. */
function isRejected({ checks }: RequirementResult, piece: string): boolean {
  return checks.some((check) => check.axis === 'done' && rejectionsOf(check).some(({ id }) => id === piece))
}

/** What a piece still serves, besides checks: figures that come from it, actions that it shows done. */
function otherUses(
  context: PackContext,
  { actions, indicators }: PieceResult,
): readonly (readonly Inline[])[] {
  const { sourceOf, proofOf } = context.words.evidence
  const sources = listed(indicators.map((id) => indicatorLink(context, id)))
  const proofs = listed(actions.map((id) => actionLink(context, id)))
  return [
    ...(sources.length === 0 ? [] : [sentence(sourceOf, { indicators: sources })]),
    ...(proofs.length === 0 ? [] : [sentence(proofOf, { actions: proofs })]),
  ]
}
