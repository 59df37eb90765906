import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, strToU8, zipSync, type ZippableFile } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Verification } from '../src/model/verification.ts'
import type { Store } from '../src/verify/store.ts'
import { openZip } from '../src/verify/zip-store.ts'
import { ownReaders, verifyPack, verifyStore } from '../src/verify-pack.ts'
import { credential, pem } from './support/certificates.ts'
import { coopqualHere } from './support/in-process.ts'
import { mutantOf, type Pack } from './support/pack-mutants.ts'
import { randomFrom } from './support/random.ts'
import { emptyFolder } from './support/run.ts'

let folder: string
let packFolder: string
let pack: Pack
let zip: Uint8Array

beforeAll(async () => {
  folder = emptyFolder('coopqual-vérifier ')
  const repository = path.join(folder, 'dépôt')
  expect((await coopqualHere(['init', repository])).code).toBe(0)
  const key = path.join(folder, 'cle.pem')
  writeFileSync(key, pem(credential('RSA 2048')))
  const out = path.join(folder, 'dossiers')
  const made = await coopqualHere([
    'audit',
    '--cwd',
    repository,
    '--out',
    out,
    '--sign',
    key,
    '--date',
    '2026-06-30',
  ])
  expect(made).toMatchObject({ code: 0 })
  packFolder = path.join(out, readdirSync(out)[0] ?? '')
  pack = filesOf(packFolder)
  zip = zipOf(pack)
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function filesOf(root: string): Pack {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name)
      return [path.relative(root, file).split(path.sep).join('/'), readFileSync(file)]
    }),
  )
}

function zipOf(files: Pack): Uint8Array {
  const named = [...files].map(([file, bytes]) => [`audit/${file}`, new Uint8Array(bytes)] as const)
  return zipSync(Object.fromEntries(named), { level: 1, mtime: new Date(1980, 0, 1) })
}

function storeOf(files: Pack): Store {
  const stored = [...files].map(
    ([file, bytes]) =>
      [
        file,
        { size: bytes.length, read: async (onBytes: (bytes: Uint8Array) => void) => onBytes(bytes) },
      ] as const,
  )
  return { files: new Map(stored), doubts: [], remarks: [], close: () => undefined }
}

/** Reads each PDF and each workbook once: most mutants leave them as they are. */
const readers = { rowsOf: once(ownReaders.rowsOf), pdfOf: once(ownReaders.pdfOf) }

function once<T>(read: (bytes: Uint8Array) => T): (bytes: Uint8Array) => T {
  const known = new Map<string, T>()
  return (bytes) => {
    const sum = createHash('sha256').update(bytes).digest('hex')
    if (!known.has(sum)) known.set(sum, read(bytes))
    return known.get(sum) ?? read(bytes)
  }
}

function codes({ doubts }: Verification): readonly string[] {
  return [...new Set(doubts.map(({ code }) => code))].toSorted()
}

/** Writes a ZIP and verifies it. */
async function verifyZip(bytes: Uint8Array): Promise<Verification> {
  const file = path.join(folder, 'mutant.zip')
  writeFileSync(file, bytes)
  const store = await openZip(file)
  try {
    return await verifyStore(store, undefined, readers)
  } finally {
    store.close()
  }
}

describe('a pack as it was made', () => {
  test.each([
    ['in its folder', () => verifyPack(packFolder)],
    [
      'in a ZIP',
      () => {
        const file = path.join(folder, 'entier.zip')
        writeFileSync(file, zip)
        return verifyPack(file)
      },
    ],
  ])('%s has no doubt, and two signatures of one person', async (_, verify) => {
    const found = await verify()
    expect(found).toMatchObject({
      kind: 'pack',
      version: '1.0',
      algorithms: ['sha256'],
      doubts: [],
      remarks: [],
    })
    expect(found.signatures.map(({ file }) => file)).toEqual(['audit.pdf', 'tagmanifest-sha256.txt.p7s'])
    expect(new Set(found.signatures.map(({ fingerprint }) => fingerprint)).size).toBe(1)
  })

  test('is still so in a ZIP that somebody made again with other times', async () => {
    const files = [...pack].map(([file, bytes], index): [string, ZippableFile] => [
      file,
      [new Uint8Array(bytes), { mtime: new Date(2026, 1, 1 + (index % 20)) }],
    ])
    expect((await verifyZip(zipSync(Object.fromEntries(files)))).doubts).toEqual([])
  })
})

