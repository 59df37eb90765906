import { catalogueOf, fill } from '../../lang/catalogue.ts'
import { formatterOf } from '../../lang/format.ts'
import { visible } from '../../lang/visible.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Gap } from '../../model/files.ts'
import { gapTexts } from '../../pipeline.ts'
import type { Run } from '../command.ts'
import { scores } from '../gaps/table.ts'
import { reportInputOf } from '../report-input.ts'
import { countsIn } from '../reports/counts.ts'
import pretty from '../reports/pretty.ts'
import { progressBetween, type Round } from './round.ts'

interface Shown {
  readonly round: Round
  /** The round before, when there was one. */
  readonly before: Round | undefined
  /** As a clock shows it. */
  readonly time: string
  readonly run: Pick<Run, 'here' | 'paint' | 'root' | 'width'>
}

/** Most lines that one list of what changed may take. */
const most = 8

/**
 * What a person sees after a save: where the gaps stand, the errors that remain, then what the save changed. The news comes
 * last: a screen that is too short shows its end.
 */
export function screenOf(shown: Shown): string {
  const { round, run, time } = shown
  const { paint, width } = run
  const { checked, audit } = round
  const { language, sources, diagnostics } = checked
  const words = catalogueOf(language).cli.watch
  const { counted } = formatterOf(language)
  const { counts } = catalogueOf(language).cli
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const totals = `${countsIn(diagnostics, language)}, ${counted(sources.files.length, counts.files)}`
  const parts = [
    ...(audit === undefined ? [] : [scores({ audit, paint, width }).trimEnd()]),
    ...(errors.length === 0 ? [] : [errorsPart(errors, shown).trimEnd()]),
    paint.dim(fill(words.head, { time, totals })),
    ...changesPart(shown),
    paint.dim(words.waiting),
  ]
  return `${parts.join('\n\n')}\n`
}

function errorsPart(errors: readonly Diagnostic[], { round, run }: Shown): string {
  const files = [...new Set(errors.map(({ file }) => file))]
  return pretty(reportInputOf(round.checked, run, { diagnostics: errors, files }))
}

function changesPart({ round, before, run: { paint } }: Shown): readonly string[] {
  if (before === undefined) return []
  const { language } = round.checked
  const words = catalogueOf(language).cli.watch
  const { appeared, solved, opened, closed } = progressBetween(before, round)
  const lines = [
    ...listed(words.appeared, appeared.map(diagnosticLine), (text) => paint.red(`+ ${text}`)),
    ...listed(words.solved, solved.map(diagnosticLine), (text) => paint.green(`− ${text}`)),
    ...listed(words.opened, gapLines(opened, round), (text) => paint.red(`+ ${text}`)),
    ...listed(words.closed, gapLines(closed, before), (text) => paint.green(`− ${text}`)),
  ]
  return [lines.length === 0 ? words.unchanged : lines.join('\n')]
}

function listed(title: string, lines: readonly string[], drawn: (line: string) => string): readonly string[] {
  if (lines.length === 0) return []
  const rest = lines.length > most ? [`  … ${lines.length - most}`] : []
  return [title, ...lines.slice(0, most).map((line) => `  ${drawn(line)}`), ...rest]
}

function diagnosticLine({ file, line, message }: Diagnostic): string {
  return `${visible(file)}:${line}  ${message}`
}

function gapLines(gaps: readonly Gap[], { audit }: Round): readonly string[] {
  const texts = audit === undefined ? undefined : gapTexts(audit)
  return gaps.map(({ id, requirement }) => `${requirement}  ${visible(texts?.get(id)?.expected ?? '')}`)
}
