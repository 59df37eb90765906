import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FileFact } from '../src/model/source.ts'
import { hashAll } from '../src/read/hash-all.ts'
import { shareOut } from '../src/threads/share-out.ts'
import { copyAll, type Copying } from '../src/write/copies.ts'
import { WriteError } from '../src/write/failure.ts'
import { emptyFolder } from './support/run.ts'

const built = (file: string): URL => pathToFileURL(path.resolve(import.meta.dirname, '../dist', file))

const sizes = { 'a.bin': 9_000_000, 'b.bin': 3_000_001, 'vide.txt': 0, 'é.txt': 3 }

/** Files are said to be so large, for which threads are worth their while. In bytes. */
const claimed = 200_000_000

let scratch: string
let facts: ReadonlyMap<string, FileFact>
let expected: ReadonlyMap<string, string>

beforeAll(() => {
  scratch = emptyFolder('coopqual-threads-')
  for (const [name, size] of Object.entries(sizes)) {
    writeFileSync(path.join(scratch, name), name.slice(0, Math.min(size, 1)))
    truncateSync(path.join(scratch, name), size)
  }
  const folder: FileFact = { kind: 'folder', size: 0 }
  const files = Object.entries(sizes).map(([name, size]): [string, FileFact] => [
    name,
    { kind: 'file', size },
  ])
  facts = new Map([...files, ['dossier', folder]])
  expected = new Map(
    Object.keys(sizes).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(scratch, name)))
        .digest('hex'),
    ]),
  )
})

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const hashesOf = (found: ReadonlyMap<string, FileFact>): ReadonlyMap<string, string | undefined> =>
  new Map([...found].map(([file, { sha256 }]) => [file, sha256]))

