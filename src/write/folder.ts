import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { alteredFile } from './altered.ts'
import { copyAll } from './copies.ts'
import { existing } from './existing.ts'
import { onDisk, WriteError } from './failure.ts'
import { flushFolder, newFlusher, type Flusher } from './flush.ts'
import { checkPaths, foldersOf, packPath } from './paths.ts'
import { clearLeftovers, inWorkshop, swap } from './workshop.ts'

/** A file of the folder, by its path from the folder's root, with slashes. */
export type FolderEntry =
  | { readonly path: string; readonly bytes: Uint8Array }
  /** A file of the disk, copied only if it still has this hash; its size is in bytes. */
  | { readonly path: string; readonly copyFrom: string; readonly size: number; readonly sha256: string }

export interface WriteOptions {
  readonly signal?: AbortSignal
  /** Told after each file. */
  readonly onFile?: (path: string) => void
  /** Whether a pack in which somebody worked is replaced all the same. */
  readonly isForced?: boolean
}

/** What every pack of ours has, and no other folder. */
const marks = ['bagit.txt', 'audit.json']

/**
 * Writes a folder that appears whole or not at all. A folder that stands there already is replaced only when it is a
 * pack of ours in which nobody worked since, and survives any failure. What killed runs have left beside it is put right.
 * @throws {WriteError} whose `reason` and `path` say what stopped the write.
 */
export async function writeFolder(
  target: string,
  entries: readonly FolderEntry[],
  options: WriteOptions = {},
): Promise<void> {
  checkPaths(entries.map((entry) => entry.path))
  const place = path.resolve(target)
  await clearLeftovers(path.dirname(place))
  await checkReplaceable(place, options)
  await inWorkshop(place, async (workshop) => {
    await fill(workshop.fresh, place, entries, options)
    // Something else may have come to stand there while the files were copied.
    await checkReplaceable(place, options)
    await swap(workshop)
  })
}

/** Writes all files, and has them on the disk before it ends: once moved, they count as whole, even if the machine stops. */
async function fill(
  fresh: string,
  target: string,
  entries: readonly FolderEntry[],
  options: WriteOptions,
): Promise<void> {
  const folders = ['', ...new Set(entries.flatMap((entry) => foldersOf(packPath(entry.path))))]
  for (const folder of folders) await onDisk(path.join(target, folder), () => mkdir(path.join(fresh, folder)))
  const flusher = newFlusher()
  try {
    await writeAll(fresh, target, entries, { ...options, onWritten: flusher.add })
    await flusher.done()
    for (const folder of folders)
      await onDisk(path.join(target, folder), () => flushFolder(path.join(fresh, folder)))
  } finally {
    await flusher.stop()
  }
}

async function writeAll(
  fresh: string,
  target: string,
  entries: readonly FolderEntry[],
  { signal, onFile, onWritten }: WriteOptions & { readonly onWritten: Flusher['add'] },
): Promise<void> {
  const checkAborted = () => {
    if (signal?.aborted === true) throw new WriteError('aborted', target)
  }
  const placesOf = (entry: FolderEntry) => {
    const inside = packPath(entry.path)
    return { to: path.join(fresh, inside), name: path.join(target, inside), path: entry.path }
  }
  for (const entry of entries) {
    if (!('bytes' in entry)) continue
    checkAborted()
    const { to, name } = placesOf(entry)
    await onDisk(name, () => writeFile(to, entry.bytes, { flag: 'wx' }))
    onWritten(to, name)
    onFile?.(entry.path)
  }
  const copies = entries.flatMap((entry) => {
    if ('bytes' in entry) return []
    const { copyFrom: from, size, sha256 } = entry
    return [{ ...placesOf(entry), from, size, sha256 }]
  })
  const onCopy = (copy: (typeof copies)[number]): void => {
    onWritten(copy.to, copy.name)
    onFile?.(copy.path)
  }
  await copyAll({ copies, onCopy, checkAborted, signal })
  checkAborted()
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
