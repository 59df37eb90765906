import { catalogueOf, fill } from '../../lang/catalogue.ts'
import { describeSurvey } from '../../lang/describe-survey.ts'
import { formatterOf } from '../../lang/format.ts'
import { visible } from '../../lang/visible.ts'
import { answersIn } from '../../model/distribution.ts'
import type { AnswerCount, Language, Measure } from '../../model/files.ts'
import { resultOf } from '../../model/measure.ts'
import type { SurveyEntry, SurveyKey } from '../../model/survey-import.ts'
import type { CsvProblem, SurveyColumn, SurveyOutcome, SurveyProblem } from '../../model/survey.ts'
import { padEnd, padStart, wrapped } from '../gaps/text.ts'

const margin = 2
/** Marks by halves, and those who gave none; more different answers are no small table. */
const mostAnswers = 22
const mostColumns = 12
const longestTitle = 48

/** One result of a survey, with all that tells how much it is worth: a few lines, of at most `width` characters. */
export function entryText(entry: SurveyEntry, language: Language, width: number): string {
  const { told } = catalogueOf(language).survey
  const { labels } = told
  const lines: readonly (readonly [label: string, text: readonly string[]])[] = [
    [labels.question, [columnText(entry.column, language)]],
    [labels.result, [valueText(entry.measure, entry, language)]],
    [labels.answers, [answersText(entry, language)]],
    [labels.margin, [marginText(entry, language)]],
    [labels.distribution, distributionLines(entry, language)],
    [labels.file, [stateText(entry, language)]],
  ]
  const column = Math.max(...Object.values(labels).map(({ length }) => length)) + 2
  const body = lines.flatMap(([label, texts]) =>
    texts
      .flatMap((text) => wrapped(text, width - margin - column))
      .map((text, index) => `${' '.repeat(margin)}${padEnd(index === 0 ? label : '', column)}${text}`),
  )
  const heading = fill(told.heading, { title: visible(entry.title), indicator: entry.indicator })
  return [...wrapped(heading, width), ...body].map((line) => `${line.trimEnd()}\n`).join('')
}

/** The result as it is read: a share with what it was computed from. */
function valueText(measure: Measure, { unit }: SurveyEntry, language: Language): string {
  const { quantity, number } = formatterOf(language)
  const { numerator, denominator } = measure
  const result = resultOf(measure, { unit }, 'national')
  const value = result === undefined ? catalogueOf(language).importing.nothing : quantity(result, unit)
  if (numerator === undefined || denominator === undefined) return value
  const { ratio } = catalogueOf(language).survey.told
  return fill(ratio, { value, numerator: number(numerator), denominator: number(denominator) })
}

function answersText({ measure, noAnswers, responseRate }: SurveyEntry, language: Language): string {
  const { told } = catalogueOf(language).survey
  const { counted, number, percent } = formatterOf(language)
  const { size = 0, contacted = 0 } = measure.sample ?? {}
  const parts = [counted(size, told.answers)]
  if (noAnswers > 0) parts.push(counted(noAnswers, told.silent))
  if (responseRate !== undefined)
    parts.push(fill(told.rate, { rate: percent(responseRate), contacted: number(contacted) }))
  return parts.join(', ')
}

function marginText({ marginOfError, unit }: SurveyEntry, language: Language): string {
  const { told } = catalogueOf(language).survey
  if (marginOfError === undefined) return told.noMargin
  return fill(told.margin, { points: formatterOf(language).points(marginOfError, unit) })
}

/** How people answered, an answer a line; below the smallest sample, nothing of it. */
function distributionLines(entry: SurveyEntry, language: Language): readonly string[] {
  const { distribution } = entry.measure
  if (distribution === undefined) return []
  const format = formatterOf(language)
  if (distribution.length > mostAnswers) {
    return [fill(catalogueOf(language).survey.told.manyMarks, { n: distribution.length })]
  }
  const all = answersIn(distribution)
  const names = distribution.map((answer) => answerText(answer, entry, language))
  const longest = Math.min(40, Math.max(...names.map(({ length }) => length)))
  return distribution.map(({ as, count }, index) => {
    const share = as === 'noAnswer' ? '–' : format.percent(count / all)
    const cells = [padEnd(names[index] ?? '', longest), padStart(format.number(count), 6), padStart(share, 8)]
    // No-break spaces, so that no line is broken between its columns.
    return cells.join('').replaceAll(' ', '\u{A0}')
  })
}

