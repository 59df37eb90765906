import type { CsvProblem, SurveyProblem } from '../model/survey.ts'
import type { Language } from '../model/files.ts'
import { catalogueOf, fill } from './catalogue.ts'
import { inWords } from './describe.ts'
import { visible } from './visible.ts'
import type { DiagnosticWords } from './words.ts'

interface SurveyText {
  readonly message: string
  readonly hint: string
}

/** Puts a problem of a survey's import into words. */
export function describeSurvey(problem: CsvProblem | SurveyProblem, language: Language): SurveyText {
  const words: Omit<DiagnosticWords, 'why'> = catalogueOf(language).survey.problems[problem.code]
  const hint = 'hint' in problem ? problem.hint : undefined
  const shown = Object.entries(problem.args).map(
    ([name, value]) => [name, typeof value === 'number' ? value : visible(value)] as const,
  )
  const args = inWords(Object.fromEntries(shown), words.terms)
  return {
    message: fill(words.message, args),
    hint: fill(words.hints[hint ?? 'default'] ?? words.hints.default, args),
  }
}
