import { closeSync, openSync, readSync, statSync } from 'node:fs'

const step = 1024 * 1024

/**
 * The first bytes of a file that somebody names, as many as there are up to `most`: it may be a device without end.
 * @throws {NodeJS.ErrnoException} when it cannot be read; it always has a path.
 */
export function readAtMost(file: string, most: number): Uint8Array {
  try {
    const handle = openSync(file, 'r')
    try {
      return readFrom(handle, most)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    // What fails once a file is open does not say which.
    throw Object.assign(error, { path: file })
  }
}

/**
 * All the bytes of a file that somebody names; one with more than `most` is not read to its end, if at all.
 * @throws {NodeJS.ErrnoException} when it cannot be read, for its size too; it always has a path.
 */
export function readNoLarger(file: string, most: number): Uint8Array {
  const bytes = statSync(file).size > most ? undefined : readAtMost(file, most + 1)
  if (bytes !== undefined && bytes.length <= most) return bytes
  throw Object.assign(new Error('EFBIG'), { code: 'EFBIG', syscall: 'read', path: file })
}

function readFrom(handle: number, most: number): Uint8Array {
  const parts: Uint8Array[] = []
  let length = 0
  while (length < most) {
    const part = new Uint8Array(Math.min(step, most - length))
    const read = readSync(handle, part)
    if (read === 0) break
    parts.push(part.subarray(0, read))
    length += read
  }
  return Buffer.concat(parts, length)
}
