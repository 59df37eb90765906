import { fill } from '../lang/catalogue.ts'
import { answersIn } from '../model/distribution.ts'
import type { Block } from '../model/document.ts'
import type { AnswerCount, IndicatorResult } from '../model/files.ts'
import { column, paragraph, row, table } from './blocks.ts'
import type { PackContext } from './context.ts'

/** Marks by halves, and those who gave none; more different answers are no small table. */
const mostAnswers = 22

/** How people answered the latest survey, as a small table; nothing where it does not say. */
export function answersBlock(
  context: PackContext,
  { latest, title, unit }: IndicatorResult,
): readonly Block[] {
  if (latest?.distribution === undefined) return []
  const { format, words } = context
  const { indicators, labels } = words
  const { distribution } = latest
  const period = format.period(latest.period)
  if (distribution.length > mostAnswers) {
    return [paragraph(fill(indicators.manyAnswers, { n: distribution.length, period }), 'note')]
  }
  const answers = answersIn(distribution)
  const rows = distribution.map((answer) =>
    row(
      undefined,
      typeof answer.answer === 'number' ? format.quantity(answer.answer, unit) : answer.answer,
      format.number(answer.count),
      shareOf(context, answer, answers),
    ),
  )
  const columns = [
    column(labels.answer, 50),
    column(labels.answerCount, 25, 'end'),
    column(labels.answerShare, 25, 'end'),
  ]
  return [table(fill(indicators.answersOf, { period, title }), columns, rows, indicators.neverMeasured)]
}

/** Of the answers that count: whoever gave none has no share of them. */
function shareOf({ format }: PackContext, { as, count }: AnswerCount, answers: number): string {
  return as === 'noAnswer' || answers === 0 ? '–' : format.percent(count / answers)
}
