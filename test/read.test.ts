import { chmodSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { decode } from '../src/read/decode.ts'
import { factOf, filePathsIn } from '../src/read/facts.ts'
import { makeLocate } from '../src/read/locate.ts'
import { parse } from '../src/read/parse.ts'
import { readRepository } from '../src/read/read.ts'
import { sourceOf } from '../src/read/source-file.ts'
import { folderWith, type Files } from './support/folder.ts'
import { good, judged } from './support/judged.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a text in any encoding', () => {
  test('a byte order mark of UTF-8 is no part of it, and moves no column', () => {
    const files = { ...good, 'commitments/accueil.yaml': `\uFEFF${mistyped('accueil.yaml')}` }
    expect(placesOf(files)).toEqual(['commitments/accueil.yaml:8:9 schema/unknown-value'])
  })

  test('Windows line ends move no line and no column', () => {
    const files = { ...good, 'commitments/accueil.yaml': mistyped('accueil.yaml').replaceAll('\n', '\r\n') }
    expect(placesOf(files)).toEqual(['commitments/accueil.yaml:8:9 schema/unknown-value'])
  })

  test('accents before it move a column by one each, as editors count', () => {
    const source = sourceOf('a.yaml', 'commitment', bytes('é: [à, b]\n'))
    const locate = makeLocate([source])
    expect(locate({ file: 'a.yaml', pointer: '/é/1' })).toEqual({
      line: 1,
      column: 8,
      endLine: 1,
      endColumn: 9,
    })
  })

  test.each([
    ['UTF-16, little-endian, with its mark', Buffer.from('\uFEFFid: délai', 'utf16le'), 'utf-16'],
    ['UTF-16, big-endian, with its mark', Buffer.from('\uFEFFid: délai', 'utf16le').swap16(), 'utf-16'],
    ['UTF-16 without a mark', Buffer.from('id: délai', 'utf16le'), 'utf-16'],
    ['UTF-16 the other way, without a mark', Buffer.from('id: délai', 'utf16le').swap16(), 'utf-16'],
    ['zeros', new Uint8Array([0, 0]), undefined],
    ['Latin-1', Buffer.from('id: délai', 'latin1'), 'latin-1'],
    ['UTF-8', Buffer.from('id: délai', 'utf8'), undefined],
    ['nothing', new Uint8Array(), undefined],
    ['one letter', bytes('a'), undefined],
  ])('%s is told by its bytes', (_, content, damage) => {
    expect(decode(content).damage).toBe(damage)
  })

  test('the first byte that is not UTF-8 is where the message points', () => {
    const content = Buffer.concat([bytes('id: délai\ntitle: '), Buffer.from('Délai', 'latin1')])
    const source = sourceOf('a.yaml', 'commitment', content)
    const [problem] = source.problems
    expect(problem === undefined ? undefined : makeLocate([source])(problem.at)).toMatchObject({
      line: 2,
      column: 9,
    })
  })

  test('the ids of a text in another encoding are still guessed', () => {
    const { lost } = sourceOf('a.yaml', 'commitment', Buffer.from('\uFEFFid: delai', 'utf16le'))
    expect(lost).toMatchObject({ ids: ['delai'] })
  })
})

