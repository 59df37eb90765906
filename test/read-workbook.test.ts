import { expect, test } from 'vitest'
import { addressOf } from '../src/model/cell-address.ts'
import type { ReadCell, ReadSheet, ReadWorkbook } from '../src/model/read-workbook.ts'
import { readWorkbook } from '../src/read/xlsx/read-workbook.ts'
import {
  escaped,
  main,
  relations,
  sheetXml,
  stylesXml,
  workbookWith,
  workbookXml,
  type Difference,
} from './support/hand-workbook.ts'

const sheet1 = 'xl/worksheets/sheet1.xml'

function read(bytes: Uint8Array): ReadWorkbook {
  const result = readWorkbook(bytes)
  if ('refused' in result) throw new Error(`refused: ${JSON.stringify(result.refused)}`)
  return result.workbook
}

function firstSheet(rows: string, difference: Difference = {}): ReadSheet {
  const [sheet] = read(workbookWith(rows, difference)).sheets
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}

/** The cells of a sheet by their addresses, in the order in which they are given. */
function cellsOf(sheet: ReadSheet): Readonly<Record<string, ReadCell>> {
  return Object.fromEntries(
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].map(([column, cell]) => [addressOf(row, column), cell] as const),
    ),
  )
}

function cells(rows: string, difference: Difference = {}): Readonly<Record<string, ReadCell>> {
  return cellsOf(firstSheet(rows, difference))
}

/** A number as it is read in a cell of that format. */
function shown(format: number | string, value: number | string, properties = ''): ReadCell | undefined {
  const { A1 } = cells(`<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`, {
    'xl/styles.xml': stylesXml([format]),
    'xl/workbook.xml': workbookXml('<sheet name="Saisie" r:id="rId1"/>', properties),
  })
  return A1
}

const text = (value: string): ReadCell => ({ kind: 'text', text: value })
const number = (value: number): ReadCell => ({ kind: 'number', value, isPercent: false })
const date = (day: string, hasTime = false): ReadCell => ({ kind: 'date', date: day, hasTime })

test.each<readonly [xml: string, cell: ReadCell | undefined]>([
  ['<c t="s"><v>0</v></c>', text('Accueil')],
  ['<c t="inlineStr"><is><t>Propreté</t></is></c>', text('Propreté')],
  ['<c t="inlineStr"><is><r><rPr><b/></rPr><t>Pro</t></r><r><t>preté</t></r></is></c>', text('Propreté')],
  ['<c t="str"><v>Écrit</v></c>', text('Écrit')],
  ['<c><v>12.5</v></c>', number(12.5)],
  ['<c t="n"><v> -1.5E-3 </v></c>', number(-0.0015)],
  ['<c><v>0.93400000000000005</v></c>', number(0.934)],
  ['<c><v>0.16666666666666666</v></c>', number(0.166666666666667)],
  ['<c t="b"><v>1</v></c>', { kind: 'boolean', value: true }],
  ['<c t="b"><v>0</v></c>', { kind: 'boolean', value: false }],
  ['<c t="e"><v>#N/A</v></c>', { kind: 'error', code: '#N/A' }],
  ['<c t="d"><v>2026-03-12</v></c>', date('2026-03-12')],
  ['<c t="d"><v>2026-03-12T00:00:00</v></c>', date('2026-03-12')],
  ['<c t="d"><v>2026-03-12T08:30:00Z</v></c>', date('2026-03-12', true)],
  ['<c t="d"><v>2026-02-30</v></c>', text('2026-02-30')],
  ['<c/>', undefined],
  ['<c><v/></c>', undefined],
  ['<c t="str"><v></v></c>', undefined],
  ['<c t="inlineStr"><is><t/></is></c>', undefined],
  ['<c><f>1+1</f><v>2</v></c>', { kind: 'number', value: 2, isPercent: false, isFormula: true }],
  ['<c t="str"><f>B1</f><v>Oui</v></c>', { kind: 'text', text: 'Oui', isFormula: true }],
  ['<c><f t="shared" si="0"/><v>3</v></c>', { kind: 'number', value: 3, isPercent: false, isFormula: true }],
  ['<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', { kind: 'error', code: '#DIV/0!', isFormula: true }],
  ['<c><f>1+1</f></c>', { kind: 'uncomputed', isFormula: true }],
  ['<c><f>1+1</f><v></v></c>', { kind: 'uncomputed', isFormula: true }],
  ['<c><f t="shared" si="0"/></c>', { kind: 'uncomputed', isFormula: true }],
  ['<c t="str"><f>""</f></c>', { kind: 'uncomputed', isFormula: true }],
  ['<c t="str"><f>""</f><v></v></c>', undefined],
])('a cell written %s is read as what it shows', (xml, cell) => {
  expect(cells(`<row r="1">${xml}</row>`)['A1']).toEqual(cell)
})

