import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { plainPath } from '../model/plain-path.ts'
import type { Sources } from '../model/source.ts'
import { sha256Of } from '../threads/sums.ts'
import { commitStore, isNeeded } from './commit-store.ts'
import { readFileSync } from './disk.ts'
import { leavesTheRoot } from './facts.ts'
import { readCommit, readGitFiles, type GitFile, type GitProblem } from './git-base.ts'
import { readFrom, readRepository } from './read.ts'
import { isLikeYaml } from './surroundings.ts'

/** A file of a pack, to be found again in a repository. */
interface KnownFile {
  readonly size: number
  /** In hexadecimal. */
  readonly sha256: string
  /** Gives its bytes, one stretch after another; absent when only its hash is known. */
  readonly read?: (onBytes: (bytes: Uint8Array) => void) => Promise<void>
}

/** The repository that a pack says to come from. */
export interface Origin {
  readonly from: 'commit' | 'folder'
  readonly sources: Sources
  /** Whether it holds, at that path, the file that the pack knows; nothing when it holds none that can be compared. */
  readonly holds: (file: string, known: KnownFile) => Promise<boolean | undefined>
  /** The bytes of a file; nothing when it holds none, or one too large to be held. */
  readonly bytesOf: (file: string) => Uint8Array | undefined
  /** Every file that coopqual may look at the name of, by its path; with its bytes when it may look into it. */
  readonly surroundings: () => ReadonlyMap<string, Uint8Array | undefined>
}

/** Files that have to be held as a whole are no larger. In bytes. */
const largest = 256 * 1024 * 1024

/** The repository at a commit, or as its folder is now when no commit is known. */
export function originAt(
  root: string,
  commit: string | undefined,
): Origin | { readonly problem: GitProblem } {
  return commit === undefined ? folderOrigin(root) : commitOrigin(root, commit)
}

function commitOrigin(root: string, commit: string): Origin | { readonly problem: GitProblem } {
  const base = readCommit(root, commit)
  if ('problem' in base) return base
  const { files } = base
  const needed = [...files].filter(([file, found]) => isNeeded(file, found))
  const read = readGitFiles(root, [...new Set(needed.map(([, { oid }]) => oid))])
  if ('problem' in read) return read
  const fileAt = (file: string): GitFile | undefined => {
    const found = files.get(plainPath(file))
    return found?.kind === 'file' ? found : undefined
  }
  const bytesOf = (file: string): Uint8Array | undefined => {
    const found = fileAt(file)
    if (found === undefined || found.size > largest) return undefined
    const known = read.bytes.get(found.oid)
    if (known !== undefined) return known
    const asked = readGitFiles(root, [found.oid])
    return 'problem' in asked ? undefined : asked.bytes.get(found.oid)
  }
  return {
    from: 'commit',
    sources: readFrom(commitStore({ files, bytes: read.bytes, known: new Map() })),
    bytesOf,
    holds: async (file, known) => {
      const found = fileAt(file)
      if (found === undefined) return undefined
      if (known.read !== undefined && (await gitIdOf(known, found.oid.length)) === found.oid) return true
      if (found.size > largest) return known.read === undefined ? undefined : false
      const bytes = bytesOf(file)
      return bytes === undefined ? undefined : isSameContent(bytes, known)
    },
    surroundings: () =>
      new Map(
        [...files].map(([file, { oid }]) => [file, isLikeYaml(file) ? read.bytes.get(oid) : undefined]),
      ),
  }
}

/** The id that git gives a file with these bytes. */
async function gitIdOf({ size, read }: KnownFile, length: number): Promise<string> {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1').update(`blob ${size}\0`)
  await read?.((bytes) => hash.update(bytes))
  return hash.digest('hex')
}

/** Git keeps some files otherwise than the disk: their ends of lines, or a pointer to where Git LFS keeps them. */
function isSameContent(kept: Uint8Array, { sha256 }: KnownFile): boolean {
  const text = Buffer.from(kept)
  const isPointer = text.length < 1024 && text.toString('latin1').startsWith('version https://git-lfs')
  if (isPointer) return text.toString('latin1').includes(`\noid sha256:${sha256}\n`)
  const withReturns = Buffer.from(text.toString('latin1').replaceAll(/\r?\n/g, '\r\n'), 'latin1')
  return [text, withReturns].some((bytes) => sha256Of(bytes) === sha256)
}

function folderOrigin(root: string): Origin {
  const bytesOf = (file: string): Uint8Array | undefined => {
    if (leavesTheRoot(file)) return undefined
    try {
      return readFileSync(path.join(root, file))
    } catch {
      return undefined
    }
  }
  return {
    from: 'folder',
    sources: readRepository(root),
    bytesOf,
    holds: async (file, { sha256 }) => {
      const bytes = bytesOf(file)
      return bytes === undefined ? undefined : sha256Of(bytes) === sha256
    },
    surroundings: () =>
      new Map(
        readdirSync(root, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)))
          .map((file) => file.split(path.sep).join('/'))
          .filter((file) => !/(?:^|\/)(?:\.|node_modules\/)/.test(file))
          .map((file) => [file, isLikeYaml(file) ? bytesOf(file) : undefined]),
      ),
  }
}
