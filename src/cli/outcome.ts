import type { Outcome } from '../model/outcome.ts'
import { recall, remembering, type CacheQuestion } from '../read/cache/cache.ts'
import { textsOnDisk } from '../read/cache/texts.ts'
import { textOf, type Run } from './command.ts'
import { isEditorServed } from './editor-served.ts'
import type { Found } from './found.ts'
import { cacheOf } from './kept.ts'
import { isUnfinished } from '../write/unfinished.ts'

/**
 * What a check of the repository of a run finds, out of the cache when nothing has changed since; `--no-cache` looks anew.
 * @throws {UsageError} see `checkedRepository`.
 */
export async function outcomeOf(run: Run): Promise<Found> {
  const question = questionOf(run)
  const known = question === undefined ? undefined : recall(question)
  if (known !== undefined && isEditorServed(run, known) && !isUnfinished(run.root)) {
    return { ...known, textOf: textsOnDisk(run.root, known.sources.files) }
  }
  // All that reads and judges is loaded here: who recalls does without.
  const { found } = await import('./found.ts')
  return question === undefined ? found(run) : remembering(question, (today) => found(run, today), lasting)
}

function questionOf(run: Run): CacheQuestion | undefined {
  const cache = cacheOf(run)
  if (cache === undefined) return undefined
  return {
    ...cache,
    root: run.root,
    options: [textOf(run.options['date']) ?? '', run.language ?? ''],
    today: () => run.today,
  }
}

/** An outcome without what only the moment holds: texts, values and the functions that look into them. */
function lasting({ textOf: _, sources, ...rest }: Found): Outcome {
  const { files, unread, evidenceFiles, unreadFolders } = sources
  return {
    ...rest,
    sources: { files: files.map(nameOf), unread: unread.map(nameOf), evidenceFiles, unreadFolders },
  }
}

function nameOf({ file }: { readonly file: string }): { readonly file: string } {
  return { file }
}
