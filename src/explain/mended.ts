import type { DiagnosticCode } from '../model/codes.ts'

/** The codes that `validate --fix` can mend, in some of their cases at least. */
export const mended: ReadonlySet<DiagnosticCode> = new Set([
  'evidence/missing-file',
  'file/encoding',
  'schema/not-a-boolean',
  'schema/not-a-date',
  'schema/not-a-duration',
  'schema/not-a-list',
  'schema/not-a-number',
  'schema/not-a-period',
  'schema/not-a-siren',
  'schema/not-an-integer',
  'schema/unknown-key',
  'schema/unknown-value',
  'yaml/no-break-space',
])
