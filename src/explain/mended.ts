import type { DiagnosticCode } from '../model/codes.ts'

/** The codes that `validate --fix` can mend, in some of their cases at least. */
export const mended: ReadonlySet<DiagnosticCode> = new Set([])
