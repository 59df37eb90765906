import type { CommitmentResult, IndicatorResult, PieceResult, RequirementResult } from '../model/files.ts'
import type { PackContext } from './context.ts'

/** One thread from a requirement to what proves it; the parts that are missing are absent. */
export interface Trace {
  readonly requirement: RequirementResult
  readonly commitment?: CommitmentResult
  readonly indicator?: IndicatorResult
  readonly piece?: PieceResult
}

/** Every thread of a requirement: through each commitment, then what no commitment carries. At least one. */
export function tracesOf(context: PackContext, requirement: RequirementResult): readonly Trace[] {
  const { find } = context
  const commitments = requirement.commitments.flatMap((id) => find.commitments.get(id) ?? [])
  const carried = commitments.flatMap((commitment) => tracesThrough(context, requirement, commitment))
  const loose = supportsOf(context, {
    indicators: without(
      requirement.indicators,
      commitments.flatMap(({ indicators }) => indicators),
    ),
    evidence: without(
      requirement.evidence,
      commitments.flatMap(({ evidence }) => evidence),
    ),
  }).map((support) => ({ requirement, ...support }))
  const traces = [...carried, ...loose]
  return traces.length === 0 ? [{ requirement }] : traces
}

function without(ids: readonly string[], carried: readonly string[]): readonly string[] {
  return ids.filter((id) => !carried.includes(id))
}

function tracesThrough(
  context: PackContext,
  requirement: RequirementResult,
  commitment: CommitmentResult,
): readonly Trace[] {
  const supports = supportsOf(context, {
    indicators: commitment.indicators.filter((id) => requirement.indicators.includes(id)),
    evidence: commitment.evidence.filter((id) => requirement.evidence.includes(id)),
  })
  const thread = { requirement, commitment }
  return supports.length === 0 ? [thread] : supports.map((support) => ({ ...thread, ...support }))
}

type Support = Pick<Trace, 'indicator' | 'piece'>

function supportsOf(
  { find }: PackContext,
  { indicators, evidence }: { readonly indicators: readonly string[]; readonly evidence: readonly string[] },
): readonly Support[] {
  return [
    ...indicators.flatMap((id) => find.indicators.get(id) ?? []).map((indicator) => ({ indicator })),
    ...evidence.flatMap((id) => find.pieces.get(id) ?? []).map((piece) => ({ piece })),
  ]
}
