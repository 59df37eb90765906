import type { Diagnostic } from '../../model/diagnostic.ts'
import { generator } from '../../version.ts'
import type { ReportInput } from './report.ts'

/** Diagnostics for programs: stable keys, stable order, positions from 1. */
export default function json({ diagnostics, silenced, files }: ReportInput): string {
  const count = (severity: string): number =>
    diagnostics.filter((found) => found.severity === severity).length
  const report = {
    format: 'coopqual-diagnostics',
    formatVersion: 1,
    generator,
    summary: {
      files: files.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      silenced: silenced.length,
    },
    diagnostics: diagnostics.map(recordOf),
    silenced: silenced.map(({ diagnostic, reason, at }) => ({
      ...recordOf(diagnostic),
      reason,
      silencedAt: { line: at.line, column: at.column },
    })),
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}

function recordOf(found: Diagnostic): Diagnostic {
  return {
    code: found.code,
    severity: found.severity,
    message: found.message,
    hint: found.hint,
    file: found.file,
    line: found.line,
    column: found.column,
    endLine: found.endLine,
    endColumn: found.endColumn,
    related: found.related,
  }
}
