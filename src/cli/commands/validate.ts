import path from 'node:path'
import { cliWordsOf } from '../../lang/cli-words.ts'
import { fill } from '../../lang/fill.ts'
import type { Outcome } from '../../model/outcome.ts'
import { textOf, type Command, type Run } from '../command.ts'
import { exit, type Exit } from '../exit.ts'
import { outcomeOf } from '../outcome.ts'
import { reports } from '../reports/index.ts'
import { UsageError } from '../usage-error.ts'

export default {
  name: 'validate',
  arguments: ['[paths...]'],
  options: [
    { flags: '--format <format>', key: 'format', choices: Object.keys(reports) },
    { flags: '--date <date>', key: 'date' },
    { flags: '--no-cache', key: 'cache' },
  ],
  async run(run) {
    const checked = await outcomeOf(run)
    const isWanted = filterOf(run, checked)
    const diagnostics = checked.diagnostics.filter(({ file }) => isWanted(file))
    const files = checked.sources.files.map(({ file }) => file).filter(isWanted)
    const report = reports[textOf(run.options['format']) ?? 'pretty']
    run.result(report?.({ diagnostics, files, language: checked.language, paint: run.paint }) ?? '')
    return exitOf(diagnostics)
  },
} satisfies Command

function exitOf(diagnostics: Outcome['diagnostics']): Exit {
  return diagnostics.some(({ severity }) => severity === 'error') ? exit.errors : exit.fine
}

/** Keeps the files that the arguments name, or that stand in a folder that they name. */
function filterOf(
  { arguments: paths, root }: Run,
  { sources, language }: Outcome,
): (file: string) => boolean {
  if (paths.length === 0) return () => true
  const wanted = paths.map((given) => ({ given, file: relative(root, given) }))
  const read = [...sources.files, ...sources.unread].map(({ file }) => file)
  const known = [...read, ...sources.evidenceFiles, ...sources.unreadFolders]
  const unknown = wanted.find(({ file }) => !known.some((candidate) => isIn(candidate, file)))
  if (unknown !== undefined) {
    throw new UsageError(fill(cliWordsOf(language).usageErrors.outsidePath, { found: unknown.given }))
  }
  return (file) => wanted.some((one) => isIn(file, one.file))
}

function relative(root: string, given: string): string {
  return path.relative(root, path.resolve(root, given)).split(path.sep).join('/')
}

function isIn(file: string, wanted: string): boolean {
  return wanted === '' || file === wanted || file.startsWith(`${wanted}/`)
}
