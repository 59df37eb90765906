import type {
  ActionResult,
  Audit,
  CommitmentResult,
  DomainResult,
  ReferentialResult,
  RequirementResult,
  Score,
} from '../../model/files.ts'

/** What is read together: a domain of the first referential, or the whole of another one. */
export interface Group {
  readonly key: string
  /** Whether it is a domain of the first referential. */
  readonly isMain: boolean
  readonly title?: string
  readonly score?: Score
  readonly requirements: readonly RequirementResult[]
  readonly commitments: readonly CommitmentResult[]
  /** Open actions of commitments that are not in force. */
  readonly actions: readonly ActionResult[]
}

const elsewhere = 'other'

/**
 * The commitments in force and what is planned apart from them, each in one group: that of the first requirement which it answers
 * itself, in the order of the referentials. What answers none stands in a group without a title.
 */
export function groupsOf(audit: Audit): readonly Group[] {
  const parts = [...partsOf(audit.referentials), { key: elsewhere, isMain: false, requirements: [] }]
  const places = new Map(
    parts
      .flatMap(({ key, requirements }) => requirements.map(({ ref }) => ({ ref, key })))
      .map(({ ref, key }, rank) => [ref, { key, rank }] as const),
  )
  const placeOf = (commitment: CommitmentResult) => firstPlace(ownRequirements(commitment), places)
  const commitments = audit.commitments.filter(({ inForce }) => inForce)
  const homes = new Map(audit.commitments.map((commitment) => [commitment.id, placeOf(commitment).key]))
  const binding = new Set(commitments.map(({ id }) => id))
  const actions = openActions(audit).filter(({ commitment }) => !binding.has(commitment))
  const keyOfAction = ({ requirement, commitment }: ActionResult) =>
    places.get(requirement ?? '')?.key ?? homes.get(commitment) ?? elsewhere
  return parts.map((part) => ({
    ...part,
    commitments: commitments
      .filter((commitment) => placeOf(commitment).key === part.key)
      .toSorted((a, b) => placeOf(a).rank - placeOf(b).rank),
    actions: actions.filter((action) => keyOfAction(action) === part.key),
  }))
}

/** What remains to be done, by due date. */
export function openActions({ actions }: Audit): readonly ActionResult[] {
  return actions.filter(({ state }) => state !== 'done' && state !== 'cancelled')
}

/** What a commitment answers itself, not through another requirement. */
export function ownRequirements({ requirements, mapped }: CommitmentResult): readonly string[] {
  return requirements.filter((ref) => !mapped.includes(ref))
}

type Part = Omit<Group, 'commitments' | 'actions'>

function partsOf([first, ...others]: readonly ReferentialResult[]): readonly Part[] {
  const domains = (first?.domains ?? []).map(({ title, score, requirements }, index): Part => ({
    key: domainKey(index),
    isMain: true,
    title,
    score,
    requirements,
  }))
  const wholes = others.map(({ title, score, domains: all }, index): Part => ({
    key: `referential-${index + 2}`,
    isMain: false,
    title,
    score,
    requirements: all.flatMap((domain: DomainResult) => domain.requirements),
  }))
  return [...domains, ...wholes]
}

/** Of a domain of the first referential, by its rank from 0. */
export function domainKey(index: number): string {
  return `domain-${index + 1}`
}

interface Placed {
  readonly key: string
  readonly rank: number
}

function firstPlace(refs: readonly string[], places: ReadonlyMap<string, Placed>): Placed {
  const [first] = refs.flatMap((ref) => places.get(ref) ?? []).toSorted((a, b) => a.rank - b.rank)
  return first ?? { key: elsewhere, rank: 0 }
}
