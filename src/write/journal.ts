import { existsSync } from 'node:fs'
import { open, readFile, rename, rm, rmdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { isAlive } from './alive.ts'
import { sha256Of } from './bag.ts'
import { existing } from './existing.ts'
import { isMissing, onDisk, WriteError } from './failure.ts'
import { checkPaths, foldersOf } from './paths.ts'
import { journalNames as names } from './unfinished.ts'

/**
 * What a replacement of files is about to do, written beside coopqual.yaml before anything else and gone afterwards:
 * where a run was killed half-way, the next one reads how to put every file back.
 */
export interface Journal {
  /** Part of the names of the files that wait beside their places. */
  readonly mark: string
  /** The process that works, as long as it works. */
  readonly pid: number
  readonly files: readonly JournalFile[]
  /** Folders that were not there before, outermost first. */
  readonly folders: readonly string[]
}

interface JournalFile {
  readonly file: string
  /** SHA-256 of what stood there; nothing when nothing did. */
  readonly before?: string | undefined
  /** SHA-256 of what is to stand there. */
  readonly after: string
}

/** Work that began so recently may still go on. */
const freshMilliseconds = 60_000

/** The names under which the new and the old content of a file wait beside its place. */
export function besideOf(target: string, mark: string): { readonly fresh: string; readonly old: string } {
  const beside = path.join(path.dirname(target), `.${path.basename(target)}-${mark}`)
  return { fresh: `${beside}.new`, old: `${beside}.old` }
}

/** @throws {WriteError} `unfinished` where another run works, or was killed and not made good yet. */
export async function beginJournal(root: string, journal: Journal): Promise<void> {
  const place = path.join(root, names.undo)
  if ((await onDisk(root, () => existing(place))) !== undefined) throw new WriteError('unfinished', root)
  const handle = await onDisk(root, () => open(place, 'wx'))
  try {
    await onDisk(root, () => handle.writeFile(JSON.stringify(journal)))
    await onDisk(root, () => handle.sync())
  } catch (error) {
    await rm(place, { force: true })
    throw error
  } finally {
    await handle.close()
  }
}

/** Every file is in place: from here on, nothing is put back. */
export async function settleJournal(root: string): Promise<void> {
  await onDisk(root, () => rename(path.join(root, names.undo), path.join(root, names.clean)))
}

export async function endJournal(root: string): Promise<void> {
  for (const name of Object.values(names)) await rm(path.join(root, name), { force: true })
}

/**
 * Makes good what a killed run left: files that were replaced hold again what they held, and nothing waits beside them.
 * A file that somebody changed since then stays as it is. Says whether there was anything to put back.
 * @throws {WriteError} `unfinished` while another run works.
 */
export async function recover(root: string): Promise<boolean> {
  if (!Object.values(names).some((name) => existsSync(path.join(root, name)))) return false
  const [toClean, toUndo] = [await journalIn(root, names.clean), await journalIn(root, names.undo)]
  if (toClean !== undefined) await withoutLeftovers(root, toClean)
  if (toUndo !== undefined) {
    if (await isAtWork(root, toUndo)) throw new WriteError('unfinished', root)
    for (const entry of toUndo.files) await putBack(root, entry, toUndo.mark)
    await withoutLeftovers(root, toUndo)
    for (const folder of toUndo.folders.toReversed())
      await rmdir(path.join(root, folder)).catch(() => undefined)
  }
  await endJournal(root)
  return toUndo !== undefined
}

async function putBack(root: string, { file, before, after }: JournalFile, mark: string): Promise<void> {
  if (await isBehindLink(root, file)) return
  const target = path.join(root, file)
  const now = await onDisk(file, () => contentOf(target))
  if (before === undefined) {
    // A place that was only reserved is empty.
    if (now !== undefined && (now.length === 0 || sha256Of(now) === after))
      await onDisk(file, () => rm(target))
    return
  }
  const { old } = besideOf(target, mark)
  const kept = await onDisk(file, () => contentOf(old))
  if (now !== undefined && sha256Of(now) === after && kept !== undefined && sha256Of(kept) === before)
    await onDisk(file, () => rename(old, target))
}

async function withoutLeftovers(root: string, { files, mark }: Journal): Promise<void> {
  for (const { file } of files) {
    if (await isBehindLink(root, file)) continue
    const { fresh, old } = besideOf(path.join(root, file), mark)
    for (const place of [fresh, old]) await onDisk(place, () => rm(place, { force: true }))
  }
}

/** A journal may come from anyone, with a repository: what a link leads to is left alone. */
async function isBehindLink(root: string, file: string): Promise<boolean> {
  for (const step of [...foldersOf(file), file])
    if ((await onDisk(step, () => existing(path.join(root, step))))?.isSymbolicLink() === true) return true
  return false
}

async function contentOf(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** A journal; one that was cut short tells of work that had not begun. */
async function journalIn(root: string, name: string): Promise<Journal | undefined> {
  const place = path.join(root, name)
  const bytes = await onDisk(root, () => contentOf(place))
  if (bytes === undefined) return undefined
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (!isJournal(data)) return undefined
    checkPaths(data.files.map(({ file }) => file))
    checkPaths(data.folders)
    return data
  } catch {
    return undefined
  }
}

function isJournal(data: unknown): data is Journal {
  if (typeof data !== 'object' || data === null) return false
  if (!('mark' in data) || !('files' in data) || !('folders' in data) || !('pid' in data)) return false
  const { mark, pid, files, folders } = data
  const isMark = typeof mark === 'string' && /^[\da-f]{8}$/.test(mark)
  const areFolders = Array.isArray(folders) && folders.every((folder) => typeof folder === 'string')
  return isMark && typeof pid === 'number' && Array.isArray(files) && files.every(isJournalFile) && areFolders
}

function isJournalFile(data: unknown): data is JournalFile {
  if (typeof data !== 'object' || data === null || !('file' in data) || !('after' in data)) return false
  const isBefore = !('before' in data) || typeof data.before === 'string'
  return typeof data.file === 'string' && typeof data.after === 'string' && isBefore
}

async function isAtWork(root: string, { pid }: Journal): Promise<boolean> {
  const { mtimeMs } = await stat(path.join(root, names.undo))
  return Date.now() - mtimeMs <= freshMilliseconds && pid !== process.pid && isAlive(pid)
}
