import type { ChalkInstance } from 'chalk'
import type { Diagnostic, Silenced } from '../../model/diagnostic.ts'
import type { Language } from '../../model/files.ts'
import type { Exit } from '../exit.ts'

/** What a report is made from. */
export interface ReportInput {
  readonly diagnostics: readonly Diagnostic[]
  /** Diagnostics that comments silence: they count for nothing, and are not hidden. */
  readonly silenced: readonly Silenced[]
  /** Files read, whether or not they have diagnostics. */
  readonly files: readonly string[]
  readonly language: Language
  readonly paint: ChalkInstance
  /** Columns of the terminal; unlimited where the report is not read on one. */
  readonly width: number
  /** The text of a file as it was read; nothing for a folder or a file that is not read. */
  readonly textOf: (file: string) => string | undefined
  /** Where a forge finds a file of the repository: its path from the root of the git work tree, with slashes. */
  readonly pathOf: (file: string) => string
  /** How the command will end. */
  readonly exit: Exit
}

/** One way of writing diagnostics down; its file stands at `reports/<name>.ts`. */
export type Report = (input: ReportInput) => string
