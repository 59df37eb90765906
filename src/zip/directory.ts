import { isRefused, refuse, type Refused } from './refuse.ts'

/** A file inside the workbook, as the directory at the end of the zip declares it. */
export interface ZipEntry {
  readonly name: string
  /** The bytes of its name, which its own header must repeat. */
  readonly rawName: Uint8Array
  readonly isStored: boolean
  readonly crc: number
  readonly packedBytes: number
  readonly bytes: number
  /** Where its own header stands in the file. */
  readonly offset: number
}

/** Entries by name in small letters: names of parts differ by more than their case. */
export type Entries = ReadonlyMap<string, ZipEntry>

/** What a zip may hold at most. */
export interface ZipLimits {
  /** Files inside. */
  readonly parts: number
  readonly partBytes: number
  /** All files together, once unfolded. */
  readonly totalBytes: number
  /** How many times larger a file may be than it is in the zip. */
  readonly ratio: number
  /** Files up to this size may be as regular as they like. */
  readonly anyRatioBytes: number
}

interface End {
  readonly count: number
  readonly start: number
  readonly end: number
}

const [endMark, zip64Mark, entryMark] = [0x0605_4b50, 0x0706_4b50, 0x0201_4b50]
const [endBytes, entryBytes, zip64Bytes] = [22, 46, 20]
const longestComment = 0xffff
const megabyte = 1024 * 1024

/** A size in bytes as whole megabytes, for the sentences. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / megabyte)
}

/**
 * Reads the directory of a zip and nothing else of it. What is declared is already refused when it is too much, so
 * that nothing is unfolded in vain; every unfolding keeps to what was declared here.
 */
export function readDirectory(bytes: Uint8Array, limits: ZipLimits): Entries | Refused {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (isRefused(end)) return end
  if (end.count > limits.parts) return refuse('tooManyParts', { most: limits.parts })
  const entries = new Map<string, ZipEntry>()
  const total = { bytes: 0, packedBytes: 0 }
  let at = end.start
  for (let index = 0; index < end.count; index += 1) {
    if (at + entryBytes > end.end || view.getUint32(at, true) !== entryMark) return refuse('damaged')
    const length = lengthAt(view, at)
    if (at + length > end.end) return refuse('damaged')
    const entry = readEntry(view, bytes, at, limits)
    if (isRefused(entry)) return entry
    const key = entry.name.normalize('NFC').toLowerCase()
    if (entries.has(key)) return refuse('duplicatePart', { part: entry.name })
    entries.set(key, entry)
    total.bytes += entry.bytes
    total.packedBytes += entry.packedBytes
    at += length
  }
  if (at !== end.end || total.packedBytes > bytes.length) return refuse('damaged')
  if (total.bytes > limits.totalBytes) return refuse('totalTooLarge', { most: megabytes(limits.totalBytes) })
  return entries
}

/** The end record of the zip: the last one whose comment ends with the file, so that there is only one reading. */
function findEnd(view: DataView): End | Refused {
  const last = view.byteLength - endBytes
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    const isEnd =
      view.getUint32(at, true) === endMark &&
      at + endBytes + view.getUint16(at + 20, true) === view.byteLength
    if (isEnd) return readEnd(view, at)
  }
  return refuse('damaged')
}

function readEnd(view: DataView, at: number): End | Refused {
  const [disk, startDisk] = [view.getUint16(at + 4, true), view.getUint16(at + 6, true)]
  const [onDisk, count] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
  const [size, start] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)]
  const isZip64 = at >= zip64Bytes && view.getUint32(at - zip64Bytes, true) === zip64Mark
  if (isZip64 || count === 0xffff || size === 0xffff_ffff || start === 0xffff_ffff) return refuse('zip64')
  if (disk !== 0 || startDisk !== 0 || onDisk !== count || start + size !== at) return refuse('damaged')
  return { count, start, end: at }
}

function lengthAt(view: DataView, at: number): number {
  return (
    entryBytes + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  )
}

function readEntry(view: DataView, file: Uint8Array, at: number, limits: ZipLimits): ZipEntry | Refused {
  const rawName = file.subarray(at + entryBytes, at + entryBytes + view.getUint16(at + 28, true))
  const name = nameOf(rawName)
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
  const [packedBytes, bytes] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
  const offset = view.getUint32(at + 42, true)
  if (!isHarmless(name)) return refuse('unsafeName')
  if ([packedBytes, bytes, offset].includes(0xffff_ffff)) return refuse('zip64')
  // Bit 0: encrypted; bit 6: strongly so; bit 13: even the names are.
  if ((flags & 0x2041) !== 0) return refuse('encryptedPart')
  if (method !== 0 && method !== 8) return refuse('compression')
  if (method === 0 && packedBytes !== bytes) return refuse('damaged')
  if (bytes > limits.partBytes)
    return refuse('partTooLarge', { part: name, most: megabytes(limits.partBytes) })
  if (bytes > limits.anyRatioBytes && bytes > packedBytes * limits.ratio)
    return refuse('ratio', { part: name, most: limits.ratio })
  return {
    name,
    rawName,
    isStored: method === 0,
    crc: view.getUint32(at + 16, true),
    packedBytes,
    bytes,
    offset,
  }
}

function nameOf(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    return new TextDecoder('latin1').decode(raw)
  }
}

/** Whether a name is a path of plain steps inside the package. */
function isHarmless(name: string): boolean {
  if (name === '' || name.startsWith('/') || /[\\:\p{Cc}]/u.test(name)) return false
  return !name.split('/').some((step) => step === '..' || step === '.')
}
