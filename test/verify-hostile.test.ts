import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { objectStream } from '../src/render/pdf-syntax/object-stream.ts'
import { remade } from './support/forged-pack.ts'
import { deflatedOver, rewrittenPdf, type PdfPart } from './support/hand-pack-pdf.ts'
import { handZip, repeated } from './support/hand-zip.ts'
import { codes, madePack, verified, written, type Pack } from './support/made-pack.ts'

/** What was found in a hostile pack, in what time, and how far the memory had grown by then. */
interface Judged {
  readonly pack: string
  readonly seconds: number
  readonly megabytes: number
  readonly codes: readonly string[]
}

const judge = path.join(import.meta.dirname, 'support/judge-hostile.mjs')
const megabyte = 1_000_000

/** A megabyte that unfolds into a gigabyte, in many blocks. */
const bomb = deflatedOver(Buffer.alloc(megabyte, ' '), 1000)

let scratch: string
let sound: Pack
const judged = new Map<string, Judged>()

/** A pack with a forged file, of which the manifests were made again: nothing but the file itself betrays it. */
function forged(file: string, change: (bytes: Uint8Array) => Uint8Array): Pack {
  const files = new Map(sound)
  files.set(file, change(files.get(file) ?? new Uint8Array()))
  remade(files, { isStatementMended: true })
  return files
}

/** A pack whose PDF has other parts: the first of some kind alone, or all. */
function forgedPdf(isMeant: (part: PdfPart) => boolean, change: (part: PdfPart) => PdfPart): Pack {
  return forged('audit.pdf', (bytes) => rewrittenPdf(bytes, (part) => (isMeant(part) ? change(part) : part)))
}

const isOf =
  (type: string) =>
  ({ head }: PdfPart): boolean =>
    head.includes(type)
const isContent = ({ head, content }: PdfPart): boolean =>
  content !== undefined && /^<<\/Filter ?\/FlateDecode>>$/.test(head)

const hostile: Readonly<Record<string, () => Pack>> = {
  'a stream of objects': () => forgedPdf(isOf('/ObjStm'), (part) => ({ ...part, content: bomb })),
  'the index of the PDF': () => forgedPdf(isOf('/XRef'), (part) => ({ ...part, content: bomb })),
  'the text of a page': () => forgedPdf(isContent, (part) => ({ ...part, content: bomb })),
  'an attached file': () =>
    forgedPdf(
      ({ head }) => head.includes('/EmbeddedFile') && head.includes('/FlateDecode'),
      (part) => ({ ...part, content: bomb }),
    ),
  'long pages that repeat little': () => {
    const text = deflateSync(Buffer.from('[<0000> 1 <0000'.repeat(40_000)))
    return forgedPdf(isContent, (part) => ({ ...part, content: text }))
  },
  'names without end in the PDF': () =>
    forgedPdf(isOf('/ObjStm'), (part) =>
      filled(part, [...Array(600_000).keys()].map((one) => `/${one}`).join('')),
    ),
  'numbers without end in the PDF': () =>
    forgedPdf(isOf('/ObjStm'), (part) => filled(part, '1 '.repeat(1_500_000))),
  'a PDF of nothing but comments': () =>
    forged('audit.pdf', () => Buffer.from(`%PDF-1.7\n${'%'.repeat(3 * megabyte)}`)),
  'a PDF with one endless line': () =>
    forged('audit.pdf', (bytes) => Buffer.concat([bytes.subarray(0, 15), Buffer.alloc(9 * megabyte, '1')])),
  'lists within lists in the PDF': () =>
    forgedPdf(isOf('/ObjStm'), (part) => filled(part, '['.repeat(megabyte / 2))),
  'brackets in audit.json': () => forged('audit.json', () => Buffer.alloc(7 * megabyte, '[')),
  'values in audit.json': () => forged('audit.json', () => Buffer.from(`[${'[],'.repeat(2 * megabyte)}1]`)),
  'lines in audit.json': () =>
    forged('audit.json', () => Buffer.from(`[\n${'  [],\n'.repeat(1_300_000)}  1\n]\n`)),
  'brackets in provenance.json': () => forged('provenance.json', () => Buffer.alloc(7 * megabyte, '[')),
  'a workbook': () => forged('audit.xlsx', workbookBomb),
}

