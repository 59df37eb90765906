import { shift } from '../model/calendar.ts'
import { byCodeUnits } from '../model/diagnostic.ts'
import type {
  Alternative,
  AlternativeResult,
  Check,
  CommitmentResult,
  EvidenceExpectation,
  Expectation,
  IndicatorExpectation,
  IndicatorResult,
  Language,
  PieceResult,
  Rejection,
  SurveyExpectation,
} from '../model/files.ts'
import { textIn } from '../model/text.ts'
import { defined } from './defined.ts'
import type { Material } from './material.ts'
import { surveysIn } from './survey.ts'
import { isBegun, statusOfAll } from './verdict.ts'

type Reason = Rejection['reason']

/** What a check is made from, besides what it expects. */
interface Setting {
  readonly material: Material
  readonly date: string
  /** The language of the words that a referential gives to a proof. */
  readonly language: Language
}

/** Runs the checks of one requirement: first whether it is said, then each proof that it expects. */
export function checksOf(expects: Expectation, setting: Setting): readonly Check[] {
  const proofs = proofsOf(expects, setting)
  const anyOf = expects.anyOf === undefined ? [] : [anyOfCheck(expects.anyOf, setting)]
  const done = [...proofs, ...anyOf]
  return [commitmentCheck(setting.material), ...(done.length > 0 ? done : [evidenceCheck({}, setting)])]
}

/** The checks of proofs that must all be there: a requirement's own, or those of one alternative. */
function proofsOf(
  { evidence = [], indicators = [], survey }: Alternative,
  setting: Setting,
): readonly Check[] {
  return numbered([
    ...evidence.map((expectation) => evidenceCheck(expectation, setting)),
    ...indicators.map((expectation) => indicatorCheck(expectation, setting)),
    ...(survey === undefined ? [] : [surveyCheck(survey, setting)]),
  ])
}

/**
 * Two expectations of one kind get ids that differ. What they ask numbers them, not their order in the file, so that a gap
 * keeps its id when someone sorts the list.
 */
function numbered(checks: readonly Check[]): readonly Check[] {
  return checks.map((check) => {
    const twins = checks.filter(({ id }) => id === check.id).toSorted(byDemand)
    const rank = twins.indexOf(check)
    return rank === 0 ? check : { ...check, id: `${check.id}-${rank + 1}` }
  })
}

function byDemand(a: Check, b: Check): number {
  return byCodeUnits(demandOf(a), demandOf(b))
}

function demandOf({ within = '', needed, onTarget = false }: Check): string {
  return `${within} ${needed} ${onTarget}`
}

/**
 * Alternatives: met when one is met in full, partly when something of one is proven; not measured when all that each of
 * them awaits is a measure.
 */
function anyOfCheck(alternatives: readonly Alternative[], setting: Setting): Check {
  const results = alternatives.map((alternative): AlternativeResult => {
    const checks = proofsOf(alternative, setting)
    // An alternative that asks for nothing proves nothing.
    return { status: checks.length === 0 ? 'unmet' : statusOfAll(checks), checks }
  })
  const met = results.filter(({ status }) => status === 'met').length
  return {
    id: 'anyOf',
    axis: 'done',
    kind: 'anyOf',
    status: statusOfAny(results, met),
    needed: 1,
    found: met,
    accepted: [...new Set(results.flatMap(({ checks }) => checks.flatMap(({ accepted }) => accepted)))],
    rejected: [],
    alternatives: results,
  }
}

function statusOfAny(results: readonly AlternativeResult[], met: number): Check['status'] {
  if (met > 0) return 'met'
  if (results.some(({ checks }) => isBegun(checks))) return 'partial'
  return results.every(({ status }) => status === 'notMeasured') ? 'notMeasured' : 'unmet'
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

function evidenceCheck(expectation: EvidenceExpectation, { material, date, language }: Setting): Check {
  const { kind, what, count = 1, within } = expectation
  const judged = material.pieces
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
    what: what === undefined ? undefined : textIn(what, language),
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
  const { reviewed, state } = piece
  const trueOn = reviewed !== undefined && reviewed > piece.date && reviewed <= date ? reviewed : piece.date
  const isOld = within !== undefined && trueOn < shift(date, within, -1)
  // A file that is found again, or mended, grows no younger; what is renewed or reviewed does.
  if ((state === 'missing' || state === 'unreadable') && isOld) return 'tooOld'
  if (state !== 'valid' && state !== 'expiresSoon') return state
  return isOld ? 'tooOld' : undefined
}

function indicatorCheck(expectation: IndicatorExpectation, { material, date, language }: Setting): Check {
  const { what, count = 1, within, onTarget, unit } = expectation
  const judged = material.indicators
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
    what: what === undefined ? undefined : textIn(what, language),
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

function surveyCheck({ within, audience }: SurveyExpectation, { material, date }: Setting): Check {
  const oldest = shift(date, within, -1)
  const judged = surveysIn(material, date).map(({ id, on, reason }) => ({
    id,
    // An old survey is held again, not mended.
    reason: on < oldest ? ('tooOld' as const) : reason,
  }))
  const { accepted, rejected } = sift(judged)
  return defined({
    id: 'survey',
    axis: 'done',
    kind: 'survey',
    status: accepted.length > 0 ? 'met' : rejected.length > 0 ? 'unmet' : 'notMeasured',
    needed: 1,
    found: accepted.length,
    audience,
    within,
    accepted,
    rejected,
  } as const)
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
