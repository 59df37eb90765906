import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { describeSurvey } from '../src/lang/describe-survey.ts'
import type { Indicator } from '../src/model/files.ts'
import type { AnswerCell, SurveyInput, SurveyOutcome, SurveyWishes } from '../src/model/survey.ts'
import type { ReadCell, ReadSheet } from '../src/model/read-workbook.ts'
import { answersInSheet } from '../src/survey/from-sheet.ts'
import { surveyResults } from '../src/survey/survey.ts'
import { good, judged, written } from './support/judged.ts'
import { indicator } from './support/repository.ts'

const percent = indicator({ id: 'satisfaction', title: 'Satisfaction globale' })
const mark = indicator({ id: 'note', title: 'Note de l’accueil', unit: 'mark10' })

interface Asked {
  readonly indicators?: readonly Indicator[]
  readonly wishes?: Partial<SurveyWishes>
  readonly minimumSample?: number
}

function results(rows: readonly (readonly AnswerCell[])[], asked: Asked = {}): SurveyOutcome {
  const input: SurveyInput = {
    table: { rows },
    indicators: asked.indicators ?? [percent, mark],
    wishes: { period: '2026', ...asked.wishes },
    minimumSample: asked.minimumSample ?? 1,
    emptyAnswer: 'sans réponse',
  }
  return surveyResults(input)
}

/** The outcome of one question whose answers stand one under the other. */
function answers(
  title: string,
  cells: readonly AnswerCell[],
  wishes: Partial<SurveyWishes> = {},
): SurveyOutcome {
  return results([[title, 'n°'], ...cells.map((cell, index) => [cell, index])], { wishes })
}

function codes({ problems }: SurveyOutcome): readonly string[] {
  return problems.map(({ code }) => code)
}

/** The problems as they are read. */
function told({ problems }: SurveyOutcome): readonly string[] {
  return problems.map((problem) => describeSurvey(problem, 'fr').message)
}

/** The numerator, the denominator and the answers of the first question. */
function figures({ problems, results: [first] }: SurveyOutcome): unknown {
  if (problems.length > 0) return problems
  const { distribution = [], numerator, denominator, value } = first?.measure ?? {}
  const counts = distribution.map(
    ({ answer, as, count }) => `${count} ${answer}${as === undefined ? '' : ` ${as}`}`,
  )
  return [value ?? `${numerator}/${denominator}`, ...counts]
}

