import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import path from 'node:path'
import type { FileFact } from '../model/source.ts'

/** Large enough that system calls cost nothing, small enough to stay in the processor's cache. In bytes. */
const chunk = 256 * 1024

/**
 * Adds its SHA-256 to every file among the facts that lacks it; `onFile` is told after each.
 * @throws {NodeJS.ErrnoException} when a file went away or cannot be read: no verdict may rest on half of the pieces.
 */
export function digest(
  root: string,
  facts: ReadonlyMap<string, FileFact>,
  onFile: () => void,
): ReadonlyMap<string, FileFact> {
  const buffer = Buffer.allocUnsafe(chunk)
  return new Map(
    [...facts].map(([file, fact]) => {
      if (fact.kind !== 'file') return [file, fact]
      const known = fact.sha256 === undefined ? digestOf(path.join(root, file), buffer) : fact
      onFile()
      return [file, known]
    }),
  )
}

function digestOf(target: string, buffer: Buffer): FileFact {
  const hash = createHash('sha256')
  let size = 0
  const handle = openSync(target, 'r')
  try {
    for (let read = readSync(handle, buffer); read > 0; read = readSync(handle, buffer)) {
      hash.update(buffer.subarray(0, read))
      size += read
    }
  } finally {
    closeSync(handle)
  }
  return { kind: 'file', size, sha256: hash.digest('hex') }
}

/** The hex SHA-256 of some bytes. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
