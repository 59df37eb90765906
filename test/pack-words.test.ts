import { expect, test } from 'vitest'
import { formatterOf } from '../src/lang/format.ts'
import { piecePlaces } from '../src/lang/fr/piece-places.ts'
import { verifyingIn } from '../src/lang/verifying.ts'
import { en } from '../src/lang/en/index.ts'
import { fr } from '../src/lang/fr/index.ts'
import { contextOf } from '../src/pack/context.ts'
import { gapWords } from '../src/pack/gap-words.ts'
import { plain } from '../src/pack/plain.ts'
import { sampleAudit } from './support/sample-audit.ts'

const french = formatterOf('fr')
const english = formatterOf('en')

test.each([
  [1_234_567.891, '1\u{202F}234\u{202F}567,89', '1,234,567.89'],
  [999, '999', '999'],
  [0.5, '0,5', '0.5'],
  [12, '12', '12'],
  [-3.25, '−3,25', '−3.25'],
  [-0.001, '0', '0'],
])('%d is written %s in French and %s in English', (value, inFrench, inEnglish) => {
  expect(french.number(value)).toBe(inFrench)
  expect(english.number(value)).toBe(inEnglish)
})

test('a share is a percentage with at most one decimal', () => {
  expect([french.percent(5 / 7), french.percent(0.5), french.percent(1)]).toEqual([
    '71,4\u{A0}%',
    '50\u{A0}%',
    '100\u{A0}%',
  ])
  expect(english.percent(5 / 7)).toBe('71.4%')
})

test.each([
  [82.5, 'percent', '82,5\u{A0}%', '82.5%'],
  [7.8, 'mark10', '7,8/10', '7.8/10'],
  [1450, 'euro', '1\u{202F}450\u{A0}€', '€1,450'],
  [1.9, 'workingDays', '1,9\u{A0}jour ouvré', '1.9\u{A0}working days'],
  [2, 'workingDays', '2\u{A0}jours ouvrés', '2\u{A0}working days'],
  [1, 'years', '1\u{A0}an', '1\u{A0}year'],
  [0, 'days', '0\u{A0}jour', '0\u{A0}days'],
] as const)('%d in %s is %s or %s', (value, unit, inFrench, inEnglish) => {
  expect(french.quantity(value, unit)).toBe(inFrench)
  expect(english.quantity(value, unit)).toBe(inEnglish)
})

test('a change has its sign, and percentages change by points', () => {
  expect(french.change(3.4, 'percent')).toBe('+3,4\u{A0}points')
  expect(french.change(-1, 'days')).toBe('−1\u{A0}jour')
  expect(french.change(0, 'count')).toBe('0')
})

test.each([
  ['2026-06-30', '30\u{A0}juin 2026', '30\u{A0}June 2026', '30/06/2026'],
  ['2026-03-01', '1er\u{A0}mars 2026', '1\u{A0}March 2026', '01/03/2026'],
])('%s is %s, %s or %s', (day, inFrench, inEnglish, short) => {
  expect(french.date(day)).toBe(inFrench)
  expect(english.date(day)).toBe(inEnglish)
  expect(french.shortDate(day)).toBe(short)
})

test.each([
  ['2026', '2026', '2026'],
  ['2026-Q1', '1er trimestre 2026', 'T1 2026'],
  ['2026-Q3', '3e trimestre 2026', 'T3 2026'],
  ['2026-09', 'septembre 2026', '09/2026'],
  ['2026-09-30', '30\u{A0}septembre 2026', '30/09/2026'],
])('the period %s is %s, or %s on an axis', (period, inWords, short) => {
  expect(french.period(period)).toBe(inWords)
  expect(french.shortPeriod(period)).toBe(short)
})

test.each([
  ['P12M', '12\u{A0}mois', '12\u{A0}months'],
  ['P1Y', '1\u{A0}an', '1\u{A0}year'],
  ['P3Y', '3\u{A0}ans', '3\u{A0}years'],
  ['P2W', '2\u{A0}semaines', '2\u{A0}weeks'],
  ['P1Y6M', '1\u{A0}an 6\u{A0}mois', '1\u{A0}year 6\u{A0}months'],
])('the duration %s is %s or %s', (duration, inFrench, inEnglish) => {
  expect(french.duration(duration)).toBe(inFrench)
  expect(english.duration(duration)).toBe(inEnglish)
})

