import { cliWordsOf } from '../../lang/cli-words.ts'
import { fill } from '../../lang/fill.ts'
import { visible } from '../../lang/visible.ts'
import type { Diagnostic, Severity } from '../../model/diagnostic.ts'
import { folded, type Shown } from './fold.ts'
import { isWholeFile } from './lines.ts'
import type { ReportInput } from './report.ts'
import { othersIn } from './counts.ts'
import { wholeText } from './words.ts'

/** Annotations of one kind that GitHub shows for a step (docs.github.com, “Workflow commands for GitHub Actions”). */
const most = 10

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Annotations of GitHub Actions, the errors first, and a line that tells when some will not be shown. */
export default function github(input: ReportInput): string {
  const shown = folded(input.diagnostics)
  const kinds = Object.keys(commands).map((kind) =>
    shown.filter(({ diagnostic }) => diagnostic.severity === kind),
  )
  const limit = fill(cliWordsOf(input.language).validate.githubLimit, { most })
  const lines = [
    ...kinds.flat().map((one) => annotation(one, input)),
    ...(kinds.some(({ length }) => length > most) ? [limit] : []),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function annotation({ diagnostic, others }: Shown, { language, pathOf }: ReportInput): string {
  const { severity, file, code } = diagnostic
  const named: Readonly<Record<string, string | number>> = {
    file: visible(pathOf(file)),
    ...rangeOf(diagnostic),
    title: code,
  }
  const place = Object.entries(named).map(([name, value]) => `${name}=${property(String(value))}`)
  const told = othersIn(others, language, (other) => visible(pathOf(other)))
  const text = [wholeText(diagnostic), told].filter((part) => part !== '').join('\n')
  return `::${commands[severity]} ${place.join(',')}::${data(text)}`
}

/** GitHub takes columns only of a place on one line. */
function rangeOf(diagnostic: Diagnostic): Readonly<Record<string, number>> {
  const { line, column, endLine, endColumn } = diagnostic
  if (isWholeFile(diagnostic)) return { line }
  return endLine === line ? { line, endLine, col: column, endColumn } : { line, endLine }
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
