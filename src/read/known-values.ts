import type { Stats } from 'node:fs'
import type { Role, SourceFile } from '../model/source.ts'

/** What a file says, without its bytes. */
export type Parsed = Omit<SourceFile, 'bytes'>

export interface KnownFile {
  readonly file: string
  readonly role: Role
  readonly stats: Stats
}

/** What was parsed before, by the path of a file and its identity or its content. */
export interface KnownValues {
  /** What a file holds, as far as its identity tells; nothing when it may have changed unseen. */
  readonly byIdentity: (known: KnownFile) => Parsed | undefined
  /** What a file with this content holds. */
  readonly byContent: (known: KnownFile, content: Uint8Array | string) => Parsed | undefined
  /**
   * Keeps what was parsed. Gives it back without the text that its strings are cut from, when the identity of the file
   * says enough to read that text again: thousands of texts take as much memory as what they say.
   */
  readonly keep: (known: KnownFile, parsed: Parsed, content: Uint8Array | string) => Parsed | undefined
}
