import type { Stats } from 'node:fs'
import type { Role, SourceFile } from '../model/source.ts'

/** What a file says, without its bytes. */
export type Parsed = Omit<SourceFile, 'bytes'>

export interface KnownFile {
  readonly file: string
  readonly role: Role
  readonly stats: Stats
}

/** What is known of a file from before. */
export interface Known {
  readonly parsed: Parsed
  /** Its bytes, or its text when it is UTF-8; absent when it has to be read for them. */
  readonly content?: Uint8Array | string
}

/** What was parsed before, by the path of a file and its identity or its content. */
export interface KnownValues {
  /** What a file holds, as far as its identity tells; nothing when it may have changed unseen. */
  readonly byIdentity: (known: KnownFile) => Known | undefined
  /** What a file with this content holds. */
  readonly byContent: (known: KnownFile, content: Uint8Array | string) => Known | undefined
  /**
   * Keeps what was parsed. Gives it back without the text that its strings are cut from, when the identity of the file
   * says enough to read that text again: thousands of texts take as much memory as what they say.
   */
  readonly keep: (known: KnownFile, parsed: Parsed, content: Uint8Array | string) => Parsed | undefined
}
