import { fill } from '../lang/catalogue.ts'
import type { Score } from '../model/files.ts'
import type { PackContext } from './context.ts'

/** How many of the applicable requirements are measured: the second denominator. */
export function measuredCount({ applicable, notMeasured }: Score): number {
  return applicable - notMeasured
}

/** A score as one sentence, with and without what is not measured, each rate with its denominator. */
export function scoreSentence({ format, words }: PackContext, score: Score): string {
  const { kept, applicable, notMeasured, rate, rateMeasured } = score
  if (rate === undefined) return words.gaps.nothingApplicable
  return fill(words.gaps.score, {
    kept,
    applicable,
    rate: format.percent(rate),
    measured:
      rateMeasured === undefined
        ? words.gaps.scoreNothingMeasured
        : fill(notMeasured === 0 ? words.gaps.scoreAllMeasured : words.gaps.scoreMeasured, {
            kept,
            measured: measuredCount(score),
            rate: format.percent(rateMeasured),
          }),
  })
}