function answerText({ answer }: AnswerCount, { unit }: SurveyEntry, language: Language): string {
  return typeof answer === 'number' ? formatterOf(language).quantity(answer, unit) : visible(answer)
}

function stateText({ differing, file, state }: SurveyEntry, language: Language): string {
  const { keys, states } = catalogueOf(language).survey.told
  const parts = differing.map((key) => keys[key]).join(', ')
  return fill(states[state], { file: visible(file), parts })
}

/** A result that is written already, and below it each thing of it that the survey says otherwise. */
export function conflictText(entry: SurveyEntry, language: Language, width: number): string {
  const { told } = catalogueOf(language).survey
  const { before, differing, file, indicator, measure } = entry
  const heading = fill(told.conflict, {
    indicator,
    period: formatterOf(language).period(String(measure.period)),
    file: visible(file),
  })
  const differences = differing.flatMap((key) => {
    const from = partText(before, key, entry, language)
    const to = partText(measure, key, entry, language)
    return wrapped(fill(told.difference, { part: told.keys[key], from, to }), width - 4)
  })
  return [`  ${heading}`, ...differences.map((line) => `    ${line}`)].join('\n')
}

function partText(
  measure: Measure | undefined,
  key: SurveyKey,
  entry: SurveyEntry,
  language: Language,
): string {
  const { importing, terms } = catalogueOf(language)
  if (measure === undefined) return importing.nothing
  const { distribution, evidence, sample } = measure
  if (key === 'result') return valueText(measure, entry, language)
  if (key === 'distribution') {
    const counts = (distribution ?? []).map(
      (answer) => `${answerText(answer, entry, language)} ${formatterOf(language).number(answer.count)}`,
    )
    return counts.length === 0 ? importing.nothing : counts.join(', ')
  }
  if (key === 'evidence') return evidence ?? importing.nothing
  if (key === 'mode') return sample?.mode === undefined ? importing.nothing : terms.surveyMode[sample.mode]
  const count = sample?.[key]
  return count === undefined ? importing.nothing : formatterOf(language).number(count)
}

/** What is wrong, and below it what to do about it. */
export function surveyProblemText(
  problem: CsvProblem | SurveyProblem,
  language: Language,
  width: number,
): string {
  const { hint, message } = describeSurvey(problem, language)
  const { told } = catalogueOf(language).survey
  const hints = wrapped(fill(told.hint, { hint }), width - 6)
  return [
    ...wrapped(message, width - 2).map((line) => `  ${line}`),
    ...hints.map((line, index) => `${index === 0 ? '    ' : '      '}${line}`),
  ].join('\n')
}

/** Those who gave up on the way, and how to count them all the same. */
export function unfinishedText(
  { count, ...column }: NonNullable<SurveyOutcome['unfinished']>,
  language: Language,
): string {
  const { told } = catalogueOf(language).survey
  const text = formatterOf(language).counted(count, told.unfinished)
  return fill(text, { column: columnText(column, language) })
}

/** The columns that nothing was taken from, the first of them by name. */
export function unreadText(columns: readonly SurveyColumn[], language: Language): string {
  const { told } = catalogueOf(language).survey
  const { counted } = formatterOf(language)
  const named = columns.slice(0, mostColumns).map(({ letter, title }) => {
    return title === '' ? letter : `${letter} (${shortened(title)})`
  })
  const more = columns.length - named.length
  const list = more > 0 ? `${named.join(', ')} ${fill(told.more, { n: more })}` : named.join(', ')
  return fill(counted(columns.length, told.unread), { columns: list })
}

function columnText({ letter, title }: SurveyColumn, language: Language): string {
  const { told } = catalogueOf(language).survey
  return title === '' ? fill(told.untitled, { letter }) : fill(told.column, { letter, title: visible(title) })
}

function shortened(title: string): string {
  const text = visible(title)
  return text.length > longestTitle ? `${text.slice(0, longestTitle - 1).trimEnd()}…` : text
}
