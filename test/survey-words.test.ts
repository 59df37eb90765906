import { describe, expect, test } from 'vitest'
import { describeSurvey } from '../src/lang/describe-survey.ts'
import { en } from '../src/lang/en/index.ts'
import { fr } from '../src/lang/fr/index.ts'
import type { AnswerCell, CsvProblem, SurveyProblem, SurveyWishes } from '../src/model/survey.ts'
import { readCsv } from '../src/read/csv.ts'
import { surveyResults } from '../src/survey/survey.ts'
import { indicator } from './support/repository.ts'

const indicators = [
  indicator({ id: 'satisfaction' }),
  indicator({ id: 'note', unit: 'mark10' }),
  indicator({ id: 'visites', unit: 'count' }),
  indicator({ id: 'plaintes', direction: 'down' }),
  indicator({ id: 'a', title: 'Propreté' }),
  indicator({ id: 'b', title: 'Propreté' }),
]

function problems(
  titles: readonly string[],
  people: readonly (readonly AnswerCell[])[],
  wishes: Partial<SurveyWishes> = {},
): readonly SurveyProblem[] {
  return surveyResults({
    table: { rows: [titles, ...people] },
    indicators,
    wishes: { period: '2026', ...wishes },
    minimumSample: 10,
    emptyAnswer: 'sans réponse',
  }).problems
}

const asks = (column: string, id: string) => ({ questions: [{ column, indicator: id }] })
const csv = (text: string | Uint8Array): readonly CsvProblem[] => {
  const read = readCsv(typeof text === 'string' ? new TextEncoder().encode(text) : text)
  return 'refused' in read ? [read.refused] : []
}

/** Every way to go wrong, once at least. */
const all: readonly (CsvProblem | SurveyProblem)[] = [
  ...problems(['Q1', 'Q1'], [['oui', 'non']], asks('Q1', 'satisfaction')),
  ...problems(['Propreté'], [['oui']]),
  ...problems(['satisfaction'], [[4], ['2']]),
  ...problems(['satisfaction'], [['oui'], ['non']], { contacted: 1, population: 0 }),
  ...problems(['satisfaction'], [['oui'], ['non']], { contacted: 1 }),
  ...problems(['satisfaction'], [['oui']], { contacted: 9, population: 8, period: '2026-13' }),
  ...problems(['satisfaction'], [['oui'], ['non']], { population: 1 }),
  ...problems(['satisfaction'], [['oui']], { filter: [{ column: 'A', value: 'Colmar' }] }),
  ...problems(['satisfaction'], [['a.dupont@example.fr']]),
  ...problems(['Q1'], [['oui']], asks('Q1', 'plaintes')),
  ...problems(['Q1'], [['oui']], asks('Q1', 'visites')),
  ...problems(['Q1'], [['oui']], asks('Q1', 'inconnu')),
  ...problems(['Q1'], [['oui']], asks('Q9', 'satisfaction')),
  ...problems(['Q1', 'satisfaction'], [['oui', 'oui']], asks('Q1', 'satisfaction')),
  ...problems(['note'], [['très satisfait']]),
  ...problems(['note'], [[14]]),
  ...problems(['note'], [[4]]),
  ...problems(['note'], [[4], ['oui']]),
  ...problems(['satisfaction'], [['oui'], ['d’accord']]),
  ...problems(['satisfaction'], [['NSP']]),
  ...problems(['satisfaction'], [['bof']], { scale: [{ found: '4', answer: 'super' }] }),
  ...problems(['note'], [['7,125']]),
  ...problems(['Avis'], [['oui']]),
  ...problems(['satisfaction'], []),
  ...csv('a;b\n"1;2'),
  ...csv(''),
  ...csv(new Uint8Array([0x50, 0x4b, 3, 0])),
  ...csv('a;b\n1\n'),
  ...csv(new Uint8Array(20_000_001)),
  ...csv('a;'.repeat(1001)),
  ...csv(`a\n${'1\n'.repeat(200_001)}`),
]

test('every code of a survey’s import has its words, and every code with words is met', () => {
  expect([...new Set(all.map(({ code }) => code))].toSorted()).toEqual(
    Object.keys(fr.survey.problems).toSorted(),
  )
})

test('both languages have the same hints', () => {
  for (const [code, { hints }] of Object.entries(fr.survey.problems)) {
    const other = Object.entries(en.survey.problems).find(([key]) => key === code)?.[1]
    expect(Object.keys(other?.hints ?? {}), code).toEqual(Object.keys(hints))
  }
})

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  test('the words of a problem are whole sentences that leave no place open', () => {
    for (const problem of all) {
      const { message, hint } = describeSurvey(problem, language)
      expect(message, problem.code).toMatch(/^[A-ZÀÉ`].*[.?…)]$/)
      expect(hint, problem.code).toMatch(/^[A-ZÀÉ`].*[.?…)`]$/)
      expect(`${message} ${hint}`, problem.code).not.toMatch(/[{}]|undefined/)
    }
  })

  test('they are typeset with care', () => {
    for (const problem of all) {
      const { message, hint } = describeSurvey(problem, language)
      const prose = `${message} ${hint}`.replaceAll(/`[^`]*`/g, '`…`')
      expect(prose, problem.code).not.toMatch(/'|"| {2}/)
      if (language === 'fr') expect(prose).not.toMatch(/[^\u{202F}][;!?»]|«[^\u{202F}]|[^\u{A0}]:/u)
      else expect(prose).not.toMatch(/ [;:!?]|«|»/)
    }
  })
})

test('what a file holds cannot drive a terminal', () => {
  const [problem] = problems(['satisfaction'], [['\u001B[2Jbof']])
  expect(problem === undefined ? '' : describeSurvey(problem, 'fr').message).toContain('␛[2Jbof')
})
