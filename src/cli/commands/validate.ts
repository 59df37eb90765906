import path from 'node:path'
import { catalogueOf, fill } from '../../lang/catalogue.ts'
import type { Checked } from '../../check.ts'
import { textOf, type Command, type Run } from '../command.ts'
import { refreshEditor } from '../editor.ts'
import { exit, type Exit } from '../exit.ts'
import { fix } from '../fixing.ts'
import { hasTooManyWarnings, mostWarnings } from '../max-warnings.ts'
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
    if (isFixing && (await fix(run, found, filterOf(run, found)))) {
      return exitOf(found.diagnostics.filter(({ file }) => filterOf(run, found)(file)))
    }
    const checked = isFixing ? checkedRepository(run) : found
    refreshEditor(run, checked)
    const { language } = checked
    const isWanted = filterOf(run, checked)
    const within = withinSince(checked, run)
    const diagnostics = within.diagnostics.filter(({ file }) => isWanted(file))
    const silenced = within.silenced.filter(({ at }) => isWanted(at.file))
    const files = checked.sources.files.map(({ file }) => file).filter(isWanted)
    const report = reports[textOf(run.options['format']) ?? 'pretty']
    run.result(report?.({ diagnostics, silenced, files, language, paint: run.paint }) ?? '')
    return hasTooManyWarnings(diagnostics, most, { run, language }) ? exit.errors : exitOf(diagnostics)
  },
} satisfies Command

function isToFix({ options, language = 'fr' }: Run): boolean {
  if (options['dryRun'] === true && options['fix'] !== true) {
    throw new UsageError(catalogueOf(language).cli.usageErrors.dryRunAlone)
  }
  return options['fix'] === true
}

function exitOf(diagnostics: Checked['diagnostics']): Exit {
  return diagnostics.some(({ severity }) => severity === 'error') ? exit.errors : exit.fine
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
