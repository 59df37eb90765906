import type {
  Audit,
  AuditFinding,
  CommitmentResult,
  IndicatorResult,
  PieceResult,
  RatingResult,
  RequirementResult,
} from '../model/files.ts'
import { byLatestCampaign, byNumbers } from '../model/order.ts'
import { byAlphabet } from './order.ts'

/**
 * The audit in the order in which people look things up: commitments and indicators by title, requirements by number,
 * the latest campaign first. What is sorted by gravity or by date stays so.
 */
export function arranged(audit: Audit): Audit {
  const commitments = audit.commitments.toSorted(byTitle)
  const indicators = audit.indicators.toSorted(byTitle)
  const sort = { commitments: sorterOf(commitments), indicators: sorterOf(indicators) }
  return {
    ...audit,
    commitments: commitments.map((commitment) => arrangedCommitment(commitment, sort)),
    indicators: indicators.map((indicator) => arrangedLinks(indicator, sort)),
    evidence: audit.evidence.map((piece) => arrangedPiece(piece, sort)),
    findings: audit.findings.toSorted(byCampaign),
    ratings: audit.ratings.toSorted(byCampaign),
    referentials: audit.referentials.map((referential) => ({
      ...referential,
      domains: referential.domains.map((domain) => ({
        ...domain,
        requirements: domain.requirements.map((requirement) => arrangedRequirement(requirement, sort)),
      })),
    })),
  }
}

type Sorter = (ids: readonly string[]) => readonly string[]

interface Sorters {
  readonly commitments: Sorter
  readonly indicators: Sorter
}

interface Titled {
  readonly id: string
  readonly title: string
}

function byTitle(a: Titled, b: Titled): number {
  return byAlphabet(a.title, b.title) || byNumbers(a.id, b.id)
}

/** Puts ids in the order of the things that they name; ids that name nothing come last. */
function sorterOf(things: readonly Titled[]): Sorter {
  const ranks = new Map(things.map(({ id }, index) => [id, index]))
  const rankOf = (id: string): number => ranks.get(id) ?? things.length
  return (ids) => ids.toSorted((a, b) => rankOf(a) - rankOf(b) || byNumbers(a, b))
}

function byCampaign(a: AuditFinding | RatingResult, b: AuditFinding | RatingResult): number {
  return byLatestCampaign(a.campaign, b.campaign) || byNumbers(a.requirement, b.requirement)
}

function arrangedCommitment(commitment: CommitmentResult, sort: Sorters): CommitmentResult {
  const { indicators, requirements } = commitment
  return {
    ...commitment,
    indicators: sort.indicators(indicators),
    requirements: requirements.toSorted(byNumbers),
  }
}

function arrangedLinks(indicator: IndicatorResult, sort: Sorters): IndicatorResult {
  const { commitments, requirements } = indicator
  return {
    ...indicator,
    commitments: sort.commitments(commitments),
    requirements: requirements.toSorted(byNumbers),
  }
}

function arrangedPiece(piece: PieceResult, sort: Sorters): PieceResult {
  const { commitments, indicators, requirements } = piece
  return {
    ...piece,
    commitments: sort.commitments(commitments),
    indicators: sort.indicators(indicators),
    requirements: requirements.toSorted(byNumbers),
  }
}

function arrangedRequirement(requirement: RequirementResult, sort: Sorters): RequirementResult {
  const { commitments, indicators } = requirement
  return {
    ...requirement,
    commitments: sort.commitments(commitments),
    indicators: sort.indicators(indicators),
  }
}
