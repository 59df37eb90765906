import { byCodeUnits } from '../model/diagnostic.ts'
import type { Commitment, Indicator } from '../model/files.ts'
import { groupBy } from '../model/group.ts'
import type { Entry } from '../model/place.ts'
import type { ActionEntry, PieceEntry, Repository } from '../model/repository.ts'
import { indexRequirements } from '../model/requirements.ts'

/** The requirements that a thing answers, and those among them that it answers through another one alone. */
interface Answers {
  readonly requirements: readonly string[]
  readonly mapped: readonly string[]
}

/** What hangs on what: every list holds ids or full requirement references, sorted, each once. */
export interface Links {
  readonly requirementsOfCommitment: (commitment: Commitment) => Answers
  readonly requirementsOfPiece: (piece: PieceEntry) => Answers
  readonly requirementsOfIndicator: (indicator: Indicator) => Answers
  readonly requirementsOfAction: (action: ActionEntry) => readonly string[]
  readonly commitmentsOfIndicator: (id: string) => readonly string[]
  readonly indicatorsOfPiece: (id: string) => readonly string[]
  readonly actionsOfPiece: (id: string) => readonly string[]
  /** The one full reference that a reference means; none when it is unknown or ambiguous. */
  readonly resolve: (reference: string) => string | undefined
  /** The requirements in force that whatever answers this one answers too; one step, never a chain of steps. */
  readonly mapsTo: (ref: string) => readonly string[]
  /** The requirements in force that map to this one. */
  readonly mappedFrom: (ref: string) => readonly string[]
}

/** Follows the references of a repository once, in both directions. */
export function linksOf(repository: Repository): Links {
  const { all, meanings } = indexRequirements(repository.referentials)
  const resolve = (reference: string): string | undefined => {
    const found = meanings(reference)
    return found.length === 1 ? found[0] : undefined
  }
  const resolveAll = (references: readonly string[] = []): readonly string[] =>
    sorted(references.flatMap((reference) => resolve(reference) ?? []))
  const targets = new Map(
    [...all].map(([ref, { requirement }]) => [
      ref,
      resolveAll(requirement.mapsTo).filter((target) => target !== ref),
    ]),
  )
  const sources = pairs(
    [...all.keys()].map((id) => ({ value: { id } })),
    ({ value }) => targets.get(value.id) ?? [],
  )
  const mapsTo = (ref: string): readonly string[] => targets.get(ref) ?? []
  const answers = (references: readonly string[] | undefined): Answers => {
    const direct = resolveAll(references)
    const reached = direct.flatMap(mapsTo)
    if (reached.length === 0) return { requirements: direct, mapped: [] }
    const known = new Set(direct)
    return {
      requirements: sorted([...direct, ...reached]),
      mapped: sorted(reached.filter((ref) => !known.has(ref))),
    }
  }
  const citing = citingCommitments(repository.commitments)
  const measured = pairs(repository.indicators, ({ value }) =>
    (value.series ?? []).flatMap(({ evidence }) => evidence ?? []),
  )
  const proving = pairs(repository.actions, ({ value }) => value.evidence ?? [])
  return {
    resolve,
    mapsTo,
    mappedFrom: (ref) => sorted(sources.get(ref) ?? []),
    requirementsOfCommitment: ({ satisfies }) => answers(satisfies),
    requirementsOfPiece: ({ value, commitment }) => answers(value.supports ?? commitment?.value.satisfies),
    requirementsOfIndicator: ({ id, supports }) =>
      answers([...(supports ?? []), ...(citing.get(id) ?? []).flatMap(({ value }) => value.satisfies)]),
    requirementsOfAction: ({ value, commitment }) =>
      answers(value.gap === undefined ? commitment.value.satisfies : [value.gap]).requirements,
    commitmentsOfIndicator: (id) => sorted((citing.get(id) ?? []).map(({ value }) => value.id)),
    indicatorsOfPiece: (id) => sorted(measured.get(id) ?? []),
    actionsOfPiece: (id) => sorted(proving.get(id) ?? []),
  }
}

function citingCommitments(
  commitments: readonly Entry<Commitment>[],
): ReadonlyMap<string, readonly Entry<Commitment>[]> {
  const citations = commitments.flatMap((commitment) =>
    (commitment.value.indicators ?? []).map((id) => ({ id, commitment })),
  )
  return new Map(
    [...groupBy(citations, ({ id }) => id)].map(([id, cited]) => [
      id,
      cited.map(({ commitment }) => commitment),
    ]),
  )
}

/** From the id that things cite to the ids of those that cite it. */
function pairs<T extends { readonly value: { readonly id: string } }>(
  things: readonly T[],
  citedBy: (thing: T) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const citations = things.flatMap((thing) => citedBy(thing).map((cited) => ({ cited, id: thing.value.id })))
  return new Map(
    [...groupBy(citations, ({ cited }) => cited)].map(([cited, all]) => [cited, all.map(({ id }) => id)]),
  )
}

/** Texts once each, in an order that no machine changes. */
export function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted(byCodeUnits)
}

/** Entries in the order of their ids. */
export function byId(a: Entry<{ readonly id: string }>, b: Entry<{ readonly id: string }>): number {
  return byCodeUnits(a.value.id, b.value.id)
}
