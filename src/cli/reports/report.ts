import type { ChalkInstance } from 'chalk'
import type { Diagnostic, Silenced } from '../../model/diagnostic.ts'
import type { Language } from '../../model/files.ts'

/** What a report is made from. */
export interface ReportInput {
  readonly diagnostics: readonly Diagnostic[]
  /** Diagnostics that comments silence: they count for nothing, and are not hidden. */
  readonly silenced: readonly Silenced[]
  /** Files read, whether or not they have diagnostics. */
  readonly files: readonly string[]
  readonly language: Language
  readonly paint: ChalkInstance
}

/** One way of writing diagnostics down; its file stands at `reports/<name>.ts`. */
export type Report = (input: ReportInput) => string
