import type { Matrix, RequirementResult, Score, WeightedScore } from '../model/files.ts'
import { defined } from './defined.ts'

/**
 * Counts of requirements, and the two rates: over all that apply, and over what is measured of them. The first is also the
 * lower bound, as if nothing of what is not measured were kept; the third rate is the upper one, as if all of it were.
 */
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
    rateHighest: share(kept + notMeasured, applicable.length),
  })
}

/**
 * The major nonconformities that stand for a domain's minor ones, one for each full number of them; nothing unless asked.
 * Rules of other French labels count five minor ones as a major one.
 */
export function cumulatedMajors(
  requirements: readonly RequirementResult[],
  minorsPerMajor: number | undefined,
): number | undefined {
  if (minorsPerMajor === undefined) return undefined
  return Math.floor(requirements.filter(({ grade }) => grade === 'minor').length / minorsPerMajor)
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

/** The means of the domains' two rates by their weights, each over the domains that have such a rate. */
export function weightedScore(
  domains: readonly { readonly weight: number; readonly score: Score }[],
): WeightedScore | undefined {
  const [all, measured] = (['rate', 'rateMeasured'] as const).map((key) => weightedMean(domains, key))
  if (all?.mean === undefined) return undefined
  return defined({
    rate: all.mean,
    weights: all.weights,
    rateMeasured: measured?.mean,
    weightsMeasured: measured?.weights ?? 0,
  })
}

function weightedMean(
  domains: readonly { readonly weight: number; readonly score: Score }[],
  key: 'rate' | 'rateMeasured',
): { readonly mean: number | undefined; readonly weights: number } {
  const rated = domains.flatMap(({ weight, score }) => {
    const rate = score[key]
    return rate === undefined ? [] : [{ weight, rate }]
  })
  const weights = rated.reduce((sum, { weight }) => sum + weight, 0)
  const total = rated.reduce((sum, { weight, rate }) => sum + weight * rate, 0)
  return { mean: weights === 0 ? undefined : rounded(total / weights), weights }
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : rounded(part / whole)
}

/** Six decimals: far finer than any print, and free of binary noise. */
function rounded(rate: number): number {
  return Math.round(rate * 1e6) / 1e6
}