/** A stream of objects in which the dictionary that leads to all else holds a list besides. */
function filled(part: PdfPart, list: string): PdfPart {
  const [, first = '0'] = /\/First (\d+)/.exec(part.head) ?? []
  const text = inflateSync(part.content ?? new Uint8Array()).toString('latin1')
  const pairs = text.slice(0, Number(first)).trim().split(' ').map(Number)
  const numbers = pairs.filter((_, index) => index % 2 === 0)
  const places = pairs.filter((_, index) => index % 2 === 1)
  const bodies = places.map((place, index) =>
    text
      .slice(Number(first) + place, Number(first) + (places[index + 1] ?? Infinity))
      .trim()
      .replace('<</Type /Catalog', () => `<</X [${list}]/Type /Catalog`),
  )
  const { entries, content } = objectStream(numbers, bodies)
  return { ...part, head: `<<${entries}>>`, content: deflateSync(content) }
}

function workbookBomb(): Uint8Array {
  const rows = repeated('<row><c t="n"><v>1</v></c></row>'.repeat(20_000), 100, {
    start: '<worksheet><sheetData>',
    end: '</sheetData></worksheet>',
  })
  return handZip([
    { name: '[Content_Types].xml', text: '<Types/>' },
    { name: 'xl/worksheets/sheet1.xml', packed: rows },
  ])
}

/** Files that are large and hold nothing: they take no room on the disk. */
const hollow: Readonly<Record<string, string>> = {
  'a PDF of a gigabyte': 'audit.pdf',
  'audit.json of a gigabyte': 'audit.json',
  'a manifest of a gigabyte': 'manifest-sha256.txt',
  'a bag-info.txt of a gigabyte without an end of line': 'bag-info.txt',
}

function hollowPack(name: string, file: string): string {
  const root = written(sound, path.join(scratch, name))
  truncateSync(path.join(root, file), 1000 * megabyte)
  return root
}

const texts: Readonly<Record<string, Pack>> = {
  'a manifest of nothing but short lines': textBag('manifest-sha256.txt', 'x\n'),
  'a manifest of nothing but files that are not there': textBag(
    'manifest-md5.txt',
    `${'0'.repeat(32)}  data/a\n`,
  ),
  'a fetch.txt of nothing but short lines': new Map([
    ...textBag('fetch.txt', 'x\n'),
    ['manifest-md5.txt', Buffer.alloc(0)],
  ]),
}

function textBag(file: string, line: string): Pack {
  const bagit = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'
  return new Map([
    ['bagit.txt', Buffer.from(bagit)],
    [file, Buffer.alloc(4 * megabyte, line)],
  ])
}

/** A ZIP of a million empty files, all of one name. */
function crowd(): Uint8Array {
  const count = 1_000_000
  const entry = Buffer.alloc(46 + 7)
  entry.writeUInt32LE(0x0201_4b50)
  entry.writeUInt16LE(7, 28)
  entry.write('data/a1', 46)
  const directory = Buffer.alloc(entry.length * count, entry)
  const end = Buffer.alloc(98)
  end.writeUInt32LE(0x0606_4b50)
  end.writeBigUInt64LE(44n, 4)
  for (const at of [24, 32]) end.writeBigUInt64LE(BigInt(count), at)
  end.writeBigUInt64LE(BigInt(directory.length), 40)
  end.writeUInt32LE(0x0706_4b50, 56)
  end.writeBigUInt64LE(BigInt(directory.length), 64)
  end.writeUInt32LE(1, 72)
  end.writeUInt32LE(0x0605_4b50, 76)
  end.fill(0xff, 84, 96)
  return Buffer.concat([directory, end])
}

function judgedIn(packs: readonly string[]): readonly Judged[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', judge, path.join(scratch, 'sound'), ...packs],
    { encoding: 'utf8' },
  )
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as readonly Judged[]
}

beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), 'coopqual-hostile '))
  sound = await madePack('unsigned')
  const zip = (name: string, bytes: Uint8Array): string => {
    const file = path.join(scratch, `${name}.zip`)
    writeFileSync(file, bytes)
    return file
  }
  const packs = [
    ...Object.entries(hostile).map(([name, make]) => written(make(), path.join(scratch, name))),
    ...Object.entries(hollow).map(([name, file]) => hollowPack(name, file)),
    ...Object.entries(texts).map(([name, files]) => written(files, path.join(scratch, name))),
    zip('a million files', crowd()),
    zip(
      'three hundred megabytes in one',
      handZip([{ name: 'data/a', packed: repeated('0'.repeat(megabyte), 300) }]),
    ),
  ]
  written(sound, path.join(scratch, 'sound'))
  for (const one of judgedIn(packs)) judged.set(path.basename(one.pack, '.zip'), one)
  if (process.env['COOPQUAL_SHOW'] !== undefined) console.table([...judged.values()])
})

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('is refused in a second, by what is wrong with it', () => {
  test.each([
    ['a stream of objects', ['file/too-large audit.pdf']],
    ['the index of the PDF', ['file/too-large audit.pdf']],
    ['the text of a page', ['file/too-large audit.pdf']],
    ['an attached file', ['pdf/attachment-differs audit.pdf']],
    ['long pages that repeat little', ['file/too-large audit.pdf']],
    ['names without end in the PDF', ['file/too-large audit.pdf']],
    ['numbers without end in the PDF', ['file/too-large audit.pdf']],
    ['a PDF of nothing but comments', ['pdf/not-readable audit.pdf']],
    ['a PDF with one endless line', ['pdf/not-readable audit.pdf']],
    ['lists within lists in the PDF', ['pdf/not-readable audit.pdf']],
    ['a PDF of a gigabyte', ['file/too-large audit.pdf']],
    ['brackets in audit.json', ['audit/not-readable audit.json']],
    ['values in audit.json', ['audit/not-readable audit.json']],
    ['lines in audit.json', ['audit/not-readable audit.json']],
    ['audit.json of a gigabyte', ['file/too-large audit.json']],
    ['brackets in provenance.json', ['provenance/not-readable provenance.json']],
    ['a workbook', ['pdf/unprinted audit.pdf', 'file/too-large audit.xlsx']],
    ['a manifest of a gigabyte', ['file/too-large manifest-sha256.txt']],
    ['a bag-info.txt of a gigabyte without an end of line', ['file/too-large bag-info.txt']],
    ['a manifest of nothing but short lines', ['manifest/line manifest-sha256.txt']],
    [
      'a manifest of nothing but files that are not there',
      ['payload/missing data/a', 'manifest/twice manifest-md5.txt'],
    ],
    ['a fetch.txt of nothing but short lines', ['fetch/line fetch.txt']],
    ['a million files', ['zip/too-large']],
    ['three hundred megabytes in one', ['zip/too-large']],
  ])('%s', (name, expected) => {
    expect(judged.get(name)?.codes).toEqual(expected)
    expect(judged.get(name)?.seconds).toBeLessThan(1)
  })
})

test('a PDF whose index leads elsewhere, or that goes on after its end, is not the one that was made', async () => {
  const misled = forgedPdf(isOf('/XRef'), (part) => {
    const table = inflateSync(part.content ?? new Uint8Array())
    const [one, other] = [9, 18].map((at) => Buffer.from(table.subarray(at, at + 9)))
    if (one === undefined || other === undefined) throw new Error('The index is too short')
    table.set(other, 9)
    table.set(one, 18)
    return { ...part, content: deflateSync(table) }
  })
  const { doubts } = await verified(misled)
  expect(doubts.map(({ code }) => code)).toContain('pdf/not-readable')
  const longer = forged('audit.pdf', (bytes) =>
    Buffer.concat([bytes, Buffer.from('1 0 obj\n<</Type/Catalog>>\nendobj\n')]),
  )
  expect(codes(await verified(longer))).toEqual(['pdf/form'])
})

test('a large piece that the PDF carries is hashed there as it unfolds', () => {
  const piece = 'data/evidence/P001-charte.txt'
  const large = Buffer.alloc(80 * megabyte, 'a')
  const packed = deflateSync(large)
  const own = Buffer.from(sound.get(piece) ?? [])
  const isIt = ({ head, content = own }: PdfPart): boolean =>
    head.includes('/EmbeddedFile') && head.includes('/FlateDecode') && inflateSync(content).equals(own)
  const pack = forgedPdf(isIt, (part) => ({ ...part, content: packed }))
  const files = new Map(pack).set(piece, large)
  remade(files, { isStatementMended: true })
  const [found] = judgedIn([written(files, path.join(scratch, 'une grande pièce'))])
  expect(found?.codes).toEqual([`audit/differs ${piece}`])
  expect(found?.megabytes).toBeLessThan(50)
})

test('none of them, one after the other, fills the memory', () => {
  expect(Math.max(...Array.from(judged.values(), ({ megabytes }) => megabytes))).toBeLessThan(250)
})
