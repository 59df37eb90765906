import type { Commitment, Indicator } from '../model/files.ts'
import type { Entry } from '../model/place.ts'
import type { PieceEntry, Repository } from '../model/repository.ts'
import { indexRequirements, type RequirementIndex } from '../model/requirements.ts'
import type { Sources } from '../model/source.ts'

/** What a rule may ask about. Everything in the repository fits its schema. */
export interface RuleContext {
  readonly repository: Repository
  readonly sources: Sources
  /** The reference date, YYYY-MM-DD. */
  readonly date: string
  /** Ids that broken files seem to define: a reference to one of them is not unknown. */
  readonly lostIds: ReadonlySet<string>
  readonly requirements: RequirementIndex
  /** Whether every referential that coopqual.yaml names could be used: only then is a requirement surely unknown. */
  readonly hasEveryReferential: boolean
  readonly commitments: ReadonlyMap<string, Entry<Commitment>>
  readonly indicators: ReadonlyMap<string, Entry<Indicator>>
  readonly pieces: ReadonlyMap<string, PieceEntry>
}

/** Indexes a repository once for all the rules. Of two things with one id, the first counts. */
export function contextOf(
  input: Pick<RuleContext, 'repository' | 'sources' | 'lostIds' | 'date'>,
): RuleContext {
  const { repository } = input
  return {
    ...input,
    requirements: indexRequirements(repository.referentials),
    hasEveryReferential:
      repository.referentials.length > 0 &&
      repository.referentials.length === repository.settings.value.referentials.length,
    commitments: byId(repository.commitments),
    indicators: byId(repository.indicators),
    pieces: byId(repository.pieces),
  }
}

function byId<T extends Entry<{ readonly id: string }>>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.toReversed().map((entry) => [entry.value.id, entry]))
}
