import { describe, expect, test } from 'vitest'
import { closest } from '../src/validate/closest.ts'
import { keyMeant, valueMeant } from '../src/validate/aliases.ts'
import { keyWords } from '../src/validate/key-words.ts'
import { asDate, asPeriod } from '../src/validate/suggest-day.ts'
import { asDuration } from '../src/validate/suggest-duration.ts'
import { asNumber, numberBeforeUnit } from '../src/validate/suggest-number.ts'
import { asBoolean, asId } from '../src/validate/suggest-text.ts'
import { valueWords } from '../src/model/value-words.ts'
import { readSchemas } from '../src/read/shipped.ts'
import { isRecord } from '../src/model/record.ts'

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
    ['reclamations-delai', ['delai', 'delai-reclamations'], ['delai-reclamations']],
    ['Délai Réclamations', ['reclamations-delai', 'delai-reclamation'], ['reclamations-delai']],
  ])('of %s among %j: %j', (found, known, expected) => {
    expect(closest(found, known)).toEqual(expected)
  })

  test('come fast among many long ones', () => {
    const known = Array.from({ length: 20_000 }, (_, index) => `engagement-numero-${index}-de-la-cooperative`)
    // The time of the processor: on a machine that does other things meanwhile, the clock tells theirs.
    const start = process.cpuUsage()
    expect(closest('engagement-numero-12x-de-la-cooperative', known, 1)).toHaveLength(1)
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000)
  })
})

test.each([
  ['1,71', 1.71],
  ['1 450', 1450],
  ['1\u{202F}450,5', 1450.5],
  ['70 %', 70],
  ['90 000 €', 90_000],
  ['-3,5', -3.5],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234.5', undefined],
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
  ['15.01.25', undefined],
  ['1 janv. 2026', '2026-01-01'],
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

test.each([
  ['T1 2026', '2026-Q1'],
  ['t4-2026', '2026-Q4'],
  ['2026-T1', '2026-Q1'],
  ['2026 Q3', '2026-Q3'],
  ['Trimestre 2 2026', '2026-Q2'],
  ['3e trimestre 2026', '2026-Q3'],
  ['mars 2026', '2026-03'],
  ['Févr. 2026', '2026-02'],
  ['03-2026', '2026-03'],
  ['09/2026', '2026-09'],
  ['2026/9', '2026-09'],
  ['année 2026', '2026'],
  ['31/12/2025', '2025-12-31'],
  ['13/2026', undefined],
  ['T5 2026', undefined],
  ['S1 2026', undefined],
  ['été 2026', undefined],
  ['ma 2026', undefined],
])('%s as a period: %s', (text, expected) => {
  expect(asPeriod(text)).toBe(expected)
})

test.each([
  ['3 ans', 'P3Y'],
  ['1 an', 'P1Y'],
  ['12 mois', 'P12M'],
  ['2 semaines', 'P2W'],
  ['90 jours', 'P90D'],
  ['P3A', 'P3Y'],
  ['P90J', 'P90D'],
  ['trois ans', 'P3Y'],
  ['un an', 'P1Y'],
  ['1,5 an', 'P18M'],
  ['1,5 mois', undefined],
  ['six mois', 'P6M'],
  ['2 trimestres', 'P6M'],
  ['longtemps', undefined],
])('%s as a duration: %s', (text, expected) => {
  expect(asDuration(text)).toBe(expected)
})

test.each([
  ['15 jours', 15],
  ['< 15 jours', 15],
  ['≤15', 15],
  ['moins de 15 jours', 15],
  ['7,5/10', 7.5],
  ['1 450 logements', 1450],
  ['15 à 20 jours', undefined],
  ['jours', undefined],
])('%s as a number with its unit: %s', (text, expected) => {
  expect(numberBeforeUnit(text)).toBe(expected)
})

test('a word means another thing in another place', () => {
  expect(valueMeant('terminé', ['draft', 'inForce', 'suspended', 'ended'])).toBe('ended')
  expect(valueMeant('Terminée', ['todo', 'inProgress', 'done', 'cancelled'])).toBe('done')
  expect(valueMeant('en cours', ['todo', 'inProgress', 'done', 'cancelled'])).toBe('inProgress')
  expect(keyMeant('exigence', ['id', 'requirement'])).toBe('requirement')
  expect(keyMeant("Jusqu'au", ['since', 'until'])).toBe('until')
  expect(keyMeant('jusqu’au', ['since', 'until'])).toBe('until')
  expect(valueMeant('toString', ['up', 'down'])).toBeUndefined()
})

describe('every name that the schemas know', () => {
  const schemas = Object.values(readSchemas())

  test('has its French words, and no French word stands for a name that is not there', () => {
    const keys = new Set(schemas.flatMap((schema) => namesIn(schema, 'properties')))
    const same = new Set(['fr', 'en'])
    expect([...keys].filter((key) => !(key in keyWords) && !same.has(key))).toEqual([])
    expect(Object.keys(keyWords).filter((key) => !keys.has(key))).toEqual([])
    const choices = new Set(schemas.flatMap((schema) => namesIn(schema, 'enum')))
    expect([...choices].filter((choice) => !(choice in valueWords))).toEqual([])
    expect(Object.keys(valueWords).filter((choice) => !choices.has(choice))).toEqual([])
  })
})

function namesIn(schema: unknown, keyword: 'enum' | 'properties'): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((item) => namesIn(item, keyword))
  if (!isRecord(schema)) return []
  const own = schema[keyword]
  const names = Array.isArray(own) ? own.map(String) : isRecord(own) ? Object.keys(own) : []
  return [...names, ...Object.values(schema).flatMap((inner) => namesIn(inner, keyword))]
}