test.each<readonly [format: number | string, value: number, cell: ReadCell]>([
  [14, 46_093, date('2026-03-12')],
  [14, 46_093.5, date('2026-03-12', true)],
  [22, 46_093.000_000_000_1, date('2026-03-12')],
  [22, 46_092.999_999_999_9, date('2026-03-12')],
  [14, 61, date('1900-03-01')],
  [14, 60, number(60)],
  [14, 1, number(1)],
  [14, -5, number(-5)],
  [14, 2_958_465, date('9999-12-31')],
  [14, 2_958_466, number(2_958_466)],
  [31, 46_093, date('2026-03-12')],
  [57, 46_093, date('2026-03-12')],
  [46, 46_093, number(46_093)],
  [20, 0.5, number(0.5)],
  [0, 46_093, number(46_093)],
  [2, 46_093, number(46_093)],
  [49, 46_093, number(46_093)],
  ['dd/mm/yyyy', 46_093, date('2026-03-12')],
  ['[$-40C]d\\ mmmm\\ yyyy;@', 46_093, date('2026-03-12')],
  ['[Red]dd/mm/yyyy', 46_093, date('2026-03-12')],
  ['yyyy\\-mm\\-dd\\Thh:mm', 46_093.25, date('2026-03-12', true)],
  ['[h]:mm', 46_093, number(46_093)],
  ['[mm]:ss', 46_093, number(46_093)],
  ['General', 46_093, number(46_093)],
  ['#,##0" demandes"', 46_093, number(46_093)],
  ['#,##0\\d', 46_093, number(46_093)],
  ['0_d;0*m', 46_093, number(46_093)],
  ['[Red]#,##0', 46_093, number(46_093)],
  ['[$€-40C]#,##0', 46_093, number(46_093)],
  ['0.00E+00', 46_093, number(46_093)],
  [9, 0.95, { kind: 'number', value: 0.95, isPercent: true }],
  [10, 0.95, { kind: 'number', value: 0.95, isPercent: true }],
  ['0%', 0.95, { kind: 'number', value: 0.95, isPercent: true }],
  ['0.0"\u{A0}"%', 0.95, { kind: 'number', value: 0.95, isPercent: true }],
  ['0.0"%"', 95, number(95)],
  ['0.0\\%', 95, number(95)],
])('a number of format %s and value %d is what it shows', (format, value, cell) => {
  expect(shown(format, value)).toEqual(cell)
})

test('days count from 1904 in a workbook that says so', () => {
  const properties = '<workbookPr date1904="1"/>'
  expect(shown(14, 46_093 - 1462, properties)).toEqual(date('2026-03-12'))
  expect(shown(14, 1, properties)).toEqual(date('1904-01-02'))
  expect(shown(14, 0.5, properties)).toEqual(number(0.5))
  expect(shown(14, 2_957_003, properties)).toEqual(date('9999-12-31'))
  expect(shown(14, 2_957_004, properties)).toEqual(number(2_957_004))
})

