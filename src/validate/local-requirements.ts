import type { DomainFile, ReferentialFile, RequirementFile } from '../model/files.ts'
import { at, type Entry } from '../model/place.ts'

/** A requirement as a file of the organisation writes it: whole, or only what it changes. */
export interface LocalRequirement {
  readonly requirement: RequirementFile
  readonly entry: Entry<RequirementFile>
  readonly domain: Entry<DomainFile>
  readonly referential: Entry<ReferentialFile>
}

/** Every requirement that is written in the organisation's own referentials. */
export function localRequirements(
  referentials: readonly Entry<ReferentialFile>[],
): readonly LocalRequirement[] {
  return referentials.flatMap((referential) =>
    (referential.value.domains ?? []).flatMap((value, index) => {
      const domain = { value, ...at(referential, 'domains', index) }
      return (value.requirements ?? []).map((requirement, position) => ({
        requirement,
        entry: { value: requirement, ...at(domain, 'requirements', position) },
        domain,
        referential,
      }))
    }),
  )
}
