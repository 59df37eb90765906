import type { Matrix, RequirementResult, Score } from '../model/files.ts'
import { defined } from './defined.ts'

/** Counts of requirements, and the two rates: over all that apply, and over what is measured of them. */
export function scoreOf(requirements: readonly RequirementResult[]): Score {
  const applicable = requirements.filter(({ quadrant }) => quadrant !== undefined)
  const kept = applicable.filter(({ quadrant }) => quadrant === 'kept').length
  const notMeasured = applicable.filter(({ done }) => done === 'notMeasured').length
  return defined({
    kept,
    applicable: applicable.length,
    notMeasured,
    notApplicable: requirements.length - applicable.length,
    rate: share(kept, applicable.length),
    rateMeasured: share(kept, applicable.length - notMeasured),
  })
}

/** How many requirements stand in each cell of the said / done matrix. */
export function matrixOf(requirements: readonly RequirementResult[]): Matrix {
  const count = (quadrant: RequirementResult['quadrant']): number =>
    requirements.filter((requirement) => requirement.quadrant === quadrant).length
  return {
    kept: count('kept'),
    unproven: count('unproven'),
    undeclared: count('undeclared'),
    absent: count('absent'),
    notApplicable: count(undefined),
  }
}

/** The mean of the domains' rates by their weights; domains where nothing applies do not count. */
export function weightedRate(
  domains: readonly { readonly weight: number; readonly score: Score }[],
): number | undefined {
  const rated = domains.flatMap(({ weight, score }) =>
    score.rate === undefined ? [] : [{ weight, rate: score.rate }],
  )
  const weights = rated.reduce((sum, { weight }) => sum + weight, 0)
  if (weights === 0) return undefined
  return rounded(rated.reduce((sum, { weight, rate }) => sum + weight * rate, 0) / weights)
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : rounded(part / whole)
}

/** Six decimals: far finer than any print, and free of binary noise. */
function rounded(rate: number): number {
  return Math.round(rate * 1e6) / 1e6
}
