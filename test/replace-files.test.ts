import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import type * as Disk from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { replaceFiles } from '../src/write/replace-files.ts'
import { filesOf, folderWith, type Files } from './support/folder.ts'

/** Does something just before the n-th renaming, or makes it fail. */
const { renames, opens } = vi.hoisted(() => ({
  renames: { count: 0, before: new Map<number, () => void>() },
  opens: { before: new Map<string, () => void>() },
}))

vi.mock('node:fs/promises', async (original) => {
  const disk = await original<typeof Disk>()
  return {
    ...disk,
    open: async (...args: Parameters<typeof disk.open>) => {
      opens.before.get(path.basename(String(args[0])))?.()
      return disk.open(...args)
    },
    rename: async (from: string, to: string) => {
      renames.before.get((renames.count += 1))?.()
      await disk.rename(from, to)
    },
  }
})

beforeEach(() => {
  Object.assign(renames, { count: 0, before: new Map() })
  opens.before.clear()
})

const refuse = (code: string) => () => {
  throw Object.assign(new Error(code), { code })
}

const bytes = (text: string) => new TextEncoder().encode(text)

const contents = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([file, text]) => [file, bytes(text)]))

const five = {
  'a.yaml': 'a: 1\n',
  'b.yaml': 'b: 1\n',
  'c/d.yaml': 'd: 1\n',
  'c/e.yaml': 'e: 1\n',
  'f.yaml': 'f: 1\n',
}

const changed = Object.fromEntries(Object.entries(five).map(([file, text]) => [file, text.replace('1', '2')]))

/** Every name of a folder, folders included. */
const names = (root: string) => readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted()

/** Replaces files of a folder, and says what stopped it; fails unless the folder is then as it was before. */
async function stopped(
  root: string,
  files: Readonly<Record<string, string>>,
  expected: Readonly<Record<string, string>> = five,
  signal?: AbortSignal,
): Promise<unknown> {
  const before = [names(root), filesOf(root)]
  const failure = await replaceFiles(root, contents(files), contents(expected), signal).then(
    () => 'no failure',
    (error: unknown) => error,
  )
  expect([names(root), filesOf(root)]).toEqual(before)
  return failure
}

const withFive = (more: Files = {}) => folderWith({ ...five, 'other.txt': 'x', ...more })

describe('files of a repository', () => {
  test('are replaced, and made with their folders, and nothing else is left', async () => {
    const root = withFive()
    await replaceFiles(root, contents({ ...changed, 'g/h/i.yaml': 'i: 1\n' }), contents(five))
    expect(filesOf(root)).toEqual({ ...changed, 'other.txt': 'x', 'g/h/i.yaml': 'i: 1\n' })
    expect(names(root)).toHaveLength(10)
  })

  test('keep their mode, and new ones get that of any new file', async () => {
    const root = withFive()
    chmodSync(path.join(root, 'a.yaml'), 0o750)
    writeFileSync(path.join(root, 'plain'), '')
    await replaceFiles(root, contents({ ...changed, 'g.yaml': 'g' }), contents(five))
    const modeOf = (file: string) => statSync(path.join(root, file)).mode
    expect(modeOf('a.yaml') & 0o777).toBe(0o750)
    expect(modeOf('g.yaml')).toBe(modeOf('plain'))
  })

  test.each(['../a.yaml', '/etc/a.yaml', 'c/../../a.yaml', 'c//a.yaml', 'C:\\a.yaml', ''])(
    'never stand outside of it: %j',
    async (file) => {
      expect(await stopped(withFive(), { ...changed, [file]: 'x' })).toMatchObject({
        reason: 'unsafePath',
        path: file,
      })
    },
  )

  test('never stand behind a link, to a file or to a folder, be it inside', async () => {
    const root = withFive()
    symlinkSync('c', path.join(root, 'k'))
    symlinkSync('a.yaml', path.join(root, 'z.yaml'))
    const through = await stopped(root, { ...changed, 'k/d.yaml': 'x' }, { ...five, 'k/d.yaml': 'd: 1\n' })
    expect(through).toMatchObject({ reason: 'link', path: 'k' })
    const itself = await stopped(root, { ...changed, 'z.yaml': 'x' }, { ...five, 'z.yaml': 'a: 1\n' })
    expect(itself).toMatchObject({ reason: 'link', path: 'z.yaml' })
  })
})

