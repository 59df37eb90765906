import { groupBy } from '../model/group.ts'
import type { SurveyProblem } from '../model/survey.ts'
import { countOf, silencesOf, unknownAnswers, type Counted, type Question } from './question.ts'
import type { Reading } from './readings.ts'
import { totalOf, whereabouts } from './tally.ts'

type LevelReading = Extract<Reading, { readonly kind: 'level' }>

/** Favourable answers over all answers; or why they cannot be told apart. */
export function percentOf(question: Question, emptyAnswer: string): Counted | readonly SurveyProblem[] {
  const { readings } = question
  const levels = readings.filter((reading) => reading.kind === 'level')
  const problems = [
    ...unknownAnswers(question, 'labels'),
    ...numbersAmong(question, levels),
    ...otherScales(question, levels),
  ]
  if (problems.length > 0) return problems
  const answered = totalOf(levels)
  return {
    figures: { numerator: totalOf(levels.filter(({ level }) => level.isFavourable)), denominator: answered },
    answered,
    distribution: [...levelCounts(levels), ...silencesOf(readings, emptyAnswer)],
  }
}

/** Numbers say nothing of satisfaction by themselves: 1 is the best for some, the worst for others. */
function numbersAmong(
  { column, indicator, readings }: Question,
  [label]: readonly LevelReading[],
): readonly SurveyProblem[] {
  const numbers = readings.filter(({ kind }) => kind === 'mark')
  const [first] = numbers
  if (first === undefined) return []
  const args = { ...whereabouts(column, numbers), found: first.text }
  if (label !== undefined) return [{ code: 'survey/mixed-column', args: { ...args, other: label.text } }]
  return [{ code: 'survey/codes-without-scale', args: { ...args, indicator: indicator.id } }]
}

/** The answers of the scale that is the rarer in the column. */
function otherScales({ column }: Question, levels: readonly LevelReading[]): readonly SurveyProblem[] {
  const [most, ...others] = [...groupBy(levels, ({ level }) => level.scale).values()].toSorted(
    (a, b) => totalOf(b) - totalOf(a),
  )
  const [found] = others.flat()
  if (most?.[0] === undefined || found === undefined) return []
  const args = { ...whereabouts(column, others.flat()), found: found.text, other: most[0].text }
  return [{ code: 'survey/mixed-scales', args }]
}

/** The answers that were given, the best first. */
function levelCounts(levels: readonly LevelReading[]): Counted['distribution'] {
  const best = levels.toSorted((a, b) => a.level.place - b.level.place)
  return [...groupBy(best, ({ level }) => level.place).values()].map((same) =>
    countOf(same, same[0]?.level.isFavourable === true ? 'favourable' : 'unfavourable'),
  )
}
