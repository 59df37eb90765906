import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Catalogue } from '../lang/catalogue.ts'
import { cliWordsOf } from '../lang/cli-words.ts'
import { fill } from '../lang/fill.ts'
import { isDate } from '../model/calendar.ts'
import { check, type Checked } from '../check.ts'
import { textOf, type Run } from './command.ts'
import { cacheOf } from './kept.ts'
import { progressOf } from './progress.ts'
import { typed } from './typed.ts'
import { isUnfinished } from '../write/unfinished.ts'
import { UsageError } from './usage-error.ts'

/**
 * Reads and validates the repository of a run.
 * @param today is asked only when neither the command line nor coopqual.yaml names a date
 * @throws {UsageError} when there is no repository, when it is empty, or when `--date` is no date.
 */
export async function checkedRepository(run: Run, today: () => string = () => run.today): Promise<Checked> {
  const checked = await foundRepository(run, today)
  const { files, evidenceFiles } = checked.sources
  if (
    files.every(({ role }) => role === 'settings' || role === 'referential') &&
    evidenceFiles.length === 0
  ) {
    const { nothing } = cliWordsOf(run.language ?? 'fr').usageErrors
    const reasons = checked.diagnostics.map(({ file, message, hint }) => `${file}: ${message} ${hint}`)
    throw new UsageError([fill(nothing, { folder: run.root }), ...reasons].join('\n'))
  }
  return checked
}

/**
 * Reads and validates the repository of a run, whether or not there is anything in it yet.
 * @throws {UsageError} when there is no repository, or when `--date` is no date.
 */
export async function foundRepository(run: Run, today: () => string = () => run.today): Promise<Checked> {
  const words = cliWordsOf(run.language ?? 'fr').usageErrors
  const date = textOf(run.options['date'])
  if (date !== undefined && !isDate(date)) throw new UsageError(fill(words.date, { found: date }))
  if (!isFolder(run.root)) throw new UsageError(fill(words.noFolder, { folder: run.root }))
  if (isUnfinished(run.root)) run.complain(cliWordsOf(run.language ?? 'fr').unfinished)
  const progress = progressOf(run)
  const options = {
    get today() {
      return today()
    },
    date,
    language: run.language,
    cache: cacheOf(run),
    pieceCounter: (total: number) => progress.counter(cliWordsOf(run.language ?? 'fr').readingPieces, total),
  }
  const checked = await check(run.root, options)
  progress.done()
  const { files, misnamedSettings } = checked.sources
  const folder = run.root
  if (!files.some(({ role }) => role === 'settings')) {
    throw new UsageError(
      misnamedSettings === undefined
        ? noSettings(run, words)
        : fill(words.misnamedSettings, { folder, found: misnamedSettings }),
    )
  }
  return checked
}

/** A beginner is mostly one folder away: above, in one of those of the repository, or right beside it. */
function noSettings({ root, here }: Run, words: Catalogue['cli']['usageErrors']): string {
  const inside = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(root, name))
  const above = [path.dirname(root), path.dirname(path.dirname(root))]
  const others = [...above, ...inside].filter((folder) => existsSync(path.join(folder, 'coopqual.yaml')))
  const [other] = others
  return other === undefined || others.length > 1
    ? fill(words.noSettings, { folder: root })
    : fill(words.settingsElsewhere, { folder: root, other, go: typed(path.relative(here, other) || '.') })
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false
}
