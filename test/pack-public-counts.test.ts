import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endOf } from '../src/model/calendar.ts'
import type { IndicatorResult, MeasureResult } from '../src/model/files.ts'
import { hiddenResults, type Tied } from '../src/pack/public/derivable.ts'
import { isDifference, isSum } from '../src/pack/public/is-sum.ts'
import { isSmall } from '../src/pack/public/small-counts.ts'

const threshold = 10

function measure(period: string, partial: Partial<MeasureResult>): MeasureResult {
  const { numerator, denominator } = partial
  const ratio =
    numerator === undefined || denominator === undefined ? {} : { value: (numerator / denominator) * 100 }
  return { period, end: endOf(period), ...ratio, ...partial }
}

function tied(
  id: string,
  series: readonly MeasureResult[],
  { ties = ['promise'], ...partial }: Partial<IndicatorResult> & { readonly ties?: readonly string[] } = {},
): Tied {
  return {
    indicator: {
      id,
      title: id,
      definition: id,
      owner: 'Responsable qualité',
      unit: 'percent',
      direction: 'up',
      frequency: 'yearly',
      status: 'noTarget',
      series,
      requirements: [],
      mapped: [],
      commitments: [],
      place: { file: `indicators/${id}.yaml`, pointer: '' },
      ...partial,
    },
    ties: new Set(ties),
  }
}

/** Ids and periods of what may not be published. */
function hiddenOf(all: readonly Tied[]): readonly string[] {
  const hidden = hiddenResults(all, threshold)
  return all.flatMap(({ indicator }) =>
    indicator.series.filter((each) => hidden.has(each)).map(({ period }) => `${indicator.id} ${period}`),
  )
}

test.each([
  ['a survey of too few', { value: 80, sampleSize: 9 }, 'percent', true],
  ['a survey of just enough', { value: 50, sampleSize: 20 }, 'percent', false],
  ['few not satisfied, worked out from the percentage', { value: 98.5, sampleSize: 400 }, 'percent', true],
  ['few who are satisfied', { value: 1, sampleSize: 400 }, 'percent', true],
  ['all satisfied', { value: 100, sampleSize: 400 }, 'percent', false],
  ['nobody satisfied', { value: 0, sampleSize: 400 }, 'percent', false],
  ['a population that is small itself', { value: 50, sampleSize: 20, population: 8 }, 'percent', true],
  ['a masked result', { masked: true, sampleSize: 7 }, 'percent', true],
  ['a mark by too few', { value: 7.4, sampleSize: 9 }, 'mark10', true],
  ['a mark by enough', { value: 7.4, sampleSize: 10 }, 'mark10', false],
  ['few cases in all', { value: 66.7, numerator: 4, denominator: 6 }, 'percent', true],
  ['few cases that count', { value: 2, numerator: 8, denominator: 400 }, 'percent', true],
  ['few cases that do not', { value: 96, numerator: 24, denominator: 25 }, 'percent', true],
  ['none that does not', { value: 100, numerator: 73, denominator: 73 }, 'percent', false],
  ['many of both', { value: 80, numerator: 80, denominator: 100 }, 'percent', false],
  ['a percentage whose counts nobody knows', { value: 1.9 }, 'percent', false],
  ['a mean of few delays', { value: 12, delays: 9 }, 'workingDays', true],
  ['a mean of many delays', { value: 12, delays: 17 }, 'workingDays', false],
  ['few euros over many dwellings', { value: 0.01, numerator: 5, denominator: 500 }, 'euro', false],
  ['a small number', { value: 9 }, 'count', true],
  ['none', { value: 0 }, 'count', false],
  ['a number that is not small', { value: 10 }, 'count', false],
  ['a mean that is no number of cases', { value: 1.4 }, 'count', false],
  ['few breakdowns for many lifts', { value: 0.3, numerator: 9, denominator: 30 }, 'count', true],
] as const)('%s: %o in %s', (_, partial, unit, expected) => {
  expect(isSmall(measure('2026', partial), { unit }, threshold)).toBe(expected)
})

