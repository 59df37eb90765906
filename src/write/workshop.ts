import { createHash } from 'node:crypto'
import { lstat, mkdir, mkdtemp, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { isAlive } from './alive.ts'
import { existing } from './existing.ts'
import { isMissing, onDisk, WriteError } from './failure.ts'

/** Where the work goes on until it is whole: beside the target, so that moving it is instant. */
export interface Workshop {
  readonly target: string
  /** What becomes the target. */
  readonly fresh: string
  /** What stood there before, until the other is in place. */
  readonly old: string
}

/** A process may bear the number of one that was killed, here or on another machine; no pack takes so long. In milliseconds. */
const longest = 24 * 3_600_000

/**
 * Makes a file or a folder in a hidden place beside its target, and takes that place away again, whatever happens but
 * for a kill; what killed runs have left is put right first. Folders above the target are made, and remain if the
 * work is done.
 */
export async function inWorkshop(target: string, work: (workshop: Workshop) => Promise<void>): Promise<void> {
  const parent = path.dirname(target)
  const firstMade = await onDisk(parent, () => mkdir(parent, { recursive: true }))
  try {
    const prefix = path.join(parent, `.${path.basename(target)}.${thisMachine()}.${process.pid}.`)
    const folder = await onDisk(parent, () => mkdtemp(prefix))
    try {
      await work({ target, fresh: path.join(folder, 'new'), old: path.join(folder, 'old') })
    } catch (error) {
      const isStranded = error instanceof WriteError && error.reason === 'stranded'
      if (!isStranded) await clear(folder)
      throw error
    }
    await clear(folder)
  } catch (error) {
    if (firstMade !== undefined) await removeEmpty(parent, firstMade)
    throw error
  }
}

/** Moves what was made into its place, which is empty then; what stood there comes back if that fails. */
export async function swap({ target, fresh, old }: Workshop): Promise<void> {
  const hadOne = await onDisk(target, () => moveAside(target, old))
  try {
    await rename(fresh, target)
  } catch (error) {
    if (hadOne) await moveBack(old, target)
    throw new WriteError('disk', target, error)
  }
}

/**
 * Puts right what killed runs have left in a folder: a pack that was moved aside while nothing took its place comes back,
 * the rest goes away. Nothing of a run that is still at work is touched, and no failure is told.
 */
export async function clearLeftovers(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => [])
  for (const name of names) {
    const match = /^\.(?<target>.+)\.(?<machine>[\da-f]{8})\.(?<pid>\d+)\.\w{6}$/.exec(name)
    if (match?.groups === undefined) continue
    const { target = '', machine, pid } = match.groups
    const folder = path.join(parent, name)
    const isOurs = machine === thisMachine()
    // oxlint-disable-next-line no-await-in-loop
    await clearLeftover(folder, path.join(parent, target), isOurs && !isAlive(Number(pid))).catch(
      () => undefined,
    )
  }
}

async function clearLeftover(folder: string, target: string, isDead: boolean): Promise<void> {
  const stats = await lstat(folder)
  const isAbandoned = isDead || Date.now() - stats.mtimeMs > longest
  if (!stats.isDirectory() || !isAbandoned) return
  const inside = await readdir(folder)
  if (inside.some((name) => name !== 'new' && name !== 'old')) return
  if (inside.includes('old') && (await existing(target)) === undefined)
    await rename(path.join(folder, 'old'), target)
  await clear(folder)
}

/** Tells machines apart that share a disk. */
function thisMachine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
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
