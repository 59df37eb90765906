import type { Diagnostic } from './diagnostic.ts'
import type { Language } from './files.ts'

/** What a check of a repository found, as plain data: it may have been found before, and kept. */
export interface Outcome {
  readonly language: Language
  /** Every diagnostic of every file, in the stable order of machine output. */
  readonly diagnostics: readonly Diagnostic[]
  /** What was read, and what was seen without being read. */
  readonly sources: {
    readonly files: readonly { readonly file: string }[]
    readonly unread: readonly { readonly file: string }[]
    readonly evidenceFiles: readonly string[]
    readonly unreadFolders: readonly string[]
  }
}