describe('a small number cannot be worked out from what is shown', () => {
  const count = (id: string, value: number) => tied(id, [measure('2025', { value })], { unit: 'count' })

  test('the year goes with a quarter that is hidden, and no other quarter does', () => {
    const quarters = [20, 30, 4, 25].map((value, index) => measure(`2025-Q${index + 1}`, { value }))
    const all = [tied('troubles', [...quarters, measure('2025', { value: 79 })], { unit: 'count' })]
    expect(hiddenOf(all)).toEqual(['troubles 2025-Q3', 'troubles 2025'])
  })

  test('the whole stock goes with a residence that is hidden, whatever promises they measure', () => {
    const all = [
      tied('tout', [measure('2025', { numerator: 100, denominator: 200 })], { ties: ['a'] }),
      tied('tilleuls', [measure('2025', { numerator: 5, denominator: 8 })], {
        ties: ['b'],
        perimeter: 'Les Tilleuls',
      }),
      tied('forges', [measure('2025', { numerator: 95, denominator: 192 })], {
        ties: ['c'],
        perimeter: 'Les Forges',
      }),
      tied('autre', [measure('2025', { numerator: 40, denominator: 90 })], { ties: ['d'] }),
    ]
    expect(hiddenOf(all)).toEqual(['tout 2025', 'tilleuls 2025'])
  })

  test('a survey of the whole goes with one that was masked, by the answers alone', () => {
    const all = [
      tied('tout', [measure('2025', { value: 78.6, sampleSize: 412 })]),
      tied('chantier', [measure('2025', { masked: true, sampleSize: 7 })]),
      tied('reste', [measure('2025', { value: 79, sampleSize: 405 })]),
      tied('tout aussi', [measure('2025', { value: 70, sampleSize: 412 })], { ties: ['autre promesse'] }),
    ]
    expect(hiddenOf(all)).toEqual(['tout 2025', 'chantier 2025'])
  })

  test('a stock of many residences goes with one of them, beside another question on the stock', () => {
    const residences = Array.from({ length: 15 }, (_, index) =>
      tied(
        `${index}`,
        [measure('2025', { numerator: index === 4 ? 6 : 30, denominator: index === 4 ? 9 : 50 })],
        {
          perimeter: `Résidence ${index}`,
        },
      ),
    )
    const all = [
      tied('tout', [measure('2025', { numerator: 426, denominator: 709 })]),
      tied('propreté', [measure('2025', { numerator: 500, denominator: 709 })]),
      ...residences,
    ]
    expect(hiddenOf(all)).toEqual(['tout 2025', '4 2025'])
  })

  test('answers that leave few to a third go with it', () => {
    const answer = (id: string, numerator: number) =>
      tied(id, [measure('2025', { numerator, denominator: 60 })])
    expect(hiddenOf([answer('content', 30), answer('neutre', 25), answer('mécontent', 5)])).toEqual([
      'content 2025',
      'neutre 2025',
      'mécontent 2025',
    ])
  })

  test('a total of counts goes with its part, under one promise', () => {
    expect(hiddenOf([count('départs', 47), count('voulus', 44), count('subis', 3)])).toEqual([
      'départs 2025',
      'subis 2025',
    ])
  })

  test('a total of two small numbers goes with them', () => {
    expect(hiddenOf([count('tous', 18), count('uns', 9), count('autres', 9)])).toEqual([
      'tous 2025',
      'uns 2025',
      'autres 2025',
    ])
  })

  test('what is hidden for another’s sake hides its own total in turn', () => {
    const quarters = [20, 30, 4, 25].map((value, index) => measure(`2025-Q${index + 1}`, { value }))
    const all = [
      tied('tilleuls', [...quarters, measure('2025', { value: 79 })], { unit: 'count' }),
      tied('forges', [measure('2025', { value: 50 })], { unit: 'count' }),
      tied('tout', [measure('2025', { value: 129 })], { unit: 'count' }),
    ]
    expect(hiddenOf(all)).toEqual(['tilleuls 2025-Q3', 'tilleuls 2025', 'tout 2025'])
  })

  test('other periods, other units and what adds up to nothing stay', () => {
    const all = [
      tied('petit', [measure('2025', { numerator: 3, denominator: 50 })]),
      tied('autre', [measure('2025', { numerator: 60, denominator: 120 })]),
      tied('avant', [measure('2024', { numerator: 35, denominator: 50 })]),
      tied('note', [measure('2025', { value: 7.4, sampleSize: 47 })], { unit: 'mark10' }),
    ]
    expect(hiddenOf(all)).toEqual(['petit 2025'])
  })
})

