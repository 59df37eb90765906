import type { ChalkInstance } from 'chalk'
import type { Catalogue } from '../../lang/catalogue.ts'
import { cliWordsOf } from '../../lang/cli-words.ts'
import { fill } from '../../lang/fill.ts'
import { formatterOf } from '../../lang/format.ts'
import { visible } from '../../lang/visible.ts'
import type { Diagnostic, Severity } from '../../model/diagnostic.ts'
import type { Language } from '../../model/files.ts'
import { groupBy } from '../../model/group.ts'
import type { ReportInput } from './report.ts'

/** Diagnostics for a person: by file, each with what to write instead, and a line of totals. */
export default function pretty({ diagnostics, files, language, paint }: ReportInput): string {
  const words = cliWordsOf(language)
  const byFile = [...groupBy(diagnostics, ({ file }) => file)]
  const blocks = byFile.map(([file, found]) =>
    [paint.underline(visible(file)), ...found.map((diagnostic) => entry(diagnostic, words, paint))].join(
      '\n',
    ),
  )
  return `${[...blocks, totals(diagnostics, files.length, language)].join('\n\n')}\n`
}

function entry(diagnostic: Diagnostic, words: Catalogue['cli'], paint: ChalkInstance): string {
  const { severity, code, message, hint, related, line, column } = diagnostic
  const place = `${line}:${column}`.padEnd(8)
  const head = `  ${paint.dim(place)}${tint(paint, severity)(words.severities[severity])}  ${message}`
  const places = related.map((other) =>
    fill(words.validate.related, { place: `${visible(other.file)}:${other.line}:${other.column}` }),
  )
  const margin = ' '.repeat(10)
  const lines = [hint === '' ? '' : `→ ${hint}`, ...places, paint.dim(code)].filter((text) => text !== '')
  return [head, ...lines.map((text) => margin + text)].join('\n')
}

function tint(paint: ChalkInstance, severity: Severity): ChalkInstance {
  if (severity === 'error') return paint.red.bold
  return severity === 'warning' ? paint.yellow : paint.cyan
}

function totals(diagnostics: readonly Diagnostic[], files: number, language: Language): string {
  const { counts, validate } = cliWordsOf(language)
  const { counted } = formatterOf(language)
  const count = (severity: Severity): number =>
    diagnostics.filter((found) => found.severity === severity).length
  const parts = [
    counted(count('error'), counts.errors),
    counted(count('warning'), counts.warnings),
    ...(count('info') > 0 ? [counted(count('info'), counts.infos)] : []),
    counted(files, counts.files),
  ]
  return `${diagnostics.length === 0 ? `${validate.noProblem} ` : ''}${parts.join(', ')}.`
}
