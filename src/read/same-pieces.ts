import path from 'node:path'
import type { FileFact } from '../model/source.ts'
import { blobIdOf } from './file-hash.ts'
import type { GitFile } from './git-base.ts'

export interface PiecesNow {
  readonly facts: ReadonlyMap<string, FileFact>
  /** The files of which something is said now: of the others, there was nothing to say before either. */
  readonly told: ReadonlySet<string>
}

/** The facts as a commit has them, with what is known now of the files that are still the same bytes: nobody looks into them twice. */
export function withSamePieces(
  root: string,
  before: ReadonlyMap<string, FileFact>,
  files: ReadonlyMap<string, GitFile>,
  { facts, told }: PiecesNow,
): ReadonlyMap<string, FileFact> {
  return new Map(
    [...before].map(([file, fact]) => {
      const now = told.has(file) ? facts.get(file) : undefined
      const { oid = '' } = files.get(path.posix.normalize(file)) ?? {}
      const isSame =
        now?.kind === 'file' && fact.kind === 'file' && now.size === fact.size && isBlob(root, file, oid)
      return [file, isSame ? now : fact]
    }),
  )
}

function isBlob(root: string, file: string, oid: string): boolean {
  try {
    return blobIdOf(path.join(root, file), oid.length === 64 ? 'sha256' : 'sha1') === oid
  } catch {
    return false
  }
}
