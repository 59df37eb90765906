import { checkedFrom, type Checked, type CheckOptions } from './check.ts'
import { sayingOf, type Diagnostic } from './model/diagnostic.ts'
import { fetchCommandFor, type FetchCommand } from './read/fetch-command.ts'
import type { GitProblem } from './read/git-base.ts'
import { readBase } from './read/read-base.ts'

/** What a branch touches or breaks. */
export interface Changes extends Pick<Checked, 'diagnostics' | 'silenced'> {
  /** The commit at which the work tree left the reference. */
  readonly commit: string
  /** How many diagnostics are left out, for they were there before, in files that are as they were. */
  readonly older: number
}

/** Why they cannot be told, and what has git fetch what it lacks. */
export interface NoChanges {
  readonly problem: GitProblem
  readonly commands: FetchCommand
}

/**
 * Keeps the diagnostics of the files that changed since the work tree left a branch, committed or not, and those of any
 * other file that were not there before.
 */
export function changesSince(
  checked: Checked,
  reference: string,
  options: CheckOptions,
): Changes | NoChanges {
  const { facts, files } = checked.sources
  const base = readBase(checked.root, reference, files, { facts, told: filesTold(checked) })
  if ('problem' in base) {
    const { problem } = base
    return { problem, commands: fetchCommandFor(checked.root, reference, problem === 'shallow') }
  }
  const { commit, sources, same } = base
  const setting = { ...options, language: checked.language }
  const before = checkedFrom(checked.root, sources, setting, { hasLines: false })
  const read = new Set(checked.sources.files.map(({ file }) => file))
  const isTouched = ({ file }: Diagnostic): boolean => read.has(file) && !same.has(file)
  const isKnown = knownAmong(before.diagnostics, same)
  const diagnostics = checked.diagnostics.filter((found) => !isKnown(found) || isTouched(found))
  const wasSilent = knownAmong(
    before.silenced.map(({ diagnostic }) => diagnostic),
    same,
  )
  const silenced = checked.silenced.filter(
    ({ diagnostic }) => !wasSilent(diagnostic) || isTouched(diagnostic),
  )
  return { commit, diagnostics, silenced, older: checked.diagnostics.length - diagnostics.length }
}

/** The files that findings name, and those in which personal data were found. */
function filesTold({ findings, sources }: Checked): ReadonlySet<string> {
  const named = findings.flatMap(({ args }) => [String(args['file']), String(args['other'])])
  const personal = [...sources.facts].filter(([, { content }]) => (content?.personal.length ?? 0) > 0)
  return new Set([...named, ...personal.map(([file]) => file)])
}

/** Whether a diagnostic was there before, as many times as it was, wherever its lines went. */
function knownAmong(
  before: readonly Diagnostic[],
  same: ReadonlyMap<string, string>,
): (found: Diagnostic) => boolean {
  const left = new Map<string, number>()
  for (const found of before)
    left.set(keyOf(found, found.file), (left.get(keyOf(found, found.file)) ?? 0) + 1)
  return (found) => {
    const key = keyOf(found, same.get(found.file) ?? found.file)
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count > 0
  }
}

function keyOf(found: Diagnostic, file: string): string {
  return `${found.severity} ${sayingOf({ ...found, file })}`
}
