import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { verifyPack } from '../src/verify-pack.ts'
import { putFile } from './support/files.ts'
import { coopqualHere } from './support/in-process.ts'
import { codes, verified, written } from './support/made-pack.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

/** A sum by the algorithm of its length. */
function sum(algorithm: string, content: string | Uint8Array): string {
  return createHash(algorithm).update(content).digest('hex')
}

function declaration(version: string, encoding = 'UTF-8'): string {
  return `BagIt-Version: ${version}\nTag-File-Character-Encoding: ${encoding}\n`
}

/** A bag of BagIt 0.97 with one file. */
const sound = {
  'bagit.txt': declaration('0.97'),
  'data/a.txt': 'bonjour\n',
  'manifest-md5.txt': `${sum('md5', 'bonjour\n')}  data/a.txt\n`,
} satisfies Files

const modern = { ...sound, 'bagit.txt': declaration('1.0') }

/** The same with a line more in its manifest. */
function listing(line: string, files: Files = sound): Files {
  return { ...files, 'manifest-md5.txt': `${String(files['manifest-md5.txt'])}${line}\n` }
}

function without(files: Files, name: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([file]) => file !== name))
}

function judged(files: Files): ReturnType<typeof verified> {
  return verified(new Map(Object.entries(files).map(([file, content]) => [file, Buffer.from(content)])))
}

const empty = sum('md5', '')

