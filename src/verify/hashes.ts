import { createHash } from 'node:crypto'
import type { Store } from './store.ts'

/** The sums of a file by their algorithms, in hexadecimal, and its size as it was read. */
export interface Hashed {
  readonly size: number
  readonly sums: ReadonlyMap<string, string>
}

/** Reads each file once and sums it up by every algorithm; a file that cannot be read has none. */
export async function hashAll(
  { files }: Store,
  algorithms: readonly string[],
  onFile: () => void,
): Promise<ReadonlyMap<string, Hashed>> {
  const hashed = new Map<string, Hashed>()
  for (const [path, file] of files) {
    const hashes = algorithms.map((algorithm) => createHash(algorithm))
    let size = 0
    try {
      // One after the other: each takes all that the disk gives.
      // oxlint-disable-next-line no-await-in-loop
      await file.read((bytes) => {
        size += bytes.length
        for (const hash of hashes) hash.update(bytes)
      })
      const sums = new Map(
        algorithms.map((algorithm, index) => [algorithm, hashes[index]?.digest('hex') ?? '']),
      )
      hashed.set(path, { size, sums })
    } catch {
      // Whoever looks for its sum will say that it has none.
    }
    onFile()
  }
  return hashed
}
