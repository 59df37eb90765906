import type { Measure } from '../model/files.ts'
import type { SurveyInput, SurveyOutcome, SurveyProblem, SurveyResultFound } from '../model/survey.ts'
import { yearAsNumber } from '../model/year.ts'
import { filtered } from './filter.ts'
import { finishedIn } from './finished.ts'
import { meanMarkOf } from './mark10.ts'
import { percentOf } from './percent.ts'
import type { Counted } from './question.ts'
import { pairsIn, type Pair } from './questions.ts'
import { meaningsOf, readingOf } from './readings.ts'
import { respondentsIn, type RespondentRow } from './table.ts'
import { tallied, whereabouts } from './tally.ts'
import { problemsOf } from './wishes.ts'

/**
 * Turns the raw answers of a survey into results of indicators. Only the columns that answer for an indicator, and those
 * of the filter, are read; what is not understood is a problem, never a guess. The order of the people changes nothing.
 */
export function surveyResults(input: SurveyInput): SurveyOutcome {
  const { sent, unfinished, ...everyone } = finishedIn(respondentsIn(input.table))
  const { pairs, problems: pairing } = pairsIn(everyone.columns, input)
  const { rows, looked, problems: filtering } = filtered(everyone, input.wishes)
  const nobody: readonly SurveyProblem[] =
    everyone.rows.length === 0 ? [{ code: 'survey/no-respondent', args: {} }] : []
  const found = rows.length === 0 ? [] : pairs.map((pair) => resultOf(pair, rows, input))
  const read = new Set([sent, ...looked, ...pairs.map(({ column }) => column.index)])
  return {
    results: found.flatMap((result) => ('measure' in result ? [result] : [])),
    problems: [
      ...problemsOf(input.wishes, rows.length),
      ...nobody,
      ...pairing,
      ...filtering,
      ...found.flatMap((result) => ('measure' in result ? [] : result)),
    ],
    respondents: rows.length,
    ...(unfinished !== undefined && { unfinished }),
    unread: everyone.columns
      .filter(({ index }) => !read.has(index))
      .map(({ letter, title }) => ({ letter, title })),
  }
}

function resultOf(
  { column, indicator }: Pair,
  rows: readonly RespondentRow[],
  { emptyAnswer, minimumSample, wishes }: SurveyInput,
): SurveyResultFound | readonly SurveyProblem[] {
  const meanings = meaningsOf(wishes)
  const tallies = tallied(rows, column.index)
  const question = { column, indicator, readings: tallies.map((tally) => readingOf(tally, meanings)) }
  const isOutOfTenSaid = wishes.marksAreOutOfTen === true
  const counted =
    indicator.unit === 'percent'
      ? percentOf(question, emptyAnswer)
      : meanMarkOf(question, { emptyAnswer, isOutOfTenSaid })
  if (!('figures' in counted)) return counted
  if (counted.answered === 0) return [{ code: 'survey/no-answer', args: whereabouts(column, tallies) }]
  const isSmall = counted.answered < minimumSample
  return {
    indicator: indicator.id,
    column: { letter: column.letter, title: column.title },
    measure: measureOf(counted, wishes, isSmall),
    noAnswers: rows.length - counted.answered,
    isSmall,
  }
}

function measureOf(
  { answered, distribution, figures }: Counted,
  { contacted, mode, period, population }: SurveyInput['wishes'],
  isSmall: boolean,
): Measure {
  return {
    period: yearAsNumber(period),
    ...figures,
    sample: {
      size: answered,
      ...(contacted === undefined ? {} : { contacted }),
      ...(population === undefined ? {} : { population }),
      ...(mode === undefined ? {} : { mode }),
    },
    ...(isSmall ? {} : { distribution }),
  }
}
