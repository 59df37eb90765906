import { createHash } from 'node:crypto'
import { infoLines, type BagInfo } from './bag-info.ts'
import { packPath } from './paths.ts'

export { sha256Of } from '../threads/sums.ts'
export type { BagInfo }

/** What a manifest holds of its files. SHA-256 is always there: it is what every machine can check. */
export const algorithms = ['sha256', 'sha512'] as const
export type Algorithm = (typeof algorithms)[number]

/** Of a file, in hexadecimal. */
interface Hashes {
  readonly sha256: string
  /** Where a manifest of these was asked for. */
  readonly sha512?: string | undefined
}

/** A file of the payload: a piece of evidence or a source, below `data/`. */
export interface PayloadFile extends Hashes {
  /** From the pack's root, with slashes. */
  readonly path: string
  /** In bytes. */
  readonly size: number
}

/** A file that stands beside the payload: what people open, and what describes the bag. */
export interface TagFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The same, too large to be held: a file of the disk. */
export interface StoredTagFile extends PayloadFile {
  readonly copyFrom: string
}

const payloadFolder = 'data/'

/**
 * The files that make a folder a BagIt 1.0 bag (RFC 8493): two that describe it, and two manifests for each algorithm.
 * The manifests are also what `sha256sum -c` reads. `tagFiles` are all the other files outside `data/`, which the tag
 * manifests protect.
 * @throws {Error} when a file stands on the wrong side of `data/` or lacks a hash: a mistake of ours.
 */
export function composeBag(
  payload: readonly PayloadFile[],
  tagFiles: readonly (TagFile | StoredTagFile)[],
  info: BagInfo,
  hash: Algorithm = 'sha256',
): readonly TagFile[] {
  const misplaced =
    payload.find(({ path }) => !path.startsWith(payloadFolder)) ??
    tagFiles.find(({ path }) => path.startsWith(payloadFolder))
  if (misplaced !== undefined) throw new Error(`The bag has a misplaced file: ${misplaced.path}`)
  const wanted = algorithms.filter((algorithm) => algorithm === 'sha256' || algorithm === hash)
  const described = [
    textFile('bagit.txt', ['BagIt-Version: 1.0', 'Tag-File-Character-Encoding: UTF-8']),
    textFile('bag-info.txt', infoLines(payload, tagFiles, info)),
    ...wanted.map((algorithm) =>
      textFile(
        `manifest-${algorithm}.txt`,
        manifestLines(payload, (file) => file[algorithm]),
      ),
    ),
  ]
  const tags = [...tagFiles, ...described]
  return [
    ...described,
    ...wanted.map((algorithm) =>
      textFile(
        `tagmanifest-${algorithm}.txt`,
        manifestLines(tags, (file) => ('bytes' in file ? hashOf(algorithm, file.bytes) : file[algorithm])),
      ),
    ),
  ]
}

function manifestLines<T extends { readonly path: string }>(
  files: readonly T[],
  hashOfFile: (file: T) => string | undefined,
): readonly string[] {
  return files
    .map((file) => ({ path: packPath(file.path), hash: hashOfFile(file) }))
    .toSorted((left, right) => (left.path < right.path ? -1 : 1))
    .map(({ path, hash }) => {
      if (hash === undefined) throw new Error(`The bag has a file without a hash: ${path}`)
      return `${hash}  ${encodedPath(path)}`
    })
}

/** The only characters that a manifest encodes. */
function encodedPath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D')
}

function textFile(path: string, lines: readonly string[]): TagFile {
  return { path, bytes: new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')) }
}

function hashOf(algorithm: Algorithm, bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest('hex')
}

/** The hex SHA-512 of some bytes. */
export function sha512Of(bytes: Uint8Array): string {
  return hashOf('sha512', bytes)
}
