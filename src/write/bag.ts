import { createHash } from 'node:crypto'
import { packPath } from './paths.ts'

/** A file of the payload: a piece of evidence or a source, below `data/`. */
export interface PayloadFile {
  /** From the pack's root, with slashes. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** A file that stands beside the payload: what people open, and what describes the bag. */
export interface TagFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The same, too large to be held: a file of the disk, by its hash in hexadecimal. */
export interface StoredTagFile {
  readonly path: string
  readonly copyFrom: string
  readonly sha256: string
}

export interface BagInfo {
  readonly organisation: string
  /** The audit's date, YYYY-MM-DD. */
  readonly date: string
  readonly description: string
  readonly generator: string
}

const payloadFolder = 'data/'

/**
 * The four files that make a folder a BagIt 1.0 bag (RFC 8493). The manifests are also what `sha256sum -c` reads.
 * `tagFiles` are all the other files outside `data/`, which the tag manifest protects.
 * @throws {Error} when a file stands on the wrong side of `data/`: a mistake of ours.
 */
export function composeBag(
  payload: readonly PayloadFile[],
  tagFiles: readonly (TagFile | StoredTagFile)[],
  info: BagInfo,
): readonly TagFile[] {
  const misplaced =
    payload.find(({ path }) => !path.startsWith(payloadFolder)) ??
    tagFiles.find(({ path }) => path.startsWith(payloadFolder))
  if (misplaced !== undefined) throw new Error(`The bag has a misplaced file: ${misplaced.path}`)
  const described = [
    textFile('bagit.txt', ['BagIt-Version: 1.0', 'Tag-File-Character-Encoding: UTF-8']),
    textFile('bag-info.txt', infoLines(payload, info)),
    textFile('manifest-sha256.txt', manifestLines(payload)),
  ]
  const tags = [...tagFiles, ...described].map((file) => ({
    path: file.path,
    sha256: 'bytes' in file ? sha256Of(file.bytes) : file.sha256,
  }))
  return [...described, textFile('tagmanifest-sha256.txt', manifestLines(tags))]
}

function infoLines(payload: readonly PayloadFile[], info: BagInfo): readonly string[] {
  const octets = payload.reduce((total, { size }) => total + size, 0)
  return [
    `Source-Organization: ${oneLine(info.organisation)}`,
    `Bagging-Date: ${info.date}`,
    `External-Description: ${oneLine(info.description)}`,
    `Bag-Software-Agent: ${oneLine(info.generator)}`,
    `Payload-Oxum: ${octets}.${payload.length}`,
  ]
}

function manifestLines(files: readonly Pick<PayloadFile, 'path' | 'sha256'>[]): readonly string[] {
  return files
    .map(({ path, sha256 }) => ({ path: packPath(path), sha256 }))
    .toSorted((left, right) => (left.path < right.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${encodedPath(path)}`)
}

/** The only characters that a manifest encodes. */
function encodedPath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D')
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
}

function textFile(path: string, lines: readonly string[]): TagFile {
  return { path, bytes: new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')) }
}

/** The hex SHA-256 of some bytes. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
