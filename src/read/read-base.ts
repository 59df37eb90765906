import { createHash } from 'node:crypto'
import type { SourceFile, Sources } from '../model/source.ts'
import { commitStore, isNeeded } from './commit-store.ts'
import { readGitBase, readGitFiles, type GitFile, type GitProblem } from './git-base.ts'
import { readFrom } from './read.ts'
import { withSamePieces, type PiecesNow } from './same-pieces.ts'

/** A repository as it was where a branch began, and how its files compare with those of today. */
export interface Base {
  readonly commit: string
  readonly sources: Sources
  /** The files of today that say the same, under the name that they had. */
  readonly same: ReadonlyMap<string, string>
}

/**
 * Reads the repository as it was at the commit at which the work tree left a branch, a tag or a commit. Nothing is
 * checked out: git hands over the bytes, and files that are as they were are not read again.
 */
export function readBase(
  root: string,
  reference: string,
  current: readonly SourceFile[],
  pieces: PiecesNow,
): Base | { readonly problem: GitProblem } {
  const base = readGitBase(root, reference)
  if ('problem' in base) return base
  const { same, known } = compared(current, base.files)
  const needed = [...base.files].filter(([file, found]) => !known.has(file) && isNeeded(file, found))
  const read = readGitFiles(root, [...new Set(needed.map(([, { oid }]) => oid))])
  if ('problem' in read) return read
  const sources = readFrom(commitStore({ files: base.files, bytes: read.bytes, known }))
  const facts = withSamePieces(root, sources.facts, base.files, pieces)
  return { commit: base.commit, sources: { ...sources, facts }, same }
}

function compared(
  current: readonly SourceFile[],
  files: ReadonlyMap<string, GitFile>,
): { readonly same: ReadonlyMap<string, string>; readonly known: ReadonlyMap<string, SourceFile> } {
  const names = new Set(current.map(({ file }) => file))
  const gone = new Map([...files].filter(([file]) => !names.has(file)).map(([file, { oid }]) => [oid, file]))
  const same = new Map<string, string>()
  const known = new Map<string, SourceFile>()
  for (const source of current) {
    const found = files.get(source.file)
    if (isUnread(source)) {
      if (found !== undefined) same.set(source.file, source.file)
      continue
    }
    const ids = idsOf(source.bytes, (found?.oid ?? [...gone.keys()][0] ?? '').length)
    const old = found === undefined ? ids.flatMap((id) => gone.get(id) ?? [])[0] : source.file
    if (old === undefined || (found !== undefined && !ids.includes(found.oid))) continue
    same.set(source.file, old)
    if (old === source.file) known.set(old, source)
  }
  return { same, known }
}

/** What is refused unread has no bytes to compare; whether it is refused now alone is told by its diagnostic. */
function isUnread({ bytes, problems }: SourceFile): boolean {
  return bytes.length === 0 && problems.length > 0
}

/** The ids that git may give some bytes: the line ends of Windows are often its own doing. */
function idsOf(bytes: Uint8Array, length: number): readonly string[] {
  const asked = Buffer.from(bytes)
  const plain = asked.includes('\r\n')
    ? Buffer.from(asked.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
    : asked
  return [...new Set([asked, plain])].map((content) =>
    createHash(length === 64 ? 'sha256' : 'sha1')
      .update(`blob ${content.length}\0`)
      .update(content)
      .digest('hex'),
  )
}
