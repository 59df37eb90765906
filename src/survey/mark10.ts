import type { AnswerCount } from '../model/files.ts'
import type { SurveyProblem } from '../model/survey.ts'
import { isOutOfTen, meanOf } from './marks.ts'
import { silencesOf, unknownAnswers, type Counted, type Question } from './question.ts'
import type { Reading } from './readings.ts'
import { totalOf, whereabouts } from './tally.ts'

type MarkReading = Extract<Reading, { readonly kind: 'mark' }>

interface Rules {
  readonly emptyAnswer: string
  /** Whether someone said that low marks are out of ten all the same. */
  readonly isOutOfTenSaid: boolean
}

/** The mean of marks out of ten; or why they are not. */
export function meanMarkOf(question: Question, rules: Rules): Counted | readonly SurveyProblem[] {
  const { readings } = question
  const marks = readings.filter((reading) => reading.kind === 'mark')
  const tooHigh = otherMarks(question, marks)
  const problems = [
    ...unknownAnswers(question, 'marks'),
    ...labelsAmong(question, marks),
    ...(tooHigh.length > 0 || rules.isOutOfTenSaid ? tooHigh : lowMarks(question, marks)),
  ]
  if (problems.length > 0) return problems
  const counts = marks.map(({ mark, count }) => ({ hundredths: mark.hundredths, count }))
  return {
    figures: { value: marks.length === 0 ? 0 : meanOf(counts) },
    answered: totalOf(marks),
    distribution: [...markCounts(counts), ...silencesOf(readings, rules.emptyAnswer)],
  }
}

function labelsAmong(
  { column, indicator, readings }: Question,
  [mark]: readonly MarkReading[],
): readonly SurveyProblem[] {
  const labels = readings.filter(({ kind }) => kind === 'level')
  const [first] = labels
  if (first === undefined) return []
  const args = { ...whereabouts(column, labels), found: first.text }
  if (mark !== undefined) return [{ code: 'survey/mixed-column', args: { ...args, other: mark.text } }]
  return [{ code: 'survey/labels-for-marks', args: { ...args, indicator: indicator.id } }]
}

/** One problem for all the marks that are out of another number than ten, with the highest of them. */
function otherMarks({ column }: Question, marks: readonly MarkReading[]): readonly SurveyProblem[] {
  const others = marks.filter(({ mark }) => !isOutOfTen(mark))
  const [highest] = others.toSorted((a, b) => b.mark.hundredths - a.mark.hundredths)
  if (highest === undefined) return []
  return [
    {
      code: 'survey/mark-not-out-of-ten',
      args: { ...whereabouts(column, others), found: highest.text },
    },
  ]
}

const halfOfTen = 500

/** Marks that never pass five may be out of five: nobody can tell from the file. */
function lowMarks({ column }: Question, marks: readonly MarkReading[]): readonly SurveyProblem[] {
  const [highest] = marks.toSorted((a, b) => b.mark.hundredths - a.mark.hundredths)
  if (
    highest === undefined ||
    highest.mark.hundredths > halfOfTen ||
    marks.some(({ mark }) => mark.outOf === 10)
  ) {
    return []
  }
  return [{ code: 'survey/marks-out-of-five', args: { ...whereabouts(column, marks), found: highest.text } }]
}

/** The marks that were given, the highest first. */
function markCounts(
  marks: readonly { readonly hundredths: number; readonly count: number }[],
): readonly AnswerCount[] {
  return [...new Set(marks.map(({ hundredths }) => hundredths))]
    .toSorted((a, b) => b - a)
    .map((hundredths) => ({
      answer: hundredths / 100,
      count: totalOf(marks.filter((mark) => mark.hundredths === hundredths)),
    }))
}