test.each([
  ['ligne 1_x000D_\nligne 2', 'ligne 1\nligne 2'],
  ['ligne 1&#13;&#10;ligne 2', 'ligne 1\nligne 2'],
  ['avant_x005F_x000D_après', 'avant_x000D_après'],
  ['avant_x0041_après', 'avantAaprès'],
  ['avant_xD83D__xDE00_après', 'avant😀après'],
  ['avant_xD83D_après', 'avant\u{FFFD}après'],
  ['&lt;b&gt; &amp; &quot;&apos;&#233;', '<b> & "\u{27}é'],
  ['<![CDATA[<b>]]>', '<b>'],
])('the text %s is read as %s, shared or not', (xml, expected) => {
  const shared = `<sst xmlns="${main}"><si><t>${xml}</t></si></sst>`
  const rows = `<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>${xml}</t></is></c><c t="str"><v>${xml}</v></c></row>`
  const found = cells(rows, { 'xl/sharedStrings.xml': shared })
  expect(found).toEqual({ A1: text(expected), B1: text(expected), C1: text(expected) })
})

test('the runs of a shared text become one, how to pronounce it is left out, blanks are kept where asked for', () => {
  const texts = [
    '<si><r><rPr><b/></rPr><t xml:space="preserve">Délai </t></r><r><t>de réponse</t></r></si>',
    '<si><t>課</t><rPh sb="0" eb="1"><t>か</t></rPh><phoneticPr fontId="1"/></si>',
    '<si><t xml:space="preserve">  bords  </t></si>',
    '<si><t>\n  bords  </t></si>',
    '<si/>',
  ]
  const rows = texts.map((_, index) => `<c t="s"><v>${index}</v></c>`).join('')
  const shared = `<sst xmlns="${main}">${texts.join('')}</sst>`
  expect(cells(`<row>${rows}</row>`, { 'xl/sharedStrings.xml': shared })).toEqual({
    A1: text('Délai de réponse'),
    B1: text('課'),
    C1: text('  bords  '),
    D1: text('bords'),
  })
})

test('places that are not given follow the one before, and cells out of order are put in order', () => {
  const v = (value: number) => `<v>${value}</v>`
  expect(
    cells(
      `<row><c>${v(1)}</c><c r="C1">${v(2)}</c><c>${v(3)}</c></row><row r="5"><c>${v(4)}</c></row><row><c>${v(5)}</c></row><row><c r="B9">${v(6)}</c></row><row><c>${v(7)}</c></row>`,
    ),
  ).toEqual({
    A1: number(1),
    C1: number(2),
    D1: number(3),
    A5: number(4),
    A6: number(5),
    B9: number(6),
    A10: number(7),
  })
  const disordered = firstSheet(
    `<row r="7"><c r="C7">${v(3)}</c><c r="A7">${v(2)}</c></row><row r="2"><c r="AA2">${v(1)}</c></row>`,
  )
  expect(Object.keys(cellsOf(disordered))).toEqual(['AA2', 'A7', 'C7'])
})

test('sheets come in the order of their tabs, hidden ones too, charts left out', () => {
  const { sheets } = read(
    workbookWith('', {
      'xl/workbook.xml': workbookXml(
        '<sheet name="Deux" r:id="b"/><sheet name="Graphique" r:id="c"/><sheet name="Cachée" state="veryHidden" r:id="a"/>',
      ),
      'xl/_rels/workbook.xml.rels': relations([
        ['a', 'worksheet', '/xl/worksheets/un.xml'],
        ['b', 'worksheet', './worksheets/../Worksheets/DEUX.xml'],
        ['c', 'chartsheet', 'chartsheets/sheet1.xml'],
      ]),
      'xl/worksheets/un.xml': sheetXml('<row><c><v>1</v></c></row>'),
      'xl/worksheets/deux.xml': sheetXml('<row><c><v>2</v></c></row>'),
    }),
  )
  expect(sheets.map((sheet) => [sheet.name, cellsOf(sheet)])).toEqual([
    ['Deux', { A1: number(2) }],
    ['Cachée', { A1: number(1) }],
  ])
})

