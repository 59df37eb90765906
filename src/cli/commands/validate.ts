import path from 'node:path'
import { catalogueOf, fill } from '../../lang/catalogue.ts'
import type { Checked } from '../../check.ts'
import { textOf, type Command, type Run } from '../command.ts'
import { refreshEditor } from '../editor.ts'
import { fix, offerFixes } from '../fixing.ts'
import { mostWarnings, tellTooManyWarnings } from '../max-warnings.ts'
import { reportInputOf } from '../report-input.ts'
import { reports } from '../reports/index.ts'
import { checkedRepository } from '../repository.ts'
import { withinSince } from '../since.ts'
import { UsageError } from '../usage-error.ts'

export default {
  name: 'validate',
  arguments: ['[paths...]'],
  options: [
    { flags: '--format <format>', key: 'format', choices: Object.keys(reports) },
    { flags: '--date <date>', key: 'date' },
    { flags: '--max-warnings <n>', key: 'maxWarnings' },
    { flags: '--since <ref>', key: 'since' },
    { flags: '--fix', key: 'fix' },
    { flags: '--dry-run', key: 'dryRun' },
  ],
  async run(run) {
    const most = mostWarnings(run)
    const isFixing = isToFix(run)
    const found = checkedRepository(run)
    const isShown = isFixing && (await fix(run, found, filterOf(run, found)))
    const checked = isFixing && !isShown ? checkedRepository(run) : found
    refreshEditor(run, checked)
    const { language } = checked
    const isWanted = filterOf(run, checked)
    const within = withinSince(checked, run)
    const diagnostics = within.diagnostics.filter(({ file }) => isWanted(file))
    const silenced = within.silenced.filter(({ at }) => isWanted(at.file))
    const files = checked.sources.files.map(({ file }) => file).filter(isWanted)
    const format = textOf(run.options['format']) ?? 'pretty'
    const report = reports[format]
    const input = reportInputOf(checked, run, { diagnostics, silenced, files, mostWarnings: most })
    // The differences are the result, when they are shown.
    if (!isShown) run.result(report?.(input) ?? '')
    if (!isFixing && format === 'pretty') offerFixes(run, checked, isWanted)
    tellTooManyWarnings(diagnostics, most, { run, language })
    return input.exit
  },
} satisfies Command

function isToFix({ options, language = 'fr' }: Run): boolean {
  if (options['dryRun'] === true && options['fix'] !== true) {
    throw new UsageError(catalogueOf(language).cli.usageErrors.dryRunAlone)
  }
  return options['fix'] === true
}

/** Keeps the files that the arguments name, or that stand in a folder that they name. */
function filterOf(
  { arguments: paths, root }: Run,
  { sources, language }: Checked,
): (file: string) => boolean {
  if (paths.length === 0) return () => true
  const wanted = paths.map((given) => ({ given, file: relative(root, given) }))
  const read = [...sources.files, ...sources.unread].map(({ file }) => file)
  const known = [...read, ...sources.evidenceFiles, ...sources.unreadFolders]
  const unknown = wanted.find(({ file }) => !known.some((candidate) => isIn(candidate, file)))
  if (unknown !== undefined) {
    throw new UsageError(fill(catalogueOf(language).cli.usageErrors.outsidePath, { found: unknown.given }))
  }
  return (file) => wanted.some((one) => isIn(file, one.file))
}

function relative(root: string, given: string): string {
  return path.relative(root, path.resolve(root, given)).split(path.sep).join('/')
}

function isIn(file: string, wanted: string): boolean {
  return wanted === '' || file === wanted || file.startsWith(`${wanted}/`)
}
