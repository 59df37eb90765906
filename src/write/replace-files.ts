import { randomBytes } from 'node:crypto'
import type { Stats } from 'node:fs'
import { lstat, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { isMissing, onDisk, WriteError } from './failure.ts'

interface Replacement {
  readonly file: string
  readonly target: string
  /** Where the new bytes wait. */
  readonly draft: string
  readonly bytes: Uint8Array
  /** The bytes that were read; nothing for a file that is new. */
  readonly old: Uint8Array | undefined
  readonly mode: number | undefined
}

/**
 * Puts new bytes in files of a folder, or new files, all of them or none: what fails half-way is put back.
 * @param expected the bytes of the files as they were read; a file without any must not be there yet
 * @throws {WriteError} when a file changed meanwhile, lies behind a link or outside, or when the disk refuses
 */
export async function replaceFiles(
  root: string,
  files: ReadonlyMap<string, Uint8Array>,
  expected: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const made: string[] = []
  const replacements: Replacement[] = []
  const done: Replacement[] = []
  try {
    for (const [file, bytes] of files) {
      replacements.push(await prepare({ root, file, bytes, old: expected.get(file) }, made))
    }
    for (const replacement of replacements) {
      await onDisk(replacement.file, () => rename(replacement.draft, replacement.target))
      done.push(replacement)
    }
  } catch (error) {
    for (const replacement of done.toReversed()) await putBack(replacement)
    for (const target of made.toReversed())
      await rm(target, { recursive: true, force: true }).catch(() => undefined)
    throw error
  }
}

interface Wish {
  readonly root: string
  readonly file: string
  readonly bytes: Uint8Array
  readonly old: Uint8Array | undefined
}

/** Checks that a file may be replaced, and writes its new bytes beside it. `made` keeps what must go if all fails. */
async function prepare({ root, file, bytes, old }: Wish, made: string[]): Promise<Replacement> {
  const target = path.resolve(root, file)
  const found = await checkedPath(root, file)
  const now = found === undefined ? undefined : await onDisk(file, () => readFile(target))
  const isSame = now === undefined ? old === undefined : old !== undefined && now.equals(old)
  if (!isSame) throw new WriteError('changedSource', file)
  const folder = path.dirname(target)
  const first = await onDisk(file, () => mkdir(folder, { recursive: true }))
  if (first !== undefined) made.push(first)
  const draft = path.join(
    folder,
    `.${path.basename(target).slice(0, 80)}.${randomBytes(6).toString('hex')}.tmp`,
  )
  made.push(draft)
  const mode = found === undefined ? undefined : found.mode & 0o777
  await onDisk(file, () => writeThrough(draft, bytes, mode))
  return { file, target, draft, bytes, old, mode }
}

/** What stands at a path inside a folder, when no step of it is a link. */
async function checkedPath(root: string, file: string): Promise<Stats | undefined> {
  const steps = file.split('/')
  if (steps.some((step) => step === '' || step === '.' || step === '..' || /[\\:]/.test(step)))
    throw new WriteError('unsafePath', file)
  let found: Stats | undefined
  for (let count = 1; count <= steps.length; count += 1) {
    const target = path.join(root, ...steps.slice(0, count))
    found = await onDisk(file, () => existing(target))
    if (found === undefined) return undefined
    if (found.isSymbolicLink()) throw new WriteError('unsafePath', file)
  }
  return found
}

async function existing(target: string): Promise<Stats | undefined> {
  try {
    return await lstat(target)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

async function writeThrough(target: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const handle = await open(target, 'wx', mode ?? 0o666)
  try {
    await handle.writeFile(bytes)
    if (mode !== undefined) await handle.chmod(mode)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Brings an old file back; one that was new goes away. */
async function putBack({ target, draft, old, mode }: Replacement): Promise<void> {
  if (old === undefined) return rm(target, { force: true })
  await writeThrough(draft, old, mode)
  await rename(draft, target)
}
