import { strToU8 } from 'fflate'
import type { BookRefusalCode } from '../../src/model/book-refusal.ts'
import { main, partsWith, relations, sheetXml, workbookWith, workbookXml } from './hand-workbook.ts'
import { handZip, repeated } from './hand-zip.ts'

/** A file that someone might send, and what becomes of it: the cause of its refusal, or `read`. */
export interface Sample {
  readonly name: string
  readonly outcome: BookRefusalCode | 'read'
  readonly make: () => Uint8Array
}

const sheet1 = 'xl/worksheets/sheet1.xml'
const megabyte = 1024 * 1024
const blanks = ' '.repeat(megabyte)
const cell = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'
const around = { start: `<worksheet xmlns="${main}"><sheetData>`, end: '</sheetData></worksheet>' }
/** Letters without order, always the same ones. */
const noise = noiseOf(3 * 16_384)

export const hostileWorkbooks: readonly Sample[] = [
  sample('blanks in sheet1, 300 MB', 'partTooLarge', () =>
    workbookWith('', { [sheet1]: { packed: repeated(blanks, 300, around) } }),
  ),
  sample('blanks in sheet1, 40 MB', 'ratio', () =>
    workbookWith('', { [sheet1]: { packed: repeated(blanks, 40, around) } }),
  ),
  sample('blanks in an unused junk.bin, 300 MB', 'partTooLarge', () =>
    workbookWith(cell, { 'junk.bin': { packed: repeated(blanks, 300) } }),
  ),
  sample('blanks in sheet1 with noise, 40 MB at 60:1', 'textTooLong', () =>
    workbookWith('', { [sheet1]: { packed: repeated(noise.slice(0, 16_384) + blanks, 40, around) } }),
  ),
  sample('200 parts of 8 MB', 'ratio', () => {
    const packed = repeated(blanks, 8)
    return workbookWith(
      cell,
      byName(200, (index) => [`xl/media/image${index}.bin`, { packed }]),
    )
  }),
  sample('13 parts of 8 MB at 60:1', 'totalTooLarge', () => {
    const packed = repeated(noise.slice(0, 16_384) + blanks, 8)
    return workbookWith(
      cell,
      byName(13, (index) => [`xl/media/image${index}.bin`, { packed }]),
    )
  }),
  sample('1 M identical cells', 'ratio', () =>
    workbookWith('', {
      [sheet1]: { packed: repeated('<c><v>1</v></c>'.repeat(10_000), 100, rowAround()) },
    }),
  ),
  sample('validation of A1:XFD1048576', 'read', () =>
    workbookWith(cell, {
      [sheet1]: sheetXml(
        cell,
        '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
      ),
    }),
  ),
  sample('one area of 1.2 M merged cells', 'read', () =>
    workbookWith(cell, {
      [sheet1]: sheetXml(cell, '<mergeCells><mergeCell ref="A1:D300000"/></mergeCells>'),
    }),
  ),
  sample('20 000 merged areas', 'tooManyMerges', () => workbookWith('', { [sheet1]: merged(20_000) })),
  sample('10 000 merged columns', 'read', () =>
    workbookWith(cell, { [sheet1]: sheetXml(cell, mergedColumns()) }),
  ),
  sample('merged areas that overlap', 'damagedPart', () =>
    workbookWith(cell, {
      [sheet1]: sheetXml(cell, '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>'),
    }),
  ),
  sample('merged areas beyond the sheet', 'tooManyRows', () =>
    workbookWith(cell, {
      [sheet1]: sheetXml(cell, '<mergeCells><mergeCell ref="A1:A1048577"/></mergeCells>'),
    }),
  ),
  sample('row r=1000000000', 'tooManyRows', () =>
    workbookWith('<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>'),
  ),
  sample('row r=1e9', 'damagedPart', () => workbookWith('<row r="1e9"><c><v>1</v></c></row>')),
  sample('row r=0', 'damagedPart', () => workbookWith('<row r="0"><c><v>1</v></c></row>')),
  sample('a row after the last', 'tooManyRows', () =>
    workbookWith('<row r="1048576"/><row><c><v>1</v></c></row>'),
  ),
  sample('cell XFE1', 'tooManyColumns', () => workbookWith('<row r="1"><c r="XFE1"><v>1</v></c></row>')),
  sample('cell ZZZZZZZZ1', 'tooManyColumns', () => workbookWith('<row><c r="ZZZZZZZZ1"><v>1</v></c></row>')),
  sample('a cell after the last', 'tooManyColumns', () =>
    workbookWith('<row r="1"><c r="XFD1"/><c><v>1</v></c></row>'),
  ),
  sample('cell A0', 'damagedPart', () => workbookWith('<row><c r="A0"><v>1</v></c></row>')),
  sample('cell a1', 'damagedPart', () => workbookWith('<row><c r="a1"><v>1</v></c></row>')),
  sample('a cell of another row', 'damagedPart', () => workbookWith('<row r="2"><c r="A3"/></row>')),
  sample('a cell twice', 'damagedCell', () =>
    workbookWith('<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>'),
  ),
  sample('a number that is none', 'damagedCell', () => workbookWith('<row><c><v>0x10</v></c></row>')),
  sample('an endless number', 'damagedCell', () => workbookWith('<row><c><v>1e999</v></c></row>')),
  sample('a text that is not there', 'damagedCell', () => workbookWith('<row><c t="s"><v>7</v></c></row>')),
  sample('a kind of cell that is none', 'damagedCell', () =>
    workbookWith('<row><c t="__proto__"><v>7</v></c></row>'),
  ),
  sample('a text of 40 000 characters', 'textTooLong', () =>
    workbookWith(`<row><c t="inlineStr"><is><t>${'é'.repeat(40_000)}</t></is></c></row>`),
  ),
  sample('an outer entity', 'doctype', () =>
    workbookWith('', {
      [sheet1]: `<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sheetXml('<row><c t="str"><v>&x;</v></c></row>').slice(56)}`,
    }),
  ),
  sample('a billion laughs', 'doctype', () => workbookWith('', { 'xl/sharedStrings.xml': laughs() })),
  sample('an entity that nobody declared', 'damagedPart', () =>
    workbookWith('<row><c t="str"><v>&eacute;</v></c></row>'),
  ),
  sample('100 000 elements inside one another', 'tooDeep', () =>
    workbookWith('<x>'.repeat(100_000) + '</x>'.repeat(100_000)),
  ),
  sample('an element with 200 000 attributes', 'textTooLong', () =>
    workbookWith(`<row ${Array.from({ length: 200_000 }, (_, index) => `a${index}=""`).join(' ')}/>`),
  ),
  sample('XML cut in its middle', 'damagedPart', () =>
    workbookWith('', { [sheet1]: sheetXml(cell).slice(0, 150) }),
  ),
  sample('XML that is no UTF-8', 'damagedPart', () =>
    workbookWith('', {
      [sheet1]: { text: Buffer.from(sheetXml('<row><c t="str"><v>é</v></c></row>'), 'latin1') },
    }),
  ),
  sample('parts, sheets and attributes named __proto__', 'read', () =>
    workbookWith('<row __proto__="1"><c r="A1" constructor="x" t="s"><v>0</v></c></row>', {
      ['__proto__']: '{}',
      'constructor/prototype': '{}',
      'xl/workbook.xml': workbookXml('<sheet name="__proto__" sheetId="1" r:id="__proto__"/>'),
      'xl/_rels/workbook.xml.rels': relations([
        ['__proto__', 'worksheet', 'worksheets/sheet1.xml'],
        ['constructor', 'sharedStrings', 'sharedStrings.xml'],
      ]),
    }),
  ),
  sample('300 tabs', 'tooManySheets', () =>
    workbookWith(cell, {
      'xl/workbook.xml': workbookXml(
        Array.from({ length: 300 }, (_, index) => `<sheet name="F${index}" r:id="rId1"/>`).join(''),
      ),
    }),
  ),
  sample('two tabs of one part', 'damagedPart', () =>
    workbookWith(cell, {
      'xl/workbook.xml': workbookXml('<sheet name="Un" r:id="rId1"/><sheet name="Deux" r:id="rId1"/>'),
    }),
  ),
  sample('a sheet outside of the file', 'damagedPart', () =>
    workbookWith(cell, {
      'xl/_rels/workbook.xml.rels': relations([
        ['rId1', 'worksheet', 'http://example.org/sheet1.xml" TargetMode="External'],
      ]),
    }),
  ),
  sample('a sheet above the file', 'damagedPart', () =>
    workbookWith(cell, {
      'xl/_rels/workbook.xml.rels': relations([['rId1', 'worksheet', '../../xl/worksheets/sheet1.xml']]),
    }),
  ),
  sample('macros', 'macros', () => workbookWith(cell, { 'xl/vbaProject.bin': 'x' })),
  sample('an .xlsm without macros', 'macros', () =>
    workbookWith(cell, {
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
    }),
  ),
  sample('macros of 1992', 'macros', () => workbookWith(cell, { 'xl/macrosheets/sheet1.xml': '<x/>' })),
  sample('the header of an OLE file', 'encryptedOrOld', () =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(2040).fill(0)]),
  ),
  sample('an encrypted part', 'encryptedPart', () =>
    workbookWith('', { [sheet1]: { text: sheetXml(cell), declared: { flags: 0x801 } } }),
  ),
  sample('a zip cut short', 'damaged', () => workbookWith(cell).slice(0, 700)),
  sample('a zip with a tail', 'damaged', () => Buffer.concat([workbookWith(cell), Buffer.from('tail')])),
  sample('a wrong checksum', 'damagedPart', () =>
    workbookWith('', { [sheet1]: { text: sheetXml(cell), declared: { crc: 1 } } }),
  ),
  sample('declares 100 bytes, unfolds to 300 MB', 'damagedPart', () =>
    workbookWith('', { [sheet1]: { packed: repeated(blanks, 300, around), declared: { bytes: 100 } } }),
  ),
  sample('declares 40 bytes more than it holds', 'damagedPart', () =>
    workbookWith('', {
      [sheet1]: { text: sheetXml(cell), declared: { bytes: sheetXml(cell).length + 40 } },
    }),
  ),
  sample('declares 30 MB, holds 200 kB of noise', 'damagedPart', () =>
    workbookWith('', { [sheet1]: { text: noiseOf(200_000), declared: { bytes: 30 * megabyte } } }),
  ),
  sample('declares 4 GB', 'zip64', () =>
    workbookWith('', { [sheet1]: { text: sheetXml(cell), declared: { bytes: 0xffff_ffff } } }),
  ),
  sample('a part twice', 'duplicatePart', () =>
    handZip([...partsWith(cell), { name: sheet1, text: sheetXml('') }]),
  ),
  sample('a part twice, in capitals', 'duplicatePart', () =>
    workbookWith(cell, { 'XL/Worksheets/SHEET1.XML': sheetXml('') }),
  ),
  sample('a part that climbs out', 'unsafeName', () => workbookWith(cell, { '../../etc/cron': 'x' })),
  sample('a part of another name in its own header', 'damagedPart', () =>
    workbookWith('', {
      [sheet1]: { text: sheetXml(cell), declared: { ownName: 'xl/worksheets/sheet2.xml' } },
    }),
  ),
  sample('a part that stands beyond the end', 'damagedPart', () =>
    workbookWith('', { [sheet1]: { text: sheetXml(cell), declared: { offset: 0x7fff_fff0 } } }),
  ),
  sample('a way to compress that nobody uses', 'compression', () =>
    workbookWith('', { [sheet1]: { text: sheetXml(cell), declared: { method: 12 } } }),
  ),
  sample('600 parts', 'tooManyParts', () =>
    workbookWith(
      cell,
      byName(600, (index) => [`xl/media/image${index}.png`, 'x']),
    ),
  ),
  sample('400 parts of the same bytes', 'damaged', () => {
    const packed = repeated(noise.slice(0, 16_384), 4)
    const copies = byName(400, (index) => [`a${index}`, { packed, isAbsent: true, declared: { offset: 0 } }])
    return workbookWith(cell, copies)
  }),
  sample('bytes before the zip', 'notWorkbook', () => handZip(partsWith(cell), { before: 'MZ plain text' })),
  sample('a Word document', 'otherFormat', () =>
    handZip([
      { name: '[Content_Types].xml', text: '<Types/>' },
      { name: '_rels/.rels', text: relations([['rId1', 'officeDocument', 'word/document.xml']]) },
      { name: 'word/document.xml', text: '<document/>' },
    ]),
  ),
  sample('an OpenDocument', 'otherFormat', () =>
    handZip([
      { name: 'mimetype', text: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
      { name: 'content.xml', text: '<office:document-content/>' },
    ]),
  ),
  sample('a zip of pictures', 'notWorkbook', () => handZip([{ name: 'photo.jpg', text: 'x' }])),
  sample('an empty zip', 'notWorkbook', () => handZip([])),
  sample('an empty file', 'empty', () => new Uint8Array()),
  sample('random bytes', 'notWorkbook', () => Uint8Array.from([0, ...strToU8(noiseOf(5000))])),
  sample('a .csv', 'otherFormat', () => strToU8('Indicateur;Résultat\r\nDélai;12,5\r\n')),
  sample('a PDF', 'otherFormat', () => strToU8('%PDF-1.7\n')),
  sample('21 MB', 'tooLarge', () => new Uint8Array(21 * megabyte)),
]

