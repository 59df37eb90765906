import type { Doubt, Remark } from '../model/verification.ts'
import { mostBytes } from './limits.ts'

/** The files of a bag, wherever they stand: each is read when it is asked for, and none is ever unpacked to the disk. */
export interface Store {
  /** Every file by its path from the root of the bag, with slashes, in the order of the paths. */
  readonly files: ReadonlyMap<string, StoredFile>
  /** What is wrong with the names and the kinds of what stands there. */
  readonly doubts: readonly Doubt[]
  readonly remarks: readonly Remark[]
  /** Whether it is so wrong that nothing in it is read. */
  readonly isRefused?: boolean
  readonly close: () => void
}

export interface StoredFile {
  /** In bytes, as the folder or the ZIP tells it. */
  readonly size: number
  /**
   * Gives the bytes one stretch after another, each of which is only valid until the next one.
   * @throws {Error} when they cannot be read, or are not those that a ZIP tells
   */
  readonly read: (onBytes: (bytes: Uint8Array) => void) => Promise<void>
}

/** The whole of a file; nothing when it is not there, cannot be read, or is too large to be held. */
export async function wholeFile(
  store: Pick<Store, 'files'>,
  path: string,
  most = mostBytes(store, path),
): Promise<Buffer | undefined> {
  const file = store.files.get(path)
  if (file === undefined || file.size > most) return undefined
  const bytes = Buffer.allocUnsafeSlow(file.size)
  let length = 0
  try {
    await file.read((part) => {
      if (length + part.length <= bytes.length) bytes.set(part, length)
      length += part.length
    })
  } catch {
    return undefined
  }
  // One that grew meanwhile is not the one that was listed.
  return length > bytes.length ? undefined : bytes.subarray(0, length)
}
