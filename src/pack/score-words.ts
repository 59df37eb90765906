import { fill } from '../lang/catalogue.ts'
import type { DomainResult, Score } from '../model/files.ts'
import type { PackContext } from './context.ts'
import { partlyMeasured } from './uncovered.ts'

/** How many of the applicable requirements are not wholly unmeasured: the second denominator. */
export function measuredCount({ applicable, notMeasured }: Score): number {
  return applicable - notMeasured
}

/** The score of a domain in words: both rates with their denominators, and how many requirements lack a measure. */
export function scoreSentence(context: PackContext, { score, requirements }: DomainResult): string {
  const { format, words } = context
  const { kept, applicable, rate } = score
  if (rate === undefined) return words.gaps.nothingApplicable
  const measured = measuredPart(context, score)
  return (
    fill(words.gaps.score, { kept, applicable, rate: format.percent(rate), measured }) +
    unmeasuredSentence(context, partlyMeasured(requirements))
  )
}

function measuredPart({ format, words }: PackContext, score: Score): string {
  const { kept, notMeasured, rateMeasured } = score
  if (rateMeasured === undefined) return words.gaps.scoreNothingMeasured
  if (notMeasured === 0) return words.gaps.scoreNoneUnmeasured
  return fill(words.gaps.scoreMeasured, {
    kept,
    measured: measuredCount(score),
    rate: format.percent(rateMeasured),
  })
}

/** How many requirements have a check that nothing measures: a rate alone would hide it. */
export function unmeasuredSentence({ format, words }: PackContext, count: number): string {
  return count === 0 ? words.gaps.allChecksMeasured : format.counted(count, words.gaps.withUnmeasured)
}

/** The score of a referential as the headline of its synthesis: both rates. */
export function referentialScore({ format, words }: PackContext, score: Score): string {
  const { kept, applicable, notMeasured, rate = 0, rateMeasured } = score
  const measured =
    notMeasured === 0 || rateMeasured === undefined
      ? ''
      : fill(words.synthesis.leadMeasured, {
          kept,
          measured: measuredCount(score),
          rate: format.percent(rateMeasured),
        })
  return fill(words.synthesis.lead, {
    kept: format.counted(kept, words.counts.kept),
    applicable: format.number(applicable),
    rate: format.percent(rate),
    measured,
  })
}
