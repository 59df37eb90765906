import { createHash } from 'node:crypto'
import type { Store } from './store.ts'

/** The sums of a file by their algorithms, in hexadecimal, and its size as it was read. */
export interface Hashed {
  readonly size: number
  readonly sums: ReadonlyMap<string, string>
}

/** What was read of the files of a bag, by their paths. */
export interface HashedFiles {
  readonly hashed: ReadonlyMap<string, Hashed>
  /** Those of which nothing is known. */
  readonly unreadable: ReadonlySet<string>
}

/** Reads each file once and sums it up by every algorithm. */
export async function hashAll(
  { files }: Store,
  algorithms: readonly string[],
  onFile: () => void,
): Promise<HashedFiles> {
  const hashed = new Map<string, Hashed>()
  const unreadable = new Set<string>()
  for (const [path, file] of files) {
    const hashes = algorithms.map((algorithm) => [algorithm, createHash(algorithm)] as const)
    let size = 0
    try {
      // One after the other: each takes all that the disk gives.
      // oxlint-disable-next-line no-await-in-loop
      await file.read((bytes) => {
        size += bytes.length
        for (const [, hash] of hashes) hash.update(bytes)
      })
      hashed.set(path, {
        size,
        sums: new Map(hashes.map(([algorithm, hash]) => [algorithm, hash.digest('hex')])),
      })
    } catch {
      unreadable.add(path)
    }
    onFile()
  }
  return { hashed, unreadable }
}
