import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Pack } from '../src/model/pack.ts'
import type { Sheet, SheetTable, SheetValue } from '../src/model/workbook.ts'
import xlsx from '../src/render/formats/xlsx.ts'
import { tones } from '../src/render/xlsx/theme.ts'
import { hostileTexts, sampleWorkbook } from './support/sample-workbook.ts'
import { attribute, partsOf, readText, type WorkbookParts } from './support/workbook-parts.ts'

let bytes: Uint8Array
let parts: WorkbookParts

beforeAll(async () => {
  bytes = await xlsx.render(sampleWorkbook)
  parts = partsOf(bytes)
})

/** A small pack with one sheet and one table of one text column. */
function packOf(table: Partial<SheetTable> = {}, sheet: Partial<Sheet> = {}, pack: Partial<Pack> = {}): Pack {
  const whole: SheetTable = {
    name: 'T_Pieces',
    columns: [{ title: 'Pièce', kind: 'text', width: 12 }],
    rows: [['P001']],
    empty: 'Aucune pièce.',
    ...table,
  }
  return {
    ...sampleWorkbook,
    sheets: [{ name: 'Pièces', title: 'Les pièces', notes: [], tables: [whole], ...sheet }],
    ...pack,
  }
}

/** The contrast of two colours as WCAG 2 defines it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((left, right) => left - right)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(argb: string): number {
  const [red = 0, green = 0, blue = 0] = [2, 4, 6].map((at) => {
    const share = Number.parseInt(argb.slice(at, at + 2), 16) / 255
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

async function cellOf(value: SheetValue, kind: SheetTable['columns'][number]['kind'] = 'text') {
  const made = partsOf(
    await xlsx.render(packOf({ columns: [{ title: 'Valeur', kind, width: 12 }], rows: [[value]] })),
  )
  const cell = made.cells('Pièces').get('A4')
  return { cell, format: cell === undefined ? '' : made.formatOf(cell) }
}

describe('texts stay texts', () => {
  test('no cell holds a formula that the pack did not write as one', () => {
    const formulas = sampleWorkbook.sheets
      .flatMap((sheet) => sheet.tables.flatMap((table) => table.rows.flat()))
      .flatMap((value) => (typeof value === 'object' && 'formula' in value ? [value.formula] : []))
    const written = sampleWorkbook.sheets.flatMap((sheet) =>
      [...parts.cells(sheet.name).values()].flatMap((cell) => cell.formula ?? []),
    )
    expect(written).toEqual(formulas.filter((formula) => !formula.includes('T_Actions')))
  })

  test('a cell of type “str” only ever holds the result of a formula', () => {
    for (const sheet of sampleWorkbook.sheets) {
      for (const cell of parts.cells(sheet.name).values()) {
        expect(['', 's', 'str']).toContain(cell.type)
        if (cell.type === 'str') expect(cell.formula).toBeDefined()
      }
    }
  })

  test.each(hostileTexts.filter(([, text]) => !/[\0\r\u{FFFE}\u{D83D}]/u.test(text) && text.length < 1000))(
    'a text with a %s reads back as it was written',
    async (_, text) => {
      const { cell, format } = await cellOf(text)
      expect(cell).toMatchObject({ type: 's', value: text })
      expect(format).toBe('@')
    },
  )

  test.each([
    ['a noncharacter', 'avant\u{FFFE}après', 'avant\u{FFFD}après'],
    ['NUL', 'avant\u{0}après', 'avant\u{FFFD}après'],
    ['half a character', 'avant\u{D83D}après', 'avant\u{FFFD}après'],
    ['a delete', 'avant\u{7F}après', 'avant\u{FFFD}après'],
    ['a carriage return', 'un\r\ndeux\rtrois', 'un\ndeux\ntrois'],
  ])('%s becomes what XML can carry', async (_, text, stored) => {
    expect((await cellOf(text)).cell?.value).toBe(stored)
  })

  test('a literal that spreadsheets would decode is escaped', async () => {
    const made = partsOf(await xlsx.render(packOf({ rows: [['avant_x000D_après']] })))
    expect(made.part('xl/sharedStrings.xml')).toContain('avant_x005F_x000D_après')
  })

  test('a text of 40 000 characters is cut to what a cell may hold, and says so', async () => {
    const value = (await cellOf('é'.repeat(40_000))).cell?.value ?? ''
    expect(value).toHaveLength(32_767)
    expect(value.endsWith('é…')).toBe(true)
  })

  test('a text is never cut in the middle of a character', async () => {
    const value = (await cellOf(`é${'🏡'.repeat(20_000)}`)).cell?.value ?? ''
    expect(value.length).toBeLessThanOrEqual(32_767)
    expect(value.endsWith('🏡…')).toBe(true)
  })

  test('an empty text leaves the cell blank, even with a link', async () => {
    expect((await cellOf('')).cell).toMatchObject({ type: '', value: '' })
    expect((await cellOf({ text: '', link: { sheet: 'Pièces' } })).cell).toMatchObject({
      type: '',
      value: '',
    })
  })
})

describe('values and formats', () => {
  test.each([
    ['text', 'D5-02', '@', 'D5-02'],
    ['integer', 1_141_326, '#,##0', '1141326'],
    ['decimal', 7.25, '#,##0.0#', '7.25'],
    ['share', 0.875, '0.0"\u{A0}"%', '0.875'],
    ['euro', 1450.5, '#,##0.00"\u{A0}€"', '1450.5'],
    ['text', 12, 'General', '12'],
    ['integer', 'non mesuré', '@', 'non mesuré'],
  ] as const)('a %s column shows %s as %s', async (kind, value, format, stored) => {
    const made = await cellOf(value, kind)
    expect(made.cell?.value).toBe(stored)
    expect(made.format).toBe(format)
  })

  // 1 January 2026 is day 46 023; 30 June is the 181st day of that year.
  test.each([
    ['2026-06-30', '46203'],
    ['1900-03-01', '61'],
    ['2000-02-29', '36585'],
    ['9999-12-31', '2958465'],
  ])('%s is the real day %s', async (date, serial) => {
    const { cell, format } = await cellOf({ date }, 'date')
    expect(cell).toMatchObject({ type: '', value: serial })
    expect(format).toBe('dd/mm/yyyy')
  })

  test.each(['1900-02-28', '1899-01-01', '2026-02-30', 'bientôt'])(
    '%s, which is no day for a spreadsheet, stays a text',
    async (date) => {
      expect((await cellOf({ date }, 'date')).cell).toMatchObject({ type: 's', value: date })
    },
  )

  test('a text of its own keeps its look, sign included, when it cannot be told by its words', async () => {
    const { cell, format } = await cellOf({ text: 'Tenu\nà deux exceptions près', tone: 'good' })
    expect(cell?.value).toBe('Tenu\nà deux exceptions près')
    expect(format).toBe('"✓\u{A0}"@')
  })

  test.each([
    ['a text of more than 255 characters', `COUNTIFS(T_Pieces[Valeur],"${'é'.repeat(256)}")`],
    ['a character that XML cannot carry', 'COUNTIFS(T_Pieces[Valeur],"\u{0}")'],
    ['more than 8 000 characters', `1${'+1'.repeat(4000)}`],
  ])('a formula with %s gives way to its result', async (_, formula) => {
    const { cell } = await cellOf({ formula, result: 7 }, 'integer')
    expect(cell).toMatchObject({ value: '7' })
    expect(cell).not.toHaveProperty('formula')
  })

  test('a text that is the sign itself shows it once', async () => {
    expect((await cellOf({ text: '✓', tone: 'good' })).format).toBe('@')
  })

  test.each(Object.entries(tones))(
    'the colours of the tone “%s” can be read by tired eyes',
    (_, { ink, fill, sign }) => {
      expect(contrast(ink, fill)).toBeGreaterThan(7)
      expect(sign).not.toBe('')
    },
  )

  test('numbers are shown as the language of the pack wants', async () => {
    const columns = [{ title: 'Share', kind: 'share', width: 12 }] as const
    const pack = packOf({ columns, rows: [[0.5]] }, {}, { language: 'en', locale: 'en-GB' })
    const made = partsOf(await xlsx.render(pack))
    const cell = made.cells('Pièces').get('A4')
    expect(cell && made.formatOf(cell)).toBe('0.0%')
  })

  test('a formula keeps the result that the pack computed', () => {
    const cell = [...parts.cells('Synthèse').values()].find(
      (each) => each.formula === 'COUNTIFS(T_Ecarts[Domaine],"D1")',
    )
    expect(cell?.value).toBe('6')
  })

  test('a formula that names a table without rows gives way to its result', () => {
    const cells = parts.cells('Plan d’actions')
    const key = [...cells].find(([, cell]) => cell.value === 'Actions ouvertes')?.[0] ?? ''
    expect(cells.get(key.replace('A', 'B'))).toMatchObject({ value: '0' })
    expect(cells.get(key.replace('A', 'B'))).not.toHaveProperty('formula')
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_VALUE])(
    '%s is refused with the address of its cell',
    async (value) => {
      await expect(xlsx.render(packOf({ rows: [[value]] }))).rejects.toThrow('A4')
      await expect(xlsx.render(packOf({ rows: [[{ formula: '1/0', result: value }]] }))).rejects.toThrow('A4')
    },
  )
})

describe('tables', () => {
  test('a column title that spreadsheets would decode stays the same in the table and in its header', async () => {
    const columns = [{ title: 'Code_x0041_', kind: 'text', width: 20 }] as const
    const made = partsOf(await xlsx.render(packOf({ columns })))
    expect(made.part('xl/tables/table1.xml')).toContain('name="Code_x005F_x0041_"')
    expect(made.part('xl/sharedStrings.xml')).toContain('<t>Code_x005F_x0041_</t>')
  })

  test('every table with rows is an Excel table whose column names are its header cells', () => {
    const names = parts.names.filter((name) => name.startsWith('xl/tables/')).map((name) => parts.part(name))
    const tables = sampleWorkbook.sheets
      .flatMap((sheet) => sheet.tables)
      .filter((table) => table.rows.length > 0)
    expect(names.map((xml) => attribute(xml, 'displayName')).toSorted()).toEqual(
      tables.map((table) => table.name).toSorted(),
    )
    for (const table of tables) {
      const xml = names.find((each) => attribute(each, 'displayName') === table.name) ?? ''
      const titles = [...xml.matchAll(/<tableColumn\b[^>]*>/g)].map(([tag]) =>
        readText(attribute(tag, 'name')),
      )
      expect(titles).toEqual(table.columns.map((column) => column.title))
      const [first = '', last = ''] = attribute(xml, 'ref').split(':')
      const rows = Number(last.replace(/\D+/, '')) - Number(first.replace(/\D+/, ''))
      expect(rows).toBe(table.rows.length)
      const tab = sampleWorkbook.sheets.find((sheet) => sheet.tables.includes(table))?.name ?? ''
      expect(parts.cells(tab).get(first)?.value).toBe(table.columns[0]?.title)
      expect(attribute(xml.slice(xml.indexOf('<autoFilter')), 'ref')).toBe(attribute(xml, 'ref'))
    }
  })

  test('a table without rows shows its header and what is said in its place', () => {
    const texts = [...parts.cells('Plan d’actions').values()].map((cell) => cell.value)
    expect(texts).toEqual(
      expect.arrayContaining(['Action', 'Échéance', 'Aucune action n’est ouverte à cette date.']),
    )
    expect(parts.names.map((name) => parts.part(name)).join('')).not.toContain('T_Actions')
  })

  test('the header of the only table stays on screen with the first column, and heads each printed page', () => {
    const sheet = parts.sheet('Preuves')
    expect(sheet).toContain(
      '<pane xSplit="1" ySplit="4" topLeftCell="B5" activePane="bottomRight" state="frozen"/>',
    )
    expect(parts.cells('Preuves').get('A4')?.value).toBe('Pièce')
    expect(parts.part('xl/workbook.xml')).toContain('>&apos;Preuves&apos;!$4:$4<')
  })

  test('rows keep growing when somebody types in them', () => {
    for (const sheet of sampleWorkbook.sheets) {
      expect(parts.sheet(sheet.name)).not.toContain('customHeight')
      expect(parts.sheet(sheet.name)).toMatch(/<row [^>]*ht="/)
    }
  })

  test('a long text makes its row taller', async () => {
    const made = partsOf(
      await xlsx.render(packOf({ rows: [['court'], ['mot '.repeat(40)], ['a1b2c3d4'.repeat(8)]] })),
    )
    const heights = [...made.sheet('Pièces').matchAll(/<row r="(\d+)" ht="([\d.]+)"/g)].map(
      ([, row, height]) => [row, Number(height)],
    )
    const heightOf = new Map(heights.map(([row, height]) => [row, Number(height)]))
    expect(heightOf.get('4')).toBe(14)
    expect(heightOf.get('5')).toBeGreaterThan(14 * 10)
    // 64 digits, of which a column of 12 shows 10 at most.
    expect(heightOf.get('6')).toBeGreaterThanOrEqual(7 * 12.75)
  })
})

describe('what a screen and a page can show', () => {
  test('a column grows until the texts that lead somewhere keep to one line', async () => {
    const link = { sheet: 'Pièces' }
    const made = partsOf(
      await xlsx.render(packOf({ rows: [[{ text: 'Un titre de pièce assez long', link }]] })),
    )
    const width = Number(attribute(made.sheet('Pièces').match(/<col [^>]*>/)?.[0] ?? '', 'width'))
    expect(width).toBeGreaterThan(28)
    expect(width).toBeLessThan(40)
  })

  test('a long note is cut into lines that stay above the table', async () => {
    const note = 'Chaque exigence est jugée sur deux axes. '.repeat(6).trim()
    const made = partsOf(await xlsx.render(packOf({}, { notes: [note] })))
    const column = [...made.cells('Pièces')]
      .filter(([address]) => address.startsWith('A'))
      .map(([, cell]) => cell.value)
    const lines = column.slice(1, column.indexOf('Pièce'))
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join(' ')).toBe(note)
  })

  test('what is frozen leaves most of the screen to the rows', async () => {
    const notes = Array.from({ length: 20 }, (_, index) => `Note ${index + 1}`)
    expect(partsOf(await xlsx.render(packOf({}, { notes }))).sheet('Pièces')).toContain('ySplit="1"')
    const columns = [{ title: 'Énoncé', kind: 'text', width: 80 }] as const
    expect(partsOf(await xlsx.render(packOf({ columns }))).sheet('Pièces')).not.toContain('xSplit')
  })

  test('several tables on a sheet repeat its title, for the header of one would lie about the others', () => {
    expect(parts.part('xl/workbook.xml')).toContain('>&apos;Synthèse&apos;!$1:$1<')
    expect(parts.sheet('Synthèse')).toContain('<pane ySplit="1"')
  })

  test('a figure computed by a formula never makes its row taller', async () => {
    const columns = [{ title: 'Taux', kind: 'share', width: 6 }] as const
    const made = partsOf(await xlsx.render(packOf({ columns, rows: [[{ formula: '2/3', result: 2 / 3 }]] })))
    expect(made.sheet('Pièces')).toContain('<row r="4" ht="14"')
  })

  test('several tables without charts head their later pages with the last one’s header', async () => {
    const [one] = packOf().sheets[0]?.tables ?? []
    if (one === undefined) throw new Error('the pack has a table')
    const tables = [one, { ...one, name: 'T_Autres', rows: Array.from({ length: 90 }, () => ['P']) }]
    const made = partsOf(await xlsx.render(packOf({}, { tables })))
    expect(readText(made.part('xl/workbook.xml'))).toContain(">'Pièces'!$6:$6<")
    expect(made.sheet('Pièces')).toContain('ySplit="1"')
  })

  test('a sheet of which only the first columns are printed takes one page across, however long it grows', async () => {
    const columns = ['A', 'B', 'C', 'D'].map((title) => ({ title, kind: 'text' as const, width: 90 }))
    const rows = [['a', 'b', 'c', 'd']]
    const made = partsOf(await xlsx.render(packOf({ columns, rows }, { printed: { columns: 2 } })))
    const book = readText(made.part('xl/workbook.xml'))
    expect(book).toContain(">'Pièces'!$A:$B<")
    expect(book).toContain(">'Pièces'!$3:$3<")
    expect(made.sheet('Pièces')).toMatch(/<pageSetup [^>]*fitToWidth="1"/)
  })

  test('what is kept out of sight is shown as nothing', async () => {
    const highlights = [{ columns: ['Pièce'], tone: 'unseen', when: '[@Pièce]="P001"' } as const]
    const made = partsOf(await xlsx.render(packOf({ highlights })))
    expect(made.part('xl/styles.xml')).toMatch(/<dxf><numFmt numFmtId="\d+" formatCode=";;;"\/><\/dxf>/)
  })

  describe('a sheet too wide to be read on one page', () => {
    const columns = Array.from({ length: 8 }, (_, index) => ({
      title: `Colonne ${index + 1}`,
      kind: 'text' as const,
      width: 60,
    }))
    const rows = [columns.map((column) => column.title)]

    test('goes over pages side by side, each with the header and the first column, and nothing cut', async () => {
      const made = partsOf(await xlsx.render(packOf({ columns, rows })))
      // Seven columns of 61 characters beside the first one, of which a page holds two.
      expect(made.sheet('Pièces')).toMatch(/pageOrder="overThenDown"[^>]* fitToWidth="4" fitToHeight="0"/)
      const book = readText(made.part('xl/workbook.xml'))
      expect(book).toContain(`>'Pièces'!$A:$A,'Pièces'!$3:$3<`)
      expect(book).toContain(`Print_Area" localSheetId="0">'Pièces'!$A$3:$H$4<`)
    })

    test('says its title at the head of each page, the printed area being without it', async () => {
      const made = partsOf(await xlsx.render(packOf({ columns, rows }, { title: 'Pièces & preuves' })))
      expect(readText(made.sheet('Pièces'))).toContain('&R&"Arial,Bold"&8&K16425B Pièces && preuves\n')
    })

    test('has no fixed area when people fill it in, so that the rows they add are printed', async () => {
      const filled = columns.map((column) => ({ ...column, entry: { prompt: 'Texte libre.' } }))
      const made = partsOf(await xlsx.render(packOf({ columns: filled, rows })))
      expect(made.sheet('Pièces')).toContain('fitToWidth="4"')
      // Beside the column that is repeated, where it would be cut.
      expect(made.cells('Pièces').get('A1')).toBeUndefined()
      expect(made.cells('Pièces').get('B1')?.value).toBe('Les pièces')
      expect(made.part('xl/workbook.xml')).not.toContain('Print_Area')
    })
  })

  test('a code stored as text raises no warning', () => {
    expect(parts.sheet('Textes hostiles')).toMatch(/<ignoredError sqref="A1:E\d+" numberStoredAsText="1"\/>/)
  })

  test('a width of 9 characters is not lost', async () => {
    const columns = [{ title: 'N°', kind: 'text', width: 9 }] as const
    expect(partsOf(await xlsx.render(packOf({ columns }))).sheet('Pièces')).toContain('width="9.71"')
  })
})

describe('links', () => {
  test('a link to a row of another sheet is a place in the workbook and nothing else', () => {
    const link = parts.sheet('Écarts').match(/<hyperlink [^>]*>/)?.[0] ?? ''
    expect(readText(attribute(link, 'location'))).toBe("'Preuves'!A5")
    expect(parts.cells('Preuves').get('A5')?.value).toBe('P001')
    expect(link).not.toContain('r:id')
    expect(parts.relations('Écarts')).not.toContain('hyperlink')
  })

  test('a link means the first of several rows with its key', async () => {
    const link = { table: 'T_Pieces', key: 'P001' }
    const made = partsOf(
      await xlsx.render(packOf({ rows: [['P000'], ['P001'], ['P001'], [{ text: 'voir', link }]] })),
    )
    expect(made.sheet('Pièces')).toContain(`location="'Pièces'!A5"`)
  })

  test('a file of the pack is reached by a relative, percent-encoded path', () => {
    expect(parts.relations('Preuves')).toContain(
      'Target="data/evidence/P001-enqu%C3%AAte%20%26%20d%C3%A9lais%20100%20%25%20%231.pdf" TargetMode="External"',
    )
  })

  test('a web address that looks like a cell leads to the web', () => {
    expect(parts.relations('Preuves')).toContain('Target="https://example.org/a!B2"')
    expect(parts.sheet('Preuves')).not.toContain(' location=')
  })

  test.each([
    { url: 'javascript:alert(1)' },
    { url: 'file:///etc/passwd' },
    { url: `https://example.org/${'a'.repeat(2100)}` },
    { file: '../secret.pdf' },
    { file: '/etc/passwd' },
    { file: '\\\\serveur\\partage' },
    { file: 'C:/secret.pdf' },
    { file: 'data//P001.pdf' },
    { file: 'data/\u{D83D}.pdf' },
    { sheet: 'Inconnue' },
    { table: 'T_Pieces', key: 'P999' },
    { table: 'T_Inconnue', key: 'P001' },
  ])('a link of the kind %# leads nowhere, so the text has none', async (link) => {
    const made = partsOf(await xlsx.render(packOf({ rows: [[{ text: 'P001', link }]] })))
    expect(made.sheet('Pièces')).not.toContain('<hyperlink')
    expect(made.cells('Pièces').get('A4')?.value).toBe('P001')
  })
})

function rules(): readonly string[] {
  return parts.sheet('Écarts').match(/<dataValidation .*?<\/dataValidation>/gs) ?? []
}

describe('what the reader fills in', () => {
  test('a short list of choices stands in the rule', () => {
    expect(rules()[0]).toContain('sqref="F5:F334"')
    expect(readText(rules()[0] ?? '')).toContain('<formula1>"Conforme,À améliorer,Non conforme"</formula1>')
  })

  test('a long list stands under the name of the cells that hold it', () => {
    expect(rules()[1]).toContain('<formula1>L_Ecarts_7</formula1>')
    const book = readText(parts.part('xl/workbook.xml'))
    const [, from, to] = /<definedName name="L_Ecarts_7">Listes!\$B\$(\d+):\$B\$(\d+)</.exec(book) ?? []
    expect(Number(to) - Number(from)).toBe(23)
    expect(parts.cells('Listes').get(`B${from}`)?.value).toBe('Cause 1, telle que décrite au guide')
    expect(parts.cells('Listes').get(`B${to}`)?.value).toBe('Cause 24, telle que décrite au guide')
  })

  test.each([
    ['a choice with a comma', ['Oui', 'Non, à revoir']],
    ['more than 255 characters', Array.from({ length: 30 }, (_, index) => `Choix n° ${index + 1}`)],
  ])('a list with %s that has no name is refused, for a rule cannot hold it', async (_, choices) => {
    const entry = { choices, prompt: 'Choisir.' }
    const pack = packOf({ columns: [{ title: 'Avis', kind: 'text', width: 12, entry }] })
    await expect(xlsx.render(pack)).rejects.toThrow(choices[0])
  })

  test('what is only offered is a list that keeps nobody from typing something else', async () => {
    const columns = [
      { title: 'Par', kind: 'text', width: 12, entry: { offered: ['Élu', 'Agent'], prompt: 'Dire.' } },
    ] as const
    const sheet = partsOf(await xlsx.render(packOf({ columns }))).sheet('Pièces')
    const [rule = ''] = sheet.match(/<dataValidation .*?<\/dataValidation>/s) ?? []
    expect(rule).toContain('type="list"')
    expect(readText(rule)).toContain('<formula1>"Élu,Agent"</formula1>')
    expect(rule).not.toContain('showErrorMessage')
    expect(rules()[0]).toContain('showErrorMessage="1"')
  })

  test('rows that people add below a table are helped too, up to the next table or chart', async () => {
    const columns = [{ title: 'Avis', kind: 'text', width: 12, entry: { prompt: 'Dire.' } }] as const
    const rangeOf = async (sheet: Partial<Sheet>) =>
      /<dataValidation [^>]*sqref="([^"]*)"/.exec(
        partsOf(await xlsx.render(packOf({ columns }, sheet))).sheet('Pièces'),
      )?.[1]
    expect(await rangeOf({})).toBe('A4:A304')
    const [first] = packOf({ columns }).sheets[0]?.tables ?? []
    const second = {
      name: 'T_Autre',
      columns: [{ title: 'N', kind: 'text', width: 9 }] as const,
      rows: [['1']],
      empty: '',
    }
    expect(await rangeOf({ tables: first === undefined ? [] : [first, second] })).toBe('A4:A4')
  })

  test('a prompt and its title are as long as programs allow', async () => {
    const entry = { prompt: 'p'.repeat(400) }
    const columns = [{ title: 't'.repeat(60), kind: 'text', width: 12, entry }] as const
    const rule = /<dataValidation [^>]*>/.exec(
      partsOf(await xlsx.render(packOf({ columns }))).sheet('Pièces'),
    )?.[0]
    expect(attribute(rule ?? '', 'promptTitle')).toBe(`${'t'.repeat(31)}…`)
    expect(attribute(rule ?? '', 'prompt')).toBe(`${'p'.repeat(254)}…`)
  })

  test('a date is checked as a date and its prompt is as long as programs allow', () => {
    const rule = rules()[2] ?? ''
    expect(rule).toContain('type="date" operator="greaterThanOrEqual"')
    expect(rule).toContain('<formula1>61</formula1>')
    expect(readText(attribute(rule, 'prompt'))).toHaveLength(255)
  })

  test('the title of an entry column bears a sign', () => {
    const cell = parts.cells('Écarts').get('F4')
    expect(cell?.value).toBe('Avis de l’auditeur')
    expect(cell && parts.formatOf(cell)).toBe('"✎\u{A0}"@')
  })
})

describe('pages and properties', () => {
  test('sheets print on A4 landscape, as wide as the page, with the furniture of the pack', () => {
    const sheet = parts.sheet('Écarts')
    expect(sheet).toMatch(
      /<pageSetup paperSize="9" orientation="landscape"[^>]* fitToWidth="1" fitToHeight="0"/,
    )
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>')
    expect(readText(sheet)).toContain('&L&8&K4F5A65 Coop’Hlm du Bord de l’Ill && Cie : dossier')
    expect(readText(sheet)).toContain('&R&8&K4F5A65 page &P sur &N')
    expect(readText(sheet)).toContain('&R&8&K4F5A65 &A')
  })

  test('a header never passes 255 characters, ampersands doubled', async () => {
    const furniture = {
      ...sampleWorkbook.furniture,
      header: '& '.repeat(300),
      footer: '&'.repeat(300),
      watermark: '&'.repeat(300),
    }
    const sheet = partsOf(await xlsx.render(packOf({}, {}, { furniture }))).sheet('Pièces')
    for (const tag of ['oddHeader', 'oddFooter']) {
      const band = readText(new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(sheet)?.[1] ?? '')
      expect(band.length).toBeGreaterThan(200)
      expect(band.length).toBeLessThanOrEqual(255)
    }
  })

  test('a working paper says so on the sheet and on its pages', async () => {
    const furniture = { ...sampleWorkbook.furniture, watermark: 'Document de travail' }
    const made = partsOf(await xlsx.render(packOf({}, {}, { furniture })))
    expect(made.cells('Pièces').get('A2')?.value).toBe('Document de travail')
    expect(made.sheet('Pièces')).toContain('Document de travail&amp;R')
  })

  test('the properties name the organisation, the generator and the date of the audit', () => {
    const core = parts.part('docProps/core.xml')
    expect(core).toContain('<dc:creator>coopqual 0.1.0</dc:creator>')
    expect(core).toContain('<dc:title>Dossier d’audit : Coop’Hlm du Bord de l’Ill</dc:title>')
    expect(core).toContain('<dc:language>fr-FR</dc:language>')
    expect(core.match(/2026-06-30T00:00:00Z/g)).toHaveLength(2)
    expect(readText(parts.part('docProps/app.xml'))).toContain(
      '<Company>Coop’Hlm du Bord de l’Ill & Cie</Company>',
    )
  })

  test('every font names its face and its size, in the order of the schema', () => {
    const styles = parts.part('xl/styles.xml')
    const fonts = /<fonts.*?<\/fonts>/s.exec(styles)?.[0].match(/<font>.*?<\/font>/gs) ?? []
    expect(fonts.length).toBeGreaterThan(5)
    for (const font of fonts)
      expect(font).toMatch(
        /^<font>(<b\/>)?(<i\/>)?(<u\/>)?<sz [^>]*><color [^>]*><name val="Arial"\/><family [^>]*><\/font>$/,
      )
  })
})

describe('the same pack gives the same bytes', () => {
  test('twice in one process', async () => {
    expect(await xlsx.render(sampleWorkbook)).toEqual(bytes)
  })

  test.each(['Pacific/Auckland', 'America/New_York'])('in the time zone %s', (zone) => {
    const code = `
      import { createHash } from 'node:crypto'
      import xlsx from './src/render/formats/xlsx.ts'
      import { sampleWorkbook } from './test/support/sample-workbook.ts'
      xlsx.render(sampleWorkbook).then((bytes) => console.log(createHash('sha256').update(bytes).digest('hex')))`
    const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })
    expect(run.stderr).toBe('')
    expect(run.stdout.trim()).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  test('the archive lists its parts in order and bears no time of its own', () => {
    expect(parts.names[0]).toBe('[Content_Types].xml')
    expect(parts.names.slice(1)).toEqual(parts.names.slice(1).toSorted())
    // 1 January 1980, 0:00, as the format of archives writes it, at its place in the first header.
    expect(Array.from(bytes.slice(10, 14))).toEqual([0, 0, 0x21, 0])
  })
})

test('a sheet has as many links as Excel takes, and its other texts lead nowhere', async () => {
  const rows = Array.from(Array(65_531).keys(), () => [{ text: 'x', link: { url: 'https://example.org' } }])
  const made = partsOf(await xlsx.render(packOf({ rows })))
  expect(made.sheet('Pièces').match(/<hyperlink /g)).toHaveLength(65_530)
  expect(made.cells('Pièces').get('A65534')?.value).toBe('x')
})

describe('names that would damage the file are refused, and named', () => {
  const column = { title: 'Pièce', kind: 'text', width: 12 } as const
  test.each([
    ['no sheet', packOf({}, {}, { sheets: [] }), 'no sheet'],
    ['an apostrophe', packOf({}, { name: "Plan d'actions" }), "Plan d'actions"],
    ['a slash', packOf({}, { name: 'Dit/fait' }), 'Dit/fait'],
    ['32 characters', packOf({}, { name: 'a'.repeat(32) }), 'a'.repeat(32)],
    ['a reserved name', packOf({}, { name: 'History' }), 'History'],
    ['an empty name', packOf({}, { name: ' ' }), 'sheet name'],
    ['a table name with a space', packOf({ name: 'T_Plan actions' }), 'T_Plan actions'],
    ['a table name that is a cell', packOf({ name: 'ECA1' }), 'ECA1'],
    [
      'columns alike but for the case',
      packOf({ columns: [column, { ...column, title: 'PIÈCE' }], rows: [] }),
      'PIÈCE',
    ],
    ['a column without a title', packOf({ columns: [{ ...column, title: '\n' }] }), 'without a name'],
    ['no column', packOf({ columns: [], rows: [] }), 'T_Pieces'],
    ['a row too short', packOf({ rows: [['P001'], []] }), 'row 2'],
    [
      'a name for cells that looks like a cell',
      packOf({ names: [{ name: 'AB12', column: 'Pièce', row: 0, count: 1 }] }),
      'AB12',
    ],
    [
      'a name for cells with a space',
      packOf({ names: [{ name: 'La date', column: 'Pièce', row: 0, count: 1 }] }),
      'La date',
    ],
    [
      'a name for a row that is not there',
      packOf({ names: [{ name: 'Date', column: 'Pièce', row: 0, count: 2 }] }),
      'Date',
    ],
    [
      'a name that a table has, but for the case',
      packOf({ names: [{ name: 't_pieces', column: 'Pièce', row: 0, count: 1 }] }),
      't_pieces',
    ],
    ['a formula that begins with =', packOf({ rows: [[{ formula: '=1', result: 1 }]] }), '=1'],
  ])('%s', async (_, pack, culprit) => {
    await expect(xlsx.render(pack)).rejects.toThrow(culprit)
  })

  test('two sheets or two tables alike but for the case', async () => {
    const [sheet] = packOf().sheets
    if (sheet === undefined) throw new Error('the sample has a sheet')
    const twin = { ...sheet, name: 'PIÈCES', tables: [] }
    await expect(xlsx.render({ ...sampleWorkbook, sheets: [sheet, twin] })).rejects.toThrow('PIÈCES')
    const other = {
      ...sheet,
      name: 'Autre',
      tables: sheet.tables.map((table) => ({ ...table, name: 'T_PIECES' })),
    }
    await expect(xlsx.render({ ...sampleWorkbook, sheets: [sheet, other] })).rejects.toThrow('T_PIECES')
  })
})
