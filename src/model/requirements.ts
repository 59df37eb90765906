import { groupBy } from './group.ts'
import type { Domain, Referential, Requirement } from './files.ts'
import type { Entry } from './place.ts'

/** A requirement with the referential and the domain that it stands in. */
export interface RequirementEntry {
  /** Full reference: qualihlm-style/D5-02. */
  readonly ref: string
  readonly requirement: Requirement
  readonly domain: Domain
  readonly referential: Entry<Referential>
}

export interface RequirementIndex {
  readonly all: ReadonlyMap<string, RequirementEntry>
  /** Full references that a reference may mean: one when it is right, none when unknown, several when ambiguous. */
  readonly meanings: (reference: string) => readonly string[]
}

/** Indexes the requirements of the referentials in force. */
export function indexRequirements(referentials: readonly Entry<Referential>[]): RequirementIndex {
  const entries = referentials.flatMap((referential) =>
    referential.value.domains.flatMap((domain) =>
      domain.requirements.map((requirement) => ({
        ref: `${referential.value.id}/${requirement.id}`,
        requirement,
        domain,
        referential,
      })),
    ),
  )
  const all = new Map(entries.map((entry) => [entry.ref, entry]))
  const byId = groupBy(entries, (entry) => entry.requirement.id)
  const meanings = (reference: string): readonly string[] => {
    if (reference.includes('/')) return all.has(reference) ? [reference] : []
    return [...new Set((byId.get(reference) ?? []).map((entry) => entry.ref))]
  }
  return { all, meanings }
}
