import type { ChalkInstance } from 'chalk'
import { catalogueOf, fill, type Catalogue } from '../../lang/catalogue.ts'
import { formatterOf } from '../../lang/format.ts'
import { visible } from '../../lang/visible.ts'
import type { Diagnostic, Severity } from '../../model/diagnostic.ts'
import { groupBy } from '../../model/group.ts'
import type { ReportInput } from './report.ts'

/** Diagnostics for a person: by file, each with what to write instead, and a line of totals. */
export default function pretty({ diagnostics, silenced, files, language, paint }: ReportInput): string {
  const words = catalogueOf(language).cli
  const byFile = [...groupBy(diagnostics, ({ file }) => file)]
  const blocks = byFile.map(([file, found]) =>
    [paint.underline(visible(file)), ...found.map((diagnostic) => entry(diagnostic, words, paint))].join(
      '\n',
    ),
  )
  return `${[...blocks, totals({ diagnostics, silenced, files, language })].join('\n\n')}\n`
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

function totals({ diagnostics, silenced, files, language }: Omit<ReportInput, 'paint'>): string {
  const { counts, validate } = catalogueOf(language).cli
  const { counted } = formatterOf(language)
  const count = (severity: Severity): number =>
    diagnostics.filter((found) => found.severity === severity).length
  const parts = [
    counted(count('error'), counts.errors),
    counted(count('warning'), counts.warnings),
    ...(count('info') > 0 ? [counted(count('info'), counts.infos)] : []),
    ...(silenced.length > 0 ? [counted(silenced.length, counts.silenced)] : []),
    counted(files.length, counts.files),
  ]
  return `${diagnostics.length === 0 ? `${validate.noProblem} ` : ''}${parts.join(', ')}.`
}
