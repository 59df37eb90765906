import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import type * as Disk from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { composeBag, type BagInfo, type TagFile } from '../src/write/bag.ts'
import { type FolderEntry, writeFolder } from '../src/write/folder.ts'
import { judged } from './support/judges.ts'

/** Makes the n-th call of a function of the disk fail, as a full or vanished disk would. */
const { faults, refuse } = vi.hoisted(() => ({
  faults: {
    rename: [] as number[],
    writeFile: [] as number[],
    sync: [] as number[],
    renames: 0,
    writes: 0,
    synced: [] as string[],
  },
  refuse: (code: string) => Promise.reject(Object.assign(new Error(code), { code })),
}))

vi.mock('node:fs/promises', async (original) => {
  const disk = await original<typeof Disk>()
  return {
    ...disk,
    open: async (...args: Parameters<typeof disk.open>) => {
      const handle = await disk.open(...args)
      const sync = handle.sync.bind(handle)
      handle.sync = () => {
        const count = faults.synced.push(String(args[0]))
        return faults.sync.includes(count) ? refuse('EIO') : sync()
      }
      return handle
    },
    rename: (from: string, to: string) => {
      faults.synced.push(`rename ${to}`)
      return faults.rename.includes((faults.renames += 1)) ? refuse('EBUSY') : disk.rename(from, to)
    },
    writeFile: (...args: Parameters<typeof disk.writeFile>) =>
      faults.writeFile.includes((faults.writes += 1)) ? refuse('ENOSPC') : disk.writeFile(...args),
  }
})

let parent: string
let target: string

beforeEach(() => {
  Object.assign(faults, { rename: [], writeFile: [], sync: [], renames: 0, writes: 0, synced: [] })
  parent = mkdtempSync(path.join(tmpdir(), 'coopqual-write-'))
  target = path.join(parent, 'audit-coop-2026-06-30')
})

afterEach(() => rmSync(parent, { recursive: true, force: true }))

const text = (content: string) => new TextEncoder().encode(content)
const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