describe('a share of satisfied people', () => {
  test('counts the two upper levels over all answers, and no-answers apart', () => {
    const cells = [
      'Plutôt satisfait',
      'pas du tout satisfait',
      '',
      'Très satisfait',
      'NSP',
      'plutôt pas satisfait',
    ]
    const outcome = answers('satisfaction', [...cells, 'Plutôt satisfait', 'nsp', 'NSP'])
    expect(outcome.problems).toEqual([])
    expect(outcome.results).toEqual([
      {
        indicator: 'satisfaction',
        column: { title: 'satisfaction', letter: 'A' },
        measure: {
          period: 2026,
          numerator: 3,
          denominator: 5,
          sample: { size: 5 },
          distribution: [
            { answer: 'Très satisfait', count: 1, as: 'favourable' },
            { answer: 'Plutôt satisfait', count: 2, as: 'favourable' },
            { answer: 'plutôt pas satisfait', count: 1, as: 'unfavourable' },
            { answer: 'pas du tout satisfait', count: 1, as: 'unfavourable' },
            { answer: 'NSP', count: 3, as: 'noAnswer' },
            { answer: 'sans réponse', count: 1, as: 'noAnswer' },
          ],
        },
        noAnswers: 4,
        isSmall: false,
      },
    ])
  })

  test.each([
    ['oui et non', ['oui', 'Non', 'OUI', 'sans objet'], '2/3'],
    [
      'd’accord',
      ['Tout à fait d’accord', "plutôt d'accord", 'Plutôt pas d’accord', 'Pas du tout d’accord'],
      '2/4',
    ],
    ['oui, tout à fait', ['Oui, tout à fait', 'Oui plutôt', 'Non, plutôt pas', 'Non pas du tout'], '2/4'],
    ['assez, peu', ['très satisfaite', 'assez satisfaits', 'peu satisfait(e)', 'pas satisfait.e'], '2/4'],
    [
      'both genders',
      ['Très satisfait·e', 'très satisfait(e)s', 'Plutôt insatisfait-e', 'Insatisfaite'],
      '2/4',
    ],
    [
      'ranks before the words',
      ['4 - Très satisfait', '3. Plutôt satisfait', '2) Peu satisfait', '1: Pas du tout satisfait'],
      '2/4',
    ],
    ['contents', ['très content', 'content', 'mécontente', 'très mécontent'], '2/4'],
    [
      'English',
      ['Very satisfied', 'fairly satisfied', 'Not very satisfied', 'Don’t know', 'not at all satisfied'],
      '2/4',
    ],
    ['agree', ['strongly agree', 'agree', 'disagree', 'strongly disagree', 'N/A'], '2/4'],
  ])('understands %s', (_, cells, expected) => {
    expect(figures(answers('satisfaction', cells))).toEqual([expected, ...answered(cells)])
  })

  /** What the distribution holds, without any reading of its own: one line an answer, in the words of the file. */
  function answered(cells: readonly string[]): readonly unknown[] {
    const { distribution = [] } = answers('satisfaction', cells).results[0]?.measure ?? {}
    expect(distribution.reduce((sum, { count }) => sum + count, 0)).toBe(cells.length)
    return distribution.map(({ answer, as, count }) => `${count} ${answer} ${as}`)
  }

  test('takes numbers for answers only when they are declared', () => {
    const cells = [4, '3', 2, '1', 9]
    const scale = [
      ['4', 'très satisfait'],
      ['3', 'plutôt satisfait'],
      ['2', 'plutôt pas satisfait'],
      ['1', 'pas du tout satisfait'],
      ['9', 'sans objet'],
    ].map(([found = '', answer = '']) => ({ found, answer }))
    expect(codes(answers('satisfaction', cells))).toEqual(['survey/codes-without-scale'])
    expect(figures(answers('satisfaction', cells, { scale }))).toEqual([
      '2/4',
      '1 très satisfait favourable',
      '1 plutôt satisfait favourable',
      '1 plutôt pas satisfait unfavourable',
      '1 pas du tout satisfait unfavourable',
      '1 sans objet noAnswer',
    ])
    const reversed = scale.map(({ found }, index) => ({
      found,
      answer: scale[[3, 2, 1, 0, 4][index] ?? 0]?.answer ?? '',
    }))
    expect(figures(answers('satisfaction', [4, 4, 1], { scale: reversed }))).toEqual([
      '1/3',
      '1 très satisfait favourable',
      '2 pas du tout satisfait unfavourable',
    ])
  })

  test('takes a middle level for an answer only when its side is declared', () => {
    const cells = ['satisfait', 'ni satisfait ni insatisfait']
    expect(told(answers('satisfaction', cells))).toEqual([
      'Colonne A, `satisfaction`\u{A0}: `ni satisfait ni insatisfait` n’est pas une réponse attendue (1 fois, d’abord ligne 3).',
    ])
    const scale = [{ found: 'Ni satisfait, ni insatisfait', answer: 'plutôt pas satisfait' }]
    expect(figures(answers('satisfaction', cells, { scale }))).toMatchObject(['1/2', {}, {}])
  })

  test.each([
    ['words of two scales', ['oui', 'oui', 'très satisfait'], ['survey/mixed-scales']],
    ['words and numbers', ['très satisfait', '4'], ['survey/mixed-column']],
    ['a mark out of ten', ['8/10'], ['survey/codes-without-scale']],
    ['a percentage', ['85 %'], ['survey/unknown-answer']],
    [
      'two unknown words',
      ['bof', 'oui', 'mouais', 'bof'],
      ['survey/unknown-answer', 'survey/unknown-answer'],
    ],
    ['nobody', ['', 'NSP', '-'], ['survey/no-answer']],
  ])('refuses %s', (_, cells, expected) => {
    const outcome = answers('satisfaction', cells)
    expect(codes(outcome)).toEqual(expected)
    expect(outcome.results).toEqual([])
  })

  test('names an unknown answer once, with its count and its first row', () => {
    expect(answers('satisfaction', ['oui', 'bof', 'oui', 'bof']).problems).toEqual([
      {
        code: 'survey/unknown-answer',
        args: { column: 'A', title: 'satisfaction', row: 3, count: 2, found: 'bof', expected: 'labels' },
      },
    ])
  })
})

