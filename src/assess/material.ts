import type { CommitmentResult, CrosswalkSource, IndicatorResult, PieceResult } from '../model/files.ts'
import { groupBy } from '../model/group.ts'

/** What is registered for one requirement, whatever its worth. */
export interface Material {
  readonly commitments: readonly CommitmentResult[]
  readonly indicators: readonly IndicatorResult[]
  readonly pieces: readonly PieceResult[]
}

interface Known {
  readonly commitments: readonly CommitmentResult[]
  readonly indicators: readonly IndicatorResult[]
  readonly evidence: readonly PieceResult[]
}

/** Indexes what is known by requirement, once for all referentials. */
export function materialOf(known: Known): (ref: string) => Material {
  const commitments = byRequirement(known.commitments)
  const indicators = byRequirement(known.indicators)
  const pieces = byRequirement(known.evidence)
  return (ref) => ({
    commitments: commitments.get(ref) ?? [],
    indicators: indicators.get(ref) ?? [],
    pieces: pieces.get(ref) ?? [],
  })
}

interface Attached {
  readonly id: string
  readonly requirements: readonly string[]
  readonly mapped: readonly string[]
}

function byRequirement<T extends Attached>(things: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const cited = things.flatMap((thing) => thing.requirements.map((ref) => ({ ref, thing })))
  return new Map(
    [...groupBy(cited, ({ ref }) => ref)].map(([ref, all]) => [ref, all.map(({ thing }) => thing)]),
  )
}

/** What a requirement has only because another one maps to it, by that other one. */
export function crosswalkOf(
  ref: string,
  sources: readonly string[],
  { commitments, indicators, pieces }: Material,
): readonly CrosswalkSource[] {
  if (sources.length === 0) return []
  const [brought, measured, proving] = [commitments, indicators, pieces].map((things) =>
    mappedTo(ref, things),
  )
  return sources
    .map((from) => ({
      from,
      commitments: idsFrom(from, brought),
      indicators: idsFrom(from, measured),
      evidence: idsFrom(from, proving),
    }))
    .filter((one) => one.commitments.length + one.indicators.length + one.evidence.length > 0)
}

function mappedTo(ref: string, things: readonly Attached[]): readonly Attached[] {
  return things.filter(({ mapped }) => mapped.includes(ref))
}

/** Ids of the things that answer a requirement themselves. */
function idsFrom(from: string, things: readonly Attached[] = []): readonly string[] {
  return things
    .filter(({ requirements, mapped }) => requirements.includes(from) && !mapped.includes(from))
    .map(({ id }) => id)
}
