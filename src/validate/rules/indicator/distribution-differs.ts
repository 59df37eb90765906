import { answersIn, favourableIn, momentsOf } from '../../../model/distribution.ts'
import type { Finding } from '../../../model/diagnostic.ts'
import type { AnswerCount, Indicator, Measure } from '../../../model/files.ts'
import { at, atKey, type Entry } from '../../../model/place.ts'
import { agrees, roundedLike } from '../../agreement.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/distribution-differs',
  severity: 'error',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      for (const [index, value] of (indicator.value.series ?? []).entries()) {
        const measure = { value, ...at(indicator, 'series', index) }
        const finding = differenceIn(measure, indicator.value)
        if (finding !== undefined) yield finding
      }
    }
  },
} satisfies Rule

/** A value, or a ratio, that is not what the answers give. */
function differenceIn(measure: Entry<Measure>, indicator: Indicator): Finding | undefined {
  const { denominator, distribution, numerator, period, sample, value } = measure.value
  // Answers that do not add up are told as such.
  if (distribution !== undefined && sample !== undefined && answersIn(distribution) !== sample.size)
    return undefined
  const computed = distribution === undefined ? undefined : resultOf(distribution, indicator)
  if (computed === undefined) return undefined
  const related = [atKey(measure, 'distribution')]
  if (value !== undefined && !agrees(value, computed)) {
    const args = { period, written: `value: ${value}`, write: roundedLike(value, computed) }
    return { at: at(measure, 'value'), args, related }
  }
  if (numerator === undefined || denominator === undefined || indicator.unit !== 'percent') return undefined
  if (Math.abs((numerator / denominator) * 100 - computed) < 1e-6) return undefined
  const written = `${numerator} / ${denominator}`
  const [favourable, answers] = [favourableIn(distribution ?? []) ?? 0, answersIn(distribution ?? [])]
  return {
    at: at(measure, 'numerator'),
    args: { period, written, write: `${favourable} / ${answers}` },
    related,
  }
}

/** What the answers give, in the indicator's unit; nothing where they are not said to be on a side, nor numbers. */
function resultOf(distribution: readonly AnswerCount[], { unit }: Indicator): number | undefined {
  if (unit === 'mark10') return momentsOf(distribution)?.mean
  const favourable = unit === 'percent' ? favourableIn(distribution) : undefined
  const answers = answersIn(distribution)
  return favourable === undefined || answers === 0 ? undefined : (favourable / answers) * 100
}
