import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { handZip } from './support/hand-zip.ts'
import { judged, judges } from './support/judges.ts'
import { read, samplePiece, told } from './support/pieces.ts'
import { emptyFolder } from './support/run.ts'

describe('a letter that LibreOffice saved', () => {
  test('as .docx: body, table, what was struck out, notes, remarks, links, heads and feet', async () => {
    const found = await read(samplePiece('courrier.docx'), 'docx')
    expect(found).toMatchObject({ isPartial: false })
    expect(told(found)).toEqual([
      'author: Paul Raye',
      'author: Remi Marque',
      'author: Jeanne Auteure',
      'lastModifiedBy: Marc Dernier',
      'title: Courrier',
      'paragraph 1: Bonjour',
      'paragraph 2: Tél. 06 12 34 56 78 suite',
      'paragraph 2: Tél. 06 12 34 56 78supprime 06 11 11 11 11 suite',
      'paragraph 3: IBAN FR76 3000 6000 0112 3456 7890 189',
      'paragraph 4: Note',
      'paragraph 5: cellule 06 44 44 44 44',
      'paragraph 6: écrivez-nous',
      'paragraph 6: cache@exemple.test',
      'header: Ligne directe 03 88 00 00 01',
      'footer: Pied 03 88 00 00 02',
      'paragraph 4: note 06 33 33 33 33',
      'paragraph 3: remarque 06 22 22 22 22',
    ])
  })

  test('as .odt', async () => {
    const found = await read(samplePiece('courrier.odt'), 'odt')
    expect(found).toMatchObject({ isPartial: false })
    expect(told(found)).toEqual([
      'author: Paul Raye',
      'author: Remi Marque',
      'author: Jeanne Auteure',
      'lastModifiedBy: Marc Dernier',
      'title: Courrier',
      'paragraph 1: Bonjour',
      'paragraph 2: supprime 06 11 11 11 11',
      'paragraph 2: Tél. 06 12 34 56 78 suite',
      'paragraph 3: remarque 06 22 22 22 22',
      'paragraph 3: IBAN FR76 3000 6000 0112 3456 7890 189',
      'paragraph 4: note 06 33 33 33 33',
      'paragraph 4: Note',
      'paragraph 5: cellule 06 44 44 44 44',
      'paragraph 6: écrivez-nous cache@exemple.test',
      'header: Ligne directe 03 88 00 00 01',
      'footer: Pied 03 88 00 00 02',
    ])
  })

  test('as .rtf', async () => {
    const found = await read(samplePiece('courrier.rtf'), 'rtf')
    expect(found).toMatchObject({ isPartial: false })
    expect(told(found)).toEqual([
      'title: Courrier',
      'author: Jeanne Auteure',
      'author: Marc Dernier',
      'author: Remi Marque',
      'paragraph 1: Ligne directe 03 88 00 00 01',
      'paragraph 2: Pied 03 88 00 00 02',
      'paragraph 3: Bonjour',
      'paragraph 4: Tél. 06 12 34 56 78 supprime 06 11 11 11 11 suite',
      'paragraph 5: IBAN FR76 3000 6000 0112 3456 7890 189 remarque 06 22 22 22 22',
      'paragraph 6: Note',
      'paragraph 7: note 06 33 33 33 33',
      'paragraph 8: cellule 06 44 44 44 44',
      'paragraph 9: cache@exemple.test écrivez-nous',
    ])
  })

  test('as .pdf: the mark of the note stands apart', async () => {
    const found = await read(samplePiece('courrier.pdf'), 'pdf')
    expect(found).toMatchObject({ isPartial: false })
    expect(told(found)).toEqual([
      'title: Courrier',
      'author: Jeanne Auteure',
      `page 1: ${[
        'Ligne directe 03 88 00 00 01',
        'Bonjour',
        'Tél. 06 12 34 56 78supprime 06 11 11 11 11 suite',
        'IBAN FR76 3000 6000 0112 3456 7890 189',
        'Note1',
        'cellule 06 44 44 44 44',
        'écrivez-nous',
        '1 note 06 33 33 33 33',
        'Pied 03 88 00 00 02',
      ].join('\n')}`,
      'page 1: cache@exemple.test',
    ])
  })
})

test('slides that LibreOffice saved, with their notes, remarks and links', async () => {
  const found = await read(samplePiece('reunion.pptx'), 'pptx')
  expect(found).toMatchObject({ isPartial: false })
  expect(told(found)).toEqual([
    'author: Remi Marque',
    'author: Jeanne Auteure',
    'lastModifiedBy: Marc Dernier',
    'page 1: Tél. 06 12 34 56 78\nécrire',
    'page 1: cache@exemple.test',
    'page 1: note 06 33 33 33 33',
    'page 2: Deux',
    'page 2: remarque 06 22 22 22 22',
  ])
})

