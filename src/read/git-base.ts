import { askGit, type GitAnswer } from './ask-git.ts'

/** A file of a commit, by its path from the repository’s folder. */
export interface GitFile {
  readonly oid: string
  readonly kind: 'file' | 'link'
  /** In bytes. */
  readonly size: number
}

/** What a commit holds below the repository’s folder. */
export interface GitBase {
  readonly commit: string
  readonly files: ReadonlyMap<string, GitFile>
}

/** Why a branch cannot be compared with what it left. */
export type GitProblem =
  | 'noGit'
  | 'notRepository'
  | 'notTrusted'
  | 'badReference'
  | 'unknownReference'
  | 'unknownInShallow'
  | 'noCommit'
  | 'noCommonCommit'
  | 'shallow'
  | 'missingObjects'

type Asked<T> = T | { readonly problem: GitProblem }

/** The commit at which the work tree left a branch, a tag or a commit, and the files that stood there. */
export function readGitBase(root: string, reference: string): Asked<GitBase> {
  if (!/^[^-\s]\S*$/.test(reference) || reference.includes('\0')) return { problem: 'badReference' }
  const inside = askGit(root, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository'])
  if (inside.output === undefined) return { problem: outsideProblem(inside) }
  const [isInside, isShallow] = textOf(inside.output).split('\n')
  if (isInside !== 'true') return { problem: 'notRepository' }
  const commit = oidOf(askGit(root, ['rev-parse', '--verify', '--quiet', `${reference}^{commit}`]))
  if (commit === undefined) {
    return { problem: isShallow === 'true' ? 'unknownInShallow' : 'unknownReference' }
  }
  const head = oidOf(askGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']))
  if (head === undefined) return { problem: 'noCommit' }
  const base = oidOf(askGit(root, ['merge-base', commit, head]))
  if (base === undefined) return { problem: isShallow === 'true' ? 'shallow' : 'noCommonCommit' }
  const { output } = askGit(root, ['ls-tree', '-r', '-l', '-z', base])
  return output === undefined
    ? { problem: 'missingObjects' }
    : { commit: base, files: filesIn(textOf(output)) }
}

/** What a commit holds below a folder, by its full name. */
export function readCommit(root: string, commit: string): Asked<GitBase> {
  const inside = askGit(root, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository'])
  if (inside.output === undefined) return { problem: outsideProblem(inside) }
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return { problem: 'badReference' }
  const { output } = askGit(root, ['ls-tree', '-r', '-l', '-z', commit])
  if (output !== undefined) return { commit, files: filesIn(textOf(output)) }
  return { problem: textOf(inside.output).includes('\ntrue') ? 'unknownInShallow' : 'unknownReference' }
}

/** The bytes of files of a commit, by their ids; a problem when the clone lacks some of them. */
export function readGitFiles(
  root: string,
  oids: readonly string[],
): Asked<{ readonly bytes: ReadonlyMap<string, Uint8Array> }> {
  if (oids.length === 0) return { bytes: new Map() }
  const { output } = askGit(root, ['cat-file', '--batch'], `${oids.join('\n')}\n`)
  const bytes = new Map<string, Uint8Array>()
  if (output === undefined) return { problem: 'missingObjects' }
  for (let start = 0; start < output.length;) {
    const end = output.indexOf(10, start)
    const [oid = '', kind, size] = textOf(output.subarray(start, end)).split(' ')
    if (kind !== 'blob') return { problem: 'missingObjects' }
    const from = end + 1
    bytes.set(oid, output.subarray(from, from + Number(size)))
    start = from + Number(size) + 1
  }
  return oids.every((oid) => bytes.has(oid)) ? { bytes } : { problem: 'missingObjects' }
}

/** Why git tells nothing of a folder. */
export function outsideProblem({ hasGit, complaint }: GitAnswer): 'noGit' | 'notTrusted' | 'notRepository' {
  if (!hasGit) return 'noGit'
  return complaint.includes('safe.directory') ? 'notTrusted' : 'notRepository'
}

function oidOf({ output }: GitAnswer): string | undefined {
  const oid = output === undefined ? '' : textOf(output).trim()
  return /^[0-9a-f]{40,64}$/.test(oid) ? oid : undefined
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

/** Lines of `git ls-tree -l`: mode, type, id and size, then a tab and the path. Submodules are left out. */
function filesIn(listing: string): ReadonlyMap<string, GitFile> {
  const files = new Map<string, GitFile>()
  for (const line of listing.split('\0')) {
    const tab = line.indexOf('\t')
    const [mode = '', type, oid = '', size] = line.slice(0, tab).trim().split(/ +/)
    if (type !== 'blob') continue
    files.set(line.slice(tab + 1), { oid, kind: mode === '120000' ? 'link' : 'file', size: Number(size) })
  }
  return files
}
