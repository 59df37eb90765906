import { closeSync, openSync, readSync } from 'node:fs'

/** Large enough that system calls cost nothing, small enough to stay in the processor’s cache. In bytes. */
const chunk = 256 * 1024

/** One for all files, made when there is one: hashing is never done twice at once. */
let buffer: Buffer | undefined

/**
 * The hex SHA-256 of a file, which is never held whole, and its size.
 * @throws {NodeJS.ErrnoException} when it cannot be read.
 */
export function hashOfFile(target: string): { readonly size: number; readonly sha256: string } {
  // Most runs hash nothing, and cryptography takes its time to load.
  const { createHash } = process.getBuiltinModule('node:crypto')
  const hash = createHash('sha256')
  const part = (buffer ??= Buffer.allocUnsafe(chunk))
  let size = 0
  const handle = openSync(target, 'r')
  try {
    for (let read = readSync(handle, part); read > 0; read = readSync(handle, part)) {
      hash.update(part.subarray(0, read))
      size += read
    }
  } finally {
    closeSync(handle)
  }
  return { size, sha256: hash.digest('hex') }
}
