import type { AnswerCount, Indicator } from '../model/files.ts'
import { groupBy } from '../model/group.ts'
import type { SurveyProblem } from '../model/survey.ts'
import { foldedAnswer, shownAnswer } from './fold.ts'
import type { Reading } from './readings.ts'
import type { Column } from './table.ts'
import { totalOf, whereabouts } from './tally.ts'

/** What a question's answers come to, before anything is said of the sample. */
export interface Counted {
  readonly figures: { readonly numerator: number; readonly denominator: number } | { readonly value: number }
  readonly answered: number
  readonly distribution: readonly AnswerCount[]
}

export interface Question {
  readonly column: Column
  readonly indicator: Indicator
  /** The different contents of the column. */
  readonly readings: readonly Reading[]
}

/** More different unknown contents than this are no mistypings: the column holds texts. */
const mostUnknown = 12

/** Longer than any answer of a scale. */
const longestAnswer = 60

/** The contents that are no answer to any question that we know, one problem each; of free texts nothing is shown. */
export function unknownAnswers(
  { column, readings }: Question,
  expected: 'labels' | 'marks',
): readonly SurveyProblem[] {
  const unknown = readings.filter(({ kind }) => kind === 'unknown')
  if (unknown.length === 0) return []
  if (unknown.length > mostUnknown || unknown.some(({ text }) => isPersonal(text))) {
    return [{ code: 'survey/free-text', args: whereabouts(column, unknown) }]
  }
  return unknown.map((reading) => ({
    code: 'survey/unknown-answer',
    args: { ...whereabouts(column, [reading]), found: reading.text, expected },
  }))
}

/** An address, a number to call, or more words than an answer: what could tell who answered. */
function isPersonal(text: string): boolean {
  return text.length > longestAnswer || text.includes('@') || text.replaceAll(/\D/g, '').length > 7
}

/** The no-answers, the most frequent first, each in its most frequent wording. */
export function silencesOf(readings: readonly Reading[], emptyAnswer: string): readonly AnswerCount[] {
  const silent = readings
    .filter(({ kind }) => kind === 'noAnswer')
    .map((reading) => (foldedAnswer(reading.answer) === '' ? { ...reading, answer: emptyAnswer } : reading))
  return [...groupBy(silent, ({ answer }) => foldedAnswer(answer)).values()]
    .map((same) => countOf(same, 'noAnswer'))
    .toSorted((a, b) => b.count - a.count || (String(a.answer) < String(b.answer) ? -1 : 1))
}

/** A group as one answer, in its most frequent wording. */
export function countOf(group: readonly Reading[], as: NonNullable<AnswerCount['as']>): AnswerCount {
  const wordings = [...groupBy(group, ({ answer }) => shownAnswer(answer))].map(([answer, same]) => ({
    answer,
    count: totalOf(same),
  }))
  const [most] = wordings.toSorted((a, b) => b.count - a.count || (a.answer < b.answer ? -1 : 1))
  return { answer: most?.answer ?? '', count: totalOf(group), as }
}