function sample(name: string, outcome: Sample['outcome'], make: () => Uint8Array): Sample {
  return { name, outcome, make }
}

function byName<Value>(
  count: number,
  one: (index: number) => readonly [string, Value],
): Record<string, Value> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => one(index)))
}

function rowAround(): { start: string; end: string } {
  return { start: `${around.start}<row>`, end: `</row>${around.end}` }
}

function merged(count: number): string {
  const areas = Array.from({ length: count }, (_, index) => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`)
  return sheetXml('', `<mergeCells>${areas.join('')}</mergeCells>`)
}

function mergedColumns(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const names = Array.from(
    { length: 10_000 },
    (_, index) =>
      `${letters[Math.floor(index / 676)]}${letters[Math.floor(index / 26) % 26]}${letters[index % 26]}`,
  )
  return `<mergeCells>${names.map((name) => `<mergeCell ref="${name}1:${name}1048576"/>`).join('')}</mergeCells>`
}

function laughs(): string {
  const lines = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  )
  return `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY l0 "ha">${lines.join('')}]><sst xmlns="${main}"><si><t>&l9;</t></si></sst>`
}

function noiseOf(length: number): string {
  let seed = 1
  let text = ''
  while (text.length < length) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    text += seed.toString(36)
  }
  return text.slice(0, length)
}