describe.each([
  ['in threads', 'read/hash-thread.js', 'write/copy-thread.js'],
  ['here', undefined, undefined],
])('work on files %s', (_, hashProgram, copyProgram) => {
  const programOf = (name: string | undefined): URL | undefined =>
    name === undefined ? undefined : built(name)

  test('hashes them all', async () => {
    let told = 0
    const found = await hashAll(scratch, facts, { onFile: () => (told += 1) }, programOf(hashProgram))
    expect(hashesOf(found)).toEqual(new Map([...expected, ['dossier', undefined]]))
    expect([...found.values()].map(({ size }) => size)).toEqual([...Object.values(sizes), 0])
    expect([...found.keys()]).toEqual([...facts.keys()])
    expect(told).toBe(4)
  })

  test('does not hash again what is known, and leaves what cannot be read as it was', async () => {
    const known: FileFact = { kind: 'file', size: 3, sha256: 'connu' }
    const more = new Map([
      ...facts,
      ['é.txt', known] as const,
      ['absent.pdf', { kind: 'file', size: 5 }] as const,
    ])
    const found = await hashAll(scratch, more, { onFile: () => undefined }, programOf(hashProgram))
    expect(found.get('é.txt')).toBe(known)
    expect(found.get('absent.pdf')).toEqual({ kind: 'file', size: 5 })
    expect(found.get('a.bin')?.sha256).toBe(expected.get('a.bin'))
  })

  test('hashes them by both algorithms in one read, what is known by one as well', async () => {
    const known: FileFact = { kind: 'file', size: 3, sha256: expected.get('é.txt') ?? '' }
    const work = { onFile: () => undefined, isStrong: true }
    const found = await hashAll(scratch, new Map([...facts, ['é.txt', known]]), work, programOf(hashProgram))
    for (const name of Object.keys(sizes)) {
      const bytes = readFileSync(path.join(scratch, name))
      const sha512 = createHash('sha512').update(bytes).digest('hex')
      expect(found.get(name)).toMatchObject({ sha256: expected.get(name), sha512 })
    }
  })

  test('stops in the middle, and says what is known by then', async () => {
    const control = new AbortController()
    const hashing = hashAll(
      scratch,
      facts,
      { onFile: () => undefined, signal: control.signal },
      programOf(hashProgram),
    )
    setImmediate(() => control.abort())
    expect(hashesOf(await hashing).get('a.bin')).toBeUndefined()
  })

  function copying(
    change: Partial<Record<keyof typeof sizes, string>> = {},
  ): Copying & { readonly into: string } {
    const into = emptyFolder('coopqual-copies-')
    const copies = Object.keys(sizes).map((name) => ({
      path: name,
      name,
      from: path.join(scratch, name),
      to: path.join(into, name),
      size: claimed,
      sha256: change[name as keyof typeof sizes] ?? expected.get(name) ?? '',
    }))
    return { into, copies, onCopy: () => undefined, checkAborted: () => undefined }
  }

  test('copies them all', async () => {
    const work = copying()
    const told: string[] = []
    await copyAll({ ...work, onCopy: (copy) => told.push(copy.path) }, programOf(copyProgram))
    for (const [name, hash] of expected)
      expect(
        createHash('sha256')
          .update(readFileSync(path.join(work.into, name)))
          .digest('hex'),
      ).toBe(hash)
    expect(told.toSorted()).toEqual(Object.keys(sizes).toSorted())
    rmSync(work.into, { recursive: true })
  })

  test('tells of a file that is no longer the one that was hashed', async () => {
    const work = copying({ 'é.txt': 'autre' })
    await expect(copyAll(work, programOf(copyProgram))).rejects.toMatchObject({
      name: 'WriteError',
      reason: 'changedSource',
      path: path.join(scratch, 'é.txt'),
    })
    rmSync(work.into, { recursive: true })
  })

  test('tells of a file that the disk refuses', async () => {
    const work = copying()
    mkdirSync(path.join(work.into, 'b.bin'))
    await expect(copyAll(work, programOf(copyProgram))).rejects.toMatchObject({
      reason: 'disk',
      path: 'b.bin',
      code: 'EEXIST',
    })
    rmSync(work.into, { recursive: true })
  })

  test('stops a copy in the middle', async () => {
    const work = copying()
    const control = new AbortController()
    const { signal } = control
    const checkAborted = (): void => {
      if (signal.aborted) throw new WriteError('aborted', 'pack')
    }
    const copied = copyAll({ ...work, signal, checkAborted }, programOf(copyProgram))
    setImmediate(() => control.abort())
    await expect(copied).rejects.toMatchObject({ reason: 'aborted' })
    const large = readdirSync(work.into).filter(
      (name) => statSync(path.join(work.into, name)).size === sizes['a.bin'],
    )
    expect(large).toEqual([])
    rmSync(work.into, { recursive: true })
  })
})

describe.skipIf(availableParallelism() < 2)('a thread', () => {
  function programSaying(text: string): URL {
    const file = path.join(scratch, `${createHash('sha256').update(text).digest('hex')}.mjs`)
    writeFileSync(file, `import { parentPort } from 'node:worker_threads'\n${text}`)
    return pathToFileURL(file)
  }
  const jobs = Array.from({ length: 50 }, (_, index) => index)

  test('is given one job after the other, and each answer comes with its job', async () => {
    const found = new Map<number, number>()
    const program = programSaying(`parentPort.on('message', (job) => parentPort.postMessage(job * 2))`)
    await shareOut<number, number>(program, { jobs, onAnswer: (answer, job) => found.set(job, answer) })
    expect([...found].toSorted(([a], [b]) => a - b)).toEqual(jobs.map((job) => [job, job * 2]))
  })

  test.each([
    ['dies', `parentPort.on('message', () => { throw new Error('no more') })`, 'no more'],
    ['ends', `parentPort.on('message', () => process.exit(3))`, 'code 3'],
    ['cannot be read', `import './absent.mjs'`, 'absent.mjs'],
  ])('that %s fails the work', async (_, text, message) => {
    await expect(shareOut(programSaying(text), { jobs, onAnswer: () => undefined })).rejects.toThrow(message)
  })

  test('is stopped when an answer is refused', async () => {
    const program = programSaying(`parentPort.on('message', (job) => parentPort.postMessage(job))`)
    const onAnswer = (answer: unknown): void => {
      if (answer === 7) throw new Error('not this one')
    }
    await expect(shareOut(program, { jobs, onAnswer })).rejects.toThrow('not this one')
  })
})
