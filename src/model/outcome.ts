import type { Diagnostic, Silenced } from './diagnostic.ts'
import type { Language } from './files.ts'

/** What a check of a repository found, as plain data: it may have been found before, and kept. */
export interface Outcome {
  readonly language: Language
  /** Every diagnostic of every file, in the stable order of machine output. */
  readonly diagnostics: readonly Diagnostic[]
  /** Those that a comment silences, in the same order. */
  readonly silenced: readonly Silenced[]
  /** The file of each finding that seems to have a safe answer. */
  readonly answerable: readonly string[]
  /** Whether an editor is to find schemas in the repository. */
  readonly hasEditor: boolean
  /** What was read, and what was seen without being read. */
  readonly sources: {
    readonly files: readonly { readonly file: string }[]
    readonly unread: readonly { readonly file: string }[]
    readonly evidenceFiles: readonly string[]
    readonly unreadFolders: readonly string[]
  }
}