const workbookScript = `
import datetime, sys
from openpyxl import Workbook
from openpyxl.comments import Comment
book = Workbook()
sheet = book.active
sheet.title = 'Locataires'
sheet.append(['Nom', 'Téléphone', 'Née le', 'SIREN', 'Numéro', 'NIR', 'Porte', 'Courriel'])
sheet.append(['Dupont', 612345678, datetime.date(1971, 3, 12), 612345678, 612345678, 271036748300159, 12, 'écrire'])
sheet['E2'].number_format = '0#" "##" "##" "##" "##'
sheet['H2'].hyperlink = 'mailto:cache@exemple.test'
sheet['A2'].comment = Comment('remarque 06 22 22 22 22', 'Remi Marque')
sheet['A4'], sheet['B4'] = 'Tél. :', 388000001
sheet.oddFooter.left.text = 'Ligne directe 03 88 00 00 01'
hidden = book.create_sheet('Caché')
hidden.sheet_state = 'veryHidden'
hidden['C3'] = 'IBAN FR76 3000 6000 0112 3456 7890 189'
book.properties.creator = 'Jeanne Auteure'
book.properties.lastModifiedBy = 'Marc Dernier'
book.save(sys.argv[1])
`

const cells = [
  'Locataires!B2: 0612345678',
  'Locataires!C2: Née le : 12/03/1971',
  'Locataires!D2: 612345678',
  'Locataires!E2: 06 12 34 56 78',
  'Locataires!F2: 271036748300159',
  'Locataires!G2: Porte : 12',
]

judged('openpyxl', 'the cells of its workbook, as they are meant', async ([python, ...args]) => {
  const file = path.join(emptyFolder(), 'a.xlsx')
  execFileSync(python, [...args, '-c', workbookScript, file])
  const found = await read(new Uint8Array(readFileSync(file)), 'xlsx')
  expect(found).toMatchObject({ isPartial: false })
  expect(told(found)).toEqual([
    'author: Remi Marque',
    'author: Jeanne Auteure',
    'lastModifiedBy: Marc Dernier',
    ...cells,
    'Locataires!B4: 0388000001',
    'Locataires!H2: cache@exemple.test',
    'footer: Ligne directe 03 88 00 00 01',
    'Locataires!A2: remarque 06 22 22 22 22',
    'Caché!C3: IBAN FR76 3000 6000 0112 3456 7890 189',
  ])
})

judged('libreOffice', 'the cells of a sheet of its own form', async ([office, ...args]) => {
  const folder = emptyFolder()
  const [python = 'python3'] = judges.openpyxl ?? []
  execFileSync(python, ['-c', workbookScript, path.join(folder, 'a.xlsx')])
  const own = `-env:UserInstallation=file://${folder}/office`
  execFileSync(office, [...args, own, '--headless', '--convert-to', 'ods', 'a.xlsx'], {
    cwd: folder,
    stdio: 'ignore',
  })
  const found = await read(new Uint8Array(readFileSync(path.join(folder, 'a.ods'))), 'ods')
  expect(found).toMatchObject({ isPartial: false })
  expect(told(found)).toEqual(expect.arrayContaining(cells.filter((cell) => !cell.includes('!C2'))))
  expect(told(found)).toContain('Caché!C3: IBAN FR76 3000 6000 0112 3456 7890 189')
  expect(told(found).join('\n')).toMatch(/!A2: .*06 22 22 22 22/)
})

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const docx = (body: string, before = ''): Uint8Array =>
  handZip([
    { name: '[Content_Types].xml', text: '<Types/>' },
    { name: 'word/document.xml', text: `${before}<w:document xmlns:w="${word}">${body}</w:document>` },
  ])

