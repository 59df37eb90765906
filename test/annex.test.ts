import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { usualLimits } from '../src/render/annex/limits.ts'
import {
  annexOf,
  annexOfPieces,
  endless,
  endlessFromItsStart,
  piecesIn,
  scratchFolder,
} from './support/annex.ts'
import { handPdf, onePage, streamText, textAt } from './support/hand-pdf.ts'
import { handPng, inkJpeg } from './support/hand-images.ts'
import { judged } from './support/judges.ts'
import { textOf } from './support/pdf-reader.ts'

const plain = onePage({ content: textAt(40, 200, 'Une page simple') })

/** A PDF of some kilobytes whose objects, once unpacked, would fill the memory. */
function bomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(500_000_000, 0x20), { level: 9 })
  const head = `<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`
  return handPdf(['<</Type/Catalog>>', `${head}${packed.toString('latin1')}\nendstream`])
}

const script = '<</S/JavaScript/JS(app.alert\\(1\\))>>'

/** A page with everything that acts, and a form whose values show. */
const busy = onePage({
  content: textAt(40, 250, 'Contenu de la page'),
  catalog: `/OpenAction ${script}/AA<</WC ${script}>>/AcroForm 6 0 R/Names<</JavaScript<</Names[(a) ${script}]>>/EmbeddedFiles<</Names[(x) 12 0 R]>>>>/Outlines 13 0 R`,
  page: `/AA<</O ${script}>>/Metadata 13 0 R/PieceInfo<</X 13 0 R>>/Annots[7 0 R 8 0 R 9 0 R 10 0 R 14 0 R 15 0 R 16 0 R 17 0 R 18 0 R 19 0 R]`,
  objects: [
    '<</Fields[7 0 R 18 0 R 19 0 R]/XFA(x)/NeedAppearances true>>',
    '<</Type/Annot/Subtype/Widget/FT/Tx/T(montant)/V(1234)/Rect[40 100 200 120]/F 4/AP<</N 11 0 R>>/AA<</K 13 0 R>>>>',
    '<</Type/Annot/Subtype/Link/Rect[0 0 50 50]/A<</S/Launch/F(cmd.exe)>>>>',
    '<</Type/Annot/Subtype/Link/Rect[50 0 100 50]/A<</S/URI/URI(https://www.hlm.coop/)/Next<</S/Launch/F(a)>>>>>>',
    '<</Type/Annot/Subtype/Link/Rect[100 0 150 50]/A<</S/URI/URI(javascript:alert\\(1\\))>>>>',
    streamText(
      '/Type/XObject/Subtype/Form/BBox[0 0 160 20]/Resources<</Font<</F 5 0 R>>>>',
      textAt(2, 5, 'Valeur 1234'),
    ),
    '<</Type/Filespec/F(x.exe)/EF<</F 13 0 R>>>>',
    streamText('/Type/EmbeddedFile', 'MZ'),
    '<</Type/Annot/Subtype/Screen/Rect[0 0 9 9]/A<</S/Rendition/JS(x)>>>>',
    '<</Type/Annot/Subtype/RichMedia/Rect[0 0 9 9]/RichMediaContent 13 0 R>>',
    '<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS 12 0 R>>',
    '<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/SubmitForm/F(http://x.example/)>>>>',
    '<</Type/Annot/Subtype/Widget/FT/Sig/T(s)/V<</Type/Sig/Contents<00>>>/Rect[0 0 0 0]>>',
    '<</Type/Annot/Subtype/Widget/FT/Tx/T(nom)/V(Durand)/Rect[40 60 200 80]>>',
  ],
})

/** Many times what the small pieces here take, and yet not long to wait. */
const short = { ...usualLimits, seconds: 2 }

