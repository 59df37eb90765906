import path from 'node:path'
import { cliWordsOf } from '../lang/cli-words.ts'
import { fill } from '../lang/fill.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Run } from './command.ts'
import { UsageError } from './usage-error.ts'

/**
 * Keeps the files that the arguments name, or that stand in a folder that they name.
 * @throws {UsageError} when one names nothing that is in the repository.
 */
export function wantedFiles(
  { arguments: paths, root }: Run,
  { sources, language }: Pick<Outcome, 'sources' | 'language'>,
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

/** Whether an argument names a piece itself: what is said of it stands in the file that cites it. */
export function namesPiece({ arguments: paths, root }: Run, { sources }: Pick<Outcome, 'sources'>): boolean {
  return paths
    .map((given) => relative(root, given))
    .some((one) => sources.evidenceFiles.includes(one) && !sources.files.some(({ file }) => file === one))
}

function relative(root: string, given: string): string {
  return path.relative(root, path.resolve(root, given)).split(path.sep).join('/')
}

function isIn(file: string, wanted: string): boolean {
  return wanted === '' || file === wanted || file.startsWith(`${wanted}/`)
}
