import { randomUUID } from 'node:crypto'
import type { Stats } from 'node:fs'
import { constants, copyFile, mkdir, open, readFile, rename, rm, rmdir } from 'node:fs/promises'
import path from 'node:path'
import { existing } from './existing.ts'
import { onDisk, WriteError } from './failure.ts'
import { checkPaths, foldersOf } from './paths.ts'

/** A file of the repository, with its new content beside it until all of them are ready. */
interface Work {
  /** As the caller named it. */
  readonly file: string
  readonly target: string
  readonly fresh: string
  /** The file as it was, under another name until everything is done. */
  readonly old: string
  readonly bytes: Uint8Array
  /** What must stand there still; nothing when no file may. */
  readonly expected: Uint8Array | undefined
}

/** What undoes each step that was done, the last step first. */
type Undo = (() => Promise<void>)[]

/**
 * Replaces files of a repository, or makes them where `expected` has none: all of them, or none. Each must still hold
 * the bytes that were read. Paths go from `root`, with slashes; links are not followed below it. `signal` stops it midway.
 * @throws {WriteError} about the file that stopped it; the files are then as they were, unless one is `strandedFile`.
 */
export async function replaceFiles(
  root: string,
  files: ReadonlyMap<string, Uint8Array>,
  expected: ReadonlyMap<string, Uint8Array>,
  signal?: AbortSignal,
): Promise<void> {
  checkPaths([...files.keys()])
  const mark = randomUUID().slice(0, 8)
  const works = [...files].map(([file, bytes]) =>
    workOf(root, file, mark, { bytes, expected: expected.get(file) }),
  )
  const undo: Undo = []
  try {
    for (const step of [prepare, swap]) {
      for (const work of works) {
        if (signal?.aborted === true) throw new WriteError('aborted', work.file)
        await step(root, work, undo)
      }
    }
  } catch (error) {
    await undone(undo)
    throw error
  }
  // What remains of them hurts nobody, and everything is done.
  for (const { old } of works) await rm(old, { force: true }).catch(() => undefined)
}

function workOf(
  root: string,
  file: string,
  mark: string,
  { bytes, expected }: Pick<Work, 'bytes' | 'expected'>,
): Work {
  const target = path.join(root, file)
  const beside = path.join(path.dirname(target), `.${path.basename(target)}-${mark}`)
  return { file, target, fresh: `${beside}.new`, old: `${beside}.old`, bytes, expected }
}

/** Writes the new content beside its place, with the mode of the file that it replaces, and makes sure of it on the disk. */
async function prepare(root: string, work: Work, undo: Undo): Promise<void> {
  const { file, fresh, bytes } = work
  const stats = await checkUnchanged(root, work)
  for (const folder of foldersOf(file)) await makeFolder(root, folder, undo)
  const handle = await onDisk(file, () => open(fresh, 'wx', 0o666))
  undo.push(() => rm(fresh, { force: true }))
  await onDisk(file, async () => {
    try {
      await handle.writeFile(bytes)
      if (stats !== undefined) await handle.chmod(stats.mode & 0o7777)
      await handle.sync()
    } finally {
      await handle.close()
    }
  })
}

async function makeFolder(root: string, folder: string, undo: Undo): Promise<void> {
  const place = path.join(root, folder)
  if ((await onDisk(folder, () => existing(place))) !== undefined) return
  await onDisk(folder, () => mkdir(place))
  undo.push(() => rmdir(place))
}

/** The old file is copied before the new one takes its name, which always leads to a whole file. */
async function swap(root: string, work: Work, undo: Undo): Promise<void> {
  const { file, target, fresh, old } = work
  const stats = await checkUnchanged(root, work)
  if (stats === undefined) {
    // Unlike a renaming, this is refused where something came to stand meanwhile.
    const reserved = await onDisk(file, () => open(target, 'wx'))
    undo.push(() => rm(target, { force: true }))
    await reserved.close()
    await onDisk(file, () => rename(fresh, target))
    return
  }
  await onDisk(file, () => copyFile(target, old, constants.COPYFILE_EXCL))
  const at = undo.push(() => rm(old, { force: true })) - 1
  await onDisk(file, () => rename(fresh, target))
  undo[at] = () => putBack(old, target)
}

async function putBack(old: string, target: string): Promise<void> {
  try {
    await rename(old, target)
  } catch (error) {
    throw new WriteError('strandedFile', old, error)
  }
}

/** What the file is like; nothing when it is to be made. */
async function checkUnchanged(root: string, { file, target, expected }: Work): Promise<Stats | undefined> {
  for (const folder of [...foldersOf(file), file]) {
    const found = await onDisk(folder, () => existing(path.join(root, folder)))
    if (found?.isSymbolicLink() === true) throw new WriteError('link', folder)
  }
  const stats = await onDisk(file, () => existing(target))
  if (stats === undefined || expected === undefined) {
    if (stats !== undefined || expected !== undefined) throw new WriteError('changedFile', file)
    return undefined
  }
  const bytes = await onDisk(file, () => readFile(target))
  if (!bytes.equals(expected)) throw new WriteError('changedFile', file)
  return stats
}

/** Undoes as much as can be undone; what cannot be put back is worth more words than what stopped the work. */
async function undone(undo: Undo): Promise<void> {
  let stranded: unknown
  for (const step of undo.toReversed()) {
    try {
      await step()
    } catch (error) {
      if (error instanceof WriteError) stranded ??= error
    }
  }
  if (stranded !== undefined) throw stranded
}
