import { editFiles, type Edited, type EditSetting, type Usable } from './edit-files.ts'
import { planSurvey } from './import/survey.ts'
import { catalogueOf } from './lang/catalogue.ts'
import type { BookRefusal } from './model/book-refusal.ts'
import type { SurveyEntry } from './model/survey-import.ts'
import type { AnswerTable, CsvProblem, CsvTable, SurveyOutcome, SurveyWishes } from './model/survey.ts'
import { thresholdsOf } from './model/thresholds.ts'
import { readCsv } from './read/csv.ts'
import { readNoLarger } from './read/given-file.ts'
import { readWorkbook } from './read/xlsx/read-workbook.ts'
import { answersInSheet } from './survey/from-sheet.ts'
import { surveyResults } from './survey/survey.ts'

/** What somebody asks of a survey’s answers. */
export interface SurveyRequest {
  readonly wishes: SurveyWishes
  /** The sheet of the workbook; the first one that holds anything when absent. */
  readonly sheet?: string | undefined
  /** The piece that the results come from. */
  readonly evidence?: string | undefined
  /** Whether results of the same period give way. */
  readonly isReplacing: boolean
}

/** What taking over a survey comes to; nothing is written here. */
export type SurveyImportOutcome = SurveyRefused | SurveyImport

/** The answers cannot be read. */
export type SurveyRefused =
  | { readonly refusedText: CsvProblem }
  | { readonly refusedBook: BookRefusal }
  /** No such sheet; a text has none at all. */
  | { readonly unknownSheet: string; readonly known: readonly string[] }

export interface SurveyImport extends Edited {
  readonly survey: SurveyOutcome
  readonly entries: readonly SurveyEntry[]
  /** How the text was read; nothing for a workbook. */
  readonly text?: Pick<CsvTable, 'encoding' | 'isAssumed'>
  /** The sheet that was read; nothing for a text. */
  readonly sheet?: string
  /** Below so many answers, a result is masked. */
  readonly minimumSample: number
}

/** Beyond, no answers are even opened, and the memory of a small machine is soon full. In bytes. */
const largest = 500_000_000

/**
 * The bytes of the answers that somebody names.
 * @throws {NodeJS.ErrnoException} when they cannot be read, for their size too.
 */
export function readGivenAnswers(file: string): Uint8Array {
  return readNoLarger(file, largest)
}

/** Plans how the raw answers of a survey, a CSV text or a workbook, come into the series of the indicators. */
export function importSurvey(
  bytes: Uint8Array,
  checked: Usable,
  request: SurveyRequest,
  setting: EditSetting,
): SurveyImportOutcome {
  const answers = answersIn(bytes, request.sheet)
  if (!('table' in answers)) return answers
  const { repository } = checked
  const { table, ...source } = answers
  const { minimumSample } = thresholdsOf(repository.settings.value)
  const survey = surveyResults({
    table,
    indicators: repository.indicators.map(({ value }) => value),
    wishes: request.wishes,
    minimumSample,
    emptyAnswer: catalogueOf(repository.settings.value.language ?? 'fr').survey.emptyAnswer,
  })
  const { entries, edits } = planSurvey(survey.results, repository, request)
  const asked = survey.problems.length === 0 ? edits : new Map()
  return { survey, entries, ...source, minimumSample, ...editFiles(checked, asked, setting) }
}

type Answers = Pick<SurveyImport, 'text' | 'sheet'> & { readonly table: AnswerTable }

/** The answers of a file, by what its bytes say and not by its name. */
function answersIn(bytes: Uint8Array, sheet: string | undefined): Answers | SurveyRefused {
  if (isZip(bytes)) return answersInBook(bytes, sheet)
  const csv = readCsv(bytes)
  if ('refused' in csv) {
    const isText = csv.refused.code !== 'csv/not-text'
    return isText ? { refusedText: csv.refused } : answersInBook(bytes, sheet)
  }
  if (sheet !== undefined) return { unknownSheet: sheet, known: [] }
  const { encoding, isAssumed, rows } = csv
  return { table: { rows }, text: { encoding, isAssumed } }
}

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b
}

function answersInBook(bytes: Uint8Array, wanted: string | undefined): Answers | SurveyRefused {
  const read = readWorkbook(bytes)
  if ('refused' in read) return { refusedBook: read.refused }
  const { sheets } = read.workbook
  const filled = sheets.find(({ rows }) => rows.size > 0)
  const sheet = wanted === undefined ? filled : sheets.find(({ name }) => name === wanted)
  if (sheet !== undefined) return { table: answersInSheet(sheet), sheet: sheet.name }
  if (wanted === undefined) return { table: { rows: [] } }
  return { unknownSheet: wanted, known: sheets.map(({ name }) => name) }
}