function source(name: string, content: string | Buffer): { copyFrom: string; size: number; sha256: string } {
  const file = path.join(parent, 'depot', name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  return { copyFrom: file, size: Buffer.byteLength(content), sha256: sha256(content) }
}

const info: BagInfo = {
  name: 'audit-coop-2026-06-30',
  organisation: 'Coop',
  date: '2026-06-30',
  description: 'Audit',
  generator: { name: 'coopqual', version: '0.1.0' },
  referentials: [],
}

const pack = (json = '{}', sources: readonly TagFile[] = []): readonly FolderEntry[] => {
  const opened = [{ path: 'audit.json', bytes: text(json) }]
  const payload = sources.map((source) => ({
    path: source.path,
    size: source.bytes.length,
    sha256: createHash('sha256').update(source.bytes).digest('hex'),
  }))
  return [...opened, ...composeBag(payload, opened, info), ...sources]
}

/** What stands beside the target: nothing hidden may remain. */
const neighbours = () => readdirSync(parent).filter((name) => name !== 'depot')

async function failureOf(work: Promise<void>): Promise<unknown> {
  return work.then(
    () => 'no failure',
    (error: unknown) => error,
  )
}

describe('a pack that nothing disturbs', () => {
  test('is on the disk, files and folders, before it bears its name', async () => {
    const entries = [...pack(), { path: 'data/evidence/P001.txt', ...source('p.txt', 'preuve') }]
    await writeFolder(target, entries)
    const at = faults.synced.indexOf(`rename ${target}`)
    const before = faults.synced.slice(0, at).filter((file) => !file.startsWith('rename'))
    const inside = before.map((file) => file.split('/new').at(-1) ?? '')
    const folders = ['', '/data', '/data/evidence']
    expect(inside.toSorted()).toEqual([...folders, ...entries.map(({ path: name }) => `/${name}`)].toSorted())
    expect(inside.slice(-3)).toEqual(folders)
  })

  test('holds every file, bytes and copies alike', async () => {
    const piece = Buffer.alloc(3 * 1024 * 1024 + 17, 'preuve ')
    const told: string[] = []
    await writeFolder(
      target,
      [...pack(), { path: 'data/evidence/P001-enquête.pdf', ...source('enquête.pdf', piece) }],
      { onFile: (name) => told.push(name) },
    )
    expect(readFileSync(path.join(target, 'audit.json'), 'utf8')).toBe('{}')
    expect(readFileSync(path.join(target, 'data/evidence/P001-enquête.pdf')).equals(piece)).toBe(true)
    expect(told).toEqual([
      'audit.json',
      'bagit.txt',
      'bag-info.txt',
      'manifest-sha256.txt',
      'tagmanifest-sha256.txt',
      'data/evidence/P001-enquête.pdf',
    ])
    expect(neighbours()).toEqual([path.basename(target)])
  })

  test('can be read by whoever may read the files of its author', async () => {
    mkdirSync(path.join(parent, 'plain'))
    await writeFolder(target, pack())
    expect(statSync(target).mode).toBe(statSync(path.join(parent, 'plain')).mode)
  })

  test('makes the folders above it', async () => {
    const deep = path.join(parent, 'a/b/pack')
    await writeFolder(deep, pack())
    expect(existsSync(path.join(deep, 'audit.json'))).toBe(true)
  })

  test('spells its names with composed accents', async () => {
    await writeFolder(target, [...pack(), { path: 'data/source/é.yaml'.normalize('NFD'), bytes: text('') }])
    expect(readdirSync(path.join(target, 'data/source'))).toEqual(['é.yaml'.normalize('NFC')])
  })

  test('replaces an earlier pack of ours, without its leftovers', async () => {
    await writeFolder(target, pack('{"old":true}', [{ path: 'data/source/old.yaml', bytes: text('') }]))
    await writeFolder(target, pack('{"new":true}'))
    expect(readFileSync(path.join(target, 'audit.json'), 'utf8')).toBe('{"new":true}')
    expect(existsSync(path.join(target, 'data'))).toBe(false)
    expect(neighbours()).toEqual([path.basename(target)])
  })

  judged('sha256sum', 'verifies the bag, and no longer does once a byte changed', async () => {
    const pieces = [
      { path: 'data/evidence/P001-enquête & délais.pdf', ...source('enquête.pdf', 'une enquête') },
      { path: 'data/source/coopqual.yaml', ...source('coopqual.yaml', 'language: fr\n') },
    ]
    const opened = ['audit.json', 'LISEZMOI.txt'].map((name) => ({ path: name, bytes: text(name) }))
    const payload = pieces.map((piece) => ({
      path: piece.path,
      sha256: piece.sha256,
      size: statSync(piece.copyFrom).size,
    }))
    await writeFolder(target, [...opened, ...composeBag(payload, opened, info), ...pieces])
    const verify = (manifest: string) =>
      spawnSync('sha256sum', ['--check', '--strict', manifest], { cwd: target, encoding: 'utf8' })
    expect(verify('manifest-sha256.txt').stdout.match(/: OK$/gm)).toHaveLength(2)
    expect(verify('manifest-sha256.txt').status).toBe(0)
    expect(verify('tagmanifest-sha256.txt').stdout.match(/: OK$/gm)).toHaveLength(5)
    expect(verify('tagmanifest-sha256.txt').status).toBe(0)
    writeFileSync(path.join(target, 'data/source/coopqual.yaml'), 'language: en\n')
    expect(verify('manifest-sha256.txt').status).toBe(1)
  })
})

describe('a failure leaves nothing behind, and the earlier pack untouched', () => {
  const before = '{"earlier":true}'
  beforeEach(() => writeFolder(target, pack(before)))

  afterEach(() => {
    expect(readFileSync(path.join(target, 'audit.json'), 'utf8')).toBe(before)
    expect(neighbours()).toEqual([path.basename(target)])
  })

  test('when a piece changed since it was read', async () => {
    const piece = source('enquête.pdf', 'une enquête')
    writeFileSync(piece.copyFrom, 'une autre')
    const failure = await failureOf(
      writeFolder(target, [...pack(), { path: 'data/evidence/P001.pdf', ...piece }]),
    )
    expect(failure).toMatchObject({ name: 'WriteError', reason: 'changedSource', path: piece.copyFrom })
  })

  test('when a piece went away', async () => {
    const copyFrom = path.join(parent, 'depot/absente.pdf')
    const failure = await failureOf(
      writeFolder(target, [...pack(), { path: 'data/P001.pdf', copyFrom, size: 1, sha256: '' }]),
    )
    expect(failure).toMatchObject({ reason: 'disk', path: copyFrom, code: 'ENOENT' })
  })

  test('when a piece has become a folder', async () => {
    const copyFrom = parent
    const failure = await failureOf(
      writeFolder(target, [...pack(), { path: 'data/P001.pdf', copyFrom, size: 1, sha256: '' }]),
    )
    expect(failure).toMatchObject({ reason: 'disk', path: copyFrom, code: 'EISDIR' })
  })

  test('when the disk does not keep what was written', async () => {
    Object.assign(faults, { sync: [3], synced: [] })
    const failure = await failureOf(writeFolder(target, pack()))
    expect(failure).toMatchObject({ reason: 'disk', code: 'EIO' })
    expect(String(failure)).toContain(target)
  })

  test('when the disk is full', async () => {
    Object.assign(faults, { writes: 0, writeFile: [2] })
    const failure = await failureOf(writeFolder(target, pack()))
    expect(failure).toMatchObject({ reason: 'disk', path: path.join(target, 'bagit.txt'), code: 'ENOSPC' })
  })

  test('when a name is too long for the disk', async () => {
    const name = 'é'.repeat(200)
    const failure = await failureOf(
      writeFolder(target, [...pack(), { path: `data/${name}`, bytes: text('') }]),
    )
    expect(failure).toMatchObject({
      reason: 'disk',
      path: path.join(target, 'data', name),
      code: 'ENAMETOOLONG',
    })
  })

  test.each([
    ['the earlier pack cannot be moved aside', 1],
    ['the new pack cannot be moved in', 2],
  ])('when %s', async (_, rename) => {
    Object.assign(faults, { renames: 0, rename: [rename] })
    const failure = await failureOf(writeFolder(target, pack()))
    expect(failure).toMatchObject({ reason: 'disk', path: target, code: 'EBUSY' })
  })

  test('when the run is interrupted between two files', async () => {
    const control = new AbortController()
    const writing = writeFolder(target, pack(), { signal: control.signal, onFile: () => control.abort() })
    expect(await failureOf(writing)).toMatchObject({ reason: 'aborted', path: target })
  })

  test('when the run is interrupted in the middle of a large piece', async () => {
    const control = new AbortController()
    const told: string[] = []
    const piece = source('plan.pdf', Buffer.alloc(64 * 1024 * 1024))
    const onFile = (name: string) => {
      told.push(name)
      setImmediate(() => control.abort())
    }
    const entries = [
      { path: 'bagit.txt', bytes: text('') },
      { path: 'data/plan.pdf', ...piece },
    ]
    expect(await failureOf(writeFolder(target, entries, { signal: control.signal, onFile }))).toMatchObject({
      reason: 'aborted',
    })
    expect(told).toEqual(['bagit.txt'])
  })

  test('when the run was interrupted before it began', async () => {
    expect(await failureOf(writeFolder(target, pack(), { signal: AbortSignal.abort() }))).toMatchObject({
      reason: 'aborted',
    })
  })
})

test('a pack that can be moved neither in nor back is kept, and the failure says where', async () => {
  await writeFolder(target, pack('{"earlier":true}'))
  Object.assign(faults, { renames: 0, rename: [2, 3] })
  const failure = await failureOf(writeFolder(target, pack()))
  expect(failure).toMatchObject({ reason: 'stranded', code: 'EBUSY' })
  const kept = failure instanceof Error && 'path' in failure ? String(failure.path) : ''
  expect(readFileSync(path.join(kept, 'audit.json'), 'utf8')).toBe('{"earlier":true}')
})

describe('a pack in which somebody worked is replaced only when forced', () => {
  test.each([
    ['a note added beside', 'mes notes.txt'],
    ['a piece added among the others', 'data/evidence/P999-ajoutée.pdf'],
    ['a rendering changed', 'audit.json'],
    ['a manifest changed', 'manifest-sha256.txt'],
  ])('%s', async (_, name) => {
    await writeFolder(target, pack())
    mkdirSync(path.dirname(path.join(target, name)), { recursive: true })
    writeFileSync(path.join(target, name), 'une heure de travail')
    const failure = await failureOf(writeFolder(target, pack('{"new":true}')))
    expect(failure).toMatchObject({ reason: 'alteredTarget', path: path.join(target, name) })
    expect(readFileSync(path.join(target, name), 'utf8')).toBe('une heure de travail')
    await writeFolder(target, pack('{"new":true}'), { isForced: true })
    expect(readFileSync(path.join(target, 'audit.json'), 'utf8')).toBe('{"new":true}')
  })

  test('what a system leaves in a folder that was opened is nobody’s work', async () => {
    await writeFolder(target, pack())
    for (const name of ['.DS_Store', 'Thumbs.db', '~$audit.xlsx']) writeFileSync(path.join(target, name), '')
    await writeFolder(target, pack('{"new":true}'))
    expect(existsSync(path.join(target, '.DS_Store'))).toBe(false)
  })
})

describe('what is not ours is never replaced', () => {
  test.each([
    ['a folder of photos', (at: string) => mkdirSync(at)],
    [
      'a bag of somebody else',
      (at: string) => (mkdirSync(at), writeFileSync(path.join(at, 'bagit.txt'), '')),
    ],
    ['a file', (at: string) => writeFileSync(at, 'notes')],
    ['a link', (at: string) => symlinkSync(parent, at)],
  ])('%s', async (_, make) => {
    make(target)
    const listed = everythingIn(parent)
    const failure = await failureOf(writeFolder(target, pack()))
    expect(failure).toMatchObject({ reason: 'foreignTarget', path: target })
    expect(everythingIn(parent)).toEqual(listed)
  })

  test('even when it appears while the files are being copied', async () => {
    const onFile = () => mkdirSync(target, { recursive: true })
    expect(await failureOf(writeFolder(target, pack(), { onFile }))).toMatchObject({
      reason: 'foreignTarget',
    })
    expect(readdirSync(target)).toEqual([])
    expect(neighbours()).toEqual([path.basename(target)])
  })
})

test('a file where a folder should be is named, and the folders made on the way are removed', async () => {
  const blocked = path.join(parent, 'notes.txt')
  writeFileSync(blocked, '')
  expect(await failureOf(writeFolder(path.join(blocked, 'pack'), pack()))).toMatchObject({
    reason: 'disk',
    path: blocked,
  })
  const deep = path.join(parent, 'a/b/pack')
  expect(await failureOf(writeFolder(deep, pack(), { signal: AbortSignal.abort() }))).toMatchObject({
    reason: 'aborted',
  })
  expect(neighbours()).toEqual(['notes.txt'])
})

describe('paths that would leave the pack, or that some system cannot hold, are refused before anything is written', () => {
  test.each([
    ['unsafePath', ['/etc/passwd']],
    ['unsafePath', ['data/../../secret']],
    ['unsafePath', ['data/./piece']],
    ['unsafePath', ['data//piece']],
    ['unsafePath', ['data/']],
    ['unsafePath', ['']],
    ['unsafePath', ['data\\piece']],
    ['unsafePath', ['C:/piece']],
    ['unsafePath', ['data/a\nb']],
    ['unsafePath', ['data/\u{0}']],
    ['unsafePath', ['data/\u{D83D}']],
    ['collision', ['data/a', 'data/a']],
    ['collision', ['data/Enquête.pdf', 'data/ENQUÊTE.pdf']],
    ['collision', ['data/é.pdf'.normalize('NFC'), 'data/é.pdf'.normalize('NFD')]],
    ['collision', ['data/a', 'data/a/b']],
    ['collision', ['data/a/b', 'data/A']],
    ['collision', ['data/Agence/un', 'data/agence/deux']],
  ])('%s: %j', async (reason, paths) => {
    const entries = paths.map((name) => ({ path: name, bytes: text('') }))
    const failure = await failureOf(writeFolder(target, entries))
    expect(failure).toMatchObject({ reason })
    expect(paths).toContain(failure instanceof Error && 'path' in failure ? failure.path : undefined)
    expect(neighbours()).toEqual([])
  })
})

/** Every name below a folder, with its kind, size and time of change. */
function everythingIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
    const { mode, size, mtimeMs } = lstatSync(path.join(folder, name))
    return [name, mode, size, mtimeMs].join(' ')
  })
}
