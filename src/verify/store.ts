import type { Doubt, Remark } from '../model/verification.ts'

/** The files of a bag, wherever they stand: each is read when it is asked for, and none is ever unpacked. */
export interface Store {
  /** Every file by its path from the root of the bag, with slashes. */
  readonly files: ReadonlyMap<string, StoredFile>
  /** What is wrong with the names and the kinds of what stands there. */
  readonly doubts: readonly Doubt[]
  readonly remarks: readonly Remark[]
  readonly close: () => void
}

export interface StoredFile {
  /** In bytes. */
  readonly size: number
  /**
   * Gives the bytes one stretch after another, which is only valid until the next one.
   * @throws {Error} when they cannot be read
   */
  readonly read: (onBytes: (bytes: Uint8Array) => void) => Promise<void>
}

/** Larger tag files are not looked into. In bytes. */
const largest = 256 * 1024 * 1024

/** The whole of a file; nothing when it is not there, cannot be read, or is too large to be held. */
export async function wholeFile(
  { files }: Pick<Store, 'files'>,
  path: string,
  most = largest,
): Promise<Uint8Array | undefined> {
  const file = files.get(path)
  if (file === undefined || file.size > most) return undefined
  const parts: Buffer[] = []
  try {
    await file.read((bytes) => parts.push(Buffer.from(bytes)))
  } catch {
    return undefined
  }
  return Buffer.concat(parts)
}
