import { describe, expect, test } from 'vitest'
import type { IndicatorResult, MeasureResult } from '../src/model/files.ts'
import type { Sheet, SheetChart, SheetTable, SheetValue } from '../src/model/workbook.ts'
import { contextOf } from '../src/pack/context.ts'
import { cellInRow, columnName } from '../src/pack/count-formula.ts'
import { familiesOf } from '../src/pack/indicator-families.ts'
import { auditDate } from '../src/pack/lists-sheet.ts'
import { makeWorkbook } from '../src/pack/pack.ts'
import { slotOf, slotsOf } from '../src/pack/slots.ts'
import { endOf } from '../src/model/calendar.ts'
import xlsx from '../src/render/formats/xlsx.ts'
import { sampleAudit } from './support/sample-audit.ts'
import { partsOf, readText } from './support/workbook-parts.ts'

const measure = (period: string, value = 80): MeasureResult => ({ period, end: endOf(period), value })

const [model] = sampleAudit.indicators
if (model === undefined) throw new Error('the sample has an indicator')

function indicator(id: string, changes: Partial<IndicatorResult>): IndicatorResult {
  return { ...(model as IndicatorResult), id, title: `Titre ${id}`, ...changes }
}

function sheetOf(indicators: readonly IndicatorResult[]): Sheet | undefined {
  return makeWorkbook({ ...sampleAudit, indicators }).sheets.find(({ name }) => name === 'Séries')
}

function cellsUnder({ columns, rows }: SheetTable, title: string): readonly SheetValue[] {
  const index = columns.findIndex((column) => column.title === title)
  return rows.map((row) => row[index])
}

describe('the periods of a table of series', () => {
  test('leave no hole between the first and the last', () => {
    expect(slotsOf('monthly', [measure('2025-11'), measure('2026-02')])).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ])
    expect(slotsOf('quarterly', [measure('2025-Q3'), measure('2026-Q2')])).toHaveLength(4)
    expect(slotsOf('yearly', [measure('2022'), measure('2025')])).toEqual(['2022', '2023', '2024', '2025'])
    expect(slotsOf('triennial', [measure('2019-11'), measure('2025-11')])).toEqual(['2019', '2025'])
  })

  test('take in a day, and keep apart what lasted longer', () => {
    expect(slotOf('yearly', measure('2026-06-19'))).toBe('2026')
    expect(slotOf('quarterly', measure('2026-06-19'))).toBe('2026-Q2')
    expect(slotOf('monthly', measure('2026-06-19'))).toBe('2026-06')
    expect(slotOf('quarterly', measure('2024'))).toBe('2024')
    expect(slotsOf('quarterly', [measure('2024'), measure('2024-Q4'), measure('2025-Q1')])).toEqual([
      '2024-Q4',
      '2024',
      '2025-Q1',
    ])
  })
})

describe('the families of indicators', () => {
  const percents = Array.from({ length: 13 }, (_, index) =>
    indicator(`p${index}`, {
      unit: 'percent',
      frequency: 'yearly',
      series: [measure('2024'), measure('2025')],
    }),
  )
  const small = indicator('small', {
    unit: 'percent',
    frequency: 'yearly',
    series: [measure('2024', 2), measure('2025', 3)],
  })

  test('hold six lines at most, and no line so small that another flattens it', () => {
    const families = familiesOf(contextOf({ ...sampleAudit, indicators: [...percents, small] }))
    expect(families.map(({ members }) => members.length)).toEqual([5, 4, 4, 1])
    expect(families.at(-1)?.members.map(({ id }) => id)).toEqual(['small'])
    expect(families.map(({ part, parts }) => [part, parts])).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ])
  })

  test('never mix units or frequencies, and hold each measured indicator once', () => {
    const families = familiesOf(contextOf(sampleAudit))
    for (const { members } of families)
      expect(new Set(members.map(({ unit, frequency }) => unit + frequency)).size).toBe(1)
    const measured = sampleAudit.indicators.filter(({ series }) => series.length > 0)
    expect(families.flatMap(({ members }) => members.map(({ id }) => id)).toSorted()).toEqual(
      measured.map(({ id }) => id).toSorted(),
    )
  })
})

describe('the sheet of series', () => {
  const twice = indicator('twice', {
    unit: 'count',
    frequency: 'quarterly',
    series: [measure('2025', 9), measure('2025-Q4', 2), measure('2026-02-10', 3), measure('2026-03-20', 4)],
  })

  test('has a column for each period, where the last result of a period counts', () => {
    const [table] = sheetOf([twice])?.tables ?? []
    if (table === undefined) throw new Error('there is a table')
    expect(table.name).toBe('T_SeriesQuarterly')
    expect(cellsUnder(table, '2026-Q1')).toEqual([4])
    expect(cellsUnder(table, '2025')).toEqual([9])
    expect(table.columns.slice(-3).map(({ title }) => title)).toEqual(['2025-Q4', '2025', '2026-Q1'])
  })

  test('draws the periods of a frequency, not what lasted longer, and tells the ends in words', () => {
    const [chart] = sheetOf([twice])?.charts ?? []
    expect(chart?.series).toEqual({
      along: 'rows',
      names: 'Indicateur',
      columns: ['2025-Q4', '2026-Q1'],
      rows: [0],
    })
    expect(chart?.alternative).toMatch(/Titre twice, de 2.* \(.*2025\) à 4.* \(.*2026\)/)
  })

  test('draws no line through a single point, and prints only its charts', () => {
    const once = indicator('once', { frequency: 'yearly', series: [measure('2025')] })
    const sheet = sheetOf([once])
    expect(sheet?.tables).toHaveLength(1)
    expect(sheet).not.toHaveProperty('charts')
    expect(sheet).not.toHaveProperty('printed')
    expect(sheetOf([twice])?.printed).toBe('charts')
    expect(sheetOf([indicator('never', { series: [] })])).toBeUndefined()
  })
})

