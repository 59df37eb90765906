import { cliWordsOf } from '../../lang/cli-words.ts'
import { textOf, type Command, type Run } from '../command.ts'
import type { foundAfter } from '../found.ts'
import { mostWarnings, tellTooManyWarnings } from '../max-warnings.ts'
import { offerFixes } from '../offer-fixes.ts'
import { outcomeOf } from '../outcome.ts'
import { reportInputOf } from '../report-input.ts'
import { reportNames } from '../report-names.ts'
import { totalsOf } from '../reports/counts.ts'
import type { ReportInput } from '../reports/report.ts'
import { UsageError } from '../usage-error.ts'
import { namesPiece, wantedFiles } from '../wanted.ts'

export default {
  name: 'validate',
  arguments: ['[paths...]'],
  options: [
    { flags: '--format <format>', key: 'format', choices: reportNames },
    { flags: '--date <date>', key: 'date' },
    { flags: '--max-warnings <n>', key: 'maxWarnings' },
    { flags: '--since <ref>', key: 'since' },
    { flags: '--fix', key: 'fix' },
    { flags: '--dry-run', key: 'dryRun' },
    { flags: '--no-cache', key: 'cache' },
  ],
  async run(run) {
    const most = mostWarnings(run)
    const isFixing = isToFix(run)
    const { all, within, isShown } = await look(run, isFixing)
    const { language } = all
    const isWanted = wantedFiles(run, all)
    const diagnostics = within.diagnostics.filter(({ file }) => isWanted(file))
    const silenced = within.silenced.filter(({ at }) => isWanted(at.file))
    const files = all.sources.files.map(({ file }) => file).filter(isWanted)
    const format = textOf(run.options['format']) ?? 'pretty'
    const input = reportInputOf(all, run, { diagnostics, silenced, files, mostWarnings: most })
    // The differences are the result, when they are shown.
    if (!isShown) run.result(await reported(format, input))
    if (namesPiece(run, all)) run.say(cliWordsOf(language).pieceNamed)
    if (!isFixing && format === 'pretty') offerFixes(run, all, isWanted)
    tellTooManyWarnings(diagnostics, most, { run, language })
    return input.exit
  },
} satisfies Command

/** The forms are loaded when there is something to put into them. */
async function reported(format: string, input: ReportInput): Promise<string> {
  if (format === 'pretty' && input.diagnostics.length === 0) return `${totalsOf(input)}\n`
  const { reports } = await import('../reports/index.ts')
  return reports[format]?.(input) ?? ''
}

/** What is in the files; only a plain question may have been answered before. */
async function look(run: Run, isFixing: boolean): ReturnType<typeof foundAfter> {
  if (isFixing || textOf(run.options['since']) !== undefined) {
    return (await import('../found.ts')).foundAfter(run, isFixing)
  }
  const all = await outcomeOf(run)
  return { all, within: all, isShown: false }
}

function isToFix({ options, language = 'fr' }: Run): boolean {
  if (options['dryRun'] === true && options['fix'] !== true) {
    throw new UsageError(cliWordsOf(language).usageErrors.dryRunAlone)
  }
  return options['fix'] === true
}