describe('nothing changes and nothing is left over', () => {
  test.each(Object.keys(five))('when %s changed since it was read', async (file) => {
    const root = withFive({ [file]: 'changed: true\n' })
    expect(await stopped(root, changed)).toMatchObject({ reason: 'changedFile', path: file })
  })

  test.each([1, 2, 5])('when somebody stops it after %i renamings', async (count) => {
    const stop = new AbortController()
    renames.before.set(count, () => stop.abort())
    const more = { ...changed, 'g.yaml': 'g' }
    expect(await stopped(withFive(), more, five, stop.signal)).toMatchObject({ reason: 'aborted' })
  })

  test('when a file is gone, or stands where none was', async () => {
    const gone = await stopped(withFive(), { ...changed, 'g.yaml': 'x' }, { ...five, 'g.yaml': 'g' })
    expect(gone).toMatchObject({ reason: 'changedFile', path: 'g.yaml' })
    const there = await stopped(withFive(), { ...changed, 'other.txt': 'y' })
    expect(there).toMatchObject({ reason: 'changedFile', path: 'other.txt' })
  })

  test('when a folder stands in the way of the last file', async () => {
    const root = withFive()
    mkdirSync(path.join(root, 'g.yaml'))
    const failure = await stopped(root, { ...changed, 'g.yaml': 'x' }, { ...five, 'g.yaml': 'g' })
    expect(failure).toMatchObject({ reason: 'disk', path: 'g.yaml', code: 'EISDIR' })
  })

  test('when a file stands where the last one needs a folder', async () => {
    const failure = await stopped(withFive(), { ...changed, 'n/e/w.yaml': 'x', 'other.txt/g/h.yaml': 'x' })
    expect(failure).toMatchObject({ reason: 'disk', path: 'other.txt/g', code: 'ENOTDIR' })
  })

  test('when the name of the last file is too long, or that of a folder above it', async () => {
    const long = 'g'.repeat(300)
    for (const file of [`h/${long}.yaml`, `h/${long}/i.yaml`]) {
      expect(await stopped(withFive(), { ...changed, [file]: 'x' })).toMatchObject({
        reason: 'disk',
        code: 'ENAMETOOLONG',
      })
    }
  })

  test.each([1, 2, 3, 4, 5, 6])('when the disk refuses the renaming of file %i', async (count) => {
    const root = withFive()
    renames.before.set(count, refuse('EBUSY'))
    const failure = await stopped(root, { ...changed, 'g/h.yaml': 'h' })
    expect(failure).toMatchObject({
      reason: 'disk',
      code: 'EBUSY',
      path: [...Object.keys(five), 'g/h.yaml'][count - 1],
    })
  })
})

test.each([1, 3, 6])('nothing changes when the work is stopped just before renaming %i', async (count) => {
  const root = withFive()
  const before = [names(root), filesOf(root)]
  const stop = new AbortController()
  renames.before.set(count, () => stop.abort())
  const files = contents({ ...changed, 'g/h.yaml': 'h', 'i.yaml': 'i' })
  const failure = await replaceFiles(root, files, contents(five), stop.signal).catch(
    (error: unknown) => error,
  )
  expect(failure).toMatchObject({ reason: 'aborted' })
  expect([names(root), filesOf(root)]).toEqual(before)
})

describe('what happens between the check and the replacement', () => {
  test('puts back the files before the one that somebody changes meanwhile, whose change stays', async () => {
    const root = withFive()
    renames.before.set(2, () => writeFileSync(path.join(root, 'f.yaml'), 'mine: 1\n'))
    const failure = await replaceFiles(root, contents(changed), contents(five)).catch(
      (error: unknown) => error,
    )
    expect(failure).toMatchObject({ reason: 'changedFile', path: 'f.yaml' })
    expect(filesOf(root)).toEqual({ ...five, 'other.txt': 'x', 'f.yaml': 'mine: 1\n' })
  })

  test('never loses a file that comes where a new one was to be', async () => {
    const root = withFive()
    renames.before.set(5, () => {
      mkdirSync(path.join(root, 'g'), { recursive: true })
      writeFileSync(path.join(root, 'g/h.yaml'), 'mine: 1\n')
    })
    const files = contents({ ...changed, 'g/h.yaml': 'h' })
    const failure = await replaceFiles(root, files, contents(five)).catch((error: unknown) => error)
    expect(failure).toMatchObject({ reason: 'changedFile', path: 'g/h.yaml' })
    expect(filesOf(root)).toEqual({ ...five, 'other.txt': 'x', 'g/h.yaml': 'mine: 1\n' })
  })

  test('never loses a file that comes at the very moment when a new one is to be made', async () => {
    const root = withFive()
    opens.before.set('g.yaml', () => writeFileSync(path.join(root, 'g.yaml'), 'mine: 1\n'))
    const files = contents({ ...changed, 'g.yaml': 'g' })
    const failure = await replaceFiles(root, files, contents(five)).catch((error: unknown) => error)
    expect(failure).toMatchObject({ reason: 'disk', path: 'g.yaml', code: 'EEXIST' })
    expect(filesOf(root)).toEqual({ ...five, 'other.txt': 'x', 'g.yaml': 'mine: 1\n' })
  })

  test('says where a file is that cannot be put back, and puts back the others', async () => {
    const root = withFive()
    renames.before.set(3, refuse('EBUSY'))
    renames.before.set(4, refuse('EIO'))
    const failure = await replaceFiles(root, contents(changed), contents(five)).catch(
      (error: unknown) => error,
    )
    expect(failure).toMatchObject({ reason: 'strandedFile', code: 'EIO' })
    const { path: place } = failure as { path: string }
    expect(readFileSync(place, 'utf8')).toBe('b: 1\n')
    expect(readFileSync(path.join(root, 'a.yaml'), 'utf8')).toBe('a: 1\n')
    expect(existsSync(path.join(root, 'c/d.yaml'))).toBe(true)
    expect(names(root)).toHaveLength(8)
  })
})
