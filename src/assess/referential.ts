import type {
  Audit,
  Check,
  DomainResult,
  Language,
  NotApplicable,
  Organisation,
  ReferentialResult,
  RequirementResult,
  Selection,
  SelectionResult,
} from '../model/files.ts'
import { jointCondition, mayApply } from '../model/applicability.ts'
import type { Domain, ReferentialEntry, Requirement } from '../model/referential.ts'
import { textIn } from '../model/text.ts'
import { checksOf } from './check.ts'
import { defined } from './defined.ts'
import { gradeOf } from './grade.ts'
import { progressOf, strengthsOf } from './highlight.ts'
import type { Links } from './links.ts'
import { crosswalkOf, type Material } from './material.ts'
import { axesOf, scaleOf } from './rating.ts'
import { cumulatedMajors, matrixOf, scoreOf, weightedScore } from './score.ts'
import { isBegun, quadrantOf, verdictOf } from './verdict.ts'

/** Everything that is known before requirements are judged. */
export interface Known {
  readonly organisation: Organisation
  readonly links: Links
  readonly date: string
  readonly language: Language
  readonly thresholds: Audit['thresholds']
  readonly materialOf: (ref: string) => Material
  /** Ids of the actions that serve a requirement. */
  readonly actionsFor: (ref: string) => readonly string[]
  readonly waiverOf: (ref: string) => NotApplicable | undefined
}

/** Judges every requirement of one referential. */
export function assessReferential({ value, amends }: ReferentialEntry, known: Known): ReferentialResult {
  const { language, thresholds } = known
  const examined = value.domains.map((domain) => ({
    domain,
    requirements: domain.requirements.map((requirement) => examine(value.id, domain, requirement, known)),
  }))
  const selection = selectionOf(
    value.selection,
    examined.flatMap(({ requirements }) => requirements),
  )
  const domains = examined.map(({ domain, requirements }): DomainResult => {
    const results = requirements.map((one) => judged(one, selection))
    return defined({
      id: domain.id,
      title: textIn(domain.title, language),
      weight: domain.weight ?? 1,
      score: scoreOf(results),
      matrix: matrixOf(results),
      cumulatedMajors: cumulatedMajors(results, thresholds.minorsPerMajor),
      strengths: strengthsOf(results),
      progress: progressOf(results),
      requirements: results,
    })
  })
  const requirements = domains.flatMap((domain) => domain.requirements)
  return defined({
    id: value.id,
    version: value.version,
    title: textIn(value.title, language),
    publisher: value.publisher,
    official: value.official,
    score: scoreOf(requirements),
    matrix: matrixOf(requirements),
    weighted: weightedScore(domains),
    selection,
    amends,
    scale: scaleOf(value, language),
    axes: axesOf(value, language),
    strengths: strengthsOf(requirements),
    progress: progressOf(requirements),
    domains,
  })
}

/** A requirement with what was found for it, before anyone asks whether it applies. */
interface Examined {
  readonly sheet: Omit<RequirementResult, 'said' | 'done' | 'checks' | 'gaps'>
  readonly requirement: Requirement
  readonly material: Material
  readonly checks: readonly Check[]
  /** Why it does not apply, whatever is chosen. */
  readonly exemption?: Exemption
}

type Exemption = Pick<RequirementResult, 'inapplicable' | 'reason' | 'approvedBy' | 'approvedOn'>

function examine(referential: string, domain: Domain, requirement: Requirement, known: Known): Examined {
  const { links, date, language, materialOf, actionsFor } = known
  const ref = `${referential}/${requirement.id}`
  const material = materialOf(ref)
  const { id, title, statement, guidance, criticality, placeholder, expects } = requirement
  return defined({
    sheet: defined({
      ref,
      id,
      title: textIn(title, language),
      statement: textIn(statement, language),
      guidance: guidance === undefined ? undefined : textIn(guidance, language),
      criticality,
      placeholder,
      appliesTo: jointCondition(domain.appliesTo, requirement.appliesTo),
      commitments: material.commitments.map((one) => one.id),
      indicators: material.indicators.map((one) => one.id),
      evidence: material.pieces.map((one) => one.id),
      mapsTo: links.mapsTo(ref),
      crosswalk: crosswalkOf(ref, links.mappedFrom(ref), material),
      actions: actionsFor(ref),
    }),
    requirement,
    material,
    checks: checksOf(expects, { material, date, language }),
    exemption: exemptionOf(ref, domain, requirement, known),
  })
}

function exemptionOf(
  ref: string,
  domain: Domain,
  requirement: Requirement,
  { organisation, waiverOf }: Known,
): Exemption | undefined {
  const waiver = waiverOf(ref)
  if (waiver !== undefined) {
    const { reason, approvedBy, on: approvedOn } = waiver
    return defined({ inapplicable: 'waived' as const, reason, approvedBy, approvedOn })
  }
  const conditions = [domain.appliesTo, requirement.appliesTo]
  return conditions.every((condition) => mayApply(organisation, condition))
    ? undefined
    : { inapplicable: 'organisation' }
}

/** How many requirements are chosen of those among which the referential lets choose: those that are said. */
function selectionOf(
  selection: Selection | undefined,
  examined: readonly Examined[],
): SelectionResult | undefined {
  if (selection === undefined) return undefined
  return { ...selection, of: examined.length, chosen: examined.filter(isSaid).length }
}

function isSaid({ checks }: Examined): boolean {
  const said = verdictOf(checks, 'said')
  return said === 'yes' || said === 'partial'
}

/** As long as too few are chosen, every requirement is still owed. */
function isNotSelected(one: Examined, selection: SelectionResult | undefined): boolean {
  return selection !== undefined && selection.chosen >= selection.atLeast && !isSaid(one)
}

function judged(one: Examined, selection: SelectionResult | undefined): RequirementResult {
  const { sheet, checks, material, requirement } = one
  const exemption =
    one.exemption ?? (isNotSelected(one, selection) ? { inapplicable: 'notSelected' as const } : undefined)
  if (exemption !== undefined) {
    return { ...sheet, ...exemption, said: 'notApplicable', done: 'notApplicable', checks: [], gaps: [] }
  }
  const isPromiseExpected = requirement.expects.commitment !== false
  const said = verdictOf(checks, 'said')
  const done = verdictOf(checks, 'done')
  const quadrant = quadrantOf(said, done, isPromiseExpected)
  const graded = gradeOf({
    criticality: requirement.criticality,
    quadrant,
    said,
    done,
    isBegun: isBegun(checks.filter(({ axis }) => axis === 'done')),
    isExemplary: isExemplary(material),
  })
  const gaps = checks
    .filter(({ status, kind }) => status !== 'met' && (kind !== 'commitment' || isPromiseExpected))
    .map(({ id }) => `${sheet.ref}#${id}`)
  return { ...sheet, said, done, quadrant, ...graded, checks, gaps }
}

function isExemplary({ indicators, pieces }: Material): boolean {
  return (
    indicators.length > 0 &&
    indicators.every(({ status }) => status === 'onTarget') &&
    pieces.every(({ state }) => state === 'valid' || state === 'expiresSoon')
  )
}
