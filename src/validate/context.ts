import type { Commitment, Indicator, ReferentialFile } from '../model/files.ts'
import type { Entry } from '../model/place.ts'
import type { ReferentialEntry } from '../model/referential.ts'
import type { PieceEntry, Repository } from '../model/repository.ts'
import { indexRequirements, type RequirementIndex } from '../model/requirements.ts'
import type { Sources } from '../model/source.ts'
import { finderOf, type Finder } from './closest.ts'
import { isChosen } from './in-force.ts'
import type { Lost } from './lost.ts'
import { personalFacts, type PersonalFact } from './personal.ts'
import { missingFiles, type MissingFile } from './missing-files.ts'

/** What a rule may ask about. Everything in the repository fits its schema. */
export interface RuleContext {
  readonly repository: Repository
  readonly sources: Sources
  /** The reference date, YYYY-MM-DD. */
  readonly date: string
  /** Whether someone chose that date, rather than the clock. */
  readonly isDated: boolean
  /** Whether coopqual.yaml could be used; when not, the repository's settings are empty. */
  readonly isWhole: boolean
  readonly lost: Lost
  /** Every usable referential, in force or not. */
  readonly referentials: readonly ReferentialEntry[]
  /** The local referentials as they are written. */
  readonly referentialFiles: readonly Entry<ReferentialFile>[]
  readonly requirements: RequirementIndex
  /** Whether every referential that coopqual.yaml names could be used: only then is a requirement surely unknown. */
  readonly hasEveryReferential: boolean
  readonly commitments: ReadonlyMap<string, Entry<Commitment>>
  readonly indicators: ReadonlyMap<string, Entry<Indicator>>
  readonly pieces: ReadonlyMap<string, PieceEntry>
  readonly missingFiles: readonly MissingFile[]
  readonly personal: readonly PersonalFact[]
  /** The nearest known ids to one that is unknown. */
  readonly nearest: Readonly<Record<'indicators' | 'pieces', Finder>>
}

/** Indexes a repository once for all the rules. Of two things with one id, the first counts. */
export function contextOf(
  input: Pick<
    RuleContext,
    'repository' | 'sources' | 'referentials' | 'referentialFiles' | 'lost' | 'isWhole' | 'isDated' | 'date'
  >,
): RuleContext {
  const { repository, referentials, isWhole } = input
  const [indicators, pieces] = [byId(repository.indicators), byId(repository.pieces)]
  return {
    ...input,
    requirements: indexRequirements(repository.referentials),
    hasEveryReferential:
      isWhole &&
      repository.settings.value.referentials.every((choice) =>
        referentials.some((known) => isChosen(choice, known)),
      ),
    commitments: byId(repository.commitments),
    indicators,
    pieces,
    missingFiles: missingFiles(repository, input.sources),
    personal: personalFacts(input),
    nearest: { indicators: finderOf(indicators.keys()), pieces: finderOf(pieces.keys()) },
  }
}

function byId<T extends Entry<{ readonly id: string }>>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.toReversed().map((entry) => [entry.value.id, entry]))
}
