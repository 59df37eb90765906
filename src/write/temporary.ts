import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onDisk } from './failure.ts'

/** Does a piece of work that needs a folder of its own for a while; nothing remains of it, whatever happens. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await onDisk(tmpdir(), () => mkdtemp(path.join(tmpdir(), 'coopqual-')))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined)
  }
}
