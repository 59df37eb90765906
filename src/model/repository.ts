import type { Action, AssessmentFile, Commitment, Indicator, Organisation, Piece, Settings } from './files.ts'
import type { Entry } from './place.ts'
import type { ReferentialEntry } from './referential.ts'
import type { FileFact } from './source.ts'

/** A piece with the commitment that lists it; pieces of a register have none. */
export interface PieceEntry extends Entry<Piece> {
  readonly commitment?: Entry<Commitment>
}

export interface ActionEntry extends Entry<Action> {
  readonly commitment: Entry<Commitment>
}

/** A repository whose files fit their schemas: what the cross-file rules and the assessment work on. */
export interface Repository {
  readonly settings: Entry<Settings>
  readonly organisation: Organisation
  readonly commitments: readonly Entry<Commitment>[]
  readonly indicators: readonly Entry<Indicator>[]
  readonly pieces: readonly PieceEntry[]
  readonly actions: readonly ActionEntry[]
  readonly assessments: readonly Entry<AssessmentFile>[]
  /** The referentials in force, in the order of coopqual.yaml. */
  readonly referentials: readonly ReferentialEntry[]
  readonly facts: ReadonlyMap<string, FileFact>
  /**
   * The pieces whose personal data somebody takes on: every finding about them is silenced where the piece is written, with
   * a reason. By `placeKey`.
   */
  readonly cleared?: ReadonlySet<string>
}
