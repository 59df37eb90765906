import { createHash } from 'node:crypto'
import { readSync } from 'node:fs'
import type { Entry, LocalFileHeader } from 'yauzl'
import type { Doubt, Remark } from '../../model/verification.ts'
import type { Directory } from './entries.ts'

/** A ZIP, of which every byte is accounted for. */
export interface OpenedZip extends Directory {
  readonly handle: number
  /** In bytes. */
  readonly size: number
}

export interface Layout {
  readonly doubts: readonly Doubt[]
  readonly remarks: readonly Remark[]
  /** Whether entries lie over one another, so that a small file unfolds without end. */
  readonly isEndless: boolean
}

/**
 * What the directory does not account for: bytes before, between and after the files, headers that say another thing
 * than the directory, and a directory that is not the one that coopqual sealed.
 */
export async function layoutOf(zip: OpenedZip): Promise<Layout> {
  const { entries } = zip
  const doubts: Doubt[] = []
  let expected = 0
  let isEndless = false
  const end = endOf(zip)
  const byPlace = entries.toSorted(
    (one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader,
  )
  for (const [index, entry] of byPlace.entries()) {
    const file = entry.fileNameRaw.toString()
    const start = entry.relativeOffsetOfLocalHeader
    // oxlint-disable-next-line no-await-in-loop
    const header = await headerOf(zip, entry)
    if (start < expected) isEndless = true
    else if (start !== expected) doubts.push({ code: 'zip/hidden-bytes', args: {} })
    if (header === undefined || !agree(entry, header, end.isSealed))
      doubts.push({ code: 'zip/odd-entry', file, args: {} })
    const dataEnd = (header?.fileDataStart ?? start) + entry.compressedSize
    const next = byPlace[index + 1]?.relativeOffsetOfLocalHeader ?? end.start
    expected = dataEnd + descriptorSize(zip, entry, { dataEnd, next })
  }
  if (expected !== end.start || !end.isPlain) doubts.push({ code: 'zip/hidden-bytes', args: {} })
  return { doubts: [...doubts, ...end.doubts], remarks: end.remarks, isEndless }
}

async function headerOf({ zip }: OpenedZip, entry: Entry): Promise<LocalFileHeader | undefined> {
  try {
    return await zip.readLocalFileHeaderPromise(entry)
  } catch {
    return undefined
  }
}

/** A header that leaves sum and sizes to a descriptor behind the bytes has noughts there. */
const described = 0x08
/** What stands for a size that is told elsewhere. */
const elsewhere = 0xff_ff_ff_ff

/** Whether a local header says what the directory says; programs other than ours round times and versions there. */
function agree(entry: Entry, header: LocalFileHeader, isSealed: boolean): boolean {
  const isDescribed = (entry.generalPurposeBitFlag & described) !== 0
  const same = (own: number, other: number): boolean =>
    own === other || other === elsewhere || (isDescribed && other === 0)
  const isAlike =
    header.lastModFileTime === entry.lastModFileTime &&
    header.lastModFileDate === entry.lastModFileDate &&
    header.versionNeededToExtract === entry.versionNeededToExtract &&
    isOwnExtra(entry, header)
  return (
    header.fileName.equals(entry.fileNameRaw) &&
    header.generalPurposeBitFlag === entry.generalPurposeBitFlag &&
    header.compressionMethod === entry.compressionMethod &&
    same(entry.crc32, header.crc32) &&
    same(entry.compressedSize, header.compressedSize) &&
    same(entry.uncompressedSize, header.uncompressedSize) &&
    (isAlike || !isSealed)
  )
}

/** Ours hold nothing besides the sizes, where they need more than 32 bits. */
function isOwnExtra({ uncompressedSize, compressedSize }: Entry, { extraField }: LocalFileHeader): boolean {
  if (extraField.length === 0) return true
  if (extraField.length !== 20) return false
  const fields = [extraField.readUInt16LE(0), extraField.readUInt16LE(2)]
  const sizes = [extraField.readBigUInt64LE(4), extraField.readBigUInt64LE(12)]
  return [...fields, ...sizes].map(Number).join(' ') === `1 16 ${uncompressedSize} ${compressedSize}`
}

/** The length of what follows the bytes of an entry, when it is a descriptor that says what the directory says. */
function descriptorSize(
  { handle }: OpenedZip,
  { generalPurposeBitFlag, crc32, compressedSize, uncompressedSize }: Entry,
  { dataEnd, next }: { readonly dataEnd: number; readonly next: number },
): number {
  const length = next - dataEnd
  if ((generalPurposeBitFlag & described) === 0 || ![12, 16, 20, 24].includes(length)) return 0
  const found = bytesAt(handle, dataEnd, length)
  const isMarked = length % 8 === 0 && found.readUInt32LE(0) === 0x08_07_4b_50
  const rest = isMarked ? found.subarray(4) : found
  const sizes =
    rest.length === 20
      ? [Number(rest.readBigUInt64LE(4)), Number(rest.readBigUInt64LE(12))]
      : rest.length === 12
        ? [rest.readUInt32LE(4), rest.readUInt32LE(8)]
        : []
  const stated = [rest.readUInt32LE(0), ...sizes].join(' ')
  return stated === `${crc32} ${compressedSize} ${uncompressedSize}` ? length : 0
}

interface End {
  /** Where the directory begins, as its length tells. */
  readonly start: number
  /** Whether the end says the same of the directory as the directory itself. */
  readonly isPlain: boolean
  readonly isSealed: boolean
  readonly doubts: readonly Doubt[]
  readonly remarks: readonly Remark[]
}

const [entrySize, endSize, end64Size, locator64Size] = [46, 22, 56, 20]
const mostComment = 0xff_ff

/** The end of a ZIP, from the directory on (APPNOTE, 4.3.14 to 4.3.16). */
function endOf({ handle, size, entries, zip }: OpenedZip): End {
  const table = entries.reduce(
    (sum, { fileNameLength, extraFieldLength, fileCommentLength }) =>
      sum + entrySize + fileNameLength + extraFieldLength + fileCommentLength,
    0,
  )
  const comment = Buffer.from(zip.comment, 'latin1')
  const last = size - endSize - Math.min(comment.length, mostComment)
  const end = bytesAt(handle, last, endSize)
  const isWide =
    last >= locator64Size && bytesAt(handle, last - locator64Size, 4).readUInt32LE() === 0x07_06_4b_50
  const start = last - table - (isWide ? end64Size + locator64Size : 0)
  const directory = { entries: entries.length, table, start }
  const hash = start < 0 ? '' : hashAt(handle, start, table)
  const seal = 'coopqual sha256 '
  const text = comment.toString('latin1')
  const isSealed = text === seal + hash
  return {
    start,
    isPlain: isPlainEnd(end, directory, isWide) && (!isWide || isPlainWide(handle, directory)),
    isSealed,
    doubts: text.startsWith(seal) && !isSealed ? [{ code: 'zip/seal', args: {} }] : [],
    remarks: text !== '' && !text.startsWith(seal) ? [{ code: 'zip/comment', args: {} }] : [],
  }
}

type Measured = Readonly<Record<'entries' | 'table' | 'start', number>>

function isPlainEnd(end: Buffer, { entries, table, start }: Measured, isWide: boolean): boolean {
  const same = (value: number, told: number, most: number): boolean =>
    told === value || (isWide && told === most)
  return (
    end.readUInt32LE(4) === 0 &&
    same(entries, end.readUInt16LE(8), 0xff_ff) &&
    same(entries, end.readUInt16LE(10), 0xff_ff) &&
    same(table, end.readUInt32LE(12), elsewhere) &&
    same(start, end.readUInt32LE(16), elsewhere)
  )
}

/** The record and its locator that tell what needs more than 32 bits. */
function isPlainWide(handle: number, { entries, table, start }: Measured): boolean {
  const record = bytesAt(handle, start + table, end64Size + locator64Size)
  const words = [
    record.readUInt32LE(0),
    ...[4, 24, 32, 40, 48].map((at) => Number(record.readBigUInt64LE(at))),
    ...[16, 20, 60].map((at) => record.readUInt32LE(at)),
    Number(record.readBigUInt64LE(64)),
    record.readUInt32LE(72),
  ]
  const expected = [0x06_06_4b_50, 44, entries, entries, table, start, 0, 0, 0, start + table, 1]
  return words.join(' ') === expected.join(' ')
}

/** Bytes of a file; noughts beyond its end. */
function bytesAt(handle: number, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  if (from >= 0) readSync(handle, bytes, 0, length, from)
  return bytes
}

const chunk = 256 * 1024

function hashAt(handle: number, from: number, length: number): string {
  const hash = createHash('sha256')
  for (let at = 0; at < length; at += chunk) {
    hash.update(bytesAt(handle, from + at, Math.min(chunk, length - at)))
  }
  return hash.digest('hex')
}