describe('a piece that cannot be shown is listed with its reason, and the others are shown', () => {
  test('whatever is wrong with it', { timeout: 120_000 }, async () => {
    const { outcomes } = await annexOf({
      'vide.pdf': new Uint8Array(),
      'protégé.pdf': onePage({
        trailer: '/Encrypt 6 0 R/ID[<00><00>]',
        objects: ['<</Filter/Standard/V 2/R 3/Length 128/O(o)/U(u)/P -4>>'],
      }),
      'coupé.pdf': plain.subarray(0, plain.length - 300),
      'sans fin.pdf': plain.subarray(0, plain.indexOf('startxref')),
      'page perdue.pdf': Buffer.from(
        plain.toString('latin1').replace('/Kids[3 0 R]', '/Kids[9 0 R]'),
        'latin1',
      ),
      'contenu perdu.pdf': Buffer.from(
        plain.toString('latin1').replace('/Contents 4', '/Contents 9'),
        'latin1',
      ),
      'en rond.pdf': handPdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 1>>']),
      'autre chose.pdf': Buffer.from('PK\u0003\u0004 un classeur renommé'),
      'photo coupée.jpg': inkJpeg(64, 64, [0, 0, 0, 0], true).subarray(0, 300),
      'photo sans perte.jpg': Buffer.from(
        inkJpeg(8, 8, [0, 0, 0, 0], false).toString('latin1').replace('ÿÀ', 'ÿÃ'),
        'latin1',
      ),
      'image coupée.png': handPng({
        width: 40,
        height: 40,
        depth: 8,
        colour: 2,
        pixel: (x, y) => [x, y, x ^ y],
      }).subarray(0, 200),
      'tableau.xlsx': Buffer.from('PK'),
      'été, « reçu » n° 1.pdf': plain,
    })
    const unreadable = (reason: string): object => ({ kind: 'unreadable', reason })
    expect(outcomes).toEqual({
      'vide.pdf': unreadable('empty'),
      'protégé.pdf': unreadable('encrypted'),
      'coupé.pdf': unreadable('damaged'),
      'sans fin.pdf': unreadable('damaged'),
      'page perdue.pdf': unreadable('damaged'),
      'contenu perdu.pdf': unreadable('damaged'),
      'en rond.pdf': unreadable('damaged'),
      'autre chose.pdf': unreadable('unknownFormat'),
      'photo coupée.jpg': unreadable('damaged'),
      'photo sans perte.jpg': unreadable('unsupportedImage'),
      'image coupée.png': unreadable('damaged'),
      'tableau.xlsx': { kind: 'elsewhere' },
      'été, « reçu » n° 1.pdf': { kind: 'shown', pages: 1, remarks: [] },
    })
  })

  test('when it works without end', { timeout: 120_000 }, async () => {
    const files = {
      'sans fin.pdf': endless,
      'sans fin lui non plus.pdf': endlessFromItsStart,
      'après.pdf': plain,
    }
    const { outcomes } = await annexOf(files, { limits: short })
    expect(outcomes).toEqual({
      'sans fin.pdf': { kind: 'unreadable', reason: 'tooSlow' },
      'sans fin lui non plus.pdf': { kind: 'unreadable', reason: 'tooSlow' },
      'après.pdf': { kind: 'shown', pages: 1, remarks: [] },
    })
  })

  test('when it fills the memory, or is too large', { timeout: 120_000 }, async () => {
    const limits = { ...usualLimits, memory: 300_000_000, bytes: 2_000_000, pages: 3 }
    const { outcomes } = await annexOf(
      {
        'bombe.pdf': bomb(),
        'trop lourd.pdf': Buffer.concat([plain, Buffer.alloc(2_000_000)]),
        'trop de pages.pdf': handPdf([
          '<</Type/Catalog/Pages 2 0 R>>',
          '<</Type/Pages/Kids[3 0 R 3 0 R 3 0 R 3 0 R]>>',
          '<</Type/Page>>',
        ]),
        'après.pdf': plain,
      },
      { limits },
    )
    expect(outcomes).toEqual({
      'bombe.pdf': { kind: 'unreadable', reason: 'tooHeavy' },
      'trop lourd.pdf': { kind: 'unreadable', reason: 'tooLarge' },
      'trop de pages.pdf': { kind: 'unreadable', reason: 'tooManyPages' },
      'après.pdf': { kind: 'shown', pages: 1, remarks: [] },
    })
  })

  judged('qpdf', 'an encrypted file is listed, a repaired one is shown', async ([qpdf]) => {
    const folder = scratchFolder()
    const [source, locked, plainer] = ['a.pdf', 'b.pdf', 'c.pdf'].map((name) => path.join(folder, name))
    writeFileSync(source!, plain)
    execFileSync(qpdf, ['--encrypt', '', 'secret', '256', '--', source!, locked!])
    execFileSync(qpdf, ['--object-streams=generate', source!, plainer!])
    const { outcomes } = await annexOf({ 'b.pdf': readFileSync(locked!), 'c.pdf': readFileSync(plainer!) })
    expect(outcomes).toEqual({
      'b.pdf': { kind: 'unreadable', reason: 'encrypted' },
      'c.pdf': { kind: 'shown', pages: 1, remarks: [] },
    })
  })
})

