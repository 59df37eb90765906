import path from 'node:path'
import { catalogueOf, fill } from '../../lang/catalogue.ts'
import type { Checked } from '../../check.ts'
import { textOf, type Command, type Run } from '../command.ts'
import { reportInputOf } from '../report-input.ts'
import { reports } from '../reports/index.ts'
import { checkedRepository } from '../repository.ts'
import { UsageError } from '../usage-error.ts'

export default {
  name: 'validate',
  arguments: ['[paths...]'],
  options: [
    { flags: '--format <format>', key: 'format', choices: Object.keys(reports) },
    { flags: '--date <date>', key: 'date' },
  ],
  run(run) {
    const checked = checkedRepository(run)
    const isWanted = filterOf(run, checked)
    const diagnostics = checked.diagnostics.filter(({ file }) => isWanted(file))
    const files = checked.sources.files.map(({ file }) => file).filter(isWanted)
    const report = reports[textOf(run.options['format']) ?? 'pretty']
    const input = reportInputOf(checked, run, { diagnostics, files })
    run.result(report?.(input) ?? '')
    return input.exit
  },
} satisfies Command

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
