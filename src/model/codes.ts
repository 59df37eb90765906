import type { RuleCode } from './rule-codes.ts'

/** What can be wrong with the text of a file, before any schema. */
export type TextCode =
  | 'file/encoding'
  | 'file/link'
  | 'file/too-large'
  | 'file/unreadable'
  | 'settings/overlapping-paths'
  | 'yaml/alias-loop'
  | 'yaml/comment-in-text'
  | 'yaml/duplicate-key'
  | 'yaml/merge-conflict'
  | 'yaml/no-break-space'
  | 'yaml/several-documents'
  | 'yaml/syntax'
  | 'yaml/tab'
  | 'yaml/too-deep'
  | 'yaml/too-many-aliases'
  | 'yaml/unknown-alias'
  | 'yaml/unknown-tag'

/** What can be wrong with the shape of a file, by its schema alone. */
export type ShapeCode =
  | 'schema/empty-file'
  | 'schema/empty-list'
  | 'schema/empty-mapping'
  | 'schema/empty-text'
  | 'schema/empty-value'
  | 'schema/missing-key'
  | 'schema/not-a-boolean'
  | 'schema/not-a-date'
  | 'schema/not-a-duration'
  | 'schema/not-a-folder'
  | 'schema/not-a-list'
  | 'schema/not-a-mapping'
  | 'schema/not-a-number'
  | 'schema/not-a-period'
  | 'schema/not-a-siren'
  | 'schema/not-a-text'
  | 'schema/not-a-web-address'
  | 'schema/not-an-id'
  | 'schema/not-an-integer'
  | 'schema/out-of-range'
  | 'schema/repeated-item'
  | 'schema/too-long'
  | 'schema/unknown-key'
  | 'schema/unknown-value'
  | 'schema/wrong-folder'

/** What can be wrong with a referential that extends another. */
type ExtensionCode = 'referential/unknown-base' | 'referential/unknown-removal'

/** Every code that a diagnostic may bear: a catalogue that lacks the words of one does not compile. */
export type DiagnosticCode = TextCode | ShapeCode | ExtensionCode | RuleCode