test('sizes are in decimal units', () => {
  expect([999, 1000, 12_345, 1_234_567, 5e9].map(french.bytes)).toEqual([
    '999\u{A0}octets',
    '1\u{A0}ko',
    '12,3\u{A0}ko',
    '1,2\u{A0}Mo',
    '5\u{A0}Go',
  ])
  expect([0, 1, 2].map(french.bytes)).toEqual(['0\u{A0}octet', '1\u{A0}octet', '2\u{A0}octets'])
  expect([0, 1, 2].map(english.bytes)).toEqual(['0\u{A0}bytes', '1\u{A0}byte', '2\u{A0}bytes'])
})

test('French takes the singular below 2, English for 1 alone', () => {
  const forms = { one: '{n} écart', other: '{n} écarts' }
  expect([0, 1, 2].map((count) => french.counted(count, forms))).toEqual(['0 écart', '1 écart', '2 écarts'])
  expect([0, 1, 2].map((count) => english.counted(count, forms))).toEqual(['0 écarts', '1 écart', '2 écarts'])
})

test('lists end with the word for and', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(french.list)).toEqual(['', 'a', 'a et b', 'a, b et c'])
})

test('English has as many rules, limits and glossary terms as French', () => {
  expect(en.pack.method.groups.map(({ rules }) => rules.length)).toEqual(
    fr.pack.method.groups.map(({ rules }) => rules.length),
  )
  expect(en.pack.uncovered.limitItems).toHaveLength(fr.pack.uncovered.limitItems.length)
  expect(en.pack.glossary.terms).toHaveLength(fr.pack.glossary.terms.length)
})

test('both languages fill the same places in each template', () => {
  expect(placesIn(en.pack)).toEqual(placesIn(fr.pack))
  expect(placesIn(en.terms)).toEqual(placesIn(fr.terms))
})

test.each([
  [
    'D5-02#evidence:minutes',
    '2 comptes rendus datant de 12\u{A0}mois au plus',
    [
      '1 sur 2\u{A0}: P003 Compte rendu du CCL de 2026',
      'P002 Compte rendu du CCL de 2024\u{A0}: trop ancienne pour cette exigence (datée du 2\u{A0}mai 2024)',
    ],
    ['Joindre encore un compte rendu datant de 12\u{A0}mois au plus.'],
  ],
  [
    'D5-02#indicators:percent',
    'un indicateur mesuré en %, dont la dernière mesure a 18\u{A0}mois au plus et atteint la cible',
    [
      'Locataires satisfaits du traitement de leur demande\u{A0}: cible non atteinte (71,4\u{A0}% pour au moins 80\u{A0}%)',
    ],
    ['Ramener «\u{202F}Locataires satisfaits du traitement de leur demande\u{202F}» à sa cible.'],
  ],
  [
    'D5-03#commitment',
    'un engagement en vigueur qui ne se limite ni à une résidence ni à un programme',
    ['Aucun engagement ne cite cette exigence'],
    [
      'Prendre un engagement qui répond à l’exigence, dans un nouveau fichier de commitments/, et y citer D5-03.',
    ],
  ],
  [
    'D5-04#survey',
    'une enquête de satisfaction datant de 36\u{A0}mois au plus',
    [
      'P004 Enquête de 2021\u{A0}: expirée (valable jusqu’au 1er\u{A0}juin 2024)',
      'P007 Enquête perdue\u{A0}: fichier absent ou vide',
      'P005 Enquête de 2027\u{A0}: postérieure à la date de référence (datée du 15\u{A0}janvier 2027)',
      'P006 Enquête ancienne\u{A0}: antérieure à l’entrée en vigueur de l’engagement, et pas relue depuis (datée du 1er\u{A0}février 2023)',
    ],
    [
      'Renouveler P004 Enquête de 2021.',
      'Déposer le fichier de P007 Enquête perdue, ou corriger son chemin.',
      'Vérifier la date de P005 Enquête de 2027.',
      'Relire P006 Enquête ancienne et noter la date de la relecture.',
      'À défaut, joindre une enquête de satisfaction datant de 36\u{A0}mois au plus.',
    ],
  ],
  [
    'D5-05#commitment',
    'un engagement en vigueur qui ne se limite ni à une résidence ni à un programme',
    ['Rappeler les locataires des Tilleuls\u{A0}: limité à une résidence ou à un programme'],
    [
      'Étendre «\u{202F}Rappeler les locataires des Tilleuls\u{202F}» à tout le patrimoine, ou à tous les programmes.',
    ],
  ],
])('the gap %s says what was expected, what was found and what to do', (id, expected, found, remedy) => {
  const context = contextOf(sampleAudit)
  const gap = context.find.gaps.get(`qualihlm-style/${id}`)
  const words = gap === undefined ? undefined : gapWords(context, gap)
  expect(words?.expected).toBe(expected)
  expect(words?.found.map(plain)).toEqual(found)
  expect(words?.remedy.map(plain)).toEqual(remedy)
})

