import { shift, startOf } from '../model/calendar.ts'
import type {
  Check,
  CommitmentResult,
  EvidenceExpectation,
  Expectation,
  IndicatorExpectation,
  IndicatorResult,
  PieceResult,
  Rejection,
} from '../model/files.ts'
import { defined } from './defined.ts'

/** What is registered for one requirement, whatever its worth. */
export interface Material {
  readonly commitments: readonly CommitmentResult[]
  readonly indicators: readonly IndicatorResult[]
  readonly pieces: readonly PieceResult[]
}

type Reason = Rejection['reason']

/** Runs the checks of one requirement: first whether it is said, then each proof that it expects. */
export function checksOf(expects: Expectation, material: Material, date: string): readonly Check[] {
  const evidence = (expects.evidence ?? []).map((expectation) => evidenceCheck(expectation, material, date))
  const indicators = (expects.indicators ?? []).map((expectation) =>
    indicatorCheck(expectation, material, date),
  )
  const survey = expects.survey === undefined ? [] : [surveyCheck(expects.survey.within, material, date)]
  const done = [...evidence, ...indicators, ...survey]
  const proofs = done.length > 0 ? done : [evidenceCheck({}, material, date)]
  return [commitmentCheck(material), ...numbered(proofs)]
}

/** Two expectations of one kind get ids that differ. */
function numbered(checks: readonly Check[]): readonly Check[] {
  return checks.map((check, index) => {
    const twins = checks.slice(0, index).filter(({ id }) => id === check.id).length
    return twins === 0 ? check : { ...check, id: `${check.id}-${twins + 1}` }
  })
}

function commitmentCheck({ commitments }: Material): Check {
  const judged = commitments.map((commitment) => ({
    id: commitment.id,
    reason: reasonAgainstPromise(commitment),
  }))
  const { accepted, rejected } = sift(judged)
  const isLimited = rejected.some(({ reason }) => reason === 'partialScope')
  return {
    id: 'commitment',
    axis: 'said',
    kind: 'commitment',
    status: accepted.length > 0 ? 'met' : isLimited ? 'partial' : 'unmet',
    needed: 1,
    found: accepted.length,
    accepted,
    rejected,
  }
}

function reasonAgainstPromise({ inForce, scopeKind }: CommitmentResult): Reason | undefined {
  if (!inForce) return 'notInForce'
  return scopeKind === 'stock' ? undefined : 'partialScope'
}

function evidenceCheck(expectation: EvidenceExpectation, { pieces }: Material, date: string): Check {
  const { kind, count = 1, within } = expectation
  const judged = pieces
    .filter((piece) => kind === undefined || piece.kind === kind)
    .map((piece) => ({ id: piece.id, reason: reasonAgainstPiece(piece, within, date) }))
  const { accepted, rejected } = sift(judged)
  return defined({
    id: kind === undefined ? 'evidence' : `evidence:${kind}`,
    axis: 'done',
    kind: 'evidence',
    status: counted(accepted.length, count) ?? 'unmet',
    needed: count,
    found: accepted.length,
    evidenceKind: kind,
    within,
    accepted,
    rejected,
  } as const)
}

/** A piece that was reviewed and found still true is as young as its review. */
function reasonAgainstPiece(
  piece: PieceResult,
  within: string | undefined,
  date: string,
): Reason | undefined {
  if (piece.state !== 'valid' && piece.state !== 'expiresSoon') return piece.state
  const { reviewed } = piece
  const trueOn = reviewed !== undefined && reviewed > piece.date && reviewed <= date ? reviewed : piece.date
  return within !== undefined && trueOn < shift(date, within, -1) ? 'tooOld' : undefined
}

function indicatorCheck(expectation: IndicatorExpectation, { indicators }: Material, date: string): Check {
  const { count = 1, within, onTarget, unit } = expectation
  const judged = indicators
    .filter((indicator) => unit === undefined || indicator.unit === unit)
    .map((indicator) => ({ id: indicator.id, reason: reasonAgainstMeasure(indicator, expectation, date) }))
  const { accepted, rejected } = sift(judged)
  const isMeasured = rejected.some(({ reason }) => reason === 'offTarget' || reason === 'noTarget')
  return defined({
    id: unit === undefined ? 'indicators' : `indicators:${unit}`,
    axis: 'done',
    kind: 'indicators',
    status: counted(accepted.length, count) ?? (isMeasured ? 'unmet' : 'notMeasured'),
    needed: count,
    found: accepted.length,
    within,
    unit,
    onTarget,
    accepted,
    rejected,
  } as const)
}

function reasonAgainstMeasure(
  { latest, status }: IndicatorResult,
  { within, onTarget }: IndicatorExpectation,
  date: string,
): Reason | undefined {
  if (latest === undefined) return status === 'masked' ? 'masked' : 'neverMeasured'
  if (status === 'stale' || (within !== undefined && latest.end < shift(date, within, -1))) return 'stale'
  if (onTarget !== true || latest.status === 'onTarget') return undefined
  return latest.status === 'noTarget' ? 'noTarget' : 'offTarget'
}

/** A survey is a piece of that kind, or a result that was measured on a sample. */
function surveyCheck(within: string, { pieces, indicators }: Material, date: string): Check {
  const oldest = shift(date, within, -1)
  const reports = pieces
    .filter(({ kind }) => kind === 'survey')
    .map((piece) => ({ id: piece.id, reason: reasonAgainstPiece(piece, within, date) }))
  const samples = indicators.flatMap(({ id, series }) => {
    const last = series.findLast(
      ({ sampleSize, value, period }) =>
        sampleSize !== undefined && value !== undefined && startOf(period) <= date,
    )
    return last === undefined ? [] : [{ id, reason: last.end < oldest ? ('tooOld' as const) : undefined }]
  })
  const { accepted, rejected } = sift([...reports, ...samples])
  return {
    id: 'survey',
    axis: 'done',
    kind: 'survey',
    status: accepted.length > 0 ? 'met' : rejected.length > 0 ? 'unmet' : 'notMeasured',
    needed: 1,
    found: accepted.length,
    within,
    accepted,
    rejected,
  }
}

function counted(found: number, needed: number): 'met' | 'partial' | undefined {
  if (found >= needed) return 'met'
  return found > 0 ? 'partial' : undefined
}

function sift(judged: readonly { readonly id: string; readonly reason: Reason | undefined }[]): {
  readonly accepted: readonly string[]
  readonly rejected: readonly Rejection[]
} {
  return {
    accepted: judged.flatMap(({ id, reason }) => (reason === undefined ? [id] : [])),
    rejected: judged.flatMap(({ id, reason }) => (reason === undefined ? [] : [{ id, reason }])),
  }
}