/** Every name, key and dictionary of a file. */
async function namesIn(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const names = new Set<string>()
  const visit = (value: unknown): void => {
    if (value instanceof PDFName) names.add(value.asString())
    if (value instanceof PDFArray) for (const each of value.asArray()) visit(each)
    const dictionary = value instanceof PDFRawStream ? value.dict : value
    if (!(dictionary instanceof PDFDict)) return
    for (const [key, entry] of dictionary.entries()) {
      visit(key)
      visit(entry)
    }
  }
  for (const [, object] of document.context.enumerateIndirectObjects()) visit(object)
  return names
}

describe('nothing that acts gets into the annex', () => {
  test('no script, action, form, attached file or medium; the web links stay', async () => {
    const { bytes, outcomes } = await annexOf({ 'actif.pdf': busy })
    expect(outcomes['actif.pdf']).toEqual({
      kind: 'shown',
      pages: 1,
      remarks: ['attachments', 'dynamicForm', 'signature', 'media', 'hiddenFields'],
    })
    const names = await namesIn(bytes)
    const forbidden =
      'JavaScript JS Launch OpenAction AA AcroForm XFA Widget SubmitForm Next EmbeddedFiles EmbeddedFile EF Filespec RichMedia Screen Rendition FileAttachment Metadata PieceInfo Sig V'
    for (const name of forbidden.split(' ')) expect([...names], name).not.toContain(`/${name}`)
    const text = bytes.toString('latin1')
    expect(text).not.toContain('cmd.exe')
    const links = (await PDFDocument.load(bytes)).getPages()[1]!.node.Annots()!.asArray()
    expect(links).toHaveLength(1)
    expect(String(links[0])).toContain(Buffer.from('https://www.hlm.coop/').toString('hex').toUpperCase())
  })

  judged('pdftotext', 'what the form shows is still read, and the stamp above it', async (judge) => {
    const { file } = await annexOf({ 'actif.pdf': busy })
    const text = execFileSync(judge[0], [...judge.slice(1), '-f', '2', file, '-'], { encoding: 'utf8' })
    expect(text).toContain('Contenu de la page')
    expect(text).toContain('Valeur 1234')
    expect(text).toContain('P001 – 1/1')
  })

  judged('qpdf', 'the file is sound, whatever was wrong with the pieces', async (judge) => {
    const packed = deflateSync(Buffer.from(textAt(40, 100, 'Somme fausse')))
    packed[packed.length - 1]! ^= 1
    const cut = deflateSync(Buffer.from(textAt(40, 100, 'Flux coupé').repeat(50))).subarray(0, 60)
    const withContent = (bytes: Buffer): Buffer =>
      handPdf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 300]/Contents 4 0 R>>',
        `<</Filter/FlateDecode/Length ${bytes.length}>>\nstream\n${bytes.toString('latin1')}\nendstream`,
      ])
    const { file, outcomes } = await annexOf({
      'actif.pdf': busy,
      'somme.pdf': withContent(packed),
      'flux.pdf': withContent(cut),
      'coupé.pdf': plain.subarray(0, 400),
      'image.png': handPng({
        width: 9,
        height: 9,
        depth: 16,
        colour: 6,
        pixel: (x, y) => [x * 7000, y * 7000, 0, x * y * 500],
      }),
    })
    expect(outcomes['somme.pdf']).toEqual({ kind: 'shown', pages: 1, remarks: [] })
    expect(outcomes['flux.pdf']).toEqual({ kind: 'shown', pages: 1, remarks: ['damagedParts'] })
    const checked = execFileSync(judge[0], [...judge.slice(1), '--check', file], { encoding: 'utf8' })
    expect(checked).toContain('No syntax or stream encoding errors found')
  })
})

