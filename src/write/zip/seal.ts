/**
 * The comment of a pack's ZIP: the hash of its directory, which names every file with its size and checksum. A program
 * that changes anything inside writes another directory.
 */
import { createHash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'

const word = 'coopqual sha256 '

/** @param hash of the directory, in hexadecimal */
export function sealOf(hash: string): Uint8Array {
  return new TextEncoder().encode(`${word}${hash}`)
}

/** What stands at the end of a ZIP without a comment, in bytes. */
const endLength = 22
const mostComment = 0xff_ff

export type ZipState = 'foreign' | 'altered' | 'whole'

/**
 * Whether a file is a ZIP of ours as we left it. It is ours when its directory names all of `marks`.
 * @throws {NodeJS.ErrnoException} when it cannot be read.
 */
export async function stateOfZip(file: string, marks: readonly string[]): Promise<ZipState> {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    const tail = await bytesOf(handle, Math.max(0, size - endLength - mostComment), size)
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
    if (end < 0 || end + endLength > tail.length) return 'foreign'
    const directory = await directoryOf(handle, tail, end, size)
    if (directory === undefined || !marks.every((mark) => directory.includes(mark))) return 'foreign'
    const comment = tail.subarray(end + endLength)
    const hash = createHash('sha256').update(directory).digest('hex')
    return comment.equals(sealOf(hash)) ? 'whole' : 'altered'
  } finally {
    await handle.close()
  }
}

/** No pack of ours has a longer one; a foreign file may say anything. In bytes. */
const longestDirectory = 256 * 1024 * 1024

async function directoryOf(
  handle: FileHandle,
  tail: Buffer,
  end: number,
  fileSize: number,
): Promise<Buffer | undefined> {
  const locator = end - 20
  const isLarge = locator >= 0 && tail.readUInt32LE(locator) === 0x07_06_4b_50
  const place = isLarge
    ? await largePlace(handle, Number(tail.readBigUInt64LE(locator + 8)), fileSize)
    : { size: tail.readUInt32LE(end + 12), offset: tail.readUInt32LE(end + 16) }
  if (place === undefined || place.size > longestDirectory || place.offset + place.size > fileSize)
    return undefined
  return bytesOf(handle, place.offset, place.offset + place.size)
}

async function largePlace(
  handle: FileHandle,
  at: number,
  fileSize: number,
): Promise<{ readonly size: number; readonly offset: number } | undefined> {
  if (at + 56 > fileSize) return undefined
  const record = await bytesOf(handle, at, at + 56)
  if (record.readUInt32LE(0) !== 0x06_06_4b_50) return undefined
  return { size: Number(record.readBigUInt64LE(40)), offset: Number(record.readBigUInt64LE(48)) }
}

async function bytesOf(handle: FileHandle, from: number, to: number): Promise<Buffer> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(to - from), 0, to - from, from)
  return buffer.subarray(0, bytesRead)
}
