import type { Checked } from '../check.ts'
import { answerableIn } from '../fix-files.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Run } from './command.ts'
import { hasEditor, refreshEditor } from './editor.ts'
import { fix } from './fixing.ts'
import { checkedRepository } from './repository.ts'
import { withinSince } from './since.ts'
import { wantedFiles } from './wanted.ts'

/** What was found, and the texts that it was found in. */
export type Found = Outcome & Pick<Checked, 'textOf'>

/**
 * Looks at the whole repository of a run, and tells its editor.
 * @throws {UsageError} see `checkedRepository`.
 */
export async function found(run: Run, today?: () => string): Promise<Found> {
  return foundIn(run, await checkedRepository(run, today))
}

function foundIn(run: Run, checked: Checked): Found {
  refreshEditor(run, checked)
  const { language, diagnostics, silenced, sources, textOf } = checked
  return {
    language,
    diagnostics,
    silenced,
    sources,
    textOf,
    answerable: answerableIn(checked),
    hasEditor: hasEditor(run.root, checked),
  }
}

/** The same after `--fix`, or as far as `--since` goes. What was shown instead of being written is the result then. */
export async function foundAfter(
  run: Run,
  isFixing: boolean,
): Promise<{
  readonly all: Found
  readonly within: Pick<Found, 'diagnostics' | 'silenced'>
  readonly isShown: boolean
}> {
  const before = await checkedRepository(run)
  const isShown = isFixing && (await fix(run, before, wantedFiles(run, before)))
  const checked = isFixing && !isShown ? await checkedRepository(run) : before
  return { all: foundIn(run, checked), within: withinSince(checked, run), isShown }
}