describe('two hundred random mutations', () => {
  test('of the files are all detected', async () => {
    const missed: string[] = []
    for (let seed = 1; seed <= 140; seed += 1) {
      const { what, files } = mutantOf(pack, seed)
      // oxlint-disable-next-line no-await-in-loop
      const { doubts } = await verifyStore(storeOf(files), undefined, readers)
      if (doubts.length === 0) missed.push(what)
    }
    expect(missed).toEqual([])
  })

  test('of the ZIP are all detected', async () => {
    const missed: string[] = []
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = randomFrom(seed)
      const bytes = Buffer.from(zip)
      const at = Math.floor(random() * bytes.length)
      const isCut = seed % 6 === 0
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
      // oxlint-disable-next-line no-await-in-loop
      const { doubts } = await verifyZip(isCut ? bytes.subarray(0, at) : bytes)
      if (doubts.length === 0) missed.push(`${seed}: ${isCut ? 'cut' : 'bit'} at ${at} of ${bytes.length}`)
    }
    expect(missed).toEqual([])
  })
})

describe('what a folder or a ZIP may hide', () => {
  test('a link in place of a file is refused, not followed', async () => {
    const copy = path.join(folder, 'lien')
    cpSync(packFolder, copy, { recursive: true })
    rmSync(path.join(copy, 'audit.xlsx'))
    symlinkSync(path.join(packFolder, 'audit.xlsx'), path.join(copy, 'audit.xlsx'))
    expect(codes(await verifyPack(copy))).toEqual(
      expect.arrayContaining(['file/link', 'tag/missing', 'workbook/not-readable']),
    )
  })

  test.each([
    ['../dehors.txt', 'file/unsafe-name'],
    ['/etc/passwd', 'file/unsafe-name'],
    ['audit/../dehors.txt', 'file/unsafe-name'],
    ['audit/C:\\dehors.txt', 'file/unsafe-name'],
  ])('%s in a ZIP is refused', async (name, code) => {
    const files = {
      ...Object.fromEntries([...pack].map(([file, bytes]) => [`audit/${file}`, new Uint8Array(bytes)])),
      [name]: strToU8('x'),
    }
    expect(codes(await verifyZip(zipSync(files)))).toContain(code)
  })

  test('a file that stands twice in a ZIP is refused', async () => {
    const renamed = zipOf(new Map([...pack, ['LISEZMOI.tyt', Buffer.from('faux')]]))
    const text = Buffer.from(renamed).toString('latin1').replaceAll('LISEZMOI.tyt', 'LISEZMOI.txt')
    expect(codes(await verifyZip(Buffer.from(text, 'latin1')))).toContain('file/twice')
  })

  test('bytes before, between and after the files of a ZIP are told', async () => {
    expect(codes(await verifyZip(Buffer.concat([Buffer.from('PK\u0003\u0004'), zip])))).not.toEqual([])
    expect(codes(await verifyZip(Buffer.concat([zip, Buffer.from('caché')])))).not.toEqual([])
  })

  test('a ZIP that unfolds into far more than it is, is not unfolded', async () => {
    const bomb = zipSync(
      {
        ...Object.fromEntries([...pack].map(([file, bytes]) => [file, new Uint8Array(bytes)])),
        'data/zéros': new Uint8Array(40_000_000),
      },
      { level: 9 },
    )
    const found = await verifyZip(bomb)
    expect(found.doubts.length).toBeGreaterThan(0)
  })
})

