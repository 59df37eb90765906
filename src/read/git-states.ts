import type { FileChange } from '../model/files.ts'
import { askGit } from './ask-git.ts'
import { fileOf, keptAs, knownPathOf, partsOf, type GitPath, type Tree } from './git-tree.ts'

export type FileState = FileChange['state']

/** A file as it is named, and as it stands on the disk. */
export interface SeenFile {
  readonly file: string
  /** The path that it is named by, without detours. */
  readonly own: GitPath
  /** The same once links are followed. */
  readonly real: GitPath
  readonly isThere: boolean
}

/** The worst comes first. */
const states: readonly FileState[] = ['ignored', 'untracked', 'deleted', 'modified', 'committed']

/**
 * How files stand beside what a commit holds; those that neither the commit nor the disk has are left out. Nothing when
 * git cannot tell.
 */
export function statesIn(
  root: string,
  { commit, tree }: { readonly commit: string | undefined; readonly tree: Tree },
  seen: readonly SeenFile[],
): ReadonlyMap<string, FileState> | undefined {
  const changed = commit === undefined ? new Map<GitPath, FileState>() : changedIn(root, commit)
  if (changed === undefined) return undefined
  const altered = new Map([...changed, ...alteredUnseen(root, tree, seen)])
  const strangers = seen.filter(
    ({ own, real, isThere }) => isThere && !(isKnown(tree, own) && isKnown(tree, real)),
  )
  const ignored = ignoredAmong(
    root,
    strangers.flatMap(({ own, real }) => [own, real]).filter((name) => !isKnown(tree, name)),
  )
  return new Map(
    seen.flatMap(({ file, own, real, isThere }) => {
      const told = new Set(
        [own, real].flatMap((name): readonly FileState[] => {
          const known = knownPathOf(tree, name)
          if (known !== undefined) return [altered.get(known) ?? 'committed']
          return isThere ? [ignored.has(name) ? 'ignored' : 'untracked'] : []
        }),
      )
      const state = states.find((one) => told.has(one))
      return state === undefined ? [] : [[file, state] as const]
    }),
  )
}

function isKnown(tree: Tree, name: GitPath): boolean {
  return knownPathOf(tree, name) !== undefined
}

/** What the work tree changes of the commit; a submodule is changed when anything in it is. */
function changedIn(root: string, commit: string): ReadonlyMap<GitPath, FileState> | undefined {
  const question = 'diff --name-status -z --no-renames --relative --ignore-submodules=none'
  const { output } = askGit(root, [...question.split(' '), commit, '--', '.'])
  if (output === undefined) return undefined
  const parts = partsOf(output)
  return new Map(
    parts.flatMap((name, index) =>
      index % 2 === 0 ? [] : [[name, parts[index - 1] === 'D' ? 'deleted' : 'modified'] as const],
    ),
  )
}

/** The changes that git was told to overlook (`update-index --assume-unchanged`, `--skip-worktree`). */
function alteredUnseen(
  root: string,
  tree: Tree,
  seen: readonly SeenFile[],
): readonly (readonly [GitPath, FileState])[] {
  const { output } = askGit(root, ['ls-files', '-v', '-z'])
  const overlooked = new Set(
    partsOf(output ?? Buffer.alloc(0))
      .filter((line) => /^[a-zS]/.test(line))
      .map((line) => line.slice(2)),
  )
  const names = seen
    .filter(({ isThere, real }) => isThere && overlooked.has(real) && !real.includes('\n'))
    .map(({ real }) => real)
  if (names.length === 0) return []
  const oids = keptAs(root, names.map(fileOf))
  return names.flatMap((name, index) =>
    oids[index] === tree.get(name)?.oid ? [] : [[name, 'modified'] as const],
  )
}

function ignoredAmong(root: string, names: readonly GitPath[]): ReadonlySet<GitPath> {
  if (names.length === 0) return new Set()
  const { output } = askGit(root, ['check-ignore', '-z', '--stdin'], names.map(fileOf).join('\0'))
  return new Set(output === undefined ? [] : partsOf(output))
}
