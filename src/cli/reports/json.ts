import { generator } from '../../version.ts'
import { fingerprintsOf } from './fingerprint.ts'
import { countOf } from './lines.ts'
import type { ReportInput } from './report.ts'
import { wordsOf } from './words.ts'

/**
 * Diagnostics for programs: stable keys, stable order, positions from 1, columns in UTF-16 code units. A key that is
 * added leaves `formatVersion` as it is.
 */
export default function json(input: ReportInput): string {
  const { diagnostics, silenced, files } = input
  const report = {
    format: 'coopqual-diagnostics',
    formatVersion: 1,
    generator,
    summary: {
      files: files.length,
      errors: countOf(diagnostics, 'error'),
      warnings: countOf(diagnostics, 'warning'),
      infos: countOf(diagnostics, 'info'),
      silenced: silenced.length,
    },
    diagnostics: recordsOf(input),
    silenced: recordsOf({ ...input, diagnostics: silenced.map(({ diagnostic }) => diagnostic) }).map(
      (record, index) => ({
        ...record,
        reason: silenced[index]?.reason,
        silencedAt: { line: silenced[index]?.at.line, column: silenced[index]?.at.column },
      }),
    ),
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}

function recordsOf(input: ReportInput): readonly object[] {
  const fingerprints = fingerprintsOf(input)
  return input.diagnostics.map((found, index) => ({
    code: found.code,
    severity: found.severity,
    message: found.message,
    hint: found.hint,
    why: wordsOf(found.code, input.language).why,
    file: found.file,
    line: found.line,
    column: found.column,
    endLine: found.endLine,
    endColumn: found.endColumn,
    related: found.related,
    fingerprint: fingerprints[index],
  }))
}
