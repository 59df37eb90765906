import type {
  ActionResult,
  Check,
  CommitmentResult,
  Domain,
  DomainResult,
  IndicatorResult,
  Language,
  PieceResult,
  Referential,
  ReferentialResult,
  Requirement,
  RequirementResult,
} from '../model/files.ts'
import { groupBy } from '../model/group.ts'
import type { Entry } from '../model/place.ts'
import type { Repository } from '../model/repository.ts'
import { checksOf, type Material } from './check.ts'
import { defined } from './defined.ts'
import { gradeOf } from './grade.ts'
import { progressOf, strengthsOf } from './highlight.ts'
import type { Links } from './links.ts'
import { matrixOf, scoreOf, weightedRate } from './score.ts'
import { textIn } from '../model/text.ts'
import { quadrantOf, verdictOf } from './verdict.ts'

/** Everything that is known before requirements are judged. */
export interface Known {
  readonly repository: Repository
  readonly links: Links
  readonly date: string
  readonly language: Language
  readonly commitments: readonly CommitmentResult[]
  readonly indicators: readonly IndicatorResult[]
  readonly evidence: readonly PieceResult[]
  readonly actions: readonly ActionResult[]
}

/** Judges every requirement of one referential. */
export function assessReferential({ value }: Entry<Referential>, known: Known): ReferentialResult {
  const judge = judgeOf(value.id, known)
  const domains = value.domains.map((domain) => assessDomain(domain, judge, known.language))
  const requirements = domains.flatMap((domain) => domain.requirements)
  return defined({
    id: value.id,
    version: value.version,
    title: textIn(value.title, known.language),
    publisher: value.publisher,
    official: value.official,
    score: scoreOf(requirements),
    matrix: matrixOf(requirements),
    weightedRate: weightedRate(domains),
    strengths: strengthsOf(requirements),
    progress: progressOf(requirements),
    domains,
  })
}

type Judge = (requirement: Requirement) => RequirementResult

function assessDomain(
  { id, title, weight, requirements }: Domain,
  judge: Judge,
  language: Language,
): DomainResult {
  const results = requirements.map(judge)
  return {
    id,
    title: textIn(title, language),
    weight: weight ?? 1,
    score: scoreOf(results),
    matrix: matrixOf(results),
    strengths: strengthsOf(results),
    progress: progressOf(results),
    requirements: results,
  }
}

/** Indexes what is known by requirement, once for the whole referential. */
function judgeOf(referential: string, known: Known): Judge {
  const commitments = byRequirement(known.commitments)
  const indicators = byRequirement(known.indicators)
  const pieces = byRequirement(known.evidence)
  const actions = actionsByRequirement(known)
  const waived = new Map(
    (known.repository.settings.value.notApplicable ?? [])
      .filter(({ on }) => on === undefined || on <= known.date)
      .map((waiver) => [known.links.resolve(waiver.requirement), waiver]),
  )
  return (requirement) => {
    const ref = `${referential}/${requirement.id}`
    const material = {
      commitments: commitments.get(ref) ?? [],
      indicators: indicators.get(ref) ?? [],
      pieces: pieces.get(ref) ?? [],
    }
    const sheet = sheetOf(ref, requirement, known.language)
    const linked = { ...idsOf(material), actions: actions.get(ref) ?? [] }
    const waiver = waived.get(ref)
    if (waiver === undefined)
      return { ...sheet, ...judged(ref, requirement, material, known.date), ...linked }
    const { reason, approvedBy, on: approvedOn } = waiver
    const verdict = { said: 'notApplicable', done: 'notApplicable', checks: [], gaps: [] } as const
    return defined({ ...sheet, ...verdict, reason, approvedBy, approvedOn, ...linked })
  }
}

function judged(
  ref: string,
  { criticality, expects }: Requirement,
  material: Material,
  date: string,
): Pick<RequirementResult, 'said' | 'done' | 'quadrant' | 'grade' | 'checks' | 'gaps'> {
  const checks = checksOf(expects, material, date)
  const said = verdictOf(checks, 'said')
  const done = verdictOf(checks, 'done')
  const quadrant = quadrantOf(said, done, expects.commitment !== false)
  const grade = gradeOf({ criticality, quadrant, said, done, isExemplary: isExemplary(material) })
  const isExpected = ({ kind }: Check): boolean => kind !== 'commitment' || expects.commitment !== false
  const gaps = checks
    .filter((check) => check.status !== 'met' && isExpected(check))
    .map(({ id }) => `${ref}#${id}`)
  return { said, done, quadrant, grade, checks, gaps }
}

function isExemplary({ indicators, pieces }: Material): boolean {
  return (
    indicators.length > 0 &&
    indicators.every(({ status }) => status === 'onTarget') &&
    pieces.every(({ state }) => state === 'valid' || state === 'expiresSoon')
  )
}

function sheetOf(
  ref: string,
  { id, title, statement, guidance, criticality }: Requirement,
  language: Language,
): Pick<RequirementResult, 'ref' | 'id' | 'title' | 'statement' | 'guidance' | 'criticality'> {
  return defined({
    ref,
    id,
    title: textIn(title, language),
    statement: textIn(statement, language),
    guidance: guidance === undefined ? undefined : textIn(guidance, language),
    criticality,
  })
}

function idsOf({
  commitments,
  indicators,
  pieces,
}: Material): Pick<RequirementResult, 'commitments' | 'indicators' | 'evidence'> {
  return {
    commitments: commitments.map(({ id }) => id),
    indicators: indicators.map(({ id }) => id),
    evidence: pieces.map(({ id }) => id),
  }
}

function byRequirement<T extends { readonly requirements: readonly string[] }>(
  things: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const cited = things.flatMap((thing) => thing.requirements.map((ref) => ({ ref, thing })))
  return new Map(
    [...groupBy(cited, ({ ref }) => ref)].map(([ref, all]) => [ref, all.map(({ thing }) => thing)]),
  )
}

/** An action without a gap of its own serves every requirement of its commitment. */
function actionsByRequirement({ repository, links, actions }: Known): ReadonlyMap<string, readonly string[]> {
  const served = new Map(
    repository.actions.map((action) => [action.value.id, links.requirementsOfAction(action)] as const),
  )
  const cited = actions.flatMap(({ id }) => (served.get(id) ?? []).map((ref) => ({ ref, id })))
  return new Map([...groupBy(cited, ({ ref }) => ref)].map(([ref, all]) => [ref, all.map(({ id }) => id)]))
}
