import type { DiagnosticCode } from './codes.ts'
import type { CodedFinding } from './diagnostic.ts'

/** The codes that `validate --fix` can mend, in some of their cases at least. */
const mendedCodes = [
  'evidence/missing-file',
  'evidence/outside-repository',
  'file/encoding',
  'file/mixed-line-ends',
  'schema/not-a-boolean',
  'schema/not-a-date',
  'schema/not-a-duration',
  'schema/not-a-list',
  'schema/not-a-number',
  'schema/not-a-period',
  'schema/not-a-siren',
  'schema/not-an-id',
  'schema/not-an-integer',
  'schema/unknown-key',
  'schema/unknown-value',
  'yaml/no-break-space',
  'yaml/syntax',
  'yaml/tab',
] as const satisfies readonly DiagnosticCode[]

export type MendedCode = (typeof mendedCodes)[number]

export function isMended(code: DiagnosticCode): code is MendedCode {
  return mendedCodes.some((one) => one === code)
}

/** The one safe answer to a finding. */
export type Fix = TextFix | FileFix

/** Something else in place of a stretch of the text, and what the file then holds at the place of the finding. */
export interface TextFix {
  readonly finding: CodedFinding
  /** Offsets in the decoded text, without its byte order mark. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** What is read there afterwards: another value, the same under another key, or whatever it turns out to be. */
  readonly becomes: { readonly value: unknown } | { readonly key: string } | 'free'
}

/** The same text in other bytes, or with other spaces in front of its lines. */
export interface FileFix {
  readonly finding: CodedFinding
  readonly bytes: Uint8Array
}

/** Where files are that pieces name and that are not there any more: by the path as it is written. */
export type MovedFiles = ReadonlyMap<string, string>
