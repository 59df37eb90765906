import { createHash } from 'node:crypto'
import { newBuffer, pour, stepByStep } from '../threads/pour.ts'
import { sha512Of } from './bag.ts'
import { WriteError } from './failure.ts'
import type { FolderEntry } from './folder.ts'

/**
 * The SHA-512 of files that go into a pack, by their paths there: of the very contents that have the SHA-256 known. Where it
 * is known as well, the file is not read for it.
 * @param known SHA-512 by SHA-256
 * @throws {WriteError} `changedSource` when a file is no longer the one that was hashed.
 */
export async function strongHashesOf(
  entries: readonly FolderEntry[],
  known: ReadonlyMap<string, string> = new Map(),
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const buffer = newBuffer()
  const found = new Map<string, string>()
  for (const entry of entries) {
    const sha512 =
      'bytes' in entry
        ? sha512Of(entry.bytes)
        : // One at a time: the disk does not get faster.
          // oxlint-disable-next-line no-await-in-loop
          (known.get(entry.sha256) ?? (await strongHashOf(entry, { buffer, signal })))
    found.set(entry.path, sha512)
  }
  return found
}

async function strongHashOf(
  { copyFrom: from, sha256 }: Readonly<Record<'copyFrom' | 'sha256', string>>,
  { buffer, signal }: { readonly buffer: Buffer; readonly signal: AbortSignal | undefined },
): Promise<string> {
  const hashes = [createHash('sha256'), createHash('sha512')] as const
  const checkAborted = (): void => {
    if (signal?.aborted === true) throw new WriteError('aborted', from)
  }
  try {
    await stepByStep(pour(from, buffer, hashes), checkAborted)
  } catch (error) {
    throw error instanceof WriteError ? error : new WriteError('disk', from, error)
  }
  if (hashes[0].digest('hex') !== sha256) throw new WriteError('changedSource', from)
  return hashes[1].digest('hex')
}