/** A bag of some other program, small enough to be written by hand. */
function bag(files: Readonly<Record<string, string>>): Store {
  return storeOf(new Map(Object.entries(files).map(([file, text]) => [file, strToU8(text)])))
}

const hello = {
  'bagit.txt': 'BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n',
  'data/a.txt': 'bonjour\n',
  'manifest-md5.txt': '4160c20a9b87dc2c6c6c6d9ec6a4a4c1  data/a.txt\n',
}

describe('any other bag', () => {
  const sound = { ...hello, 'manifest-md5.txt': `${md5('bonjour\n')}  data/a.txt\n` }

  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a bag of 0.97', sound, []],
    ['a sum that is not the file’s', hello, ['payload/altered']],
    ['no bagit.txt', without(sound, 'bagit.txt'), ['bag/no-declaration']],
    [
      'a mark before bagit.txt',
      { ...sound, 'bagit.txt': `\uFEFF${sound['bagit.txt']}` },
      ['bag/declaration'],
    ],
    [
      'a version that does not exist',
      { ...sound, 'bagit.txt': sound['bagit.txt'].replace('0.97', '2.0') },
      ['bag/version'],
    ],
    [
      'blanks around the colon, before 1.0',
      { ...sound, 'bagit.txt': sound['bagit.txt'].replaceAll(':', ' :') },
      [],
    ],
    [
      'blanks around the colon, in 1.0',
      { ...sound, 'bagit.txt': sound['bagit.txt'].replaceAll(':', ' :').replace('0.97', '1.0') },
      ['bag/declaration'],
    ],
    [
      'an encoding that nobody knows',
      { ...sound, 'bagit.txt': sound['bagit.txt'].replace('UTF-8', 'KLINGON') },
      ['bag/encoding'],
    ],
    ['no manifest', without(sound, 'manifest-md5.txt'), ['manifest/none']],
    ['a file in no manifest', { ...sound, 'data/b.txt': 'b' }, ['payload/added']],
    [
      'a path out of the bag',
      { ...sound, 'manifest-md5.txt': `${sound['manifest-md5.txt']}${md5('')}  data/../../b.txt\n` },
      ['manifest/unsafe-path'],
    ],
    [
      'a path from the home',
      { ...sound, 'manifest-md5.txt': `${sound['manifest-md5.txt']}${md5('')}  ~/b.txt\n` },
      ['manifest/unsafe-path'],
    ],
    [
      'a line that is none',
      { ...sound, 'manifest-md5.txt': `${sound['manifest-md5.txt']}bonjour\n` },
      ['manifest/line'],
    ],
    [
      'one file with two sums',
      { ...sound, 'manifest-md5.txt': `${sound['manifest-md5.txt']}${md5('')}  data/a.txt\n` },
      ['manifest/twice'],
    ],
    [
      'a star and a dot before the path',
      { ...sound, 'manifest-md5.txt': `${md5('bonjour\n')} *./data/a.txt\n` },
      [],
    ],
    [
      'a manifest by an unknown algorithm',
      { ...sound, 'manifest-crc32.txt': '0  data/a.txt\n' },
      ['manifest/unknown-algorithm'],
    ],
    [
      'a file to be fetched',
      {
        ...sound,
        'fetch.txt': 'http://exemple.fr/b - data/b.txt\n',
        'manifest-md5.txt': `${sound['manifest-md5.txt']}${md5('')}  data/b.txt\n`,
      },
      ['payload/awaited'],
    ],
    [
      'a file to be fetched to another place',
      { ...sound, 'fetch.txt': 'http://exemple.fr/b - ../b.txt\n' },
      ['fetch/unsafe-path'],
    ],
    [
      'a size that is not the payload’s',
      { ...sound, 'bag-info.txt': 'Payload-Oxum: 9.2\n' },
      ['info/oxum-bytes', 'info/oxum-files'],
    ],
    ['a size over two lines', { ...sound, 'bag-info.txt': 'PAYLOAD-OXUM :\n  8.1\n' }, []],
    [
      'a manifest of 1.0 that leaves out a file',
      { ...sound, 'bagit.txt': sound['bagit.txt'].replace('0.97', '1.0'), 'manifest-sha1.txt': '' },
      ['manifest/incomplete'],
    ],
  ])('%s', async (_, files, expected) => {
    const found = await verifyStore(bag(files))
    expect(codes(found)).toEqual(expected)
    expect(found.kind).toBe('bag')
  })

  test('names are percent-encoded from 1.0 on alone', async () => {
    const files = (version: string, written: string): Readonly<Record<string, string>> => ({
      'bagit.txt': `BagIt-Version: ${version}\nTag-File-Character-Encoding: UTF-8\n`,
      'data/100%25.txt': 'a',
      'data/50%.txt': 'b',
      'manifest-md5.txt': `${md5('a')}  data/100${written}25.txt\n${md5('b')}  data/50${written}.txt\n`,
    })
    expect(codes(await verifyStore(bag(files('1.0', '%25'))))).toEqual([])
    expect(codes(await verifyStore(bag(files('0.96', '%'))))).toEqual([])
  })

  test('names composed in another way are found again, and told', async () => {
    const files = {
      ...without(sound, 'data/a.txt'),
      'data/e\u0301.txt': 'é',
      'manifest-md5.txt': `${md5('é')}  data/\u00e9.txt\n`,
    }
    const found = await verifyStore(bag(files))
    expect(codes(found)).toEqual([])
    expect(found.remarks.map(({ code }) => code)).toContain('file/spelling')
  })

  test('tag files may be UTF-16', async () => {
    const wide = Buffer.from(`\uFEFF${md5('bonjour\n')}  data/a.txt\n`, 'utf16le')
    const files = new Map<string, Uint8Array>([
      ['bagit.txt', strToU8('BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-16\n')],
      ['data/a.txt', strToU8('bonjour\n')],
      ['manifest-md5.txt', wide],
    ])
    expect(codes(await verifyStore(storeOf(files)))).toEqual([])
  })
})

