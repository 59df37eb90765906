import { expect, test } from 'vitest'
import type { Language } from '../src/model/files.ts'
import { namedTexts } from '../src/model/sheet-text.ts'
import type { Sheet, SheetTable, SheetValue } from '../src/model/workbook.ts'
import { makePack } from '../src/pack/pack.ts'
import { sampleAudit } from './support/sample-audit.ts'

const languages: readonly Language[] = ['fr', 'en']

test.each(languages)('in %s names of sheets, tables and columns are ones that Excel takes', (language) => {
  const { sheets } = makePack({ ...sampleAudit, language })
  expect(sheets).toHaveLength(20)
  expect(sheets.filter(({ name }) => name.length > 31 || /[:\\/?*[\]']/.test(name))).toEqual([])
  expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length)
  const names = tablesOf(sheets).map(({ name }) => name)
  expect(names.filter((name) => !/^T_[A-Za-z]+$/.test(name))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
  for (const { columns, rows } of tablesOf(sheets)) {
    expect(new Set(columns.map(({ title }) => title.toLowerCase())).size).toBe(columns.length)
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([])
  }
})

test('cells are of the kind that their column says', () => {
  for (const { columns, rows } of tablesOf(makePack(sampleAudit).sheets)) {
    const odd = rows.flatMap((row) => row.filter((value, index) => !fits(value, columns[index]?.kind)))
    expect(odd).toEqual([])
  }
})

test('links between sheets lead to a row that is there', () => {
  const tables = tablesOf(makePack(sampleAudit).sheets)
  const keys = new Map(tables.map(({ name, rows }) => [name, new Set(rows.map(([key]) => textOf(key)))]))
  const links = tables.flatMap(({ rows }) =>
    rows.flat().flatMap((value) => (typeof value === 'object' && 'link' in value ? value.link : [])),
  )
  const toRows = links.flatMap((link) => ('table' in link ? link : []))
  expect(toRows.length).toBeGreaterThan(60)
  expect(toRows.filter(({ table, key }) => keys.get(table)?.has(key) !== true)).toEqual([])
})

test.each(languages)(
  'in %s the formulas of the synthesis count what the sheet of requirements holds',
  (language) => {
    const { sheets } = makePack({ ...sampleAudit, language })
    const requirements = tableNamed(sheets, 'T_Requirements')
    const formulas = sheets[0]?.tables
      .flatMap(({ rows }) => rows.flat())
      .flatMap((value) => {
        return typeof value === 'object' && 'formula' in value ? value : []
      })
    expect(formulas).toHaveLength(5 * 7 + 3 * 3)
    for (const { formula, result } of formulas ?? []) {
      expect([formula, computed(formula, requirements)]).toEqual([formula, result])
    }
  },
)

test('the counts of a domain are those counted by hand', () => {
  const domains = tableNamed(makePack(sampleAudit).sheets, 'T_Domains')
  const numbers = domains.rows.map((row) =>
    row.slice(4).map((value) => (isFormula(value) ? value.result : value)),
  )
  expect(numbers).toEqual([
    [2, 2, 1, 1, 1, 1, 1, 2 / 6, 2 / 5, 3 / 6],
    [1, 0, 0, 1, 0, 0, 0, 0.5, 0.5, 0.5],
    [0, 0, 0, 0, 0, 0, 1, undefined, undefined, undefined],
  ])
})

test('the matrix counts what is said and done of each referential', () => {
  const { rows } = tableNamed(makePack(sampleAudit).sheets, 'T_Matrix')
  const numbers = rows.map((row) => row.map((value) => (isFormula(value) ? value.result : value)))
  expect(numbers).toEqual(
    sampleAudit.referentials.flatMap(({ id, matrix }) => [
      [id, 'Dit', matrix.kept, matrix.unproven],
      [id, 'Pas dit', matrix.undeclared, matrix.absent],
    ]),
  )
})

test('days that are over are shown by a rule that follows the date of the audit', () => {
  const { sheets } = makePack(sampleAudit)
  const shown = (name: string) =>
    (tableNamed(sheets, name).highlights ?? []).map(({ columns, tone, when }) => [columns, tone, when])
  expect(shown('T_Actions')).toEqual([
    [
      ['Échéance'],
      'bad',
      'AND([@Échéance]<>"",[@Échéance]<AuditDate,[@Avancement]<>"Réalisée",[@Avancement]<>"Abandonnée")',
    ],
  ])
  expect(shown('T_Evidence').map(([columns]) => columns)).toEqual([
    ['Valable jusqu’au'],
    ['Fin de validité écrite'],
    ['À conserver jusqu’au'],
  ])
  expect(shown('T_Deadlines')).toEqual([[['Date'], 'bad', 'AND([@Date]<>"",[@Date]<AuditDate)']])
})

test('a row that waits for a finding keeps its campaign out of sight', () => {
  const { columns, rows, highlights = [] } = tableNamed(makePack(sampleAudit).sheets, 'T_Findings')
  expect(highlights[0]).toEqual({
    columns: ['Campagne'],
    tone: 'unseen',
    when: 'AND([@Référence]="",[@Constat de l’auditeur]="",[@Ce qui a été constaté]="")',
  })
  const campaign = columns.findIndex(({ field }) => field === 'campaign')
  expect(rows.at(-1)?.[campaign]).toBe('2026')
})

test('columns that only serve the screen are not printed, and the sheet says so', () => {
  const { sheets } = makePack(sampleAudit)
  const measures = sheets.find(({ name }) => name === 'Mesures')
  expect(measures?.printed).toEqual({ columns: 11 })
  expect(measures?.notes.at(-1)).toContain('«\u{202F}Remarque\u{202F}»')
  for (const { notes, printed, tables } of sheets) {
    if (typeof printed !== 'object') continue
    expect(notes.at(-1)).toContain(tables[0]?.columns[printed.columns - 1]?.title)
    expect(printed.columns).toBeLessThan(tables[0]?.columns.length ?? 0)
  }
})

test('measures tell how many of those who were asked answered, where it is known', () => {
  const [indicator] = sampleAudit.indicators
  const [first] = indicator?.series ?? []
  if (indicator === undefined || first === undefined) throw new Error('the sample has a measure')
  const series = [{ ...first, responseRate: 0.41 }]
  const { columns, rows } = tableNamed(
    makePack({ ...sampleAudit, indicators: [{ ...indicator, series }] }).sheets,
    'T_Measures',
  )
  const place = columns.findIndex(({ title }) => title === 'Taux de réponse')
  expect(columns[place]?.kind).toBe('share')
  expect(rows.map((row) => row[place])).toEqual([0.41])
})

test('measures have one row per indicator and period, and a masked one has no value', () => {
  const { columns, rows } = tableNamed(makePack(sampleAudit).sheets, 'T_Measures')
  expect(rows).toHaveLength(36 + 1 + 3 + 1)
  const result = columns.findIndex(({ title }) => title === 'Résultat')
  const masked = rows.find(
    (row) => textOf(row[0])?.startsWith('Locataires satisfaits') === true && row[1] === '2020',
  )
  expect(masked?.[result]).toBeUndefined()
})

test('a piece that stays out for its personal data is not said to have none', () => {
  const audit = {
    ...sampleAudit,
    evidence: sampleAudit.evidence.map((piece) => ({ ...piece, personalData: 'none' as const })),
  }
  const { columns, rows } = tableNamed(makePack(audit).sheets, 'T_Evidence')
  const said = columns.findIndex(({ title }) => title === 'Données personnelles')
  const told = new Map(rows.map((row) => [textOf(row[0]), row[said]]))
  expect([told.get('P010'), told.get('P009')]).toEqual(['Présentes', 'Aucune'])
})

test('traceability has one row per thread, and a requirement without any still has its row', () => {
  const { rows } = tableNamed(makePack(sampleAudit).sheets, 'T_Traceability')
  const count = (ref: string): number => rows.filter(([key]) => textOf(key) === ref).length
  expect(count('D5-02')).toBe(4)
  expect(count('D5-03')).toBe(1)
  expect(count('D9-02')).toBe(1)
})

test('the auditor finds the known findings first, then numbered rows to fill in', () => {
  const { columns, rows } = tableNamed(makePack(sampleAudit).sheets, 'T_Findings')
  expect(rows.slice(0, 3).map(([key]) => key)).toEqual(['F-2025-01', 'C001', 'C002'])
  expect(rows).toHaveLength(31)
  expect(columns.filter(({ entry }) => entry !== undefined)).toHaveLength(7)
  expect(columns[2]?.entry?.choices).toEqual([
    'Point fort',
    'Conforme',
    'Piste de progrès',
    'Point sensible',
    'Non-conformité mineure',
    'Non-conformité majeure',
  ])
})

test('entry columns with choices hold only these choices', () => {
  for (const { columns, rows } of tablesOf(makePack(sampleAudit).sheets)) {
    for (const [index, { entry }] of columns.entries()) {
      const { choices } = entry ?? {}
      if (choices === undefined) continue
      const values = rows.flatMap((row) => row[index] ?? [])
      expect(values.filter((value) => typeof value !== 'string' || !choices.includes(value))).toEqual([])
    }
  }
})

function tablesOf(sheets: readonly Sheet[]): readonly SheetTable[] {
  return sheets.flatMap(({ tables }) => tables)
}

function tableNamed(sheets: readonly Sheet[], name: string): SheetTable {
  const found = tablesOf(sheets).find((table) => table.name === name)
  if (found === undefined) throw new Error(`no table ${name}`)
  return found
}

function textOf(value: SheetValue): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'object' && 'text' in value ? value.text : undefined
}

function isFormula(value: SheetValue): value is { formula: string; result: number | string } {
  return typeof value === 'object' && 'formula' in value
}

function fits(value: SheetValue, kind: string | undefined): boolean {
  if (value === undefined) return true
  if (isFormula(value)) return kind === 'text' ? typeof value.result === 'string' : kind !== 'date'
  if (kind === 'text') return textOf(value) !== undefined
  if (kind === 'date') return typeof value === 'object' && 'date' in value
  return typeof value === 'number' && (kind !== 'integer' || Number.isInteger(value))
}

/** Works out a formula of COUNTIFS, -, / and brackets over one table, in the way of a spreadsheet program. */
function computed(formula: string, { columns, rows }: SheetTable): number {
  const counted = formula.replaceAll(/COUNTIFS\(([^()]*)\)/g, (_, list: string) => {
    const pairs = [...list.matchAll(/T_Requirements\[([^\]]+)\],"([^"]*)"/g)]
    const tests = pairs.map(([, title, text]) => ({
      index: columns.findIndex((column) => column.title === title),
      text,
    }))
    if (tests.some(({ index }) => index < 0)) throw new Error(`unknown column in ${formula}`)
    return String(
      rows.filter((row) => tests.every(({ index, text }) => meets(row[index], text ?? ''))).length,
    )
  })
  const summed = counted.replace(/^\((\d+)\+(\d+)\)/, (_, a, b) => String(Number(a) + Number(b)))
  const parts = /^(\d+)(?:\/\((\d+)-(\d+)(?:-(\d+))?\))?$/.exec(summed)
  if (parts === null) throw new Error(`cannot work out ${counted}`)
  const [count, whole, waived, unmeasured] = parts.slice(1).map((part) => Number(part ?? 0))
  return whole === 0 ? (count ?? 0) : (count ?? 0) / ((whole ?? 0) - (waived ?? 0) - (unmeasured ?? 0))
}

/** `>0` asks for a number above nought, any other criterion for that very text. */
function meets(value: SheetValue, criterion: string): boolean {
  return criterion === '>0' ? typeof value === 'number' && value > 0 : textOf(value) === criterion
}

test('columns of pieces, campaigns and people offer what is known, from the sheet of pieces where it stands there', () => {
  const { sheets } = makePack(sampleAudit)
  const offered = (table: string, field: string): readonly string[] =>
    tablesOf(sheets)
      .find(({ name }) => name === table)
      ?.columns.find((column) => column.field === field)?.entry?.offered ?? []
  const named = (wanted: string): readonly string[] =>
    tablesOf(sheets).flatMap((table) =>
      (table.names ?? []).filter(({ name }) => name === wanted).flatMap((name) => namedTexts(table, name)),
    )
  const ids = sampleAudit.evidence.map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(2)
  expect(offered('T_Measures', 'evidence').toSorted()).toEqual(ids.toSorted())
  expect(offered('T_Measures', 'evidence')).toEqual(named('PieceIds'))
  expect(offered('T_Findings', 'evidence')).toEqual(named('PieceNumbers'))
  expect(named('PieceNumbers')[0]).toMatch(/^P\d+$/)
  const told = tableNamed(sheets, 'T_Names').rows.find(([name]) => name === 'PieceNumbers')
  expect(told?.[2]).toBe('Preuves – N°')
  expect(offered('T_Findings', 'campaign')).toEqual(named('L_Findings_campaign'))
  expect(named('L_Findings_campaign').length).toBeGreaterThan(0)
  expect(offered('T_Ratings', 'by')).toContain(sampleAudit.commitments[0]?.owner)
  // Ids of pieces are listed once, on their own sheet.
  expect(named('L_Measures_evidence')).toEqual([])
})
