import { describe, expect, test } from 'vitest'
import { csvLimits, readCsv } from '../src/read/csv.ts'
import { decodeWindows1252 } from '../src/model/windows-1252.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Windows-1252 by hand, as the test's own judge: the letters that French needs outside of Latin-1. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(
    text,
    (letter) => ({ '€': 0x80, '’': 0x92, œ: 0x9c, Œ: 0x8c })[letter] ?? letter.charCodeAt(0),
  )

function rowsOf(bytes: Uint8Array): unknown {
  const read = readCsv(bytes)
  return 'refused' in read ? read.refused : read.rows
}

describe('a CSV file of any spreadsheet', () => {
  const text = 'Réponse;Cœur d’îlot\r\n7,5;"oui; à 3 €"\r\n'
  const rows = [
    ['Réponse', 'Cœur d’îlot'],
    ['7,5', 'oui; à 3 €'],
  ]

  test.each([
    ['UTF-8', utf8(text), 'utf-8', false],
    ['UTF-8 with its mark', utf8(`\uFEFF${text}`), 'utf-8', false],
    ['UTF-16, “Unicode text”', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16', false],
    ['UTF-16 the other way', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), 'utf-16', false],
    ['Windows-1252, which is assumed', windows1252(text), 'windows-1252', true],
  ] as const)('in %s', (_, bytes, encoding, isAssumed) => {
    expect(readCsv(bytes)).toEqual({ rows, encoding, isAssumed, separator: ';' })
  })

  test('every byte of Windows-1252 is the character of its chart', () => {
    const chart =
      '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ' +
      Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index)).join('')
    expect(decodeWindows1252(Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index))).toBe(chart)
  })

  test.each([
    ['semicolons, with commas in the answers', 'Note;Avis\n7,5;bien, merci\n8;rien', ';'],
    ['commas, with semicolons in the answers', 'Note,Avis\n7,bien; merci\n8,rien', ','],
    ['tabs, with both in the titles', 'Note, sur 10\tAvis; libre\n7\tbien\n8\trien', '\t'],
    ['more commas in the titles than semicolons', 'Oui, non, ou rien ?;Avis\noui;bien\nnon;mal', ';'],
    ['quotes around the other one', '"a;b;c","d;e"\n"1;2;3","4;5"', ','],
  ])('separated by %s', (_, file, separator) => {
    const read = readCsv(utf8(file))
    expect('refused' in read ? read : [read.separator, read.rows.map((row) => row.length)]).toEqual([
      separator,
      Array.from({ length: file.split('\n').length }, () => 2),
    ])
  })

  test('quotes hold line breaks, separators and doubled quotes', () => {
    expect(rowsOf(utf8('a;b\r\n"l’un\r\nl’autre";"dit ""oui"" ; non"\r\n'))).toEqual([
      ['a', 'b'],
      ['l’un\r\nl’autre', 'dit "oui" ; non'],
    ])
  })

  test('blank rows keep their place, those at the end are left out', () => {
    expect(rowsOf(utf8('a;b\n\n1;2\n\n\n'))).toEqual([['a', 'b'], [], ['1', '2']])
  })

  test('a file of one column needs no separator', () => {
    expect(rowsOf(utf8('Note\n7\n8\n'))).toEqual([['Note'], ['7'], ['8']])
  })
})

describe('a CSV file that is refused', () => {
  test.each([
    ['is empty', utf8(' \r\n'), { code: 'csv/empty', args: {} }],
    ['is a workbook', Buffer.from('504b0304140006000800', 'hex'), { code: 'csv/not-text', args: {} }],
    [
      'has a row too long, after a row of two lines',
      utf8('a;b\n"1\n2";3\n4;5;6\n'),
      { code: 'csv/ragged-row', args: { line: 4, found: 3, expected: 2 } },
    ],
    [
      'has a row too short',
      utf8('a;b\n1;2\n3\n'),
      { code: 'csv/ragged-row', args: { line: 3, found: 1, expected: 2 } },
    ],
    [
      'has a quote that never ends',
      utf8('a;b\n1;2\n"3;4\n5;6\n'),
      { code: 'csv/broken-quote', args: { line: 3 } },
    ],
    ['has text after a quote', utf8('a;b\n1;2\n"3"x;4\n'), { code: 'csv/broken-quote', args: { line: 3 } }],
    [
      'has a quote inside of a text',
      utf8('a;b\n1;2\n3;x"y\n'),
      { code: 'csv/broken-quote', args: { line: 3 } },
    ],
    [
      'has too many columns',
      utf8(Array.from({ length: csvLimits.columns + 1 }, () => 'a').join(';')),
      { code: 'csv/too-many-columns', args: { found: csvLimits.columns + 1, limit: csvLimits.columns } },
    ],
    [
      'has too many rows',
      utf8(`a\n${'1\n'.repeat(csvLimits.rows + 1)}`),
      { code: 'csv/too-many-rows', args: { limit: csvLimits.rows } },
    ],
    [
      'is too large',
      new Uint8Array(csvLimits.megabytes * 1_000_000 + 1),
      { code: 'csv/too-large', args: { size: 20.1, limit: csvLimits.megabytes } },
    ],
  ])('because it %s', (_, bytes, refused) => {
    expect(rowsOf(bytes)).toEqual(refused)
  })

  test('but not for as many rows as the limit, beside the titles', () => {
    const read = readCsv(utf8(`a\n${'1\n'.repeat(csvLimits.rows)}`))
    expect('refused' in read ? read : read.rows.length).toBe(csvLimits.rows + 1)
  })
})
