import type { KeyObject } from 'node:crypto'

/** What a key file holds, whatever its format. */
export interface KeyFile {
  readonly key: KeyObject
  /** In DER, in the order of the file. */
  readonly certificates: readonly Uint8Array[]
}