test.each([
  [
    { kind: 'indicators', within: 'P12M', needed: 2 },
    '2 indicateurs mesurés, dont la dernière mesure a 12\u{A0}mois au plus',
    'Aucun indicateur n’est rattaché à cette exigence',
    'Rattacher à l’exigence 2 indicateurs mesurés, dont la dernière mesure a 12\u{A0}mois au plus.',
  ],
  [
    { kind: 'indicators', unit: 'workingDays', onTarget: true, needed: 1 },
    'un indicateur mesuré en jours ouvrés, dont la dernière mesure atteint la cible',
    'Aucun indicateur n’est rattaché à cette exigence',
    'Rattacher à l’exigence un indicateur mesuré en jours ouvrés, dont la dernière mesure atteint la cible.',
  ],
  [
    { kind: 'survey', within: 'P36M', needed: 1 },
    'une enquête de satisfaction datant de 36\u{A0}mois au plus',
    'Aucune enquête n’est rattachée à cette exigence',
    'Mener une enquête, ou rattacher à l’exigence une enquête de satisfaction datant de 36\u{A0}mois au plus.',
  ],
  [
    { kind: 'evidence', needed: 1 },
    'une pièce',
    'Aucune pièce de cette nature n’est rattachée à cette exigence',
    'Joindre une pièce.',
  ],
] as const)('an expectation that nothing answers is worded: %j', (partial, expected, found, remedy) => {
  const context = contextOf(sampleAudit)
  const [gap] = sampleAudit.gaps
  const check = {
    id: 'x',
    axis: 'done',
    status: 'unmet',
    found: 0,
    accepted: [],
    rejected: [],
    ...partial,
  } as const
  const words = gap === undefined ? undefined : gapWords(context, { ...gap, check })
  expect(words?.expected).toBe(expected)
  expect(words?.found.map(plain)).toEqual([found])
  expect(words?.remedy.map(plain)).toEqual([remedy])
})

/** The `{name}` places of every text, after the path of the text. */
function placesIn(words: object, path = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}/${key}`
    if (typeof value === 'object' && value !== null) return placesIn(value, here)
    const places = [...new Set(String(value).match(/\{\w+\}/g))].toSorted()
    return places.length === 0 || here.endsWith('/one') ? [] : [`${here} ${places.join(' ')}`]
  })
}

/** Every text of a catalogue, without what stands there as it is typed, and without whole files, which people go on typing. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes('\n') ? [] : [value.replaceAll(/`[^`]*`/g, '`…`')]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

test('French words keep their signs with them: no plain space before ; : ! ? nor inside « »', () => {
  const texts = [fr, verifyingIn('fr'), piecePlaces].flatMap(textsIn)
  expect(texts.length).toBeGreaterThan(1000)
  expect(texts.filter((text) => /\S [;:!?](?=\s|$)|« |\S »/.test(text))).toEqual([])
})