test('a workbook in the strict form, with prefixes of its own, reads the same', () => {
  const strict = 'http://purl.oclc.org/ooxml'
  const kinds = `${strict}/officeDocument/relationships`
  const rels = (list: string) =>
    `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships">${list}</p:Relationships>`
  const found = cells('', {
    '_rels/.rels': rels(
      `<p:Relationship Id="x" Type="${kinds}/officeDocument" Target="/classeur/livre.xml"/>`,
    ),
    'classeur/livre.xml': `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:q="${kinds}"><x:sheets><x:sheet name="Saisie" q:id="y"/></x:sheets></x:workbook>`,
    'classeur/_rels/livre.xml.rels': rels(
      `<p:Relationship Id="y" Type="${kinds}/worksheet" Target="f.xml"/><p:Relationship Id="z" Type="${kinds}/sharedStrings" Target="t.xml"/>`,
    ),
    'classeur/t.xml': `<x:sst xmlns:x="${strict}/spreadsheetml/main"><x:si><x:t>Accueil</x:t></x:si></x:sst>`,
    'classeur/f.xml': `<x:worksheet xmlns:x="${strict}/spreadsheetml/main" xmlns:z="urn:autre"><x:sheetData><x:row r="1"><z:c r="B1"><z:v>9</z:v></z:c><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  })
  expect(found).toEqual({ A1: text('Accueil') })
})

test('a merged area holds what its first cell holds, and nothing of what it covers', () => {
  const c = (address: string) => `<c r="${address}" t="inlineStr"><is><t>${address}</t></is></c>`
  const rows = `<row r="2">${['A2', 'B2', 'C2', 'D2'].map(c).join('')}</row><row r="3">${['A3', 'B3', 'C3', 'D3'].map(c).join('')}</row><row r="4">${c('B4')}</row>`
  const areas =
    '<mergeCells><mergeCell ref="D2:D9"/><mergeCell ref="C4:B2"/><mergeCell ref="A3"/></mergeCells>'
  const sheet = firstSheet('', { [sheet1]: sheetXml(rows, areas) })
  expect(Object.keys(cellsOf(sheet))).toEqual(['A2', 'B2', 'D2', 'A3'])
  expect(sheet.merges).toEqual([
    { top: 2, left: 2, bottom: 4, right: 3 },
    { top: 2, left: 4, bottom: 9, right: 4 },
  ])
})

test('UTF-16 and a byte order mark are read', () => {
  const xml = sheetXml('<row><c t="str"><v>é</v></c></row>').replace('encoding="UTF-8" ', '')
  expect(cells('', { [sheet1]: { text: Buffer.from(`\u{FEFF}${xml}`, 'utf16le') } })).toEqual({
    A1: text('é'),
  })
  expect(cells('', { [sheet1]: `\u{FEFF}${xml}` })).toEqual({ A1: text('é') })
})

test('a workbook without shared texts, styles or cells is read', () => {
  const [sheet] = read(
    workbookWith('', {
      'xl/sharedStrings.xml': undefined,
      'xl/styles.xml': undefined,
      'xl/_rels/workbook.xml.rels': relations([['rId1', 'worksheet', 'worksheets/sheet1.xml']]),
    }),
  ).sheets
  expect(sheet).toEqual({ name: 'Saisie', rows: new Map(), merges: [] })
})

test('a name with an entity is read as it is shown', () => {
  const { sheets } = read(
    workbookWith('', {
      'xl/workbook.xml': workbookXml(`<sheet name="${escaped('Limites & méthode')}" r:id="rId1"/>`),
    }),
  )
  expect(sheets.map(({ name }) => name)).toEqual(['Limites & méthode'])
})