describe('a mean mark', () => {
  test.each([
    ['whole marks', [7, '8', 10], 8.33, ['1 10', '1 8', '1 7']],
    ['decimal commas and points', ['7,5', '8.25', 6], 7.25, ['1 8.25', '1 7.5', '1 6']],
    ['marks said to be out of ten', ['4/10', '5 sur 10'], 4.5, ['1 5', '1 4']],
    ['a half hundredth goes up', [9, 9, 9, 9, 9, 9, 9, '9,04'], 9.01, ['1 9.04', '7 9']],
    ['zero to ten', [0, 10, 'ne se prononce pas'], 5, ['1 10', '1 0', '1 ne se prononce pas noAnswer']],
  ])('of %s', (_, cells, value, counts) => {
    expect(figures(answers('note', cells))).toEqual([value, ...counts])
  })

  test.each([
    ['marks out of five, maybe', [5, 4, 3], ['survey/marks-out-of-five']],
    ['marks out of twenty', [15, 7, 18], ['survey/mark-not-out-of-ten']],
    ['marks said to be out of twenty', ['8/20', 9], ['survey/mark-not-out-of-ten']],
    ['negative marks', [-1, 9], ['survey/mark-not-out-of-ten']],
    ['words', ['très satisfait'], ['survey/labels-for-marks']],
    ['words among marks', [9, 'très satisfait'], ['survey/mixed-column']],
    ['three decimals', ['7,125', 9], ['survey/unknown-answer']],
    ['a date', [9, '2026-03-01'], ['survey/free-text']],
  ])('is refused for %s', (_, cells, expected) => {
    const outcome = answers('note', cells)
    expect(codes(outcome)).toEqual(expected)
    expect(outcome.results).toEqual([])
  })

  test('of low marks is taken when they are said to be out of ten', () => {
    expect(figures(answers('note', [5, 4], { marksAreOutOfTen: true }))).toEqual([4.5, '1 5', '1 4'])
    expect(codes(answers('note', [15, 4], { marksAreOutOfTen: true }))).toEqual([
      'survey/mark-not-out-of-ten',
    ])
  })

  test('a code may be declared as no answer', () => {
    const scale = [{ found: '99', answer: 'ne se prononce pas' }]
    expect(figures(answers('note', [99, 8, 99], { scale }))).toEqual([
      8,
      '1 8',
      '2 ne se prononce pas noAnswer',
    ])
  })
})

describe('which column answers for which indicator', () => {
  const rows = [
    ['Agence', 'Q3. Êtes-vous satisfait ?', 'NOTE DE L’ACCUEIL', 'Q30. Autre'],
    ['Colmar', 'oui', 8, 'non'],
    ['', '', '', ''],
    ['Mulhouse', 'non', 9, 'non'],
    ['COLMAR', 'oui', 10, 'non'],
  ]
  const pairs = ({ results: found }: SurveyOutcome) =>
    found.map(({ column, indicator: id }) => `${column.letter} ${id}`)

  test.each([
    ['its title', 'q3 : etes-vous satisfait'],
    ['the beginning of its title', 'Q3'],
    ['its letter', 'b'],
  ])('is told by %s; a title of an indicator tells itself', (_, column) => {
    const outcome = results(rows, { wishes: { questions: [{ column, indicator: 'satisfaction' }] } })
    expect(outcome.problems).toEqual([])
    expect(pairs(outcome)).toEqual(['B satisfaction', 'C note'])
    expect(outcome.unread.map(({ letter }) => letter)).toEqual(['A', 'D'])
    expect(outcome.respondents).toBe(3)
  })

  test('a filter keeps the people of an agency', () => {
    const wishes = {
      questions: [{ column: 'Q3', indicator: 'satisfaction' }],
      filter: [{ column: 'Agence', value: 'colmar' }],
      contacted: 12,
      population: 40,
      mode: 'online' as const,
      period: '2026-Q3',
    }
    const outcome = results(rows, { wishes })
    expect(outcome.respondents).toBe(2)
    expect(outcome.unread.map(({ letter }) => letter)).toEqual(['D'])
    expect(outcome.results.map(({ measure }) => measure)).toMatchObject([
      {
        period: '2026-Q3',
        numerator: 2,
        denominator: 2,
        sample: { size: 2, contacted: 12, population: 40, mode: 'online' },
      },
      { value: 9, sample: { size: 2 } },
    ])
  })

  const question = (column: string, id = 'satisfaction') => ({ questions: [{ column, indicator: id }] })
  const down = indicator({ id: 'plaintes', direction: 'down' })
  const count = indicator({ id: 'visites', unit: 'count' })

  test.each([
    ['no such column', question('Q4'), 'survey/unknown-column'],
    ['two columns that begin so', question('Q'), 'survey/unknown-column'],
    ['no such indicator', question('Q3', 'satisfaktion'), 'survey/unknown-indicator'],
    ['an indicator that falls', question('Q3', 'plaintes'), 'survey/indicator-not-up'],
    ['an indicator that counts', question('Q3', 'visites'), 'survey/wrong-unit'],
    ['an indicator answered twice', question('Q3', 'note'), 'survey/indicator-taken'],
    [
      'a filter that keeps nobody',
      { filter: [{ column: 'Agence', value: 'Sélestat' }] },
      'survey/empty-filter',
    ],
    ['a filter on no column', { filter: [{ column: 'Ville', value: 'Colmar' }] }, 'survey/unknown-column'],
    ['no period', { period: '2026-13' }, 'survey/not-a-period'],
    ['half a person', { contacted: 12.5 }, 'survey/not-a-count'],
    ['nobody asked', { contacted: 0 }, 'survey/not-a-count'],
    ['fewer asked than answered', { contacted: 2 }, 'survey/contacted-below-answers'],
    ['fewer people than asked', { contacted: 9, population: 8 }, 'survey/population-below-contacted'],
    ['fewer people than answered', { population: 2 }, 'survey/population-below-contacted'],
    ['a code without a meaning', { scale: [{ found: '4', answer: 'super' }] }, 'survey/scale-without-level'],
  ])('is refused for %s', (_, wishes, code) => {
    expect(codes(results(rows, { wishes, indicators: [percent, mark, down, count] }))).toContain(code)
  })

  test('is refused where names are not enough', () => {
    const twins = [
      ['Q1', 'Q1'],
      ['oui', 'non'],
    ]
    expect(told(results(twins, { wishes: question('Q1') }))).toEqual([
      'Plusieurs colonnes répondent au nom `Q1`\u{A0}: A (Q1), B (Q1).',
    ])
    const titled = [indicator({ id: 'a', title: 'Propreté' }), indicator({ id: 'b', title: 'propreté' })]
    expect(codes(results([['Propreté'], ['oui']], { indicators: titled }))).toEqual([
      'survey/ambiguous-indicator',
    ])
    expect(codes(results([['Avis'], ['oui']]))).toEqual(['survey/no-question'])
    expect(codes(results([['satisfaction']]))).toEqual(['survey/no-respondent'])
    expect(codes(results([]))).toEqual(['survey/no-respondent'])
  })
})

