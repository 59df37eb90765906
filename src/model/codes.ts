import type { RuleCode } from './rule-codes.ts'

/** What can be wrong with the text of a file, before any schema. */
export const textCodes = [
  'file/encoding',
  'file/link',
  'file/mixed-line-ends',
  'file/too-large',
  'file/unreadable',
  'settings/overlapping-paths',
  'yaml/alias-loop',
  'yaml/comment-in-text',
  'yaml/duplicate-key',
  'yaml/merge-conflict',
  'yaml/no-break-space',
  'yaml/several-documents',
  'yaml/syntax',
  'yaml/tab',
  'yaml/too-deep',
  'yaml/too-many-aliases',
  'yaml/unknown-alias',
  'yaml/unknown-tag',
] as const

export type TextCode = (typeof textCodes)[number]

/** What can be wrong with the shape of a file, by its schema alone. */
export const shapeCodes = [
  'schema/empty-file',
  'schema/empty-list',
  'schema/empty-mapping',
  'schema/empty-text',
  'schema/empty-value',
  'schema/missing-key',
  'schema/not-a-boolean',
  'schema/not-a-date',
  'schema/not-a-duration',
  'schema/not-a-folder',
  'schema/not-a-hash',
  'schema/not-a-list',
  'schema/not-a-mapping',
  'schema/not-a-number',
  'schema/not-a-period',
  'schema/not-a-siren',
  'schema/not-a-text',
  'schema/not-a-web-address',
  'schema/not-an-id',
  'schema/not-an-integer',
  'schema/out-of-range',
  'schema/repeated-item',
  'schema/too-long',
  'schema/unknown-key',
  'schema/unknown-value',
  'schema/wrong-folder',
] as const

export type ShapeCode = (typeof shapeCodes)[number]

/** What can be wrong with a referential that extends another. */
export const extensionCodes = ['referential/unknown-base', 'referential/unknown-removal'] as const

type ExtensionCode = (typeof extensionCodes)[number]

/** What can be wrong with the severities that coopqual.yaml sets. */
export const severityCodes = ['settings/fixed-severity', 'settings/unknown-code'] as const

type SeverityCode = (typeof severityCodes)[number]

/** What can be wrong with a comment that silences a finding. */
export const silenceCodes = [
  'silence/fixed-code',
  'silence/no-code',
  'silence/no-reason',
  'silence/unknown-code',
  'silence/unused',
] as const

type SilenceCode = (typeof silenceCodes)[number]

/** Every code that a diagnostic may bear: a catalogue that lacks the words of one does not compile. */
export type DiagnosticCode = TextCode | ShapeCode | ExtensionCode | SeverityCode | SilenceCode | RuleCode

/** What stands before the slash of a code. */
export function subjectOf(code: string): string {
  return code.slice(0, code.indexOf('/'))
}
