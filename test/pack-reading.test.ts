import { expect, test } from 'vitest'
import { formatterOf } from '../src/lang/format.ts'
import type { Audit, IndicatorResult } from '../src/model/files.ts'
import { contextOf } from '../src/pack/context.ts'
import { resultText, trendText, trendWord } from '../src/pack/measure-words.ts'
import { makePack } from '../src/pack/pack.ts'
import { quotedWithin, withInnerQuotes } from '../src/pack/quotes.ts'
import { blocksOf, columnOf, sheetTable, tablesOf, textOf } from './support/pack-reader.ts'
import { sampleAudit } from './support/sample-audit.ts'

const context = contextOf(sampleAudit)
const percent: IndicatorResult = {
  ...(sampleAudit.indicators[0] ?? fail()),
  unit: 'percent',
  direction: 'down',
  status: 'offTarget',
  target: 80,
  alert: 75,
}

test('percentages, their changes and their margins have one decimal, and a change that rounds to nothing no sign', () => {
  const french = formatterOf('fr')
  expect(french.quantity(71.4321, 'percent')).toBe('71,4\u{A0}%')
  expect(french.change(2.8228, 'percent')).toBe('+2,8\u{A0}points')
  expect(french.change(0.04, 'percent')).toBe('0\u{A0}point')
  expect(french.points(4.31)).toBe('4,3\u{A0}points')
  expect(french.points(1.96)).toBe('2\u{A0}points')
  expect(french.quantity(2.25, 'hours')).toBe('2,25\u{A0}heures')
})

test.each([
  [79.96, '79,96\u{A0}%'],
  [79.9999, '79,9999\u{A0}%'],
  [75.04, '75,04\u{A0}%'],
  [80, '80\u{A0}%'],
  [79.91, '79,9\u{A0}%'],
])('a result of %d never reads as the bound that it misses', (value, text) => {
  expect(resultText(context, percent, { period: '2026', end: '2026-12-31', value })).toBe(text)
})

test('a rise of what should fall is a degradation; what rounds to nothing is stable; an old measure has no trend', () => {
  const rising: IndicatorResult = { ...percent, trend: 'worsening', change: 1.23 }
  expect(trendText(context, rising)).toBe('en dégradation (+1,2\u{A0}point)')
  expect(trendText(context, { ...rising, change: 0.04 })).toBe('stable')
  expect(trendWord(context, { ...rising, status: 'stale' })).toBeUndefined()
})

test.each([
  ['« Procédure « Accueil » »', '« Procédure “Accueil” »'],
  ['«\u{202F}Page «\u{202F}Demander\u{202F}» du site\u{202F}»', '«\u{202F}Page “Demander” du site\u{202F}»'],
  ['« un » et « deux »', '« un » et « deux »'],
  ['“Page “Ask” of the site”', '“Page ‘Ask’ of the site”'],
  ['« un “deux” trois »', '« un “deux” trois »'],
  ['un » deux « trois', 'un » deux « trois'],
])('%s is printed %s', (text, printed) => {
  expect(quotedWithin(text)).toBe(printed)
})

test('a quotation may begin in one run and hold another in the next', () => {
  const runs = ['Fixer «\u{202F}', { text: 'Le «\u{202F}mieux\u{202F}»', link: { to: 'x' } }, '\u{202F}».']
  expect(withInnerQuotes(runs)).toEqual([
    'Fixer «\u{202F}',
    { text: 'Le “mieux”', link: { to: 'x' } },
    '\u{202F}».',
  ])
})

