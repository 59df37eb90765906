import { readSync } from 'node:fs'
import type { Entry, LocalFileHeader, ZipFile } from 'yauzl'
import type { Doubt, Remark } from '../model/verification.ts'

/** A ZIP as its table of contents tells it. */
export interface Directory {
  readonly zip: ZipFile
  readonly handle: number
  /** In bytes. */
  readonly size: number
  readonly entries: readonly Entry[]
}

/**
 * What the table of contents does not account for: bytes before, between and after the files, and headers that say
 * another thing than the table.
 */
export async function oddities({ zip, handle, size, entries }: Directory): Promise<readonly Doubt[]> {
  const doubts: Doubt[] = []
  let expected = 0
  const byPlace = entries.toSorted(
    (one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader,
  )
  for (const entry of byPlace) {
    const file = entry.fileNameRaw.toString()
    // oxlint-disable-next-line no-await-in-loop
    const header = await headerOf(zip, entry)
    if (header === undefined || !agree(entry, header)) doubts.push({ code: 'zip/odd-entry', file, args: {} })
    else if (entry.relativeOffsetOfLocalHeader !== expected)
      doubts.push({ code: 'zip/hidden-bytes', file, args: {} })
    expected =
      header === undefined ? Number.NaN : header.fileDataStart + entry.compressedSize + descriptorSize(entry)
  }
  if (doubts.length === 0 && !endsRight({ zip, handle, size, entries }, expected))
    doubts.push({ code: 'zip/hidden-bytes', args: {} })
  return doubts
}

async function headerOf(zip: ZipFile, entry: Entry): Promise<LocalFileHeader | undefined> {
  try {
    return await zip.readLocalFileHeaderPromise(entry)
  } catch {
    return undefined
  }
}

/** A header that leaves sum and sizes to a descriptor has noughts there. */
const described = 0x08
/** What stands for a size that is told elsewhere. */
const elsewhere = 0xff_ff_ff_ff

function agree(entry: Entry, header: LocalFileHeader): boolean {
  const isDescribed = (entry.generalPurposeBitFlag & described) !== 0
  const same = (own: number, other: number): boolean =>
    own === other || other === elsewhere || (isDescribed && other === 0)
  return (
    header.fileName.equals(entry.fileNameRaw) &&
    header.generalPurposeBitFlag === entry.generalPurposeBitFlag &&
    header.compressionMethod === entry.compressionMethod &&
    header.lastModFileTime === entry.lastModFileTime &&
    header.lastModFileDate === entry.lastModFileDate &&
    header.versionNeededToExtract === entry.versionNeededToExtract &&
    (header.crc32 === entry.crc32 || (isDescribed && header.crc32 === 0)) &&
    same(entry.compressedSize, header.compressedSize) &&
    same(entry.uncompressedSize, header.uncompressedSize)
  )
}

/** Signature, sum and two sizes, which are twice as wide where they have to be. */
function descriptorSize(entry: Entry): number {
  if ((entry.generalPurposeBitFlag & described) === 0) return 0
  return entry.extraFields.some(({ id }) => id === 1) ? 24 : 16
}

/**
 * The one entry that was made in another way than all the others, as none is of an archive written at one go. Where
 * several differ, the archive is the work of another program, which says nothing.
 */
export function unevenEntry(entries: readonly Entry[]): Remark | undefined {
  const files = entries.filter(({ fileNameRaw }) => fileNameRaw.at(-1) !== 0x2f)
  const byManner = new Map<string, Entry[]>()
  for (const entry of files) byManner.set(mannerOf(entry), [...(byManner.get(mannerOf(entry)) ?? []), entry])
  const alone = [...byManner.values()].filter((alike) => alike.length === 1).flat()
  const [odd] = alone
  if (odd === undefined || byManner.size !== 2 || files.length < 4) return undefined
  return { code: 'zip/uneven', file: odd.fileNameRaw.toString(), args: {} }
}

function mannerOf(entry: Entry): string {
  const { versionMadeBy, generalPurposeBitFlag, internalFileAttributes, externalFileAttributes } = entry
  const { lastModFileDate, lastModFileTime, fileCommentRaw } = entry
  // One bit tells that the name is no ASCII, which each name settles for itself.
  const flags = generalPurposeBitFlag & ~0x08_00
  return [
    versionMadeBy,
    flags,
    internalFileAttributes,
    externalFileAttributes,
    lastModFileDate,
    lastModFileTime,
    fileCommentRaw.length,
  ].join(' ')
}

const endSize = 22
const [entrySize, end64Size, locator64Size] = [46, 56, 20]

/** Whether the table of contents begins where the files end, and the file ends with it. */
function endsRight({ handle, size, entries }: Directory, start: number): boolean {
  const table = entries.reduce(
    (sum, { fileNameLength, extraFieldLength, fileCommentLength }) =>
      sum + entrySize + fileNameLength + extraFieldLength + fileCommentLength,
    0,
  )
  const end = Buffer.alloc(endSize)
  readSync(handle, end, 0, endSize, size - endSize)
  const stated = {
    disks: end.readUInt32LE(4),
    entries: end.readUInt16LE(8),
    all: end.readUInt16LE(10),
    table: end.readUInt32LE(12),
    start: end.readUInt32LE(16),
    comment: end.readUInt16LE(20),
  }
  const rest = size - endSize - start - table
  const isWide = rest === end64Size + locator64Size
  if (rest !== 0 && !isWide) return false
  const same = (value: number, told: number, most: number): boolean =>
    told === value || (isWide && told === most)
  return (
    stated.comment === 0 &&
    stated.disks === 0 &&
    same(entries.length, stated.entries, 0xff_ff) &&
    same(entries.length, stated.all, 0xff_ff) &&
    same(table, stated.table, elsewhere) &&
    same(start, stated.start, elsewhere)
  )
}