describe('a text that would exhaust a reader', () => {
  test.each([
    ['nested brackets', '['.repeat(100_000), 'yaml/too-deep'],
    ['nested braces', '{a: '.repeat(100_000), 'yaml/too-deep'],
    ['nested dashes', '- '.repeat(100_000), 'yaml/too-deep'],
    ['aliases of aliases', `a: &a [x]\n${bomb()}`, 'yaml/too-many-aliases'],
    ['an anchor that holds itself', 'title: &a [*a]\n', 'yaml/alias-loop'],
    ['a hundred thousand aliases', `a: &a [x]\nb: [${'*a, '.repeat(100_000)}]\n`, 'yaml/too-many-aliases'],
  ])('%s are refused within seconds', (_, text, code) => {
    const start = performance.now()
    expect(parse(text).problems.map((problem) => problem.code)).toEqual([code])
    expect(performance.now() - start).toBeLessThan(15_000)
  })

  test('a hundred thousand errors make one message', () => {
    expect(parse('a: b: c\n'.repeat(20_000)).problems).toHaveLength(1)
  })

  test('a key named __proto__ is data like any other', () => {
    const { value } = parse('__proto__: {polluted: true}\nid: delai\n')
    expect(Object.hasOwn(Object(value), '__proto__')).toBe(true)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

test.each([
  ['on and off and yes are texts, as YAML 1.2 says', 'a: yes', { a: 'yes' }],
  ['a date is a text', 'a: 2026-01-01', { a: '2026-01-01' }],
  ['a year is a number, even as a key', '2026: 1', { 2026: 1 }],
  ['an alias stands for its anchor', 'a: &x 1\nb: *x', { a: 1, b: 1 }],
  ['an anchor may be defined anew inside itself', 'a: &x [&x 1, *x]', { a: [1, 1] }],
  ['an empty text is nothing', '', null],
  ['so are comments alone', '# à compléter\n', null],
])('%s', (_, text, value) => {
  expect(parse(text)).toEqual({ value, problems: [] })
})

describe('what the disk says of a path', () => {
  const files: Files = {
    'evidence/charte.pdf': 'x',
    'evidence/été/photo.jpg': 'xx',
    'evidence/lien.pdf': { link: 'charte.pdf' },
    'evidence/cassé.pdf': { link: 'absent.pdf' },
    'evidence/boucle.pdf': { link: 'boucle.pdf' },
    'evidence/dehors': { link: '/etc' },
    'evidence/tube': { pipe: true },
    'evidence/secret.txt': { link: '../.env' },
    '.env': 'x',
    '.git/config': 'x',
    'commitments/accueil.yaml': 'id: accueil',
    'evidence/engagement.txt': { link: '../commitments/accueil.yaml' },
  }
  test.each([
    ['evidence/charte.pdf', 'file'],
    ['./evidence/../evidence/charte.pdf', 'file'],
    ['evidence/été/photo.jpg', 'file'],
    ['evidence/lien.pdf', 'file'],
    ['evidence', 'folder'],
    ['.', 'folder'],
    ['evidence/absent.pdf', 'missing'],
    ['evidence/charte.pdf/page1', 'missing'],
    ['evidence/cassé.pdf', 'brokenLink'],
    ['evidence/boucle.pdf', 'brokenLink'],
    ['evidence/tube', 'unreadable'],
    ['.env', 'hidden'],
    ['evidence/../.git/config', 'hidden'],
    ['evidence/secret.txt', 'hidden'],
    ['commitments/accueil.yaml', 'source'],
    ['evidence/engagement.txt', 'source'],
    ['evidence/dehors/hostname', 'outside'],
    ['../secret.pdf', 'outside'],
    ['evidence/../../secret.pdf', 'outside'],
    ['/etc/hostname', 'outside'],
    ['\\\\serveur\\qualite\\charte.pdf', 'outside'],
    ['C:\\charte.pdf', 'outside'],
    ['C:charte.pdf', 'outside'],
    ['evidence\\charte.pdf', 'outside'],
    ['evidence/charte.pdf\0.txt', 'outside'],
  ])('%s is %s', (file, kind) => {
    const sources = new Set(['commitments/accueil.yaml'])
    expect(factOf(folderWith(files), file, sources).kind).toBe(kind)
  })
})

test('only what stands under a key `file` is asked about', () => {
  const source = sourceOf(
    'a.yaml',
    'commitment',
    bytes('evidence:\n  - {id: a, file: b.pdf}\n  - {file: 12}\n'),
  )
  expect(filePathsIn([source, source])).toEqual(['b.pdf'])
})

describe('which files are read', () => {
  test('YAML under any name and depth, sorted; hidden files and what systems leave behind are not', () => {
    const root = folderWith({
      ...good,
      'commitments/b/Delai.YML': 'id: delai',
      'commitments/.brouillon.yaml': 'id: x',
      'commitments/note.txt': 'x',
      'evidence/Thumbs.db': 'x',
      'evidence/~$charte.docx': 'x',
    })
    const { files, evidenceFiles } = readRepository(root)
    expect(files.map(({ file }) => file)).toEqual([
      'assessments/2026.yaml',
      'commitments/accueil.yaml',
      'commitments/b/Delai.YML',
      'coopqual.yaml',
      'evidence/registre.yaml',
      'indicators/appels.yaml',
      'referentials/maison.yaml',
    ])
    expect(evidenceFiles).toEqual(['evidence/charte.txt'])
  })

  test('folders of other names, when coopqual.yaml says so', () => {
    const { 'commitments/accueil.yaml': commitment = '', 'coopqual.yaml': settings = '', ...others } = good
    const files = {
      ...others,
      'coopqual.yaml': `${settings}paths:\n  commitments: qualité/engagements/\n`,
      'qualité/engagements/accueil.yaml': commitment,
    }
    expect(placesOf(files)).toEqual([])
  })

  test('nothing is read through a link, wherever it leads', () => {
    const elsewhere = folderWith({ 'indicators/secret.yaml': 'id: secret', 'secret.txt': 'x' })
    const { 'indicators/appels.yaml': _, ...others } = good
    const root = folderWith({
      ...others,
      indicators: { link: path.join(elsewhere, 'indicators') },
      'evidence/siege': { link: elsewhere },
      'commitments/siege': { link: elsewhere },
    })
    const { files, evidenceFiles } = readRepository(root)
    const refused = files.filter(({ problems }) => problems.some(({ code }) => code === 'file/link'))
    expect(refused.map(({ file }) => file)).toEqual(['commitments/siege', 'evidence/siege', 'indicators'])
    expect(files.filter(({ file }) => file.includes('secret'))).toEqual([])
    expect(evidenceFiles).toEqual(['evidence/charte.txt'])
  })

  test.skipIf(process.getuid?.() === 0)('what may not be opened is said to be so, and stops nothing', () => {
    const root = folderWith({ ...good, 'commitments/ferme/secret.yaml': 'id: secret' })
    chmodSync(path.join(root, 'commitments/accueil.yaml'), 0)
    chmodSync(path.join(root, 'commitments/ferme'), 0)
    const { files } = readRepository(root)
    chmodSync(path.join(root, 'commitments/ferme'), 0o700)
    const closed = files.filter(({ problems }) => problems.some(({ code }) => code === 'file/unreadable'))
    expect(closed.map(({ file }) => file)).toEqual(['commitments/accueil.yaml', 'commitments/ferme'])
  })

  test.each([
    ['coopqual.yml', 'coopqual.yml'],
    ['Coopqual.yaml', 'Coopqual.yaml'],
    ['coopqual.yaml.txt', 'coopqual.yaml.txt'],
    ['CoopQual.YML', 'CoopQual.YML'],
    ['mkdocs.yml', undefined],
  ])('%s beside no coopqual.yaml is %s', (name, expected) => {
    expect(readRepository(folderWith({ [name]: 'x: 1' })).misnamedSettings).toBe(expected)
  })

  test('settings under another name beside the right ones are none', () => {
    expect(readRepository(folderWith({ ...good, 'coopqual.yml': 'x: 1' })).misnamedSettings).toBeUndefined()
  })

  test('a referential outside its usual folder, when coopqual.yaml leads to it', () => {
    const { 'referentials/maison.yaml': referential = '', 'coopqual.yaml': settings = '', ...others } = good
    const files = {
      ...others,
      'coopqual.yaml': settings.replace('- maison', '- ./normes/../normes/maison.yaml'),
      'normes/maison.yaml': referential,
    }
    expect(placesOf(files)).toEqual([])
  })

  test('an empty folder is read, not refused', () => {
    const { files } = readRepository(folderWith({ 'lisez-moi.txt': 'x' }))
    expect(files).toEqual([])
  })
})

describe('where things stand', () => {
  const source = sourceOf(
    'a.yaml',
    'commitment',
    bytes('id: x\nlist:\n  - a: 1\n    b:\n  - {c: 2}\n"k/~": v\n'),
  )
  const locate = makeLocate([source])
  test.each([
    ['the whole file', '', 'value', 1, 1, 1],
    ['a value', '/id', 'value', 1, 5, 6],
    ['a key', '/id', 'key', 1, 1, 3],
    ['a value in a list', '/list/0/a', 'value', 3, 8, 9],
    ['an empty value, at its key', '/list/0/b', 'value', 4, 5, 6],
    ['a value in braces', '/list/1/c', 'value', 5, 9, 10],
    ['a missing key, at what should hold it', '/list/1/d', 'value', 5, 5, 11],
    ['a key that needs escaping', '/k~1~0', 'value', 6, 8, 9],
    ['a missing part of a missing part', '/none/at/all', 'value', 1, 1, 6],
  ] as const)('%s', (_, pointer, on, ...[line, column, endColumn]) => {
    expect(locate({ file: 'a.yaml', pointer, on })).toEqual({ line, column, endLine: line, endColumn })
  })

  test('a file that nobody read stands at its first line', () => {
    expect(locate({ file: 'evidence/photo.jpg', pointer: '' })).toEqual({
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
    })
  })

  test('a missing key of what ends with the text', () => {
    const short = sourceOf('c.yaml', 'commitment', bytes('- {b: 1}'))
    expect(makeLocate([short])({ file: 'c.yaml', pointer: '/0/c' })).toMatchObject({
      column: 3,
      endColumn: 9,
    })
  })

  test('an alias stands where it is used', () => {
    const aliased = sourceOf('b.yaml', 'commitment', bytes('a: &x {d: 1}\nb: *x\n'))
    expect(makeLocate([aliased])({ file: 'b.yaml', pointer: '/b/d' })).toMatchObject({ line: 2, column: 1 })
  })
})

function mistyped(name: string): string {
  return String(good[path.posix.join('commitments', name)]).replace('inForce', 'inforce')
}

function placesOf(files: Files): readonly string[] {
  return judged(files).diagnostics.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)
}

function bomb(): string {
  const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
  return letters
    .slice(1)
    .map(
      (letter, index) =>
        `${letter}: &${letter} [${Array.from({ length: 9 }, () => `*${letters[index]}`).join(', ')}]`,
    )
    .join('\n')
}
