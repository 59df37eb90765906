import { createHash } from 'node:crypto'
import path from 'node:path'
import type { FileFact } from '../model/source.ts'
import { hashOfFile } from './file-hash.ts'

/**
 * Adds its SHA-256 to every file among the facts that lacks it; `onFile` is told after each.
 * @throws {NodeJS.ErrnoException} when a file went away or cannot be read: no verdict may rest on half of the pieces.
 */
export function digest(
  root: string,
  facts: ReadonlyMap<string, FileFact>,
  onFile: () => void,
): ReadonlyMap<string, FileFact> {
  return new Map(
    [...facts].map(([file, fact]) => {
      if (fact.kind !== 'file') return [file, fact]
      const known = fact.sha256 === undefined ? { ...fact, ...hashOfFile(path.join(root, file)) } : fact
      onFile()
      return [file, known]
    }),
  )
}

/** The hex SHA-256 of some bytes. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
