import type { DomainFile, ReferentialFile, RequirementFile } from './files.ts'
import type { Anchor, Entry } from './place.ts'

/** A requirement that lacks nothing: what an amendment leaves out was taken from the referential that it amends. */
export interface Requirement extends RequirementFile {
  readonly title: NonNullable<RequirementFile['title']>
  readonly statement: NonNullable<RequirementFile['statement']>
  readonly criticality: NonNullable<RequirementFile['criticality']>
  readonly expects: NonNullable<RequirementFile['expects']>
}

export interface Domain extends DomainFile {
  readonly title: NonNullable<DomainFile['title']>
  readonly requirements: readonly Requirement[]
}

/** A whole referential, as it is judged by. */
export interface Referential extends Omit<ReferentialFile, 'domains' | 'extends' | 'remove'> {
  readonly version: NonNullable<ReferentialFile['version']>
  readonly title: NonNullable<ReferentialFile['title']>
  readonly publisher: NonNullable<ReferentialFile['publisher']>
  readonly official: boolean
  readonly language: NonNullable<ReferentialFile['language']>
  readonly domains: readonly Domain[]
}

/** What a referential changes in the one that it extends; ids of requirements, in the order of the result. */
export interface Amendment {
  readonly id: string
  readonly version: string
  readonly changed: readonly string[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

export interface ReferentialEntry extends Entry<Referential> {
  /** Absent from a referential that stands on its own. */
  readonly amends?: Amendment
  /** Where each requirement is written, by its id, when that is not at its own index of this file. */
  readonly places?: ReadonlyMap<string, Anchor>
}
