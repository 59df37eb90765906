import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeFolder, type FolderEntry } from '../src/write/folder.ts'
import { writeZip, type ZipOptions } from '../src/write/zip/write-zip.ts'
import { newZipFile } from '../src/write/zip/zip-file.ts'
import { judged } from './support/judges.ts'
import { randomFrom } from './support/random.ts'

let parent: string
let target: string

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'coopqual-zip-'))
  target = path.join(parent, 'audit-coop-2026-06-30.zip')
})

afterEach(() => rmSync(parent, { recursive: true, force: true }))

const bytes = (content: string): Uint8Array => new TextEncoder().encode(content)
const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
const neighbours = (): readonly string[] => readdirSync(parent).filter((name) => name !== 'depot')

function source(name: string, content: string | Uint8Array): FolderEntry & { readonly copyFrom: string } {
  const file = path.join(parent, 'depot', name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  return {
    path: `data/evidence/${name}`,
    copyFrom: file,
    size: Buffer.byteLength(content),
    sha256: sha256(content),
  }
}

/** Bytes that do not shrink, the same each time. */
function noise(length: number): Uint8Array {
  const random = randomFrom(3)
  return Uint8Array.from({ length }, () => random() * 256)
}

const tags = (json = '{}'): readonly FolderEntry[] => [
  { path: 'audit.json', bytes: bytes(json) },
  { path: 'bagit.txt', bytes: bytes('BagIt-Version: 1.0\n') },
]

const options: ZipOptions = { date: '2026-06-30' }

const failureOf = (work: Promise<void>): Promise<unknown> =>
  work.then(
    () => 'no failure',
    (error: unknown) => error,
  )

/** A pack with what may go wrong: accents, a name that is not composed, an empty file, several parts, both methods. */
function everyKind(): {
  readonly entries: readonly FolderEntry[]
  readonly contents: Readonly<Record<string, Uint8Array>>
} {
  const table = bytes('Agence;Délai\n'.repeat(60_000))
  const scan = noise(700_000)
  const contents = {
    'audit.json': bytes('{}'),
    'bagit.txt': bytes('BagIt-Version: 1.0\n'),
    'data/evidence/P001-Enquête & délais.csv': table,
    'data/evidence/P002-scan.PDF': scan,
    'data/evidence/P003-vide.txt': new Uint8Array(0),
    'data/source/é.yaml': bytes('a: é\n'),
  }
  const entries = [
    ...tags(),
    source('P001-Enquête & délais.csv', table),
    source('P002-scan.PDF', scan),
    source('P003-vide.txt', ''),
    { path: 'data/source/é.yaml'.normalize('NFD'), bytes: bytes('a: é\n') },
  ]
  return { entries, contents }
}

describe('a pack as one ZIP', () => {
  test('holds every file, below a folder of its own name', async () => {
    const { entries, contents } = everyKind()
    const told: string[] = []
    await writeZip(target, entries, { ...options, onFile: (name) => told.push(name) })
    const found = unzipSync(readFileSync(target))
    expect(Object.keys(found)).toEqual(Object.keys(contents).map((name) => `audit-coop-2026-06-30/${name}`))
    for (const [name, content] of Object.entries(contents))
      expect(sha256(found[`audit-coop-2026-06-30/${name}`] ?? bytes('absent')), name).toBe(sha256(content))
    expect(told).toEqual(entries.map((entry) => entry.path))
    expect(neighbours()).toEqual([path.basename(target)])
  })

  test('is the same to the last byte on every machine', async () => {
    await writeZip(target, everyKind().entries, options)
    // Made once, and the same since, whatever the version of Node, the time zone and the processor.
    expect(sha256(readFileSync(target))).toBe(
      '366cfdb5df8c5f0de015211d3030f54834e905eb60874a17bb103d8c54116aaf',
    )
  })

  judged(
    'python',
    'reads every entry: UTF-8 names, sizes before the bytes, what is compressed stored',
    async ([command]) => {
      const { entries, contents } = everyKind()
      await writeZip(target, entries, options)
      const program = `
import hashlib, json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
  assert z.testzip() is None
  print(json.dumps([[i.filename, i.flag_bits, i.compress_type, list(i.date_time), oct(i.external_attr >> 16), hashlib.sha256(z.read(i)).hexdigest()] for i in z.infolist()]))`
      const { stdout, stderr } = spawnSync(command, ['-c', program, target], { encoding: 'utf8' })
      expect(stderr).toBe('')
      expect(JSON.parse(stdout)).toEqual(
        Object.entries(contents).map(([name, content]) => [
          `audit-coop-2026-06-30/${name}`,
          0x800,
          name.endsWith('.PDF') ? 0 : 8,
          [2026, 6, 30, 12, 0, 0],
          '0o100644',
          sha256(content),
        ]),
      )
    },
  )

  judged('unzip', 'takes it apart under its own names', async ([command]) => {
    const { entries, contents } = everyKind()
    await writeZip(target, entries, options)
    const out = path.join(parent, 'dehors')
    const { status, stderr } = spawnSync(command, ['-q', target, '-d', out], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const [name, content] of Object.entries(contents))
      expect(sha256(readFileSync(path.join(out, 'audit-coop-2026-06-30', name))), name).toBe(sha256(content))
  })

  judged('sevenZip', 'finds it sound', async ([command]) => {
    await writeZip(target, everyKind().entries, options)
    const { status, stdout } = spawnSync(command, ['t', target], { encoding: 'utf8' })
    expect(stdout).toContain('Everything is Ok')
    expect(stdout).not.toMatch(/Warning/i)
    expect(status).toBe(0)
  })

  judged('python', 'reads an entry that has room for more than 4 GiB', ([command]) => {
    const handle = openSync(target, 'w')
    const zip = newZipFile(handle, '2026-06-30')
    for (const isDeflated of [false, true]) {
      const entry = zip.begin(`film ${isDeflated}.avi`, 5e9, isDeflated)
      entry.write(bytes('images'))
      entry.end()
    }
    zip.finish()
    closeSync(handle)
    const program = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
  print([(i.filename, i.file_size, i.extract_version, len(i.extra), z.read(i)) for i in z.infolist()])`
    const { stdout, stderr } = spawnSync(command, ['-c', program, target], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout.trim()).toBe(
      "[('film false.avi', 6, 45, 20, b'images'), ('film true.avi', 6, 45, 20, b'images')]",
    )
  })
})

/** Minutes of work and gigabytes of disk: COOPQUAL_LARGE=1 asks for it. */
describe.runIf(process.env['COOPQUAL_LARGE'] === '1')('a pack beyond 4 GiB and 65 535 files', () => {
  test('is read by Python, unzip and 7z', { timeout: 1_200_000 }, async () => {
    const film = path.join(parent, 'film.avi')
    writeFileSync(film, 'images')
    truncateSync(film, 4_400_000_000)
    const hashed = spawnSync('openssl', ['dgst', '-sha256', '-r', film], { encoding: 'utf8' })
    const large = { copyFrom: film, size: 4_400_000_000, sha256: hashed.stdout.slice(0, 64) }
    const many = Array.from({ length: 66_000 }, (_, index) => ({
      path: `data/source/${index}.yaml`,
      bytes: bytes(`id: ${index}\n`),
    }))
    const films = [
      { path: 'data/evidence/P001.avi', ...large },
      { path: 'data/evidence/P002.dat', ...large },
    ]
    await writeZip(target, [...tags(), ...films, ...many], options)
    const program = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
  assert z.testzip() is None
  print(len(z.infolist()), sum(i.file_size for i in z.infolist()))`
    const python = spawnSync('python3', ['-c', program, target], { encoding: 'utf8' })
    expect(python.stderr).toBe('')
    expect(python.stdout).toMatch(/^66004 88/)
    expect(spawnSync('unzip', ['-tqq', target], { stdio: 'ignore' }).status).toBe(0)
    expect(spawnSync('7zz', ['t', target], { stdio: 'ignore' }).status).toBe(0)
    // It is known again as a pack of ours.
    await writeZip(target, tags(), options)
    expect(Object.keys(unzipSync(readFileSync(target)))).toHaveLength(2)
  })
})

describe('a ZIP that stands there already', () => {
  test('is replaced when it is a pack as we left it', async () => {
    await writeZip(target, tags('{"old":true}'), options)
    await writeZip(target, tags('{"new":true}'), options)
    const found = unzipSync(readFileSync(target))['audit-coop-2026-06-30/audit.json']
    expect(Buffer.from(found ?? []).toString()).toBe('{"new":true}')
    expect(neighbours()).toEqual([path.basename(target)])
  })

  judged(
    'python',
    'is replaced only when forced once a program changed something inside',
    async ([command]) => {
      await writeZip(target, tags(), options)
      const program = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'a') as z: z.writestr('audit-coop-2026-06-30/mes notes.txt', 'une heure de travail')`
      expect(spawnSync(command, ['-c', program, target]).status).toBe(0)
      const worked = readFileSync(target)
      expect(await failureOf(writeZip(target, tags(), options))).toMatchObject({
        reason: 'alteredTarget',
        path: target,
      })
      expect(readFileSync(target).equals(worked)).toBe(true)
      await writeZip(target, tags(), { ...options, isForced: true })
      expect(Object.keys(unzipSync(readFileSync(target)))).toHaveLength(2)
    },
  )

  test.each<readonly [string, () => unknown]>([
    ['something else', () => writeFileSync(target, 'des notes')],
    ['nothing in a file', () => writeFileSync(target, '')],
    [
      'the end of a ZIP and nothing before',
      () => writeFileSync(target, Buffer.from('504b0506'.padEnd(44, 'f'), 'hex')),
    ],
    ['a folder', () => mkdirSync(target)],
    [
      'a ZIP of somebody else',
      async () => {
        const other = path.join(parent, 'depot', 'autre.zip')
        mkdirSync(path.dirname(other))
        await writeZip(other, tags(), options)
        writeFileSync(target, readFileSync(other))
      },
    ],
  ])('is left alone when it is %s, forced or not', async (_, make) => {
    await make()
    const before = existsSync(target) && readdirSync(parent)
    for (const isForced of [false, true])
      expect(await failureOf(writeZip(target, tags(), { ...options, isForced }))).toMatchObject({
        reason: 'foreignTarget',
        path: target,
      })
    expect(readdirSync(parent)).toEqual(before)
  })
})

describe('a failure leaves nothing behind, and the earlier ZIP untouched', () => {
  let before: Buffer
  beforeEach(async () => {
    await writeZip(target, tags('{"earlier":true}'), options)
    before = readFileSync(target)
  })
  afterEach(() => {
    expect(readFileSync(target).equals(before)).toBe(true)
    expect(neighbours()).toEqual([path.basename(target)])
  })

  test('when a piece changed since it was read', async () => {
    const piece = source('enquête.pdf', 'une enquête')
    writeFileSync(piece.copyFrom, 'une autre')
    expect(await failureOf(writeZip(target, [...tags(), piece], options))).toMatchObject({
      reason: 'changedSource',
      path: piece.copyFrom,
    })
  })

  test('when a piece went away', async () => {
    const piece = source('enquête.pdf', 'une enquête')
    rmSync(piece.copyFrom)
    expect(await failureOf(writeZip(target, [...tags(), piece], options))).toMatchObject({
      reason: 'disk',
      path: piece.copyFrom,
      code: 'ENOENT',
    })
  })

  test('when the run is interrupted in the middle of a large piece', async () => {
    const control = new AbortController()
    const piece = source('plan.csv', new Uint8Array(8 * 1024 * 1024))
    const told: string[] = []
    const onFile = (name: string): void => {
      told.push(name)
      if (told.length === 2) setImmediate(() => control.abort())
    }
    const writing = writeZip(target, [...tags(), piece], { ...options, signal: control.signal, onFile })
    expect(await failureOf(writing)).toMatchObject({ reason: 'aborted', path: target })
    expect(told).toEqual(['audit.json', 'bagit.txt'])
  })

  test('when two names are one for some systems', async () => {
    const twice = [...tags(), { path: 'Audit.json', bytes: bytes('') }]
    expect(await failureOf(writeZip(target, twice, options))).toMatchObject({ reason: 'collision' })
  })
})

/** A small disk, which only root can make. */
const disk = mkdtempSync(path.join(tmpdir(), 'coopqual-disk-'))
const isMounted =
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=300k', 'tmpfs', disk]).status === 0
afterAll(() => {
  if (isMounted) spawnSync('umount', [disk])
  rmSync(disk, { recursive: true, force: true })
})

describe.skipIf(!isMounted)('a full disk is left as it was, the earlier pack on it included', () => {
  const large = (): readonly FolderEntry[] => [...tags(), source('scan.pdf', noise(600_000))]

  test('when it holds a ZIP', async () => {
    const place = path.join(disk, path.basename(target))
    await writeZip(place, tags(), options)
    const before = readFileSync(place)
    expect(await failureOf(writeZip(place, large(), options))).toMatchObject({
      reason: 'disk',
      code: 'ENOSPC',
    })
    expect(readFileSync(place).equals(before)).toBe(true)
    expect(readdirSync(disk)).toEqual([path.basename(target)])
    rmSync(place)
  })

  test('when it holds a folder', async () => {
    const place = path.join(disk, 'audit-coop-2026-06-30')
    await writeFolder(place, tags())
    expect(await failureOf(writeFolder(place, large(), { isForced: true }))).toMatchObject({
      reason: 'disk',
      code: 'ENOSPC',
    })
    expect(readFileSync(path.join(place, 'audit.json'), 'utf8')).toBe('{}')
    expect(readdirSync(disk)).toEqual([path.basename(place)])
  })
})