describe('the command', () => {
  test('ends with code 0 and says what it does not tell', async () => {
    const { code, stdout } = await coopqualHere(['verify', packFolder])
    expect(code).toBe(0)
    expect(stdout).toContain('Rien ne manque, rien n’a été ajouté ni modifié.')
    expect(stdout).toContain('Ce que cette vérification ne dit pas')
  })

  test('ends with code 1 on a doubt, in JSON as well', async () => {
    const copy = path.join(folder, 'altéré')
    cpSync(packFolder, copy, { recursive: true })
    writeFileSync(path.join(copy, 'data/ajout.txt'), 'x')
    const { code, stdout } = await coopqualHere(['verify', copy, '--format', 'json'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      sound: false,
      doubts: expect.arrayContaining([
        expect.objectContaining({ code: 'payload/added', file: 'data/ajout.txt' }),
      ]) as unknown,
    })
  })

  test('ends with code 2 for what is neither a folder nor a ZIP', async () => {
    const file = path.join(folder, 'texte.txt')
    writeFileSync(file, 'bonjour')
    expect(await coopqualHere(['verify', file])).toMatchObject({ code: 2 })
    expect(await coopqualHere(['verify', path.join(folder, 'absent')])).toMatchObject({ code: 2 })
  })

  test('calls an empty folder no bag', async () => {
    const empty = path.join(folder, 'vide')
    mkdirSync(empty)
    const { code, stdout } = await coopqualHere(['verify', empty])
    expect(code).toBe(1)
    expect(stdout).toContain('bagit.txt manque')
  })
})

function without<T extends Readonly<Record<string, string>>>(
  files: T,
  name: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).filter(([file]) => file !== name))
}

function md5(text: string): string {
  return createHash('md5')
    .update(strFromU8(strToU8(text)))
    .digest('hex')
}
