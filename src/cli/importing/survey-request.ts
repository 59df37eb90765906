import { catalogueOf, fill } from '../../lang/catalogue.ts'
import { describeSurvey } from '../../lang/describe-survey.ts'
import type { Language } from '../../model/files.ts'
import type { SurveyProblem, SurveyWishes } from '../../model/survey.ts'
import { periodWritten } from '../../model/written-period.ts'
import type { SurveyRequest } from '../../survey-file.ts'
import { valueMeant } from '../../validate/aliases.ts'
import { cliWordsOf } from '../../lang/cli-words.ts'
import { textOf, textsOf, type CommandOption, type Run } from '../command.ts'
import { UsageError } from '../usage-error.ts'

/** How a survey may be held, as the files write it; the words of every day for it will do. */
const modes = ['phone', 'postal', 'online', 'faceToFace', 'mysteryCall'] as const

/** The options that say how the answers of a survey are to be read: they mean nothing without `--survey`. */
export const surveyOptions = [
  { flags: '--question <column=indicator>', key: 'question', many: true },
  { flags: '--population <n>', key: 'population' },
  { flags: '--contacted <n>', key: 'contacted' },
  { flags: '--mode <mode>', key: 'mode', choices: modes, lenient: true },
  { flags: '--filter <column=value>', key: 'filter', many: true },
  { flags: '--scale <found=answer>', key: 'scale', many: true },
  { flags: '--out-of-ten', key: 'outOfTen' },
  { flags: '--sheet <name>', key: 'sheet' },
  { flags: '--evidence <id>', key: 'evidence' },
  { flags: '--replace', key: 'replace' },
] as const satisfies readonly CommandOption[]

/**
 * Refuses the options of a survey without one.
 * @throws {UsageError} that names the first of them
 */
export function refuseSurveyOptions({ options }: Run, language: Language): void {
  const found = surveyOptions.find(({ key }) => options[key] !== undefined)
  if (found === undefined) return
  const { onlySurvey } = catalogueOf(language).survey.usage
  throw new UsageError(fill(onlySurvey, { option: flagOf(found) }))
}

/**
 * What the options of a run ask of a survey.
 * @throws {UsageError} for options that contradict each other, that lack, or that cannot be read
 */
export function surveyRequestOf(run: Run, language: Language): SurveyRequest {
  const { options } = run
  refuseOthers(run, language)
  return {
    wishes: wishesOf(run, language),
    sheet: textOf(options['sheet']),
    evidence: textOf(options['evidence']),
    isReplacing: options['replace'] === true,
  }
}

function refuseOthers({ arguments: [workbook], options }: Run, language: Language): void {
  const { usage } = catalogueOf(language).survey
  if (workbook !== undefined) throw new UsageError(fill(usage.workbookToo, { found: workbook }))
  const other = ['template', 'out'].find((name) => options[name] !== undefined)
  if (other !== undefined) throw new UsageError(fill(usage.notSurvey, { option: `--${other}` }))
}

function wishesOf(run: Run, language: Language): SurveyWishes {
  const { options } = run
  const [population, contacted] = [countOf(run, 'population', language), countOf(run, 'contacted', language)]
  const mode = modeOf(run, language)
  return {
    period: periodOf(run, language),
    questions: textsOf(options['question']).map((text) => {
      const [column, indicator] = pairOf(text, 'question', language)
      return { column, indicator }
    }),
    filter: textsOf(options['filter']).map((text) => {
      const [column, value] = pairOf(text, 'filter', language)
      return { column, value }
    }),
    scale: textsOf(options['scale']).flatMap((text) =>
      listed(text).map((one) => {
        const [found, answer] = pairOf(one, 'scale', language)
        return { found, answer }
      }),
    ),
    marksAreOutOfTen: options['outOfTen'] === true,
    ...(population === undefined ? {} : { population }),
    ...(contacted === undefined ? {} : { contacted }),
    ...(mode === undefined ? {} : { mode }),
  }
}

/** The one period of the survey, which is never guessed. */
function periodOf({ options }: Run, language: Language): string {
  const { usage } = catalogueOf(language).survey
  const periods = textsOf(options['period'])
  const [period] = periods
  if (period === undefined) throw new UsageError(usage.needsPeriod)
  if (periods.length > 1) throw new UsageError(fill(usage.onePeriod, { found: periods.join(', ') }))
  const written = periodWritten(period)
  if (written !== undefined) return written
  throw problemOf({ code: 'survey/not-a-period', args: { found: period } }, language)
}

/** How it was held, in the words of the files or in those of people: `en ligne`. */
function modeOf({ options }: Run, language: Language): (typeof modes)[number] | undefined {
  const found = textOf(options['mode'])
  if (found === undefined) return undefined
  const meant = valueMeant(found, modes)
  const mode = modes.find((one) => one === meant)
  if (mode !== undefined) return mode
  const { surveyMode } = catalogueOf(language).terms
  const known = modes.map((one) => `${one} (${surveyMode[one]})`).join(', ')
  throw new UsageError(fill(cliWordsOf(language).usageErrors.badChoice, { option: '--mode', found, known }))
}

/** A number of people, with or without spaces between its thousands. */
function countOf({ options }: Run, name: 'population' | 'contacted', language: Language): number | undefined {
  const text = textOf(options[name])
  if (text === undefined) return undefined
  const digits = text.replaceAll(/\s/g, '')
  if (/^[1-9]\d{0,8}$/.test(digits)) return Number(digits)
  throw problemOf({ code: 'survey/not-a-count', args: { name, found: text } }, language)
}

function problemOf(problem: SurveyProblem, language: Language): UsageError {
  const { hint, message } = describeSurvey(problem, language)
  return new UsageError(`${message} ${hint}`)
}

/** The two sides of the last equals sign: titles and answers may hold others. */
function pairOf(
  text: string,
  key: 'question' | 'filter' | 'scale',
  language: Language,
): readonly [string, string] {
  const at = text.lastIndexOf('=')
  const sides = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()] as const
  if (at > 0 && sides.every((side) => side !== '')) return sides
  const { examples, notPair } = catalogueOf(language).survey.usage
  throw new UsageError(fill(notPair, { option: `--${key}`, found: text, example: examples[key] }))
}

/** Several meanings between commas: `4=très satisfait,3=plutôt satisfait`; answers may hold commas themselves. */
function listed(text: string): readonly string[] {
  const parts = text.split(/,(?=[^,=]*=)/)
  return parts.every((part) => part.includes('=')) ? parts : [text]
}

function flagOf({ flags }: CommandOption): string {
  return flags.split(' ', 1)[0] ?? flags
}
