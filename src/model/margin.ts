import { answersIn, momentsOf } from './distribution.ts'
import type { Indicator, Measure } from './files.ts'

/**
 * Half-width of the 95 % confidence interval of a survey's result, in the indicator's unit (points for a percentage),
 * with the finite population correction: 1.96 × √(p(1−p)/n) × √((N−n)/(N−1)) for a proportion, 1.96 × s/√n × the same for
 * a mark, where s is the sample standard deviation. A mark without its distribution has none.
 */
export function marginOfError(
  value: number,
  { unit }: Pick<Indicator, 'unit'>,
  measure: Measure,
): number | undefined {
  const { sample } = measure
  if (sample === undefined || sample.size === 0) return undefined
  const variance = unit === 'percent' ? ofShare(value) : unit === 'mark10' ? ofMarks(measure) : undefined
  if (variance === undefined) return undefined
  const { size, population } = sample
  const correction =
    population === undefined || population <= 1 ? 1 : Math.max(0, (population - size) / (population - 1))
  return 1.96 * Math.sqrt((variance / size) * correction)
}

/** In squared points. */
function ofShare(value: number): number | undefined {
  return value < 0 || value > 100 ? undefined : value * (100 - value)
}

/** One answer has no dispersion; a distribution of other people than the sample tells nothing of it. */
function ofMarks({ distribution, sample }: Measure): number | undefined {
  if (distribution === undefined || answersIn(distribution) !== sample?.size) return undefined
  const moments = momentsOf(distribution)
  return moments === undefined || moments.count < 2 ? undefined : moments.deviation ** 2
}
