import { mkdir, mkdtemp, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { alteredFile } from './altered.ts'
import { copyHashed } from './copy.ts'
import { existing } from './existing.ts'
import { isMissing, onDisk, WriteError } from './failure.ts'
import { checkPaths, foldersOf, packPath } from './paths.ts'

/** A file of the folder, by its path from the folder's root, with slashes. */
export type FolderEntry =
  | { readonly path: string; readonly bytes: Uint8Array }
  /** A file of the disk, copied only if it still has this hash. */
  | { readonly path: string; readonly copyFrom: string; readonly sha256: string }

export interface WriteOptions {
  readonly signal?: AbortSignal
  /** Told after each file. */
  readonly onFile?: (path: string) => void
  /** Whether a pack in which somebody worked is replaced all the same. */
  readonly isForced?: boolean
}

/** Where the work goes on until the folder is whole: beside the target, so that moving it is instant. */
interface Workshop {
  readonly target: string
  readonly folder: string
  readonly fresh: string
  readonly old: string
}

/** What every pack of ours has, and no other folder. */
const marks = ['bagit.txt', 'audit.json']

/**
 * Writes a folder that appears whole or not at all. A folder that stands there already is replaced only when it is a
 * pack of ours in which nobody worked since, and survives any failure.
 * @throws {WriteError} whose `reason` and `path` say what stopped the write.
 */
export async function writeFolder(
  target: string,
  entries: readonly FolderEntry[],
  options: WriteOptions = {},
): Promise<void> {
  checkPaths(entries.map((entry) => entry.path))
  const place = path.resolve(target)
  await checkReplaceable(place, options)
  const parent = path.dirname(place)
  const firstMade = await onDisk(parent, () => mkdir(parent, { recursive: true }))
  try {
    await writeBeside(place, entries, options)
  } catch (error) {
    if (firstMade !== undefined) await removeEmpty(parent, firstMade)
    throw error
  }
}

async function writeBeside(
  target: string,
  entries: readonly FolderEntry[],
  options: WriteOptions,
): Promise<void> {
  const parent = path.dirname(target)
  const folder = await onDisk(parent, () => mkdtemp(path.join(parent, `.${path.basename(target)}-`)))
  const workshop = { target, folder, fresh: path.join(folder, 'new'), old: path.join(folder, 'old') }
  try {
    await fill(workshop, entries, options)
    await swap(workshop, options)
  } catch (error) {
    const isStranded = error instanceof WriteError && error.reason === 'stranded'
    if (!isStranded) await clear(folder)
    throw error
  }
  await clear(folder)
}

async function fill(
  { target, fresh }: Workshop,
  entries: readonly FolderEntry[],
  { signal, onFile }: WriteOptions,
): Promise<void> {
  const checkAborted = () => {
    if (signal?.aborted === true) throw new WriteError('aborted', target)
  }
  const folders = new Set(entries.flatMap((entry) => foldersOf(packPath(entry.path))))
  for (const folder of ['', ...folders]) {
    await onDisk(path.join(target, folder), () => mkdir(path.join(fresh, folder)))
  }
  for (const entry of entries) {
    checkAborted()
    const inside = packPath(entry.path)
    await writeEntry(entry, { to: path.join(fresh, inside), name: path.join(target, inside) }, checkAborted)
    onFile?.(entry.path)
  }
  checkAborted()
}

async function writeEntry(
  entry: FolderEntry,
  { to, name }: { readonly to: string; readonly name: string },
  checkAborted: () => void,
): Promise<void> {
  if ('bytes' in entry) await onDisk(name, () => writeFile(to, entry.bytes, { flag: 'wx' }))
  else await copyHashed({ from: entry.copyFrom, to, name, sha256: entry.sha256 }, checkAborted)
}

/** Puts the new folder in the place of the old one, or leaves the old one where it was. */
async function swap({ target, fresh, old }: Workshop, options: WriteOptions): Promise<void> {
  // Something else may have come to stand there while the files were copied.
  await checkReplaceable(target, options)
  const hadOne = await onDisk(target, () => moveAside(target, old))
  try {
    await rename(fresh, target)
  } catch (error) {
    if (hadOne) await moveBack(old, target)
    throw new WriteError('disk', target, error)
  }
}

async function moveAside(target: string, old: string): Promise<boolean> {
  try {
    await rename(target, old)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

async function moveBack(old: string, target: string): Promise<void> {
  try {
    await rename(old, target)
  } catch (error) {
    throw new WriteError('stranded', old, error)
  }
}

async function checkReplaceable(target: string, { isForced }: WriteOptions): Promise<void> {
  const found = await onDisk(target, () => existing(target))
  if (found === undefined) return
  const marked = await Promise.all(
    marks.map((mark) => onDisk(target, () => existing(path.join(target, mark)))),
  )
  if (!found.isDirectory() || marked.some((mark) => mark === undefined))
    throw new WriteError('foreignTarget', target)
  const altered = isForced === true ? undefined : await onDisk(target, () => alteredFile(target))
  if (altered !== undefined) throw new WriteError('alteredTarget', path.join(target, altered))
}

/** A leftover that cannot be removed must not hide what happened, good or bad. */
async function clear(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined)
}

/** Removes the parents that we made, from the innermost, as long as nothing else came to live in them. */
async function removeEmpty(innermost: string, outermost: string): Promise<void> {
  for (let folder = innermost; folder.length >= outermost.length; folder = path.dirname(folder)) {
    await rmdir(folder).catch(() => undefined)
  }
}
