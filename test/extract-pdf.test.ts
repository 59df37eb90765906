import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { judged } from './support/judges.ts'
import { read, samplePiece, told } from './support/pieces.ts'
import { emptyFolder } from './support/run.ts'

/** A PDF of one page on which operators draw. */
async function drawn(
  content: string,
  more: (document: PDFDocument) => void | Promise<void> = () => undefined,
): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const page = document.addPage([300, 300])
  const font = await document.embedFont(StandardFonts.Helvetica)
  page.node.newFontDictionary('F', font.ref)
  const name = page.node.Resources()?.lookup(PDFName.of('Font'))?.toString() ?? ''
  const key = /\/(F[^\s]*)/.exec(name)?.[1] ?? 'F'
  page.node.set(
    PDFName.of('Contents'),
    document.context.register(document.context.stream(content.replaceAll('/F ', `/${key} `))),
  )
  await more(document)
  return await document.save()
}

const pageOf = async (content: string): Promise<string> =>
  (await read(await drawn(content), 'pdf')).texts.map(({ text }) => text).join('|')

describe('the text of a page', () => {
  test('whose numbers are drawn in pieces, whole and with their blanks', async () => {
    const moved = Array.from(
      '0612345678',
      (digit, index) => `1 0 0 1 ${10 + index * 6.67 + Math.floor(index / 2) * 3.3} 200 Tm (${digit}) Tj`,
    )
    expect(await pageOf(`BT /F 12 Tf ${moved.join(' ')} ET`)).toBe('06 12 34 56 78')
    expect(await pageOf('BT /F 12 Tf 10 200 Td [(FR7) 20 (6 30) -20 (00 60) 5 (00)] TJ ET')).toBe(
      'FR76 3000 6000',
    )
    expect(await pageOf('BT /F 12 Tf 10 200 Td [(06) -300 (12) -300 (34)] TJ ET')).toBe('06 12 34')
    const apart = 'BT /F 12 Tf 10 200 Td (jean@exem) Tj ET BT /F 12 Tf 67.4 200 Td (ple.test) Tj ET'
    expect(await pageOf(apart)).toBe('jean@exemple.test')
  })

  test('whose lines and columns stay apart', async () => {
    expect(await pageOf('BT /F 12 Tf 10 200 Td (06 12) Tj 0 -14 Td (34) Tj ET')).toBe('06 12\n34')
    expect(await pageOf('BT /F 12 Tf 10 200 Td (06 12) Tj 100 0 Td (34) Tj ET')).toBe('06 12 34')
    expect(await pageOf('BT /F 12 Tf 10 200 Td (12) Tj /F 7 Tf 13.4 4 Td (1) Tj ET')).toBe('12 1')
  })
})

test('what is drawn over a form is told behind its labels', async () => {
  const labels = 'BT /F 12 Tf 10 200 Td (Nom :) Tj 0 -20 Td (Date de naissance) Tj 0 -20 Td (Fait le) Tj ET'
  const values = 'BT /F 12 Tf 120 200 Td (Dupont) Tj 0 -20 Td (12/03/1971) Tj 0 -20 Td (01/02/2026) Tj ET'
  expect(await pageOf(`${labels} ${values}`)).toBe(
    'Nom : Dupont\nDate de naissance 12/03/1971\nFait le\n01/02/2026',
  )
})

test('forms, remarks, links, properties and attachments are told', async () => {
  const bytes = await drawn('BT /F 12 Tf 10 200 Td (Courriel) Tj ET', async (document) => {
    const page = document.getPage(0)
    const field = document.getForm().createTextField('tel')
    field.setText('06 12 34 56 78')
    field.addToPage(page, { x: 10, y: 10, width: 100, height: 20 })
    const born = document.getForm().createTextField('date de naissance')
    born.setText('12/03/1971')
    born.addToPage(page, { x: 10, y: 40, width: 100, height: 20 })
    const { context } = document
    const remark = {
      Type: 'Annot',
      Subtype: 'Text',
      Rect: [1, 1, 9, 9],
      Contents: PDFHexString.fromText('remarque 06 22 22 22 22'),
    }
    const link = {
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [1, 1, 9, 9],
      A: { S: 'URI', URI: PDFString.of('mailto:cache@exemple.test') },
    }
    for (const one of [remark, link]) page.node.addAnnot(context.register(context.obj(one)))
    const file = context.register(context.flateStream('ligne 06 77 77 77 77', { Type: 'EmbeddedFile' }))
    const spec = {
      Type: 'Filespec',
      F: PDFString.of('c.txt'),
      UF: PDFHexString.fromText('c.txt'),
      EF: { F: file },
    }
    const pinned = { Type: 'Annot', Subtype: 'FileAttachment', Rect: [1, 1, 9, 9], FS: spec }
    page.node.addAnnot(context.register(context.obj(pinned)))
    const titles = context.register(context.obj({ Title: PDFHexString.fromText('Dossier 06 88 88 88 88') }))
    document.catalog.set(PDFName.of('Outlines'), context.obj({ First: titles, Last: titles, Count: 1 }))
    document.setAuthor('Jeanne Auteure')
    await document.attach(Buffer.from('ligne 1'), 'a.txt')
    await document.attach(samplePiece('courrier.docx'), 'b.docx')
  })
  const found = await read(bytes, 'pdf')
  expect(found).toMatchObject({ isPartial: false })
  expect(told(found)).toEqual(
    expect.arrayContaining([
      'author: Jeanne Auteure',
      'page 1: Courriel',
      'page 1: 06 12 34 56 78',
      'page 1: date de naissance : 12/03/1971',
      'page 1: remarque 06 22 22 22 22',
      'page 1: cache@exemple.test',
      '[a.txt] line 1: ligne 1',
      '[c.txt] line 1: ligne 06 77 77 77 77',
      'outline: Dossier 06 88 88 88 88',
      '[b.docx] paragraph 5: cellule 06 44 44 44 44',
      '[b.docx] lastModifiedBy: Marc Dernier',
    ]),
  )
})

