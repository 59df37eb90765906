import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { contentTypes, type ContentType } from '../src/model/content.ts'
import { lookInto } from '../src/read/pieces/look.ts'
import { handCompound } from './support/hand-compound.ts'
import { handPng } from './support/hand-images.ts'
import { onePage } from './support/hand-pdf.ts'
import { lockedZip } from './support/hand-pieces.ts'
import { handZip } from './support/hand-zip.ts'
import { randomFrom } from './support/random.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'coopqual-pieces-'))
afterAll(() => rmSync(folder, { recursive: true }))

const model = path.resolve(import.meta.dirname, '../examples/cooperative-modele/evidence')
const modelFile = (file: string): Buffer => readFileSync(path.join(model, file))

function look(bytes: Uint8Array | string, name = 'piece'): ReturnType<typeof lookInto> {
  const target = path.join(folder, name)
  writeFileSync(target, bytes)
  return lookInto(target)
}

const photo = modelFile('proprete/hall-les-ormes-2026-03-04.jpg')
const picture = modelFile('charges/ecran-travaux-ascenseur-2025-09.png')
const page = onePage({ content: 'BT ET' })
const packed = (names: readonly string[], mimetype?: string): Uint8Array =>
  handZip([
    ...(mimetype === undefined ? [] : [{ name: 'mimetype', text: mimetype, isStored: true }]),
    ...names.map((name) => ({ name, text: '<x/>' })),
  ])
const riff = (kind: string): Buffer => Buffer.from(`RIFF\u0008\0\0\0${kind}VP8 `, 'latin1')
const wide = (text: string, order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}
const latin = (text: string): Buffer => Buffer.from(text, 'latin1')
const mail =
  'Received: from a by b\r\n\twith c\r\nFrom: Accueil <a@b.fr>\r\nSubject: Délai\r\n\r\nBonjour.\r\n'
const rows = 'Résidence;Appels\r\nLes Tilleuls;12\r\nLa Tannerie;9\r\n'

