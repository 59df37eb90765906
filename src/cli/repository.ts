import { statSync } from 'node:fs'
import { catalogueOf, fill } from '../lang/catalogue.ts'
import { isDate } from '../model/calendar.ts'
import { check, type Checked } from '../check.ts'
import { textOf, type Run } from './command.ts'
import { isUnfinished } from '../write/journal.ts'
import { UsageError } from './usage-error.ts'

/**
 * Reads and validates the repository of a run.
 * @throws {UsageError} when there is no repository, when it is empty, or when `--date` is no date.
 */
export function checkedRepository(run: Run): Checked {
  const words = catalogueOf(run.language ?? 'fr').cli.usageErrors
  const date = textOf(run.options['date'])
  if (date !== undefined && !isDate(date)) throw new UsageError(fill(words.date, { found: date }))
  if (!isFolder(run.root)) throw new UsageError(fill(words.noFolder, { folder: run.root }))
  if (isUnfinished(run.root)) run.complain(catalogueOf(run.language ?? 'fr').cli.unfinished)
  const checked = check(run.root, { today: run.today, date, language: run.language })
  const { files, evidenceFiles, misnamedSettings } = checked.sources
  const folder = run.root
  if (!files.some(({ role }) => role === 'settings')) {
    throw new UsageError(
      misnamedSettings === undefined
        ? fill(words.noSettings, { folder })
        : fill(words.misnamedSettings, { folder, found: misnamedSettings }),
    )
  }
  if (
    files.every(({ role }) => role === 'settings' || role === 'referential') &&
    evidenceFiles.length === 0
  ) {
    const reasons = checked.diagnostics.map(({ file, message, hint }) => `${file}: ${message} ${hint}`)
    throw new UsageError([fill(words.nothing, { folder }), ...reasons].join('\n'))
  }
  return checked
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false
}