describe('a bag of another program', () => {
  test.each<readonly [string, Files, readonly string[]]>([
    ['is sound', sound, []],
    ['has a file that was altered', { ...sound, 'data/a.txt': 'bonsoir\n' }, ['payload/altered']],
    ['lacks a file', without(sound, 'data/a.txt'), ['payload/missing']],
    ['has a file in no manifest', { ...sound, 'data/b.txt': 'b' }, ['payload/added']],
    ['has no bagit.txt', without(sound, 'bagit.txt'), ['bag/no-declaration']],
    ['has an empty bagit.txt', { ...sound, 'bagit.txt': '' }, ['bag/declaration']],
    [
      'has a mark before bagit.txt',
      { ...sound, 'bagit.txt': `\uFEFF${declaration('0.97')}` },
      ['bag/declaration'],
    ],
    ['lacks the encoding', { ...sound, 'bagit.txt': 'BagIt-Version: 0.97\n' }, ['bag/declaration']],
    [
      'has a third line in bagit.txt',
      { ...sound, 'bagit.txt': `${declaration('0.97')}A: b\n` },
      ['bag/declaration'],
    ],
    ['is of a version that does not exist', { ...sound, 'bagit.txt': declaration('2.0') }, ['bag/version']],
    ['is of a version without a number', { ...sound, 'bagit.txt': declaration('.97') }, ['bag/declaration']],
    [
      'has blanks around the colon before 1.0',
      { ...sound, 'bagit.txt': declaration('0.97').replaceAll(':', ' :') },
      [],
    ],
    [
      'has blanks around the colon in 1.0',
      { ...sound, 'bagit.txt': declaration('1.0').replaceAll(':', ' :') },
      ['bag/declaration'],
    ],
    ['has line ends of Windows', { ...modern, 'bagit.txt': declaration('1.0').replaceAll('\n', '\r\n') }, []],
    [
      'is in an encoding that nobody knows',
      { ...sound, 'bagit.txt': declaration('0.97', 'KLINGON') },
      ['bag/encoding'],
    ],
    ['has no manifest', without(sound, 'manifest-md5.txt'), ['manifest/none']],
    [
      'has a manifest by an unknown hash',
      { ...sound, 'manifest-crc32.txt': '0  data/a.txt\n' },
      ['manifest/unknown-algorithm'],
    ],
    ['has a line that is none', listing('bonjour'), ['manifest/line']],
    ['has a sum that is too short', listing(`${empty.slice(1)}  data/b.txt`), ['manifest/line']],
    ['lists a path that climbs', listing(`${empty}  data/../../b.txt`), ['manifest/unsafe-path']],
    [
      'lists a path that climbs with backslashes',
      listing(`${empty}  data\\..\\..\\b.txt`),
      ['manifest/unsafe-path'],
    ],
    ['lists a path from the root', listing(`${empty}  /etc/passwd`), ['manifest/unsafe-path']],
    ['lists a path from a drive', listing(`${empty}  C:\\Windows\\x.exe`), ['manifest/unsafe-path']],
    ['lists a path of the network', listing(`${empty}  \\\\serveur\\x`), ['manifest/unsafe-path']],
    ['lists a path from a home', listing(`${empty}  ~root/b.txt`), ['manifest/unsafe-path']],
    ['lists a path from a variable', listing(`${empty}  %HomeDrive%\\x`), ['manifest/unsafe-path']],
    ['lists a file beside data', listing(`${empty}  bagit.txt`), ['manifest/outside']],
    ['lists one file with two sums', listing(`${empty}  data/a.txt`), ['manifest/twice']],
    ['lists one file twice in 1.0', listing(sound['manifest-md5.txt'].trim(), modern), ['manifest/twice']],
    ['lists one file twice before', listing(sound['manifest-md5.txt'].trim()), []],
    [
      'has a manifest of 1.0 that leaves out a file',
      { ...modern, 'manifest-sha1.txt': '' },
      ['manifest/incomplete'],
    ],
    ['has a manifest of 0.97 that leaves out a file', { ...sound, 'manifest-sha1.txt': '' }, []],
    [
      'has a star and a dot before its paths',
      { ...sound, 'manifest-md5.txt': `${sum('md5', 'bonjour\n')} *./data/a.txt\n` },
      [],
    ],
    [
      'has a tag manifest',
      { ...sound, 'tagmanifest-sha1.txt': `${sum('sha1', declaration('0.97'))}  bagit.txt\n` },
      [],
    ],
    [
      'has a tag file that was altered',
      { ...sound, 'tagmanifest-md5.txt': `${empty}  bagit.txt\n` },
      ['tag/altered'],
    ],
    ['lacks a tag file', { ...sound, 'tagmanifest-md5.txt': `${empty}  bag-info.txt\n` }, ['tag/missing']],
    [
      'has two files that Windows takes for one',
      { ...listing(`${empty}  data/A.txt`), 'data/A.txt': '' },
      ['file/case'],
    ],
    [
      'leaves a file to be fetched',
      { ...listing(`${empty}  data/b.txt`), 'fetch.txt': 'https://exemple.fr/b - data/b.txt\n' },
      ['payload/awaited'],
    ],
    [
      'has fetched what it was to fetch',
      { ...sound, 'fetch.txt': 'https://exemple.fr/a 8 data/a.txt\n' },
      [],
    ],
    [
      'fetches to another place',
      { ...sound, 'fetch.txt': 'https://exemple.fr/b - ../b.txt\n' },
      ['fetch/unsafe-path'],
    ],
    [
      'fetches to beside data',
      { ...sound, 'fetch.txt': 'https://exemple.fr/b - bagit.txt\n' },
      ['fetch/unsafe-path'],
    ],
    ['has a line to fetch that is none', { ...sound, 'fetch.txt': 'bonjour\n' }, ['fetch/line']],
    [
      'tells another size',
      { ...sound, 'bag-info.txt': 'Payload-Oxum: 9.2\n' },
      ['info/oxum-bytes', 'info/oxum-files'],
    ],
    ['tells no size', { ...sound, 'bag-info.txt': 'Payload-Oxum: beaucoup\n' }, ['info/oxum']],
    ['tells its size over two lines', { ...sound, 'bag-info.txt': 'A: b\nPAYLOAD-OXUM  :\n  8.1\n' }, []],
  ])('%s', async (_, files, expected) => {
    const found = await judged(files)
    expect({ kind: found.kind, codes: codes(found) }).toEqual({ kind: 'bag', codes: expected })
  })

  test.each(['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'])(
    'may be summed up by %s',
    async (algorithm) => {
      const files = (content: string): Files => ({
        'bagit.txt': declaration('1.0'),
        'data/a.txt': content,
        [`manifest-${algorithm}.txt`]: `${sum(algorithm, 'bonjour').toUpperCase()}  data/a.txt\n`,
      })
      expect(codes(await judged(files('bonjour')))).toEqual([])
      expect(codes(await judged(files('bonsoir')))).toEqual(['payload/altered'])
    },
  )

  test('writes percent signs and line ends of names otherwise since 1.0', async () => {
    const files = (version: string, written: string, name: string): Files => ({
      'bagit.txt': declaration(version),
      [`data/${name}`]: 'a',
      'manifest-md5.txt': `${sum('md5', 'a')}  data/${written}\n`,
    })
    for (const [version, as, name, expected] of [
      ['1.0', 'a%25b', 'a%b', []],
      ['1.0', 'a%25b', 'a%25b', ['payload/added', 'payload/missing']],
      ['1.0', 'a%0Ab', 'a\nb', []],
      ['0.97', 'a%25b', 'a%25b', []],
      ['0.97', 'a%7Eb', 'a%7Eb', []],
      ['0.97', 'a%0ab', 'a\nb', []],
    ] as const)
      // oxlint-disable-next-line no-await-in-loop
      expect(codes(await judged(files(version, as, name))), `${version} ${as}`).toEqual(expected)
  })

  test.each<readonly [string, (text: string) => Uint8Array]>([
    ['ISO-8859-1', (text) => Buffer.from(text, 'latin1')],
    ['utf-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16', (text) => Buffer.from(text, 'utf16le').swap16()],
  ])('may write its tag files in %s', async (encoding, write) => {
    const files = {
      'bagit.txt': declaration('0.97', encoding),
      'data/été.txt': 'bonjour',
      'manifest-md5.txt': write(`${sum('md5', 'bonjour')}  data/été.txt\n`),
      'bag-info.txt': write('Payload-Oxum: 7.1\n'),
    }
    expect(codes(await judged(files))).toEqual([])
    const declared = { ...files, 'bagit.txt': declaration('0.97') }
    expect(codes(await judged(declared))).not.toEqual([])
  })
})