describe('a PDF that', () => {
  test('is but a picture says that it was not read', async () => {
    const scanned = await drawn('q 100 0 0 100 0 0 cm /I Do Q', (document) => {
      const { context } = document
      const image = context.stream(new Uint8Array(3), {
        Type: 'XObject',
        Subtype: 'Image',
        Width: 1,
        Height: 1,
        ColorSpace: 'DeviceRGB',
        BitsPerComponent: 8,
      })
      document.getPage(0).node.setXObject(PDFName.of('I'), context.register(image))
    })
    expect(await read(scanned, 'pdf')).toMatchObject({ texts: [], isPartial: true })
  })

  test('is blank has been read', async () => {
    expect(await read(await drawn(''), 'pdf')).toMatchObject({ texts: [], isPartial: false })
  })

  test('is none, or ends too early', async () => {
    expect(await read('%PDF-1.7\nrien', 'pdf')).toMatchObject({ texts: [], trouble: 'broken' })
    expect(await read('', 'pdf')).toMatchObject({ texts: [], trouble: 'broken' })
  })

  test('has more pages than are read', async () => {
    const document = await PDFDocument.create()
    for (let page = 1; page <= 5; page += 1) document.addPage([100, 100]).drawText(`page ${page}`)
    const found = await read(await document.save(), 'pdf', { pages: 3 })
    expect(found.isPartial).toBe(true)
    expect(told(found)).toEqual(expect.not.arrayContaining(['page 4: page 4']))
    expect(told(found)).toContain('page 3: page 3')
  })

  test('draws for too long is read as far as the time goes', async () => {
    const document = await PDFDocument.create()
    for (let page = 1; page <= 300; page += 1) document.addPage([100, 100]).drawText(`page ${page}`)
    const found = await read(await document.save(), 'pdf', { seconds: 0.05 })
    expect(found.isPartial).toBe(true)
    expect(found.texts.length).toBeLessThan(300)
  })
})

judged(
  'qpdf',
  'a password keeps a PDF from being read, unless it keeps from changing it only',
  async ([qpdf]) => {
    const folder = emptyFolder()
    const [plain, locked] = [path.join(folder, 'a.pdf'), path.join(folder, 'b.pdf')]
    writeFileSync(plain, await drawn('BT /F 12 Tf 10 200 Td (06 12 34 56 78) Tj ET'))
    const lock = (...passwords: readonly string[]): Uint8Array => {
      spawnSync(qpdf, ['--encrypt', ...passwords, '256', '--', plain, locked])
      return new Uint8Array(readFileSync(locked))
    }
    expect(await read(lock('secret', 'secret'), 'pdf')).toMatchObject({ texts: [], trouble: 'encrypted' })
    expect(told(await read(lock('', 'secret'), 'pdf'))).toContain('page 1: 06 12 34 56 78')
  },
)

judged(
  'pdftotext',
  'the words of every PDF of the examples are those that poppler reads',
  async ([pdftotext]) => {
    const folder = path.resolve(import.meta.dirname, '../examples/cooperative-modele/evidence/demandes')
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.pdf'))) {
      const file = path.join(folder, name)
      const words = wordsOf(spawnSync(pdftotext, ['-raw', file, '-'], { encoding: 'utf8' }).stdout)
      const { texts } = await read(new Uint8Array(readFileSync(file)), 'pdf')
      expect(wordsOf(texts.map(({ text }) => text).join('\n')), name).toEqual(words)
    }
  },
)

/** The words with a digit or a letter, in any order. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .toSorted()
}
