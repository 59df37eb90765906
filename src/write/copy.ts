import { createHash } from 'node:crypto'
import { open, readFile, type FileHandle } from 'node:fs/promises'
import { sha256Of } from './bag.ts'
import { onDisk, WriteError } from './failure.ts'

/** Large enough that the calls cost little beside the hash, small enough to stop quickly. In bytes. */
const chunk = 1024 * 1024

export interface Copy {
  readonly from: string
  readonly to: string
  /** What failures about the copy are said to be about. */
  readonly name: string
  /** What the file must still be, in hexadecimal. */
  readonly sha256: string
}

/**
 * Copies a file while hashing what is copied.
 * @throws {WriteError} `changedSource` when the content is not the one expected.
 */
export async function copyHashed({ from, to, name, sha256 }: Copy, checkAborted: () => void): Promise<void> {
  const source = await onDisk(from, () => open(from, 'r'))
  try {
    const target = await onDisk(name, () => open(to, 'wx'))
    try {
      const found = await pour(source, target, { from, name, checkAborted })
      if (found !== sha256) throw new WriteError('changedSource', from)
    } finally {
      await onDisk(name, () => target.close())
    }
  } finally {
    await source.close()
  }
}

interface Pouring extends Pick<Copy, 'from' | 'name'> {
  readonly checkAborted: () => void
}

async function pour(
  source: FileHandle,
  target: FileHandle,
  { from, name, checkAborted }: Pouring,
): Promise<string> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(chunk)
  for (;;) {
    checkAborted()
    const { bytesRead } = await onDisk(from, () => source.read(buffer, 0, chunk))
    if (bytesRead === 0) return hash.digest('hex')
    const part = buffer.subarray(0, bytesRead)
    hash.update(part)
    await onDisk(name, () => target.writeFile(part))
  }
}

/**
 * Reads a whole file.
 * @throws {WriteError} `changedSource` when the content is not the one expected.
 */
export async function readHashed(from: string, sha256: string): Promise<Uint8Array> {
  const bytes = await onDisk(from, () => readFile(from))
  if (sha256Of(bytes) !== sha256) throw new WriteError('changedSource', from)
  return bytes
}
