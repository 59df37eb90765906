import { createHash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { pour } from '../threads/pour.ts'
import { sha256Of } from './bag.ts'
import { onDisk, WriteError } from './failure.ts'

export interface Copy {
  readonly from: string
  readonly to: string
  /** What failures about the copy are said to be about. */
  readonly name: string
  /** What the file must still be, in hexadecimal. */
  readonly sha256: string
}

/**
 * Copies a file while hashing what is copied, step by step.
 * @throws {WriteError} `changedSource` when the content is not the one expected.
 */
export function* copySteps({ from, to, name, sha256 }: Copy, buffer: Buffer): Generator<void, void> {
  const target = refusedAs(name, () => openSync(to, 'wx'))
  try {
    yield* pourExpected({ from, sha256 }, buffer, (part) => refusedAs(name, () => writeFully(target, part)))
  } finally {
    refusedAs(name, () => closeSync(target))
  }
}

/**
 * Reads a file that must still be the one that was hashed, and gives its parts to `sink`.
 * @throws {WriteError} `changedSource` when it is another one; what `sink` throws passes through.
 */
export function* pourExpected(
  { from, sha256 }: Pick<Copy, 'from' | 'sha256'>,
  buffer: Buffer,
  sink: (part: Buffer) => void,
): Generator<void, number> {
  const hash = createHash('sha256')
  const steps = pour(from, buffer, [hash], sink)
  try {
    for (;;) {
      const step = refusedAs(from, () => steps.next())
      if (step.done === true) {
        if (hash.digest('hex') !== sha256) throw new WriteError('changedSource', from)
        return step.value
      }
      yield
    }
  } finally {
    steps.return(0)
  }
}

/** Writes all of some bytes, at the end of the file or at a place. */
export function writeFully(handle: number, bytes: Uint8Array, position?: number): void {
  for (let done = 0; done < bytes.length;) {
    const at = position === undefined ? null : position + done
    done += writeSync(handle, bytes, done, bytes.length - done, at)
  }
}

/** What the disk refuses becomes a failure about `path`. */
export function refusedAs<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof WriteError ? error : new WriteError('disk', path, error)
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
