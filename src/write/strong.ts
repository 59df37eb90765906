import { newBuffer, stepByStep } from '../threads/pour.ts'
import { sumSteps } from '../threads/sums.ts'
import { sha512Of } from './bag.ts'
import { onDisk, WriteError } from './failure.ts'
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
  const checkAborted = (): void => {
    if (signal?.aborted === true) throw new WriteError('aborted', from)
  }
  const { sums } = await onDisk(from, () =>
    stepByStep(sumSteps(from, buffer, ['sha256', 'sha512']), checkAborted),
  )
  const [found, sha512 = ''] = sums
  if (found !== sha256) throw new WriteError('changedSource', from)
  return sha512
}