test('the status of a referential is said once where it stands beside its name', () => {
  const [first, ...others] = sampleAudit.referentials
  const named = {
    title: 'Service, référentiel non officiel',
    publisher: 'coopqual (référentiel non officiel)',
  }
  const audit: Audit = {
    ...sampleAudit,
    referentials: first === undefined ? [] : [{ ...first, ...named }, ...others],
  }
  const pack = makePack(audit)
  const [cover] = blocksOf(pack, 'cover')
  const facts = cover?.kind === 'cover' ? cover.facts : []
  expect(facts.filter(({ label }) => label === 'Référentiels').map(({ value }) => textOf(value))).toEqual([
    'Service, version 2026.1, publié par coopqual (non officiel)\u{202F}; Charte des coopératives Hlm, version 1, publié par coopqual',
  ])
  expect(columnOf(sheetTable(pack, 'T_Referentials'), 'Statut')).toEqual([
    'Non officiel',
    'Texte de l’éditeur',
  ])
})

test('backquotes show nowhere, neither in the document nor in the workbook', () => {
  const pack = makePack(sampleAudit)
  expect(JSON.stringify([pack.sections, pack.sheets])).not.toContain('`')
})

test('a gap ends with its identifier and the line to change, unless only the settings ask for it', () => {
  const rows = new Map(
    tablesOf(makePack(sampleAudit), 'gaps').flatMap(({ rows: all }) => all.map((row) => [row.id, row])),
  )
  const endOf = (id: string): string => {
    const below = rows.get(`gap:qualihlm-style/${id}`)?.below ?? []
    return textOf(below.flatMap(({ runs }) => runs))
  }
  expect(endOf('D5-02#evidence:minutes')).toBe(
    'qualihlm-style/D5-02#evidence:minutes · commitments/reclamations.yaml:12',
  )
  expect(endOf('D5-03#commitment')).toBe('qualihlm-style/D5-03#commitment · aucune action prévue')
})

test('chapters of a line or two share a page with the one before', () => {
  const pack = makePack({ ...sampleAudit, actions: [], indicators: [] })
  const ids = pack.sections.map(({ id }) => id)
  expect(ids).not.toContain('actions')
  expect(ids).not.toContain('indicators')
  expect(
    blocksOf(pack, 'evidence').some(
      (block) => block.kind === 'heading' && block.level === 1 && block.text.endsWith('Plan d’actions'),
    ),
  ).toBe(true)
})

test('a file stands in the index with its size and its hash, in one stretch that can be copied', () => {
  const rows = tablesOf(makePack(sampleAudit), 'evidence').at(-1)?.rows ?? []
  for (const { sha256, number, size } of sampleAudit.evidence) {
    const row = rows.find(({ id }) => id === `piece:${number}`)
    const runs = (row?.below ?? []).flatMap((text) => text.runs)
    const codes = runs.flatMap((run) => (typeof run !== 'string' && run.style === 'code' ? run.text : []))
    expect(codes).toEqual(sha256 === undefined ? [] : [sha256])
    if (sha256 !== undefined && size !== undefined) expect(textOf(runs)).toMatch(/octets?|ko|Mo/)
  }
})

test('requirements keep their referential only where two share an identifier', () => {
  const references = columnOf(sheetTable(makePack(sampleAudit), 'T_Requirements'), 'Référence')
  expect(references).toContain('D5-02')
  expect(references).toContain('coop-charter/D5-01')
  expect(references).toContain('qualihlm-style/D5-01')
})

test('the sheets that people fill in say which command reads them back, and where it writes', () => {
  const { sheets } = makePack(sampleAudit)
  const notes = new Map(sheets.map(({ name, notes: [first] }) => [name, first]))
  expect(notes.get('Constats')).toMatch(/«\u{202F}coopqual import\u{202F}».*assessments\//u)
  expect(notes.get('Plan d’actions')).toMatch(/«\u{202F}coopqual import\u{202F}».*engagements/u)
  const forms = sheets.filter(({ tables }) => tables.some(({ form }) => form !== undefined))
  expect(forms).toHaveLength(5)
  for (const { name, notes: all } of forms) expect(all.join('\n'), name).toContain('coopqual import')
  expect(sheets.flatMap(({ notes: all }) => all).join('\n')).not.toContain('pas encore relu')
})

function fail(): never {
  throw new Error('the sample audit has no indicator')
}
