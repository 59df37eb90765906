import type { Inline } from '../model/document.ts'
import type { FileChange, Place } from '../model/files.ts'
import type { PackContext } from './context.ts'
import { placeRun } from './links.ts'
import { capital, sentence } from './sentence.ts'
import { day, field, type SheetField } from './sheet-field.ts'

/** What has a place in the files, and perhaps a file of its own. */
interface Thing {
  readonly file?: string
  readonly place: Place
}

/** The last change of a thing: of its own file, else of the one that registers it. */
function changeOf({ find }: PackContext, { file, place }: Thing): FileChange | undefined {
  return find.changes.get(file ?? place.file)
}

/** What the last change of a thing is, in words; empty where git knows nothing of it. */
export function lastChangeRuns(context: PackContext, thing: Thing): readonly Inline[] {
  const { history, punctuation } = context.words
  const change = changeOf(context, thing)
  if (change === undefined) return []
  const label = thing.file === undefined && 'number' in thing ? history.entryLabel : history.label
  return [label + punctuation.colon, ...changeRuns(context, change)]
}

/** The id of a thing, where it is written, and its last change. */
export function identityRuns(
  context: PackContext,
  thing: Thing & { readonly id: string },
): readonly Inline[] {
  const change = lastChangeRuns(context, thing)
  return [
    { text: thing.id, style: 'code' },
    ' – ',
    placeRun(context, thing.place),
    ...(change.length === 0 ? [] : [' – ', ...change]),
  ]
}

/** Which commit, by whom and when, and whether the file is still as that commit left it. */
export function changeRuns(context: PackContext, change: FileChange): readonly Inline[] {
  const { history: words } = context.words
  const { commit, state, isOldestKnown } = change
  const told = commit === undefined ? [] : commitRuns(context, { ...change, commit })
  if (state !== 'committed') {
    const since = told.length === 0 ? [] : sentence(words.since, { commit: told })
    return [{ text: words[state], tone: 'fair' }, ...since]
  }
  if (told.length === 0) return [words.unknown]
  return isOldestKnown === true ? sentence(words.oldest, { commit: told }) : told
}

/** `commit 1a2b3c4d5e, Élise Durand, 12/03/2026`, as far as it is known. */
function commitRuns(
  { format, words }: PackContext,
  { commit, author, date }: FileChange & { readonly commit: string },
): readonly Inline[] {
  const others = [author ?? [], date === undefined ? [] : format.shortDate(date)].flat()
  return [
    ...sentence(words.history.commit, { hash: { text: shortHash(commit), style: 'code' } }),
    ...others.map((text) => `, ${text}`),
  ]
}

/** Of a length that no repository of ours makes ambiguous, and the same on every machine. */
function shortHash(commit: string): string {
  return commit.slice(0, 10)
}

/** The same in columns of a sheet; none where git knows nothing of any file. */
export function lastChangeFields<T extends Thing>(context: PackContext): readonly SheetField<T>[] {
  const { find, words } = context
  if (find.changes.size === 0) return []
  const { labels, states } = words.history
  return [
    field(labels.date, 'date', 12, (thing) => day(changeOf(context, thing)?.date)),
    field(labels.author, 'text', 24, (thing) => changeOf(context, thing)?.author),
    field(labels.commit, 'text', 14, (thing) => {
      const commit = changeOf(context, thing)?.commit
      return commit === undefined ? undefined : shortHash(commit)
    }),
    field(labels.state, 'text', 26, (thing) => {
      const change = changeOf(context, thing)
      if (change === undefined) return undefined
      const isCut = change.isOldestKnown === true && change.state === 'committed'
      return capital(states[isCut ? 'oldest' : change.state])
    }),
  ]
}
