import type { TextCode } from '../model/codes.ts'

/** A defect of a YAML text, by offsets in UTF-16 code units. */
export interface TextProblem {
  readonly code: TextCode
  readonly span: readonly [start: number, end: number]
  readonly args: Readonly<Record<string, string | number>>
  readonly hint?: string
}
