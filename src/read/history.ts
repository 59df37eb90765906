import { readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { byCodeUnits } from '../model/diagnostic.ts'
import type { FileChange, History } from '../model/files.ts'
import { plainPath } from '../model/plain-path.ts'
import type { GitHistory } from '../model/source.ts'
import { askGit } from './ask-git.ts'
import { outsideProblem } from './git-base.ts'
import { statesIn, type FileState, type SeenFile } from './git-states.ts'
import { fileOf, gitPathOf, knownPathOf, treeOf, type GitPath, type Tree } from './git-tree.ts'
import { walkBack, type Commit } from './git-walk.ts'

/**
 * What git knows of files of a folder: the commit that it stands at, and for each file its last change and whether it
 * is recorded. Git is asked a few times for all of them together, and for its history once, no further back than need
 * be. A link is judged by itself and by what it leads to, and owes its content to the latter.
 * @param files paths from the folder, as the repository writes them, none of which leaves it; one that is neither on
 * the disk nor in the commit is left out
 */
export async function readHistory(root: string, files: readonly string[]): Promise<GitHistory> {
  const ground = groundOf(root)
  if ('problem' in ground) return { history: { extent: ground.problem, changes: [] } }
  const { commit } = ground
  const tree: Tree | undefined = commit === undefined ? new Map() : treeOf(root, commit)
  const home = realpathSync.native(root)
  const seen = files.toSorted(byCodeUnits).map((file) => seenAt(home, file))
  const states = tree === undefined ? undefined : statesIn(root, { commit, tree }, seen)
  if (tree === undefined || states === undefined) {
    return { ...(commit !== undefined && { commit }), history: { extent: 'missingObjects', changes: [] } }
  }
  const wanted = wantedIn(tree, seen, ground)
  const { found, isWhole } = await walkBack(root, wanted, { commit: commit ?? '', prefix: ground.prefix })
  const changes = seen.flatMap(({ file, real }): readonly FileChange[] => {
    const state = states.get(file)
    const last = found.get(ground.prefix + (knownPathOf(tree, real) ?? ''))
    return state === undefined ? [] : [changeOf({ file, state }, last, ground)]
  })
  if (commit === undefined) return { history: { extent: 'noCommit', changes } }
  const dirty = changes.some(({ state }) => state !== 'committed')
  return { commit, dirty, history: { extent: isWhole ? extentOf(changes) : 'missingObjects', changes } }
}

/**
 * The last change of files as they stood at a commit, as `readHistory` told it then, by their paths; nothing when git lacks
 * some of it. Links are left out; files that the commit does not hold were never recorded there.
 */
export async function changesAt(
  root: string,
  commit: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, FileChange> | undefined> {
  const ground = groundOf(root)
  const tree = 'problem' in ground ? undefined : treeOf(root, commit)
  if ('problem' in ground || tree === undefined) return undefined
  const all = files.map((file) => [file, gitPathOf(plainPath(file))] as const)
  const names = new Map(all.filter(([, name]) => tree.get(name)?.kind === 'file'))
  const alike = new Set([...tree.keys()].map((name) => folded(fileOf(name))))
  const strangers = all.filter(
    ([file, name]) => knownPathOf(tree, name) === undefined && !alike.has(folded(plainPath(file))),
  )
  const { prefix } = ground
  const wanted = new Map([...names].map(([, name]) => [prefix + name, tree.get(name)?.oid ?? '']))
  const { found, isWhole } = await walkBack(root, wanted, { commit, prefix })
  if (!isWhole) return undefined
  const state = 'committed'
  return new Map([
    ...strangers.map(([file]) => [file, { file, state: 'untracked' }] as const),
    ...[...names].map(
      ([file, name]) => [file, changeOf({ file, state }, found.get(prefix + name), ground)] as const,
    ),
  ])
}

/** A disk may have found a file by a name in another case, or with accents typed in another way. */
function folded(file: string): string {
  return file.normalize('NFC').toLowerCase()
}

/** Where a folder stands in git. */
interface Ground {
  /** Absent before the first commit. */
  readonly commit?: string
  /** The folder’s path from the top, with a slash at its end; empty at the top. */
  readonly prefix: GitPath
  /** The commits before which a shallow clone knows nothing. */
  readonly edge: ReadonlySet<string>
}

function groundOf(root: string): Ground | { readonly problem: History['extent'] } {
  const question = 'rev-parse --is-inside-work-tree --is-shallow-repository --git-path shallow --show-prefix'
  const inside = askGit(root, question.split(' '))
  if (inside.output === undefined) return { problem: outsideProblem(inside) }
  const [isInside, isShallow, shallowFile = '', ...prefix] = inside.output.toString('latin1').split('\n')
  if (isInside !== 'true') return { problem: 'notRepository' }
  const head = askGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  const commit = head.output?.toString('latin1').trim()
  return {
    ...(commit === undefined ? {} : { commit }),
    prefix: prefix.join('\n').replace(/\n$/, ''),
    edge: isShallow === 'true' ? edgeIn(path.resolve(root, fileOf(shallowFile))) : new Set(),
  }
}

function edgeIn(file: string): ReadonlySet<string> {
  return new Set(readFileSync(file, 'latin1').split('\n'))
}

/** A clone that is cut before the changes of all these files says as much of them as a whole one. */
function extentOf(changes: readonly FileChange[]): History['extent'] {
  return changes.some(({ isOldestKnown }) => isOldestKnown) ? 'shallow' : 'whole'
}

function seenAt(home: string, file: string): SeenFile {
  const own = gitPathOf(plainPath(file))
  try {
    const real = path.relative(home, realpathSync.native(path.join(home, file)))
    return { file, own, real: gitPathOf(real.split(path.sep).join('/')), isThere: true }
  } catch {
    return { file, own, real: own, isThere: false }
  }
}

/** The oid of every file in the commit, by its path from the top. */
function wantedIn(tree: Tree, seen: readonly SeenFile[], { prefix }: Ground): ReadonlyMap<GitPath, string> {
  const names = seen.flatMap(({ real }) => knownPathOf(tree, real) ?? [])
  return new Map(names.map((name) => [prefix + name, tree.get(name)?.oid ?? '']))
}

function changeOf(
  told: { readonly file: string; readonly state: FileState },
  last: Commit | undefined,
  { edge }: Ground,
): FileChange {
  if (last === undefined) return told
  const { commit, date, author } = last
  const dated = { ...told, commit, ...(date === undefined ? {} : { date }) }
  if (edge.has(commit)) return { ...dated, isOldestKnown: true }
  return { ...dated, ...(author === undefined ? {} : { author }) }
}
