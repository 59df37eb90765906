import path from 'node:path'
import { groupBy } from '../model/group.ts'
import type { FileFact, SourceFile } from '../model/source.ts'
import { piecesIn } from './facts.ts'
import { hashAt } from './file-hash.ts'
import type { KnownPieces } from './known-pieces.ts'

/**
 * The facts with the hash of each file that may be the double of another, being as long, or whose hash is written down: the
 * others need not be read for that.
 */
export function withHashes(
  root: string,
  facts: ReadonlyMap<string, FileFact>,
  files: readonly SourceFile[],
  known: KnownPieces | undefined,
): ReadonlyMap<string, FileFact> {
  const full = [...facts].filter(([, { kind, size }]) => kind === 'file' && size > 0)
  const alike = [...groupBy(full, ([, { size }]) => size).values()].filter(({ length }) => length > 1)
  const wanted = new Set(alike.flat().map(([file]) => file))
  for (const [file, pieces] of piecesIn(files)) {
    if (pieces.some(({ sha256 }) => sha256 !== undefined)) wanted.add(file)
  }
  const hashes = new Map(
    full.flatMap(([file, fact]) =>
      wanted.has(file) && fact.sha256 === undefined ? [[file, hashed(root, file, fact, known)] as const] : [],
    ),
  )
  return hashes.size === 0
    ? facts
    : new Map([...facts].map(([file, fact]) => [file, hashes.get(file) ?? fact]))
}

/** A file that cannot be read any more goes without: what is said of it then is said the next time. */
function hashed(root: string, file: string, fact: FileFact, known: KnownPieces | undefined): FileFact {
  const sha256 = hashAt(path.join(root, file))
  if (sha256 === undefined) return fact
  if (fact.content !== undefined) known?.add(file, { sha256 })
  return { ...fact, sha256 }
}