describe('a reader finds his way', () => {
  test('each piece has a bookmark to its first page and a label; the list is numbered apart', async () => {
    const two = handPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 300 200]>>',
      '<</Type/Page/Parent 2 0 R>>',
      '<</Type/Page/Parent 2 0 R>>',
    ])
    const { bytes } = await annexOf({ 'un.pdf': two, 'tableau.csv': Buffer.from('a;b'), 'trois.pdf': plain })
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    const pages = document.getPages()
    expect(pages).toHaveLength(4)
    const at = (dictionary: PDFDict, key: string): unknown => dictionary.lookup(PDFName.of(key))
    const outline = at(document.catalog, 'Outlines') as PDFDict
    const first = at(outline, 'First') as PDFDict
    const second = at(first, 'Next') as PDFDict
    const placesOf = (item: PDFDict): readonly unknown[] => [
      textOf(item.lookup(PDFName.of('Title'))),
      pages.findIndex(({ ref }) => ref === (at(item, 'Dest') as PDFArray).get(0)),
    ]
    expect([placesOf(first), placesOf(second)]).toEqual([
      ['Pièce P001', 1],
      ['Pièce P003', 3],
    ])
    expect(at(second, 'Next')).toBeUndefined()
    expect((at(outline, 'Count') as PDFNumber).asNumber()).toBe(2)
    const labels = (at(at(document.catalog, 'PageLabels') as PDFDict, 'Nums') as PDFArray).asArray()
    expect(labels.filter((each) => each instanceof PDFNumber).map((each) => each.asNumber())).toEqual([
      0, 1, 3,
    ])
    const prefixes = labels
      .filter((each) => each instanceof PDFDict)
      .map((each) => textOf(each.get(PDFName.of('P'))))
    expect(prefixes).toEqual(['', 'P001 – ', 'P003 – '])
  })
})

describe('the same pieces give the same bytes', () => {
  test('from run to run and from folder to folder, with a piece that breaks its reader between them', async () => {
    const files = {
      'actif.pdf': busy,
      'fin.pdf': endless,
      'image.png': handPng({
        width: 30,
        height: 20,
        depth: 8,
        colour: 6,
        pixel: (x, y) => [x * 8, y * 9, 77, x * y],
      }),
      'après.pdf': plain,
    }
    const one = await annexOf(files, { limits: short })
    const other = await annexOf(files, { limits: short })
    expect(other.sha256).toBe(one.sha256)
    expect(createHash('sha256').update(one.bytes).digest('hex')).toBe(one.sha256)
  })
})

describe('the annex stops, and says why', () => {
  test('when a piece is no longer what was hashed, or is gone', async () => {
    const folder = scratchFolder()
    const pieces = piecesIn(folder, { 'a.pdf': plain, 'b.pdf': plain })
    writeFileSync(pieces[1]!.file, plain.toString('latin1').replace('400 300', '300 400'), 'latin1')
    await expect(annexOfPieces(folder, pieces, [])).rejects.toMatchObject({
      name: 'AnnexError',
      reason: 'changedSource',
      path: pieces[1]!.file,
    })
    rmSync(path.join(folder, 'annexe.pdf'))
    unlinkSync(pieces[1]!.file)
    await expect(annexOfPieces(folder, pieces, [])).rejects.toMatchObject({
      reason: 'disk',
      code: 'ENOENT',
      path: pieces[1]!.file,
    })
  })

  test('when the run is aborted, at once, even while a piece is being read', async () => {
    const stop = new AbortController()
    const start = performance.now()
    let since = 0
    setTimeout(() => {
      since = performance.now()
      stop.abort()
    }, 1500)
    await expect(annexOf({ 'fin.pdf': endless }, { signal: stop.signal })).rejects.toMatchObject({
      reason: 'aborted',
    })
    expect(performance.now() - start).toBeGreaterThan(1400)
    expect(performance.now() - since).toBeLessThan(3000)
  })

  test('when our own program does not start: no piece is to blame', async () => {
    const missing = { file: path.join(tmpdir(), 'nowhere.js'), execArgv: [] }
    await expect(annexOf({ 'a.pdf': plain }, { program: missing })).rejects.toThrow('did not start')
  })
})