test('each referential has its bars, and a radar from three domains on', () => {
  const charts: readonly SheetChart[] = makeWorkbook(sampleAudit).sheets[0]?.charts ?? []
  const wide = sampleAudit.referentials.filter(({ domains }) => domains.length > 2)
  expect(charts.filter(({ kind }) => kind === 'radar')).toHaveLength(wide.length)
  const domains = sampleAudit.referentials.flatMap((referential) => referential.domains)
  const drawn = charts
    .filter(({ kind }) => kind === 'stackedBars')
    .flatMap(({ series }) => (series.along === 'columns' ? (series.rows ?? []) : []))
  const rated = domains.flatMap(({ score }, index) => (score.applicable > 0 ? index : []))
  expect(drawn.toSorted((left, right) => left - right)).toEqual(rated)
})

describe('the sheet of lists', () => {
  const { sheets } = makeWorkbook(sampleAudit)
  const last = sheets.at(-1)
  const tables = last?.tables ?? []

  test('is the last one and holds every list that entry columns choose from, under a name', () => {
    expect(last?.name).toBe('Listes')
    const table = tables.find(({ name }) => name === 'T_Lists')
    if (table === undefined) throw new Error('there are lists')
    const named = (table.names ?? []).map(({ row, count }) =>
      cellsUnder(table, 'Choix').slice(row, row + count),
    )
    const wanted = sheets
      .flatMap((sheet) => sheet.tables.flatMap(({ columns }) => columns))
      .flatMap(({ entry }) => (entry?.choices === undefined ? [] : [entry.choices]))
    expect(wanted.length).toBeGreaterThan(2)
    for (const choices of wanted) expect(named).toContainEqual(choices)
    expect(named.flat()).toHaveLength(table.rows.length)
  })

  test('says what words mean, and which names there are', () => {
    const lists = tables.find(({ name }) => name === 'T_Lists')
    const names = tables.find(({ name }) => name === 'T_Names')
    if (lists === undefined || names === undefined) throw new Error('there are lists and names')
    const meanings = new Map(lists.rows.map(([, choice, meaning]) => [choice, meaning]))
    expect(meanings.get('Non-conformité majeure')).toBe('Ne répond pas à l’exigence.')
    expect(meanings.get('D5-02')).toBe(
      sampleAudit.referentials
        .flatMap(({ domains }) => domains.flatMap(({ requirements }) => requirements))
        .find(({ id }) => id === 'D5-02')?.title,
    )
    const all = sheets.flatMap((sheet) => sheet.tables.flatMap((table) => table.names ?? []))
    expect(new Set(names.rows.map(([name]) => name))).toEqual(new Set(all.map(({ name }) => name)))
    expect(all.map(({ name }) => name)).toContain('AuditDate')
  })

  test('two referentials whose identifiers differ by a sign alone share no name', () => {
    const [first] = sampleAudit.referentials
    if (first === undefined) throw new Error('the sample has a referential')
    const twins = [
      { ...first, id: 'a-b' },
      { ...first, id: 'a_b' },
    ]
    const names = makeWorkbook({ ...sampleAudit, referentials: twins }).sheets.flatMap((sheet) =>
      sheet.tables.flatMap((table) => (table.names ?? []).map(({ name }) => name)),
    )
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('Rate_a_b')
  })
})

test('columns of verdicts know every text that they may come to hold', () => {
  const requirements = makeWorkbook(sampleAudit)
    .sheets.flatMap((sheet) => sheet.tables)
    .find(({ name }) => name === 'T_Requirements')
  const verdict = requirements?.columns.find(({ title }) => title === 'Verdict')
  expect(verdict?.tones?.map(({ text, tone }) => `${text} ${tone}`)).toEqual([
    'Tenu good',
    'Dit, pas prouvé poor',
    'Fait, pas dit fair',
    'Ni dit ni fait bad',
    'Sans objet muted',
  ])
})

test('what has a meaning in formulas stands behind an apostrophe in the name of a column', () => {
  expect(columnName('N° [a] #1 d\u{27}ici @')).toBe('N° \u{27}[a\u{27}] \u{27}#1 d\u{27}\u{27}ici \u{27}@')
})

test('a highlight written with the words of the pack looks at the cell of its row', async () => {
  const title = 'Échéance [n° 1]'
  const table: SheetTable = {
    name: 'T_Actions',
    columns: [
      { title: 'Action', kind: 'text', width: 12 },
      { title, kind: 'date', width: 12 },
    ],
    rows: [['A', { date: '2026-01-31' }]],
    empty: '',
    highlights: [{ columns: [title], tone: 'bad', when: `${cellInRow(title)}<${auditDate}` }],
  }
  const sheet = { name: 'Actions', title: 'Actions', notes: [], tables: [table] }
  const made = partsOf(await xlsx.render({ ...makeWorkbook(sampleAudit), sheets: [sheet] }))
  expect(made.sheet('Actions')).toMatch(
    /<conditionalFormatting sqref="B4:B4"><cfRule type="expression" [^>]*><formula>\$B4&lt;AuditDate</,
  )
  expect(readText(made.part('xl/styles.xml'))).toContain('formatCode=""✗\u{A0}"dd/mm/yyyy"')
})
