import path from 'node:path'
import { askGit, git } from './ask-git.ts'

/** A path as git writes it, each of its bytes a letter: names that are no UTF-8 stay apart. */
export type GitPath = string

/** What a commit holds at a path. */
interface TreeEntry {
  /** Of a submodule, the commit that it stands at. */
  readonly oid: string
  readonly kind: 'file' | 'link' | 'submodule'
}

export type Tree = ReadonlyMap<GitPath, TreeEntry>

export function gitPathOf(file: string): GitPath {
  return Buffer.from(file).toString('latin1')
}

export function fileOf(name: GitPath): string {
  return Buffer.from(name, 'latin1').toString()
}

/** The parts of an answer that ends each of them by a zero byte. */
export function partsOf(answer: Buffer): readonly string[] {
  return answer
    .toString('latin1')
    .split('\0')
    .filter((part) => part !== '')
}

/** Everything that a commit holds below a folder, by its path from there; nothing when git lacks some of it. */
export function treeOf(root: string, commit: string): Tree | undefined {
  const { output } = askGit(root, ['ls-tree', '-r', '-z', commit])
  if (output === undefined) return undefined
  return new Map(
    partsOf(output).map((line) => {
      const tab = line.indexOf('\t')
      const [mode, type, oid = ''] = line.slice(0, tab).split(' ')
      const kind = type === 'commit' ? 'submodule' : mode === '120000' ? 'link' : 'file'
      return [line.slice(tab + 1), { oid, kind }]
    }),
  )
}

/** The path that a commit knows a file by: its own, or that of a link or a submodule on the way to it. */
export function knownPathOf(tree: Tree, file: GitPath): GitPath | undefined {
  if (tree.has(file)) return file
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
    const folder = file.slice(0, end)
    const entry = tree.get(folder)
    if (entry !== undefined) return entry.kind === 'file' ? undefined : folder
  }
  return undefined
}

/** The oids of files as git would keep them, in their order; no name may hold the end of a line. */
export function keptAs(root: string, files: readonly string[]): readonly string[] {
  // Git would take other paths from the top, wherever it is asked.
  const input = files.map((file) => `${path.resolve(root, file)}\n`).join('')
  return git(root, ['hash-object', '--stdin-paths'], input)?.trim().split('\n') ?? []
}