const samples: readonly (readonly [ContentType, string, Uint8Array | string])[] = [
  ['pdf', 'one page', page],
  ['pdf', 'behind the head of a printer', Buffer.concat([Buffer.from('\u001B%-12345X@PJL\0\0'), page])],
  ['docx', 'of the model', modelFile('charges/procedure-annoncer-une-intervention.docx')],
  ['xlsx', 'of the model', modelFile('demandes/suivi-delais-2023-2026.xlsx')],
  ['pptx', 'a package', packed(['[Content_Types].xml', 'ppt/presentation.xml'])],
  ['odt', 'a package', packed(['content.xml'], 'application/vnd.oasis.opendocument.text')],
  ['ods', 'a package', packed(['content.xml'], 'application/vnd.oasis.opendocument.spreadsheet')],
  ['zip', 'files', packed(['word/document.xml'])],
  ['zip', 'nothing', Buffer.from('504b0506000000000000000000000000000000000000', 'hex')],
  ['zip', 'behind a program', handZip([{ name: 'a', text: 'a' }], { before: 'PK\u0003\u0004 junk ' })],
  ['doc', 'a letter', handCompound({ WordDocument: Buffer.alloc(32) })],
  ['xls', 'a workbook', handCompound({ Workbook: Buffer.from('0908100000060500', 'hex') })],
  [
    'xls',
    'among many streams',
    handCompound({ a: Buffer.of(1), b: Buffer.of(1), c: Buffer.of(1), d: Buffer.of(1), Book: Buffer.of(9) }),
  ],
  ['msg', 'a message', handCompound({ '__properties_version1.0': Buffer.alloc(32) })],
  ['rtf', 'a letter', String.raw`{\rtf1\ansi Bonjour}`],
  ['csv', 'in UTF-8', rows],
  ['csv', 'with its mark', `\uFEFF${rows}`],
  ['csv', 'of Excel', latin(rows)],
  ['csv', 'of Unicode text', wide(rows, 'le')],
  ['csv', 'in UTF-16, the other way', wide(rows, 'be')],
  ['csv', 'longer than a look, cut in a letter', `é${'Résidence;été\n'.repeat(600)}`],
  ['text', 'longer than a look, in letters of two bytes', `x${'ÁÐ'.repeat(3000)}`],
  ['text', 'a sentence', 'Nous répondons à neuf appels sur dix.\n'],
  ['text', 'of an old editor', latin('Un délai, l\u0092été\u0085\n')],
  ['text', 'that speaks of PDFs', 'Un fichier commence par `%PDF-1.7`.\n'],
  ['text', 'with a semicolon here and there', 'Lundi; mardi.\nMercredi.\nJeudi; vendredi; samedi.\n'],
  ['html', 'a page', '\n<!DOCTYPE html>\n<html><body></body></html>'],
  ['html', 'an export', '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table>'],
  ['html', 'XHTML', '<?xml version="1.0"?>\n<!-- a -->\n<html></html>'],
  ['eml', 'a letter', mail],
  ['eml', 'in Latin-1', latin(mail)],
  ['jpeg', 'of the model', photo],
  ['png', 'of the model', picture],
  ['gif', 'a dot', Buffer.from('GIF89a\u0001\0\u0001\0', 'latin1')],
  ['tiff', 'of a PC', Buffer.from('II*\0\u0008\0\0\0', 'latin1')],
  ['tiff', 'of a Mac', Buffer.from('MM\0*\0\0\0\u0008', 'latin1')],
  ['heic', 'of a telephone', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1')],
  ['webp', 'of a site', riff('WEBP')],
  ['video', 'of a telephone', Buffer.from('\0\0\0\u0018ftypmp42\0\0\0\0isommp42', 'latin1')],
  ['video', 'AVI', riff('AVI ')],
  ['audio', 'WAVE', riff('WAVE')],
  ['audio', 'of a telephone', Buffer.from('\0\0\0\u0018ftypM4A \0\0\0\0isomM4A ', 'latin1')],
  ['audio', 'without a tag', Buffer.from('fffb9064000f', 'hex')],
  [
    'lfsPointer',
    'of Git LFS',
    `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 12\n`,
  ],
  ['unknown', 'a drawing', Buffer.from('AC1032\0\0\0\0\u0001\u0002\u0003', 'latin1')],
]

describe('what a file is', () => {
  test.each(samples)('%s: %s', (type, _, bytes) => {
    expect(look(bytes)).toMatchObject({ type })
    if (type !== 'lfsPointer') expect(look(bytes)).toEqual({ type })
  })

  test('is known of every kind', () => {
    expect(new Set(samples.map(([type]) => type))).toEqual(new Set(contentTypes))
  })

  test('is told by its bytes, whatever its name says, but for texts that are all alike', () => {
    for (const name of ['x.pdf', 'x.docx', 'x.jpg', 'x.txt', 'x'])
      for (const [type, what, bytes] of samples.filter(([one]) => one !== 'unknown' && one !== 'csv'))
        expect(look(bytes, name).type, `${what} as ${name}`).toBe(type)
    expect(look('Note : une seule ligne\n', 'x.csv').type).toBe('csv')
    expect(look(rows, 'x.txt').type).toBe('text')
  })
})

describe('what is not whole', () => {
  /** The same file cut at many places, none of them within the bytes that say it is over. */
  const cuts = (whole: Uint8Array, from: number, end: number): readonly Uint8Array[] =>
    Array.from({ length: 40 }, (_, index) =>
      whole.subarray(0, Math.floor(from + ((whole.length - end - from) * index) / 40)),
    )
  const marked: readonly (readonly [string, Uint8Array, from: number, end: number])[] = [
    ['a photo', photo, 4, 2],
    ['a picture', picture, 8, 12],
    [
      'a picture of this test',
      handPng({ width: 9, height: 9, depth: 8, colour: 2, pixel: (x, y) => [x, y, 9] }),
      8,
      12,
    ],
    ['a PDF', page, 16, 40],
    ['a Word document', modelFile('charges/procedure-annoncer-une-intervention.docx'), 4, 22],
    ['a WebP picture', riff('WEBP'), 12, 1],
  ]
  test.each(marked)('%s', (_, whole, from, end) => {
    for (const part of cuts(whole, from, end)) expect(look(part).trouble, `${part.length}`).toBe('cut')
    expect(look(whole).trouble).toBeUndefined()
  })

  test('what stands behind the end is no harm: the second picture of a camera, the padding of a printer', () => {
    expect(look(Buffer.concat([photo, Buffer.from('SEFH trailer of a telephone')])).trouble).toBeUndefined()
    expect(look(Buffer.concat([photo, Buffer.alloc(5000)])).trouble).toBeUndefined()
    expect(look(Buffer.concat([picture, Buffer.from('notes')])).trouble).toBeUndefined()
    expect(look(Buffer.concat([page, Buffer.alloc(100_000)])).trouble).toBeUndefined()
    expect(look(Buffer.concat([page, Buffer.from(`\r\n${'\r\n'.repeat(900)}`)])).trouble).toBeUndefined()
  })

  test('the small picture inside a photo has an end of its own, which is not that of the photo', () => {
    const thumbnail = Buffer.concat([
      Buffer.from('ffe1', 'hex'),
      Buffer.alloc(2),
      Buffer.from('ffd8ffd9', 'hex'),
    ])
    thumbnail.writeUInt16BE(6, 2)
    const withThumbnail = Buffer.concat([photo.subarray(0, 2), thumbnail, photo.subarray(2)])
    expect(look(withThumbnail).trouble).toBeUndefined()
    expect(look(withThumbnail.subarray(0, -100)).trouble).toBe('cut')
  })

  test('a package whose directory is lost is taken for what it is called', () => {
    const part = modelFile('demandes/suivi-delais-2023-2026.xlsx').subarray(0, 3000)
    expect(look(part, 'x.xlsx')).toEqual({ type: 'xlsx', trouble: 'cut' })
    expect(look(part, 'x.pdf')).toEqual({ type: 'zip', trouble: 'cut' })
  })
})

describe('what asks for a password', () => {
  const ods = (manifest: string, isStored: boolean): Uint8Array =>
    handZip([
      { name: 'mimetype', text: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
      { name: 'META-INF/manifest.xml', text: manifest, isStored },
    ])
  const word = Buffer.alloc(32)
  word.writeUInt16LE(0x0100, 10)
  const book = Buffer.from('0908080000060500bb0dcc072f0006000000', 'hex')
  const locked: readonly (readonly [string, ContentType, Uint8Array, name: string])[] = [
    ['a zip', 'zip', lockedZip, 'x.zip'],
    [
      'a modern document, known by its name alone',
      'docx',
      handCompound({ EncryptedPackage: Buffer.alloc(8), EncryptionInfo: Buffer.alloc(8) }),
      'x.docx',
    ],
    ['the same under another name', 'unknown', handCompound({ EncryptedPackage: Buffer.alloc(8) }), 'x'],
    ['an old document', 'doc', handCompound({ WordDocument: word }), 'x.doc'],
    ['an old workbook', 'xls', handCompound({ Workbook: book }), 'x.xls'],
    ['a workbook of LibreOffice', 'ods', ods('<m><manifest:encryption-data/></m>', false), 'x.ods'],
    ['the same, stored', 'ods', ods('<m><manifest:encryption-data/></m>', true), 'x.ods'],
  ]
  test.each(locked)('%s', (_, type, bytes, name) => {
    expect(look(bytes, name)).toEqual({ type, trouble: 'encrypted' })
  })

  test('an open one does not', () => {
    expect(look(ods('<m/>', false))).toEqual({ type: 'ods' })
  })
})

describe('what does not open', () => {
  test.each(['x.pdf', 'x.PDF', 'x.jpeg', 'x.docx', 'x.png', 'x.ods', 'x.tif', 'x.zip'])(
    'zeros that are called %s',
    (name) => {
      expect(look(Buffer.alloc(300), name)).toEqual({ type: 'unknown', trouble: 'broken' })
    },
  )

  test.each(['x.dwg', 'x.mp4', 'x', 'x.bin', 'x.p7m'])(
    'nothing is said of zeros that are called %s',
    (name) => {
      expect(look(Buffer.alloc(300), name)).toEqual({ type: 'unknown' })
    },
  )

  test('a directory that is none, in a zip and in a compound file', () => {
    const zip = Buffer.from(handZip([{ name: 'charte.txt', text: 'Charte' }]))
    zip.write('XX', zip.lastIndexOf('PK\u0001\u0002'))
    expect(look(zip, 'x.zip')).toEqual({ type: 'zip', trouble: 'broken' })
    const compound = handCompound({ WordDocument: Buffer.alloc(32) })
    compound.writeUInt32LE(900, 48)
    expect(look(compound, 'x.doc')).toEqual({ type: 'doc', trouble: 'broken' })
  })
})

test('a zip of more than four gigabytes says so in another record', () => {
  const zip = Buffer.from(handZip([{ name: 'a.txt', text: 'a' }]))
  const end = zip.lastIndexOf('PK\u0005\u0006')
  const [count, size, start] = [
    zip.readUInt16LE(end + 10),
    zip.readUInt32LE(end + 12),
    zip.readUInt32LE(end + 16),
  ]
  const wide64 = Buffer.alloc(56)
  wide64.writeUInt32LE(0x0606_4b50, 0)
  for (const [place, value] of [
    [24, count],
    [32, count],
    [40, size],
    [48, start],
  ] as const)
    wide64.writeBigUInt64LE(BigInt(value), place)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x0706_4b50, 0)
  locator.writeBigUInt64LE(BigInt(end), 8)
  const last = Buffer.from(zip.subarray(end))
  last.writeUInt32LE(0xffff_ffff, 12)
  last.writeUInt32LE(0xffff_ffff, 16)
  expect(look(Buffer.concat([zip.subarray(0, end), wide64, locator, last]))).toEqual({ type: 'zip' })
})

test('whatever the bytes, a look answers', () => {
  const random = randomFrom(7)
  const wholes = samples.map(([, , bytes]) => Buffer.from(bytes))
  for (let round = 0; round < 600; round += 1) {
    const bytes = Buffer.from(wholes[round % wholes.length]!.subarray(0, 6000))
    for (let change = 0; change < 6; change += 1)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
    expect(contentTypes).toContain(look(bytes).type)
  }
})
