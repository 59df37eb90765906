import type { ContentType } from '../../model/content.ts'
import type { Look, OpenPiece } from './open-piece.ts'

/** Files of Word, Excel and Outlook of before 2007 are small file systems (MS-CFB): streams by name, in sectors. */
interface Stream {
  readonly name: string
  readonly sector: number
  readonly size: number
}

/** Streams of less than so many bytes stand elsewhere, in small sectors. */
const smallest = 4096

/** The directory of a file made by hand is never longer, in sectors. */
const mostSectors = 256

/** What a compound file is, by the streams in it; a modern document with a password is one as well (MS-OFFCRYPTO). */
export function lookIntoCompound(piece: OpenPiece): Look {
  const streams = streamsOf(piece)
  if (streams === undefined) return { type: typeByName(piece.name), trouble: 'broken' }
  const [word, book, secret, message] = [
    streams.find(({ name }) => name === 'WordDocument'),
    streams.find(({ name }) => name === 'Workbook' || name === 'Book'),
    streams.find(({ name }) => name === 'EncryptedPackage'),
    streams.find(({ name }) => name === '__properties_version1.0'),
  ]
  if (secret !== undefined) return { type: typeByName(piece.name), trouble: 'encrypted' }
  if (word !== undefined) return withLock('doc', isLockedWord(startOf(word, piece)))
  if (book !== undefined) return withLock('xls', isLockedBook(startOf(book, piece)))
  return { type: message === undefined ? 'unknown' : 'msg' }
}

function withLock(type: ContentType, isLocked: boolean): Look {
  return isLocked ? { type, trouble: 'encrypted' } : { type }
}

/** What only the password would show is taken for what the name says. */
function typeByName(name: string): ContentType {
  const ending = name.slice(name.lastIndexOf('.') + 1)
  const types: readonly ContentType[] = ['docx', 'xlsx', 'pptx', 'doc', 'xls', 'msg']
  return types.find((type) => type === ending) ?? 'unknown'
}

/** Bit 8 of the flags at the start of a Word file (MS-DOC, FibBase). */
function isLockedWord(start: Buffer): boolean {
  return start.length > 12 && (start.readUInt16LE(10) & 0x0100) !== 0
}

/** A record FilePass among the first of a workbook (MS-XLS 2.4.117). */
function isLockedBook(start: Buffer): boolean {
  let at = 0
  for (let record = 0; record < 8 && at + 4 <= start.length; record += 1) {
    if (start.readUInt16LE(at) === 0x002f) return true
    at += 4 + start.readUInt16LE(at + 2)
  }
  return false
}

function startOf({ sector, size }: Stream, piece: OpenPiece): Buffer {
  return size < smallest ? Buffer.alloc(0) : piece.at(placeOf(sector, sectorBytesOf(piece)), 512)
}

function sectorBytesOf({ head }: OpenPiece): number {
  return head.readUInt16LE(30) === 12 ? 4096 : 512
}

/** The header takes the place of a first sector. */
function placeOf(sector: number, sectorBytes: number): number {
  return (sector + 1) * sectorBytes
}

/** Every name in the directory; nothing when its sectors cannot be followed. */
function streamsOf(piece: OpenPiece): readonly Stream[] | undefined {
  if (piece.head.length < 512) return undefined
  const sectorBytes = sectorBytesOf(piece)
  const streams: Stream[] = []
  let sector = piece.head.readUInt32LE(48)
  for (let count = 0; sector < 0xffff_fff0 && count < mostSectors; count += 1) {
    const bytes = piece.at(placeOf(sector, sectorBytes), sectorBytes)
    if (bytes.length < sectorBytes) return undefined
    for (let at = 0; at < sectorBytes; at += 128) streams.push(streamAt(bytes.subarray(at, at + 128)))
    const next = sectorAfter(sector, piece, sectorBytes)
    if (next === undefined) return undefined
    sector = next
  }
  return streams
}

function streamAt(entry: Buffer): Stream {
  const nameBytes = Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2)
  return {
    name: entry.toString('utf16le', 0, nameBytes),
    sector: entry.readUInt32LE(116),
    size: entry.readUInt32LE(120),
  }
}

/** The next sector of a chain, as the table of sectors says; the header names the first 109 sectors of that table. */
function sectorAfter(sector: number, piece: OpenPiece, sectorBytes: number): number | undefined {
  const perSector = sectorBytes / 4
  const index = Math.floor(sector / perSector)
  if (index >= 109) return undefined
  const table = piece.head.readUInt32LE(76 + index * 4)
  const bytes = piece.at(placeOf(table, sectorBytes) + (sector % perSector) * 4, 4)
  return bytes.length < 4 ? undefined : bytes.readUInt32LE(0)
}
