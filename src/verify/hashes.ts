import { createHash } from 'node:crypto'
import { isRefused } from './limits.ts'
import type { Store, StoredFile } from './store.ts'

/** The sums of a file by their algorithms, in hexadecimal, and its size as it was read. */
export interface Hashed {
  readonly size: number
  readonly sums: ReadonlyMap<string, string>
}

/** What was read of the files of a bag, by their paths. */
export interface HashedFiles {
  readonly hashed: ReadonlyMap<string, Hashed>
  /** Those of which nothing is known: they cannot be read, or are refused unread. */
  readonly unreadable: ReadonlySet<string>
}

/** Reads each file once and sums it up by every algorithm. */
export async function hashAll(
  store: Store,
  algorithms: readonly string[],
  onFile: () => void,
): Promise<HashedFiles> {
  const hashed = new Map<string, Hashed>()
  const unreadable = new Set<string>()
  for (const [path, file] of store.files) {
    // One after the other: each takes all that the disk gives.
    // oxlint-disable-next-line no-await-in-loop
    const found = isRefused(store, path) ? undefined : await hashedOne(file, algorithms)
    if (found === undefined) unreadable.add(path)
    else hashed.set(path, found)
    onFile()
  }
  return { hashed, unreadable }
}

async function hashedOne(file: StoredFile, algorithms: readonly string[]): Promise<Hashed | undefined> {
  const hashes = algorithms.map((algorithm) => [algorithm, createHash(algorithm)] as const)
  let size = 0
  try {
    await file.read((bytes) => {
      size += bytes.length
      for (const [, hash] of hashes) hash.update(bytes)
    })
  } catch {
    return undefined
  }
  return { size, sums: new Map(hashes.map(([algorithm, hash]) => [algorithm, hash.digest('hex')])) }
}
