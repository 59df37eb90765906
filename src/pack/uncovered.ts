import type { Audit, Gap, IndicatorResult, MeasureResult, RequirementResult } from '../model/files.ts'
import { placedRequirements, type PackContext } from './context.ts'

/** Every check that nothing measures, as the gap that it leaves, in the order of the referentials. */
export function unmeasuredGaps({ audit, find }: PackContext): readonly Gap[] {
  return placedRequirements(audit)
    .flatMap(({ requirement }) => requirement.gaps)
    .flatMap((id) => find.gaps.get(id) ?? [])
    .filter(({ check }) => check.status === 'notMeasured')
}

/** How many checks of a requirement nothing measures. */
export function unmeasuredChecks({ checks }: RequirementResult): number {
  return checks.filter(({ status }) => status === 'notMeasured').length
}

/** How many requirements have at least one check that nothing measures. */
export function partlyMeasured(requirements: readonly RequirementResult[]): number {
  return requirements.filter((requirement) => unmeasuredChecks(requirement) > 0).length
}

/** Results on samples too small to be shown. */
export function maskedMeasures(
  audit: Audit,
): readonly { readonly indicator: IndicatorResult; readonly measure: MeasureResult }[] {
  return audit.indicators.flatMap((indicator) =>
    indicator.series.filter(({ masked }) => masked === true).map((measure) => ({ indicator, measure })),
  )
}

/** The latest results, and how many of them name no piece that they come from. */
export function unsourcedLatest({ indicators }: Audit): { readonly count: number; readonly all: number } {
  const latest = indicators.flatMap((indicator) => indicator.latest ?? [])
  return { count: latest.filter(({ evidence }) => evidence === undefined).length, all: latest.length }
}
