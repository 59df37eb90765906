import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../src/assess/assess.ts'
import type { AnswerCount, Indicator, IndicatorResult, Measure } from '../src/model/files.ts'
import { makePack } from '../src/pack/pack.ts'
import { makePublicPack } from '../src/pack/public/public-pack.ts'
import { cellsOf, columnOf, sheetTable, tablesOf } from './support/pack-reader.ts'
import { date, indicator, repository } from './support/repository.ts'
import { sampleAudit } from './support/sample-audit.ts'

function assessed(measure: Omit<Measure, 'period'>, changes: Partial<Indicator> = {}): IndicatorResult {
  const one = indicator({ id: 'i', series: [{ period: 2025, ...measure }], ...changes })
  const [found] = assess(repository({ indicators: [one] }), { date, language: 'fr' }).indicators
  if (found === undefined) throw new Error('no indicator')
  return found
}

const marks: readonly AnswerCount[] = [
  { answer: 9.5, count: 20 },
  { answer: 8, count: 42 },
  { answer: 5, count: 33 },
  { answer: 9, count: 5 },
  { answer: 'NSP', count: 4, as: 'noAnswer' },
]

describe('the margin of error of a mark', () => {
  test('is that of the textbook', () => {
    // s² = (20×2.14² + 42×0.64² + 33×2.36² + 5×1.64²) ÷ 99 = 306.04 ÷ 99; 1.96 × √(3.09131 ÷ 100) × √(400 ÷ 499)
    const { latest } = assessed(
      { value: 7.36, sample: { size: 100, population: 500 }, distribution: marks },
      { unit: 'mark10' },
    )
    expect(latest?.marginOfError).toBeCloseTo(0.30854, 5)
  })

  test('is that of the marks one by one', () => {
    const answer = fc.record({
      answer: fc.integer({ min: 0, max: 10 }),
      count: fc.integer({ min: 1, max: 30 }),
    })
    const distributions = fc.uniqueArray(answer, {
      minLength: 1,
      maxLength: 11,
      selector: (one) => one.answer,
    })
    fc.assert(
      fc.property(distributions, fc.integer({ min: 0, max: 900 }), (distribution, others) => {
        const all = distribution.flatMap((one) => Array.from({ length: one.count }, () => one.answer))
        fc.pre(all.length >= 10)
        const n = all.length
        const mean = all.reduce((sum, one) => sum + one, 0) / n
        // The variance by the differences of all pairs, which needs no mean.
        const pairs = all.flatMap((a) => all.map((b) => (a - b) ** 2)).reduce((sum, one) => sum + one, 0)
        const variance = pairs / (2 * n * (n - 1))
        const population = n + others
        const expected = 1.96 * Math.sqrt((variance / n) * (others / (population - 1)))
        const measure = { value: mean, sample: { size: n, population }, distribution }
        expect(assessed(measure, { unit: 'mark10' }).latest?.marginOfError).toBeCloseTo(expected, 6)
      }),
      { numRuns: 40 },
    )
  })

  test.each([
    ['no distribution', { value: 7, sample: { size: 100 } }],
    ['words', { value: 7, sample: { size: 40 }, distribution: [{ answer: 'bien', count: 40 }] }],
    ['other people than the sample', { value: 7.36, sample: { size: 90 }, distribution: marks }],
    ['no sample', { value: 7.36, distribution: marks }],
  ])('is unknown with %s', (_, measure) => {
    expect(assessed(measure, { unit: 'mark10' }).latest?.marginOfError).toBeUndefined()
  })
})

describe('a result of a survey', () => {
  const answers: readonly AnswerCount[] = [
    { answer: 'très satisfait', count: 24, as: 'favourable' },
    { answer: 'pas du tout satisfait', count: 6, as: 'unfavourable' },
  ]

  test('has a response rate: answers over people asked', () => {
    const sample = { size: 30, contacted: 120, population: 900 }
    expect(assessed({ value: 80, sample, distribution: answers }).latest).toMatchObject({
      contacted: 120,
      responseRate: 0.25,
      distribution: answers,
    })
    expect(assessed({ value: 80, sample: { ...sample, contacted: 29 } }).latest?.responseRate).toBeUndefined()
  })

  test.each([
    ['with its sample', { sample: { size: 9, contacted: 12 } }],
    ['without', {}],
  ])('on too few answers loses the detail of them too, %s', (_, sample) => {
    const distribution = [{ answer: 'oui', count: 9, as: 'favourable' as const }]
    const [measure] = assessed({ value: 100, ...sample, distribution }).series
    expect(measure).toMatchObject({ masked: true })
    expect(Object.keys(measure ?? {})).not.toContain('distribution')
    expect(Object.keys(measure ?? {})).not.toContain('value')
  })
})

describe('the pack', () => {
  const distribution: readonly AnswerCount[] = [
    { answer: 'réponse très favorable', count: 160, as: 'favourable' },
    { answer: 'réponse défavorable', count: 37, as: 'unfavourable' },
    { answer: 'réponse absente', count: 3, as: 'noAnswer' },
  ]
  const found = assessed({
    numerator: 160,
    denominator: 197,
    sample: { size: 197, contacted: 788, population: 1000 },
    distribution,
  })
  const audit = { ...sampleAudit, indicators: [{ ...found, commitments: [], requirements: [] }] }

  test('shows the answers of the latest survey and its response rate', () => {
    const pack = makePack(audit)
    const tables = tablesOf(pack, 'indicators').filter(({ caption }) => caption.includes('Indicateur i'))
    expect(tables.flatMap(cellsOf)).toEqual([
      [
        '2025, sans pièce',
        '81,2\u{A0}%',
        '160 / 197',
        '197 / 1\u{202F}000',
        '25\u{A0}%',
        '±\u{A0}4,9\u{A0}points',
        'Sans cible',
      ],
      ['réponse très favorable', '160', '81,2\u{A0}%'],
      ['réponse défavorable', '37', '18,8\u{A0}%'],
      ['réponse absente', '3', '–'],
    ])
    expect(columnOf(sheetTable(pack, 'T_Indicators'), 'Taux de réponse')).toEqual(['0.25'])
  })

  test('shows the margin of a mark to its two decimals, and marks as marks', () => {
    const measure = { value: 7.36, sample: { size: 100, population: 500 }, distribution: marks }
    const noted = { ...assessed(measure, { unit: 'mark10' }), commitments: [], requirements: [] }
    const cells = tablesOf(makePack({ ...sampleAudit, indicators: [noted] }), 'indicators').flatMap(cellsOf)
    expect(cells.flat()).toContain('±\u{A0}0,31\u{A0}point')
    expect(cells).toContainEqual(['9,5/10', '20', '20\u{A0}%'])
  })

  test('for everyone tells neither who was asked nor how each answered', () => {
    const text = JSON.stringify(makePublicPack(audit))
    expect(text).not.toMatch(/réponse très favorable|réponse défavorable|réponse absente|788/)
  })
})