describe('a document that is hostile or damaged', () => {
  test('declares entities: it is not read', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]>'
    const found = await read(docx('<w:p><w:r><w:t>&c;</w:t></w:r></w:p>', bomb), 'docx')
    expect(found).toMatchObject({ texts: [], isPartial: true })
  })

  test('unfolds to too much: what came before is kept', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `<w:p><w:r><w:t>${index}</w:t></w:r></w:p>`)
    const found = await read(docx(lines.join('')), 'docx', { unfoldedBytes: 300_000 })
    expect(found.isPartial).toBe(true)
    expect(found.texts.length).toBeGreaterThan(1000)
    expect(found.texts.length).toBeLessThan(10_000)
  })

  test('is deeper than any that people write', async () => {
    const found = await read(docx('<w:p>'.repeat(1000)), 'docx')
    expect(found).toMatchObject({ texts: [], isPartial: true })
  })

  test('has a password, as a zip and as LibreOffice has it', async () => {
    const zip = handZip([{ name: 'word/document.xml', text: 'x', declared: { flags: 1 } }])
    expect(await read(zip, 'docx')).toMatchObject({ trouble: 'encrypted' })
    const manifest = '<manifest><encryption-data/></manifest>'
    const odt = handZip([
      { name: 'META-INF/manifest.xml', text: manifest },
      { name: 'content.xml', text: 'garbage' },
    ])
    expect(await read(odt, 'odt')).toMatchObject({ texts: [], trouble: 'encrypted' })
  })

  test.each(['docx', 'xlsx', 'pptx', 'odt', 'ods'] as const)('is no %s at all', async (type) => {
    expect(await read('PK but no zip', type)).toMatchObject({ texts: [], trouble: 'broken' })
    const empty = handZip([{ name: 'a.txt', text: 'a' }])
    expect(await read(empty, type)).toMatchObject({ texts: [], trouble: 'broken' })
  })

  test('is of a form that is not read here', async () => {
    for (const type of ['doc', 'xls', 'msg', 'video', 'unknown'] as const)
      expect(await read('anything', type)).toEqual({ texts: [], metadata: [], isPartial: true })
  })
})

describe('what Word keeps out of sight', () => {
  test('a drawing is told once, a text box before the paragraph that it hangs on', async () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>boîte 1</w:t></w:r></w:p></w:txbxContent>'
    const mc = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
    const both = `<mc:AlternateContent xmlns:mc="${mc}"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`
    const found = await read(docx(`<w:p><w:r><w:t>avant</w:t>${both}</w:r></w:p>`), 'docx')
    expect(told(found)).toEqual(['paragraph 1: boîte 1', 'paragraph 2: avant'])
  })

  test('the address in a field', async () => {
    const field = '<w:r><w:instrText> HYPERLINK "mailto:cache@exemple.test" </w:instrText></w:r>'
    const found = await read(docx(`<w:p>${field}<w:r><w:t>écrire</w:t></w:r></w:p>`), 'docx')
    expect(told(found)).toEqual(['paragraph 1: écrire', 'paragraph 1: cache@exemple.test'])
  })
})

describe('what stands beside the cells and paragraphs', () => {
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main'
  const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
  const box = `<xdr:wsDr xmlns:xdr="x" xmlns:a="${drawing}"><a:p><a:r><a:t>Tél. 06 11 </a:t></a:r><a:r><a:t>11 11 11</a:t></a:r></a:p></xdr:wsDr>`
  const cached = `<c:chart xmlns:c="${chart}"><c:pt><c:v>cache@exemple.test</c:v></c:pt></c:chart>`
  const inner = docx(`<w:p><w:r><w:t>dedans 06 22 22 22 22</w:t></w:r></w:p>`)
  const document = `<w:document xmlns:w="${word}"><w:p><w:r><w:t>rien</w:t></w:r></w:p></w:document>`

  test('drawings, charts and carried documents are told, and an object of a program is said to be unread', async () => {
    const parts = [
      { name: 'word/document.xml', text: document },
      { name: 'word/diagrams/data1.xml', text: box },
      { name: 'word/charts/chart1.xml', text: cached },
      { name: 'word/embeddings/a.docx', text: inner },
    ]
    const found = await read(handZip(parts), 'docx')
    expect(found).toMatchObject({ isPartial: false })
    expect(told(found)).toEqual([
      'drawing: Tél. 06 11 11 11 11',
      'drawing: cache@exemple.test',
      'paragraph 1: rien',
      '[a.docx]: a.docx',
      '[a.docx] paragraph 1: dedans 06 22 22 22 22',
    ])
    const object = { name: 'word/embeddings/oleObject1.bin', text: 'objet' }
    expect(await read(handZip([...parts, object]), 'docx')).toMatchObject({ isPartial: true })
  })

  test('text boxes of a sheet are told', async () => {
    const sheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    const found = await read(
      handZip([
        { name: 'xl/workbook.xml', text: `<workbook xmlns="${sheet}"><sheets/></workbook>` },
        { name: 'xl/drawings/drawing1.xml', text: box },
      ]),
      'xlsx',
    )
    expect(told(found)).toEqual(['drawing: Tél. 06 11 11 11 11'])
  })
})
