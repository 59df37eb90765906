import path from 'node:path'
import type { FileFact } from '../model/source.ts'
import { hashOfFile } from './file-hash.ts'

export { sha256Of } from '../threads/sums.ts'

/**
 * Adds its SHA-256 to every file among the facts that lacks it.
 * @throws {NodeJS.ErrnoException} when a file went away or cannot be read: no verdict may rest on half of the pieces.
 */
export function digest(root: string, facts: ReadonlyMap<string, FileFact>): ReadonlyMap<string, FileFact> {
  return new Map(
    [...facts].map(([file, fact]) => [
      file,
      fact.kind === 'file' && fact.sha256 === undefined
        ? { ...fact, ...hashOfFile(path.join(root, file)) }
        : fact,
    ]),
  )
}
