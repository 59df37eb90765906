import type { DiagnosticCode } from '../model/codes.ts'

/**
 * The same few lines twice: as they earn a diagnostic, its place between ‹ and ›, and as they earn none. A line of `…`
 * alone stands for lines that are left out.
 */
export interface Example {
  /** The file that the lines belong to; absent when the lines are the paths of files, with what is to be known of them. */
  readonly file?: string
  readonly wrong: string
  readonly right: string
}

/** An example for every code of one subject: a code without one does not compile. */
export type ExamplesOf<Subject extends string> = Readonly<
  Record<Extract<DiagnosticCode, `${Subject}/${string}`>, Example>
>