describe('what is unusual and harms nothing is remarked upon', () => {
  test.each<readonly [string, Files, readonly string[]]>([
    ['weak hashes alone, no tag manifest', sound, ['bag/no-tag-manifest', 'bag/weak-algorithm', 'info/none']],
    [
      'a name in another case',
      { ...without(sound, 'data/a.txt'), 'data/A.TXT': 'bonjour\n' },
      ['file/spelling'],
    ],
    [
      'accents composed in another way',
      {
        ...without(sound, 'data/a.txt'),
        'data/e\u0301.txt': 'bonjour\n',
        'manifest-md5.txt': `${sum('md5', 'bonjour\n')}  data/\u00E9.txt\n`,
      },
      ['file/spelling'],
    ],
    [
      'what a system left and a manifest lists',
      { ...listing(`${empty}  data/Thumbs.db`), 'data/Thumbs.db': '' },
      ['file/clutter'],
    ],
    [
      'a star',
      { ...sound, 'manifest-md5.txt': sound['manifest-md5.txt'].replace('  ', ' *') },
      ['manifest/star'],
    ],
    [
      'a dot',
      { ...sound, 'manifest-md5.txt': sound['manifest-md5.txt'].replace('  ', '  ./') },
      ['manifest/dot-slash'],
    ],
    ['one file listed twice', listing(sound['manifest-md5.txt'].trim()), ['manifest/repeated']],
  ])('%s', async (_, files, expected) => {
    const found = await judged(files)
    expect(found.doubts).toEqual([])
    expect(found.remarks.map(({ code }) => code)).toEqual(expect.arrayContaining([...expected]))
  })

  test('and not what no manifest lists: that was added', async () => {
    const found = await judged({ ...sound, 'data/.DS_Store': '' })
    expect(found.doubts).toMatchObject([{ code: 'file/clutter', file: 'data/.DS_Store' }])
  })
})

describe('a bag in a folder', () => {
  function folderOf(files: Files): string {
    const root = mkdtempSync(path.join(tmpdir(), 'coopqual-sac '))
    onTestFinished(() => rmSync(root, { recursive: true, force: true }))
    return written(
      new Map(Object.entries(files).map(([file, content]) => [file, Buffer.from(content)])),
      root,
    )
  }

  test('is read as it stands, whatever is below it', async () => {
    const root = folderOf({
      ...sound,
      'data/un/deux/b.txt': 'b',
      'manifest-sha256.txt': `${sum('sha256', 'b')}  data/un/deux/b.txt\n`,
    })
    mkdirSync(path.join(root, 'data/vide'))
    const found = await verifyPack(root)
    expect(found).toMatchObject({ doubts: [], files: { payload: 2, tags: 3 }, size: 9 })
    expect(found.remarks).toContainEqual({ code: 'file/empty-folder', file: 'data/vide', args: {} })
  })

  test('has neither links nor pipes, which are not followed', async () => {
    const root = folderOf(without(sound, 'data/a.txt'))
    const elsewhere = folderOf({ 'a.txt': 'bonjour\n' })
    mkdirSync(path.join(root, 'data'))
    symlinkSync(path.join(elsewhere, 'a.txt'), path.join(root, 'data/a.txt'))
    symlinkSync(elsewhere, path.join(root, 'data/dossier'))
    putFile(root, 'data/tube', { pipe: true })
    expect(codes(await verifyPack(root))).toEqual(['file/link', 'file/special', 'payload/missing'])
  })

  test('is told to be sound, with remarks, and that its content is not known', async () => {
    const root = folderOf(sound)
    const { code, stdout } = await coopqualHere(['verify', root])
    expect(code).toBe(0)
    expect(stdout).toContain('Dossier au format BagIt 0.97')
    expect(stdout).toContain('Les empreintes sont en MD5 seulement')
    expect(stdout).toContain('coopqual ne l’a pas fait')
    writeFileSync(path.join(root, 'data/a.txt'), 'autre')
    expect(await coopqualHere(['verify', root, '--lang', 'en'])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('data/a.txt was altered: its MD5 hash') as unknown,
    })
  })
})
