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

/** The score of a referential as the headline of its synthesis: both rates, and what does not count. */
export function referentialScore({ format, words }: PackContext, score: Score): string {
  const { kept, applicable, notApplicable, notMeasured, rate = 0, rateMeasured } = score
  const measured =
    notMeasured === 0 || rateMeasured === undefined
      ? ''
      : fill(words.synthesis.leadMeasured, {
          kept,
          measured: measuredCount(score),
          rate: format.percent(rateMeasured),
        })
  const lead = fill(words.synthesis.lead, {
    kept: format.counted(kept, words.counts.kept),
    applicable: format.number(applicable),
    rate: format.percent(rate),
    measured,
  })
  return notApplicable === 0 ? lead : lead + fill(words.synthesis.waived, { notApplicable })
}
