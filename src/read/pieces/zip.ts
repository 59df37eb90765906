import { inflateRawSync } from 'node:zlib'
import type { ContentType } from '../../model/content.ts'
import type { Look, OpenPiece } from './open-piece.ts'

interface ZipEntry {
  readonly name: string
  readonly isEncrypted: boolean
  readonly isStored: boolean
  readonly packedBytes: number
  /** Where its own header stands. */
  readonly offset: number
}

const [endMark, zip64Mark, zip64EndMark, entryMark] = [0x0605_4b50, 0x0706_4b50, 0x0606_4b50, 0x0201_4b50]
const [endBytes, entryBytes, locatorBytes] = [22, 46, 20]
const longestComment = 0xffff

/** A directory that is longer is not read to its end: what tells the kind of a document stands at its beginning. In bytes. */
const mostDirectory = 8 * 1024 * 1024

/** The one file of an OpenDocument that is read, and how much of it at most, in bytes. */
const [manifest, mostManifest] = ['META-INF/manifest.xml', 1024 * 1024]

/** What a zip is: a document of Word, Excel, PowerPoint, LibreOffice, or files packed together. */
export function lookIntoZip(piece: OpenPiece): Look {
  const entries = directoryOf(piece)
  if (entries === 'cut') return { type: typeByName(piece.name), trouble: 'cut' }
  if (entries === 'broken') return { type: typeByName(piece.name), trouble: 'broken' }
  const type = typeOf(entries, piece)
  const isEncrypted =
    entries.some((entry) => entry.isEncrypted) ||
    ((type === 'odt' || type === 'ods') && isEncryptedOpenDocument(entries, piece))
  return isEncrypted ? { type, trouble: 'encrypted' } : { type }
}

/** A package whose directory is lost is taken for what its name says, if that is a package. */
function typeByName(name: string): ContentType {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  const packages: readonly ContentType[] = ['docx', 'xlsx', 'pptx', 'odt', 'ods']
  return packages.find((type) => type === ending) ?? 'zip'
}

function typeOf(entries: readonly ZipEntry[], piece: OpenPiece): ContentType {
  const names = entries.map(({ name }) => name)
  if (names.includes('[Content_Types].xml')) {
    if (names.some((name) => name.startsWith('word/'))) return 'docx'
    if (names.some((name) => name.startsWith('xl/'))) return 'xlsx'
    if (names.some((name) => name.startsWith('ppt/'))) return 'pptx'
  }
  const mime = entries.find(({ name }) => name === 'mimetype')
  const kind = mime?.isStored === true ? contentOf(mime, piece).toString('latin1') : ''
  if (/^application\/vnd\.oasis\.opendocument\.text\b/.test(kind)) return 'odt'
  return /^application\/vnd\.oasis\.opendocument\.spreadsheet\b/.test(kind) ? 'ods' : 'zip'
}

/** A password of LibreOffice leaves the zip open: its manifest says how each file in it is encrypted. */
function isEncryptedOpenDocument(entries: readonly ZipEntry[], piece: OpenPiece): boolean {
  const entry = entries.find(({ name }) => name === manifest)
  if (entry === undefined) return false
  const packed = contentOf(entry, piece)
  try {
    const bytes = entry.isStored ? packed : inflateRawSync(packed, { maxOutputLength: mostManifest })
    return bytes.includes('encryption-data')
  } catch {
    return false
  }
}

function contentOf({ offset, packedBytes }: ZipEntry, { at }: OpenPiece): Buffer {
  const header = at(offset, 30)
  if (header.length < 30) return Buffer.alloc(0)
  const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  return at(start, Math.min(packedBytes, mostManifest))
}

/** The entries as the directory declares them: `cut` when there is none, `broken` when it cannot be read. */
function directoryOf(piece: OpenPiece): readonly ZipEntry[] | 'cut' | 'broken' {
  const end = endOf(piece)
  if (end === undefined) return 'cut'
  const { count, size, start } = end
  const bytes = piece.at(start, Math.min(size, mostDirectory))
  const entries: ZipEntry[] = []
  for (let at = 0; entries.length < count && at + entryBytes <= bytes.length;) {
    if (bytes.readUInt32LE(at) !== entryMark) return 'broken'
    const entry = entryAt(bytes, at)
    entries.push(entry)
    at += entryBytes + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries.length < count && size <= mostDirectory ? 'broken' : entries
}

function entryAt(bytes: Buffer, at: number): ZipEntry {
  const name = bytes.toString('utf8', at + entryBytes, at + entryBytes + bytes.readUInt16LE(at + 28))
  return {
    name,
    // Bit 0: encrypted; bit 13: even the names are.
    isEncrypted: (bytes.readUInt16LE(at + 8) & 0x2001) !== 0,
    isStored: bytes.readUInt16LE(at + 10) === 0,
    packedBytes: bytes.readUInt32LE(at + 20),
    offset: bytes.readUInt32LE(at + 42),
  }
}

interface End {
  readonly count: number
  readonly size: number
  readonly start: number
}

/** The end record, the last one that the file has; the directory ends where it begins, whatever was put before the zip. */
function endOf(piece: OpenPiece): End | undefined {
  const from = Math.max(0, piece.size - endBytes - longestComment)
  const isShort = piece.tail.readUInt32LE(Math.max(0, piece.tail.length - endBytes)) === endMark
  const [bytes, base] = isShort
    ? [piece.tail, piece.size - piece.tail.length]
    : [piece.at(from, piece.size - from), from]
  for (let at = bytes.length - endBytes; at >= 0; at -= 1) {
    if (bytes.readUInt32LE(at) === endMark) return endAt(piece, bytes.subarray(at), base + at)
  }
  return undefined
}

function endAt(piece: OpenPiece, record: Buffer, at: number): End {
  const locator = piece.at(Math.max(0, at - locatorBytes), locatorBytes)
  if (locator.length === locatorBytes && locator.readUInt32LE(0) === zip64Mark) {
    const wide = piece.at(Number(locator.readBigUInt64LE(8)), 56)
    if (wide.length === 56 && wide.readUInt32LE(0) === zip64EndMark) {
      const [count, size, start] = [32, 40, 48].map((place) => Number(wide.readBigUInt64LE(place)))
      return { count: count ?? 0, size: size ?? 0, start: start ?? 0 }
    }
  }
  const size = record.readUInt32LE(12)
  return { count: record.readUInt16LE(10), size, start: at - size }
}
