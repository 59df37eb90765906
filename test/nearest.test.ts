import { describe, expect, test } from 'vitest'
import { closest } from '../src/validate/closest.ts'
import { asBoolean, asDate, asId, asNumber } from '../src/validate/suggest.ts'

describe('the nearest names', () => {
  test.each([
    ['inforce', ['draft', 'inForce', 'suspended', 'ended'], ['inForce']],
    ['délai-réponse', ['delai-reponse', 'delai-pose'], ['delai-reponse']],
    ['delai-repnose', ['delai-reponse'], ['delai-reponse']],
    ['D5-2', ['D5-01', 'D5-02', 'D6-02'], ['D5-02']],
    ['qualihlm', ['iso26000', 'qualihlm-style'], ['qualihlm-style']],
    ['charte', ['plan', 'charte-accueil', 'chartes'], ['chartes', 'charte-accueil']],
    ['appel', [], []],
    ['xyz', ['abc', 'def'], []],
    ['a', ['b', 'ab', 'abc'], ['ab', 'b']],
    ['aaaa', ['aaab', 'aaac', 'aaad', 'aaae'], ['aaab', 'aaac', 'aaad']],
    ['since', ['since', 'since'], ['since']],
  ])('of %s among %j: %j', (found, known, expected) => {
    expect(closest(found, known)).toEqual(expected)
  })

  test('come fast among many long ones', () => {
    const known = Array.from({ length: 20_000 }, (_, index) => `engagement-numero-${index}-de-la-cooperative`)
    const start = process.hrtime.bigint()
    expect(closest('engagement-numero-12x-de-la-cooperative', known, 1)).toHaveLength(1)
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(5000)
  })
})

test.each([
  ['1,71', 1.71],
  ['1 450', 1450],
  ['1\u{202F}450,5', 1450.5],
  ['70 %', 70],
  ['90 000 €', 90_000],
  ['-3,5', -3.5],
  ['1.234,5', undefined],
  ['7/10', undefined],
  ['', undefined],
  ['neuf', undefined],
])('%s as a number: %s', (text, expected) => {
  expect(asNumber(text)).toBe(expected)
})

test.each([
  ['31/12/2019', '2019-12-31'],
  ['1/2/2026', '2026-02-01'],
  ['31-12-2019', '2019-12-31'],
  ['2019/12/31', '2019-12-31'],
  ['2026-3-1', '2026-03-01'],
  ['2026-03-31T10:00:00Z', '2026-03-31'],
  ['31 décembre 2019', '2019-12-31'],
  ['1er août 2026', '2026-08-01'],
  ['31 Février 2019', undefined],
  ['31/02/2019', undefined],
  ['mars 2026', undefined],
  ['12/31/2019', undefined],
])('%s as a day: %s', (text, expected) => {
  expect(asDate(text)).toBe(expected)
})

test.each([
  ['Appels décrochés', 'Appels-decroches'],
  ['l’accueil', 'laccueil'],
  ['  Délai (jours) ', 'Delai-jours'],
  ['maison / D1', 'maison-/-D1'],
  ['_D1', 'D1'],
  ['?', undefined],
  ['a/b/c', undefined],
  ['correct-1.2', undefined],
])('%s as an id: %s', (text, expected) => {
  expect(asId(text)).toBe(expected)
})

test.each([
  ['oui', true],
  ['Non', false],
  ['YES', true],
  [1, true],
  [0, false],
  ['peut-être', undefined],
])('%s as an answer: %s', (value, expected) => {
  expect(asBoolean(value)).toBe(expected)
})