describe('whoever knows all that is shown, with its counts, cannot solve for what is not', () => {
  interface Place {
    readonly numerator: number
    readonly denominator: number
  }
  const place: fc.Arbitrary<Place> = fc
    .record({
      denominator: fc.integer({ min: 1, max: 80 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ denominator, share }) => ({ denominator, numerator: Math.round(share * denominator) }))

  function totalOf(places: readonly Place[]): Place {
    return places.reduce((sum, each) => ({
      numerator: sum.numerator + each.numerator,
      denominator: sum.denominator + each.denominator,
    }))
  }

  test('of the places that make up a stock', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 12 }), (places) => {
        const parts = places.map((counts, index) =>
          tied(`${index}`, [measure('2025', counts)], { perimeter: `Résidence ${index}` }),
        )
        const hidden = hiddenOf([tied('tout', [measure('2025', totalOf(places))]), ...parts])
        const lost = hidden.filter((each) => each !== 'tout 2025')
        if (lost.length > 0) expect(hidden).toContain('tout 2025')
        const small = places.flatMap((counts, index) =>
          isSmall(measure('2025', counts), { unit: 'percent' }, threshold) ? `${index} 2025` : [],
        )
        expect(lost).toEqual(expect.arrayContaining(small))
      }),
    )
  })

  test('of the months that make up a year', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 12, maxLength: 12 }), (places) => {
        const months = places.map((counts, index) =>
          measure(`2025-${String(index + 1).padStart(2, '0')}`, counts),
        )
        const year = measure('2025', totalOf(places))
        const hidden = hiddenOf([tied('un', [...months, year])])
        const lost = hidden.filter((each) => each !== 'un 2025')
        const isYearSmall = isSmall(year, { unit: 'percent' }, threshold)
        expect(hidden.includes('un 2025')).toBe(lost.length > 0 || isYearSmall)
      }),
    )
  })

  test('of the answers to one question', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 6 }), (counts) => {
        const denominator = counts.reduce((sum, count) => sum + count, 0)
        fc.pre(denominator > 0)
        const answers = counts.map((numerator, index) =>
          tied(`${index}`, [measure('2025', { numerator, denominator })]),
        )
        const shown = counts.filter((_, index) => !hiddenOf(answers).includes(`${index} 2025`))
        const known = shown.reduce((sum, count) => sum + count, 0)
        const unknown = counts.length - shown.length
        expect(unknown === 1 && known > 0).toBe(false)
      }),
    )
  })
})

describe('a sum is found', () => {
  const counts = (base: number, part: number) => ({ base, part, tolerance: 0 })
  const pair = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }))

  test('whichever of the others are its parts', () => {
    fc.assert(
      fc.property(
        pair,
        fc.array(fc.tuple(pair, fc.boolean()), { minLength: 1, maxLength: 10 }),
        ([base, part], all) => {
          const chosen = all.filter(([, isPart]) => isPart).map(([each]) => each)
          fc.pre(chosen.length > 0)
          const total = counts(
            chosen.reduce((sum, [each]) => sum + each, base),
            chosen.reduce((sum, [, each]) => sum + each, part),
          )
          const others = all.map(([[first, second]]) => counts(first, second))
          expect(isSum(total, counts(base, part), others)).toBe(true)
        },
      ),
    )
  })

  test('and none is where no others make up the rest', () => {
    expect(isSum(counts(100, 50), counts(8, 5), [counts(91, 45), counts(93, 44)])).toBe(false)
    expect(isSum(counts(100, 50), counts(8, 5), [counts(92, 44)])).toBe(false)
    expect(isSum(counts(100, 50), counts(8, 5), [])).toBe(false)
    expect(isSum(counts(100, 50), counts(8, 5), [counts(92, 45)])).toBe(true)
  })

  test('with all of the others or not at all, where they are many', () => {
    const many = Array.from({ length: 46 }, () => counts(2, 1))
    expect(isDifference(counts(100, 51), counts(8, 5), many)).toBe(true)
    expect(isDifference(counts(98, 50), counts(8, 5), many)).toBe(false)
    expect(isDifference(counts(8, 5), counts(8, 5), [])).toBe(false)
  })
})