test('what comes out is a series that validates', () => {
  const labels = ['très satisfait', 'plutôt satisfait', 'peu satisfait', 'NSP']
  const marks = ['9', '8,5', '7', '', '3']
  const people = Array.from({ length: 60 }, (_, index) => [
    labels[index % 4] ?? '',
    marks[index % 5] ?? '',
    'Colmar',
  ])
  const wishes = { contacted: 200, population: 900, mode: 'postal' as const, period: '2025' }
  const outcome = results([['satisfaction', 'note', 'Agence'], ...people], { wishes, minimumSample: 10 })
  expect(outcome.results).toHaveLength(2)
  const files = Object.fromEntries(
    outcome.results.map(({ indicator: id, measure }) => {
      const { series: _, ...sheet } = id === 'note' ? mark : percent
      const value = { ...sheet, target: id === 'note' ? 7 : 60, supports: ['D1-02'], series: [measure] }
      return [`indicators/${id}.yaml`, stringify(value)]
    }),
  )
  expect(judged({ ...good, ...files }).diagnostics.map(written)).toEqual([])
})

test('a sheet of a workbook is read as a file: rows keep their place, only texts and numbers are answers', () => {
  const text = (value: string) => ({ kind: 'text', text: value }) as const
  const number = (value: number, isPercent = false) => ({ kind: 'number', value, isPercent }) as const
  const sheet: ReadSheet = {
    name: 'Réponses',
    merges: [],
    rows: new Map<number, ReadonlyMap<number, ReadCell>>([
      [
        2,
        new Map([
          [2, text('note')],
          [3, text('satisfaction')],
        ]),
      ],
      [
        3,
        new Map<number, ReadCell>([
          [2, number(7.5)],
          [3, text('oui')],
        ]),
      ],
      [
        5,
        new Map<number, ReadCell>([
          [2, number(0.85, true)],
          [3, { kind: 'date', date: '2026-03-01', hasTime: false }],
        ]),
      ],
      [
        6,
        new Map<number, ReadCell>([
          [2, number(9)],
          [3, { kind: 'error', code: '#N/A' }],
        ]),
      ],
      [
        7,
        new Map<number, ReadCell>([
          [1, text('Colmar')],
          [3, { kind: 'boolean', value: true }],
        ]),
      ],
      [8, new Map<number, ReadCell>([[3, { kind: 'uncomputed' }]])],
    ]),
  }
  const { problems, respondents } = results(answersInSheet(sheet).rows)
  expect(respondents).toBe(5)
  expect(
    problems.map(({ args, code }) => `${code} ${args['column']}${args['row']} ${args['found'] ?? ''}`),
  ).toEqual(['survey/unknown-answer B5 85 %', 'survey/free-text C5 '])
})

