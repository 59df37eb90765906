import path from 'node:path'
import { catalogueOf, fill } from '../../lang/catalogue.ts'
import { describeRefusal } from '../../lang/describe-refusal.ts'
import { describeSurvey } from '../../lang/describe-survey.ts'
import { formatterOf } from '../../lang/format.ts'
import { visible } from '../../lang/visible.ts'
import type { Language } from '../../model/files.ts'
import {
  importSurvey,
  readGivenAnswers,
  type SurveyImport,
  type SurveyRefused,
  type SurveyRequest,
} from '../../survey-file.ts'
import { textOf, type Run } from '../command.ts'
import { exit, type Exit } from '../exit.ts'
import { wrapped } from '../gaps/text.ts'
import { reportErrors } from '../report-errors.ts'
import { checkedRepository } from '../repository.ts'
import { UsageError } from '../usage-error.ts'
import { finish, write } from './finish.ts'
import { surveyRequestOf } from './survey-request.ts'
import { conflictText, entryText, surveyProblemText, unfinishedText, unreadText } from './survey-words.ts'

/**
 * Takes the raw answers of a survey into the series of the indicators.
 * @throws {UsageError} for options or a sheet that cannot be meant
 */
export async function takeSurvey(run: Run, given: string): Promise<Exit> {
  const request = surveyRequestOf(run, run.language ?? 'fr')
  const checked = await checkedRepository(run)
  const { language, repository } = checked
  reportErrors(checked, run)
  if (repository === undefined) {
    run.complain(catalogueOf(language).importing.brokenRepository)
    return exit.errors
  }
  const bytes = readGivenAnswers(path.resolve(run.here, given))
  const outcome = importSurvey(bytes, { ...checked, repository }, request, { today: run.today, language })
  if ('unknownSheet' in outcome) throw unknownSheet(outcome.unknownSheet, outcome.known, language)
  const telling = { run, request, language, file: path.basename(given) }
  const isJson = textOf(run.options['format']) === 'json'
  if (!('survey' in outcome)) return refuse(outcome, telling, isJson)
  return isJson ? tellJson(outcome, telling) : tell(outcome, telling)
}

interface Telling {
  readonly run: Run
  readonly request: SurveyRequest
  readonly language: Language
  readonly file: string
}

function unknownSheet(found: string, known: readonly string[], language: Language): UsageError {
  const { sheetOfText, unknownSheet: words } = catalogueOf(language).survey.usage
  return new UsageError(
    known.length === 0 ? sheetOfText : fill(words, { found, known: known.map(visible).join(', ') }),
  )
}

type Unreadable = Exclude<SurveyRefused, { readonly unknownSheet: string }>

function refuse(refused: Unreadable, { file, language, run }: Telling, isJson: boolean): Exit {
  const problem = 'refusedText' in refused ? refused.refusedText : refused.refusedBook
  const { hint, message } =
    'refusedText' in refused
      ? describeSurvey(refused.refusedText, language)
      : { message: describeRefusal(refused.refusedBook, language), hint: '' }
  if (isJson) run.result(json({ written: false, problems: [{ ...problem, message, hint }] }))
  const { refused: words } = catalogueOf(language).importing
  run.complain(fill(words, { file, reason: `${message} ${hint}`.trimEnd() }))
  return exit.errors
}

async function tell(outcome: SurveyImport, telling: Telling): Promise<Exit> {
  const { language, run } = telling
  const { entries, survey } = outcome
  const { importing, survey: words } = catalogueOf(language)
  const { counted } = formatterOf(language)
  const width = widthOf(run)
  for (const note of notesOf(outcome, telling)) run.say(wrapped(note, width).join('\n'))
  if (survey.problems.length > 0) {
    run.complain(counted(survey.problems.length, words.told.problems))
    for (const problem of survey.problems) run.complain(surveyProblemText(problem, language, width))
  }
  const conflicts = entries.filter(({ state }) => state === 'conflict')
  if (conflicts.length > 0) {
    run.complain(wrapped(counted(conflicts.length, words.told.conflicts), width).join('\n'))
    for (const entry of conflicts) run.complain(conflictText(entry, language, width))
  }
  if (survey.problems.length + conflicts.length > 0) {
    run.complain(importing.none)
    return exit.errors
  }
  const text = entries.map((entry) => entryText(entry, language, width)).join('\n')
  const count = entries.filter(({ state }) => state !== 'unchanged').length
  if (count > 0) return finish(run, outcome, { count, text, words: words.told }, language)
  run.result(text)
  run.say(words.told.unchanged)
  return exit.fine
}

/** Lines longer than this are hard to read on any terminal. */
const widest = 100

function widthOf({ width }: Run): number {
  return Math.min(width, widest)
}

/** What is worth knowing of the file before its results. */
function notesOf(outcome: SurveyImport, { file, language, request }: Telling): readonly string[] {
  const { entries, minimumSample, sheet, survey, text } = outcome
  const { assumedEncoding, rounding, small, told } = catalogueOf(language).survey
  const { counted, period } = formatterOf(language)
  const { filter = [], period: when } = request.wishes
  const people = counted(survey.respondents, filter.length > 0 ? told.filtered : told.people)
  const smalls = entries.filter(({ isSmall }) => isSmall).map(({ indicator }) => indicator)
  return [
    fill(people, { file, period: period(when) }),
    ...(survey.unfinished === undefined ? [] : [unfinishedText(survey.unfinished, language)]),
    ...(sheet === undefined ? [] : [fill(told.sheet, { sheet: visible(sheet) })]),
    ...(text?.isAssumed === true ? [assumedEncoding] : []),
    ...(entries.length > 0 && survey.unread.length > 0 ? [unreadText(survey.unread, language)] : []),
    ...(entries.some(({ unit }) => unit === 'mark10') ? [rounding] : []),
    ...(entries.some(({ measure, state }) => state === 'added' && measure.evidence === undefined)
      ? [told.noEvidence]
      : []),
    ...(smalls.length > 0 ? [`${smalls.join(', ')} – ${fill(small, { minimum: minimumSample })}`] : []),
  ]
}

/** The same for a program: the results, what stands in the way, and whether they were written. */
async function tellJson(outcome: SurveyImport, telling: Telling): Promise<Exit> {
  const { after, entries, errors, minimumSample, sheet, stuck, survey, text } = outcome
  const { file, language, request, run } = telling
  const isClear = entries.every(({ state }) => state !== 'conflict')
  const isClean = survey.problems.length + errors.length + stuck.length === 0 && isClear
  const isWritten = isClean && (await write(run, outcome))
  const said = {
    written: isWritten,
    source: { file, sheet, ...text },
    period: request.wishes.period,
    respondents: survey.respondents,
    unfinished: survey.unfinished,
    minimumSample,
    results: entries,
    unread: survey.unread,
    problems: survey.problems.map((problem) => ({ ...problem, ...describeSurvey(problem, language) })),
    files: [...after.keys()],
    errors,
    stuck,
  }
  run.result(json(said))
  return isClean ? exit.fine : exit.errors
}

function json(said: unknown): string {
  return `${JSON.stringify(said, undefined, 2)}\n`
}
