import { groupBy } from './group.ts'
import type { AssessmentFile } from './files.ts'
import { at, type Anchor } from './place.ts'
import type { Domain, ReferentialEntry, Requirement } from './referential.ts'

/** A requirement with the referential and the domain that it stands in. */
export interface RequirementEntry {
  /** Full reference: qualihlm-style/D5-02. */
  readonly ref: string
  readonly requirement: Requirement
  readonly domain: Domain
  readonly referential: ReferentialEntry
  /** Where the requirement is written: in another file than the referential's own when it extends that one. */
  readonly at: Anchor
}

export interface RequirementIndex {
  readonly all: ReadonlyMap<string, RequirementEntry>
  /** Full references that a reference may mean: one when it is right, none when unknown, several when ambiguous. */
  readonly meanings: (reference: string) => readonly string[]
}

/** Every requirement of a referential, in reading order. */
export function requirementsOf(referential: ReferentialEntry): readonly RequirementEntry[] {
  return referential.value.domains.flatMap((domain, domainIndex) =>
    domain.requirements.map((requirement, index) => ({
      ref: `${referential.value.id}/${requirement.id}`,
      requirement,
      domain,
      referential,
      at:
        referential.places?.get(requirement.id) ??
        at(referential, 'domains', domainIndex, 'requirements', index),
    })),
  )
}

/** Indexes the requirements of the referentials in force. */
export function indexRequirements(referentials: readonly ReferentialEntry[]): RequirementIndex {
  const entries = referentials.flatMap(requirementsOf)
  const all = new Map(entries.map((entry) => [entry.ref, entry]))
  const byId = groupBy(entries, (entry) => entry.requirement.id)
  const meanings = (reference: string): readonly string[] => {
    if (reference.includes('/')) return all.has(reference) ? [reference] : []
    return [...new Set((byId.get(reference) ?? []).map((entry) => entry.ref))]
  }
  return { all, meanings }
}

/** A reference as an assessment file means it: without a prefix, it is one of the referential that the file names. */
export function referenceIn({ referential }: AssessmentFile, requirement: string): string {
  return referential === undefined || requirement.includes('/')
    ? requirement
    : `${referential}/${requirement}`
}