describe('what could tell who answered', () => {
  test.each([
    ['addresses', ['oui', 'a.dupont@example.fr']],
    ['numbers to call', ['oui', '06 12 34 56 78']],
    ['sentences', ['oui', `Le gardien ${'est passé '.repeat(8)}`]],
    ['many different words', Array.from({ length: 13 }, (_, index) => `Habitant ${'x'.repeat(index)}`)],
  ])('is never repeated: %s', (_, cells) => {
    const outcome = answers('satisfaction', cells)
    expect(codes(outcome)).toEqual(['survey/free-text'])
    const text = JSON.stringify(outcome)
    for (const cell of cells.filter((each) => each !== 'oui')) expect(text).not.toContain(cell)
  })

  test('is not read where nobody asks for it', () => {
    const outcome = results([
      ['Nom', 'satisfaction', 'Courriel'],
      ['Anne Dupont', 'oui', 'a.dupont@example.fr'],
    ])
    expect(JSON.stringify(outcome)).not.toMatch(/dupont/i)
    expect(outcome.results).toHaveLength(1)
  })

  test('below the minimum sample, how people answered is left out', () => {
    const rows = [['satisfaction'], ...Array.from({ length: 9 }, () => ['oui'])]
    const small = results(rows, { minimumSample: 10 }).results[0]
    expect(small).toMatchObject({ isSmall: true, measure: { numerator: 9, denominator: 9 } })
    expect(small?.measure.distribution).toBeUndefined()
    const enough = results([...rows, ['oui']], { minimumSample: 10 }).results[0]
    expect(enough).toMatchObject({ isSmall: false, measure: { distribution: [{ count: 10 }] } })
  })
})

describe('whatever the answers', () => {
  const favourable = ['Très satisfait', 'plutôt satisfait', 'Assez satisfaite']
  const unfavourable = ['Plutôt pas satisfait', 'PAS DU TOUT SATISFAIT']
  const silent = ['', 'NSP', 'sans objet']
  const label = fc.constantFrom(...favourable, ...unfavourable, ...silent)
  const markText = fc.oneof(
    fc.integer({ min: 0, max: 1000 }).map((hundredths) => String(hundredths / 100).replace('.', ',')),
    fc.constantFrom('10', 'NSP', ''),
  )
  const respondents = fc.array(fc.tuple(label, markText, fc.constant('Colmar')), {
    minLength: 1,
    maxLength: 60,
  })
  const titles = ['satisfaction', 'note', 'Agence']
  const sure: readonly (readonly string[])[] = [['Très satisfait', '10', 'Colmar']]

  test('a share is what a hand counts', () => {
    fc.assert(
      fc.property(respondents, (people) => {
        const labels = [...people, ...sure].map(([text = '']) => text)
        const measure = results([titles, ...people, ...sure]).results[0]?.measure
        expect(measure?.numerator).toBe(labels.filter((text) => favourable.includes(text)).length)
        expect(measure?.denominator).toBe(labels.filter((text) => !silent.includes(text)).length)
        const counts = measure?.distribution?.map(({ count }) => count) ?? []
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(labels.length)
      }),
    )
  })

  test('a mark is the mean of the marks, to two decimals', () => {
    fc.assert(
      fc.property(respondents, (people) => {
        const marks = [...people, ...sure]
          .map(([, text = '']) => text)
          .filter((text) => /\d/.test(text))
          .map((text) => Number(text.replace(',', '.')))
        const measure = results([titles, ...people, ...sure]).results[1]?.measure
        const mean = marks.reduce((sum, each) => sum + each, 0) / marks.length
        expect(Math.abs((measure?.value ?? -1) - mean)).toBeLessThanOrEqual(0.005 + 1e-9)
        expect(measure?.sample?.size).toBe(marks.length)
      }),
    )
  })

  test('the order of the people changes nothing', () => {
    const shuffled = respondents.chain((people) =>
      fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
    )
    fc.assert(
      fc.property(shuffled, ([people, others]) => {
        expect(results([titles, ...others, ...sure])).toEqual(results([titles, ...people, ...sure]))
      }),
    )
  })
})
