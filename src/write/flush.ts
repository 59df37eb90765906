import { open } from 'node:fs/promises'
import { onDisk } from './failure.ts'

/** Has the system put files onto the disk while others are still written. */
export interface Flusher {
  /** Takes a file or a folder that is written; `name` is what a failure is said to be about. */
  readonly add: (target: string, name: string) => void
  /** Waits for all of them. @throws {WriteError} when the disk refused one */
  readonly done: () => Promise<void>
  /** Leaves the rest, and waits for those that are under way. */
  readonly stop: () => Promise<void>
}

/** So many at once: a disk puts what waits together down in one go. */
const lanes = 16

/** A file system that knows no such thing for folders keeps their names in order by itself. */
const unknown: ReadonlySet<unknown> = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF'])

export function newFlusher(): Flusher {
  const waiting: { readonly target: string; readonly name: string }[] = []
  const working = new Set<Promise<void>>()
  let busy = 0
  const failures: unknown[] = []
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { target, name } = next
      // One after the other, in each lane.
      // oxlint-disable-next-line no-await-in-loop
      await onDisk(name, () => synced(target, 'r+')).catch((error: unknown) => failures.push(error))
    }
    // At once: what is added from here on is for another lane.
    busy -= 1
  }
  const settled = async (): Promise<void> => {
    while (working.size > 0) await Promise.all(working)
  }
  return {
    add: (target, name) => {
      waiting.push({ target, name })
      if (busy === lanes) return
      busy += 1
      const lane: Promise<void> = work().then(() => void working.delete(lane))
      working.add(lane)
    },
    done: async () => {
      await settled()
      if (failures.length > 0) throw failures[0]
    },
    stop: async () => {
      waiting.length = 0
      await settled()
    },
  }
}

async function synced(target: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(target, flags)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The names in a folder, where the system can be asked for that. */
export async function flushFolder(target: string): Promise<void> {
  try {
    await synced(target, 'r')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && unknown.has(error.code))) throw error
  }
}
