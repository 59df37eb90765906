import type { Arguments } from './diagnostic.ts'
import type { Indicator, Measure } from './files.ts'

/**
 * The raw answers of a survey, as its tool exported them: a row of titles, then a row for each person. Rows count from 1
 * and keep their place in the file, empty ones included. An empty text is no answer.
 */
export interface AnswerTable {
  readonly rows: readonly (readonly AnswerCell[])[]
}

export type AnswerCell = string | number

/** What the answers are to become; columns are named by their title, its beginning (`Q3`), or their letter. */
export interface SurveyWishes {
  readonly period: string
  /** Which column answers for which indicator; a column titled like an indicator, or by its id, needs no wish. */
  readonly questions?: readonly { readonly column: string; readonly indicator: string }[]
  /** What coded or unusual answers mean: `4` for « très satisfait », « moyen » for « plutôt pas satisfait ». */
  readonly scale?: readonly { readonly found: string; readonly answer: string }[]
  /** Only the people for whom every one of these columns holds its value. */
  readonly filter?: readonly { readonly column: string; readonly value: string }[]
  /** Said by hand: the marks are out of ten, although none is above five. */
  readonly marksAreOutOfTen?: boolean
  readonly population?: number
  readonly contacted?: number
  readonly mode?: NonNullable<NonNullable<Measure['sample']>['mode']>
}

export interface SurveyInput {
  readonly table: AnswerTable
  readonly indicators: readonly Indicator[]
  readonly wishes: SurveyWishes
  /** Below so many answers, how people answered is not told. */
  readonly minimumSample: number
  /** What an empty answer is called in the distribution, in the language of the repository. */
  readonly emptyAnswer: string
}

export interface SurveyColumn {
  readonly title: string
  /** As spreadsheets name it: `C`. */
  readonly letter: string
}

/** One question of the survey as a result of an indicator. */
export interface SurveyResultFound {
  readonly indicator: string
  readonly column: SurveyColumn
  /** Ready for the `series` of the indicator. */
  readonly measure: Measure
  /** People who gave no answer to this question. */
  readonly noAnswers: number
  /** Too few answers: the pack will mask the result, and the measure bears no distribution. */
  readonly isSmall: boolean
}

export interface SurveyOutcome {
  /** Questions without any problem, in the order of their columns. */
  readonly results: readonly SurveyResultFound[]
  /** With any of these, nothing should be written. */
  readonly problems: readonly SurveyProblem[]
  /** People whose answers were read: the rows that hold something, and that the filter lets pass. */
  readonly respondents: number
  /** Questionnaires begun and never sent, which count for nothing, and the column that tells them. */
  readonly unfinished?: SurveyColumn & { readonly count: number }
  /** Columns that were not read at all. */
  readonly unread: readonly SurveyColumn[]
}

export interface SurveyProblem {
  readonly code: SurveyCode
  readonly args: Arguments
  /** Which of the code's hints fits; the default one when absent. */
  readonly hint?: string
}

export type SurveyCode =
  | 'survey/ambiguous-column'
  | 'survey/ambiguous-indicator'
  | 'survey/codes-without-scale'
  | 'survey/contacted-below-answers'
  | 'survey/empty-filter'
  | 'survey/free-text'
  | 'survey/indicator-not-up'
  | 'survey/indicator-taken'
  | 'survey/labels-for-marks'
  | 'survey/mark-not-out-of-ten'
  | 'survey/marks-out-of-five'
  | 'survey/mixed-column'
  | 'survey/mixed-scales'
  | 'survey/no-answer'
  | 'survey/no-question'
  | 'survey/no-respondent'
  | 'survey/not-a-count'
  | 'survey/not-a-period'
  | 'survey/population-below-contacted'
  | 'survey/scale-without-level'
  | 'survey/unknown-answer'
  | 'survey/unknown-column'
  | 'survey/unknown-indicator'
  | 'survey/wrong-unit'

/** A table of texts read from a CSV file, or why it was not read. */
export type CsvOutcome = CsvTable | { readonly refused: CsvProblem }

export interface CsvTable {
  readonly rows: readonly (readonly string[])[]
  readonly separator: ';' | ',' | '\t'
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252'
  /** Whether the encoding is a guess: nothing in the file says Windows-1252. */
  readonly isAssumed: boolean
}

export interface CsvProblem {
  readonly code: CsvCode
  readonly args: Arguments
}

export type CsvCode =
  | 'csv/broken-quote'
  | 'csv/empty'
  | 'csv/not-text'
  | 'csv/ragged-row'
  | 'csv/too-large'
  | 'csv/too-many-columns'
  | 'csv/too-many-rows'
