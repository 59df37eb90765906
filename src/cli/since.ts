import { cliWordsOf } from '../lang/cli-words.ts'
import { fill } from '../lang/fill.ts'
import { formatterOf } from '../lang/format.ts'
import type { Checked } from '../check.ts'
import { changesSince } from '../since.ts'
import { textOf, type Run } from './command.ts'
import { UsageError } from './usage-error.ts'

/**
 * What is to be reported: everything, or what a branch touches or breaks when `--since` was given.
 * @throws {UsageError} when git cannot tell.
 */
export function withinSince(checked: Checked, run: Run): Pick<Checked, 'diagnostics' | 'silenced'> {
  const reference = textOf(run.options['since'])
  if (reference === undefined) return checked
  const words = cliWordsOf(checked.language)
  const changes = changesSince(checked, reference, { today: run.today, date: textOf(run.options['date']) })
  if ('problem' in changes) {
    const args = { found: reference, folder: run.root, ...changes.commands }
    throw new UsageError(fill(words.usageErrors.since[changes.problem], args))
  }
  const { older, commit } = changes
  if (older > 0) {
    const told = formatterOf(checked.language).counted(older, words.validate.older)
    run.say(fill(told, { reference, commit: commit.slice(0, 7) }))
  }
  return changes
}
