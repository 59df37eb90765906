import { crc32, inflateRawSync } from 'node:zlib'
import type { ZipEntry } from './directory.ts'
import { refuse, type Refused } from './refuse.ts'

const headerMark = 0x0403_4b50
const headerBytes = 30
/** zlib takes no smaller one. */
const smallestChunk = 64

/** The bytes of a part: never one more than the directory declared, and refused when they are not those it signed. */
export function unfold(file: Uint8Array, entry: ZipEntry): Uint8Array | Refused {
  const packed = packedBytes(file, entry)
  const bytes = packed === undefined ? undefined : entry.isStored ? packed : inflate(packed, entry.bytes)
  if (bytes?.length !== entry.bytes || crc32(bytes) !== entry.crc)
    return refuse('damagedPart', { part: entry.name })
  return bytes
}

/** What stands after the part's own header, which must not tell another story than the directory. */
function packedBytes(
  file: Uint8Array,
  { offset, rawName, packedBytes: length }: ZipEntry,
): Uint8Array | undefined {
  if (offset + headerBytes > file.length) return undefined
  const view = new DataView(file.buffer, file.byteOffset + offset, headerBytes)
  if (view.getUint32(0, true) !== headerMark || (view.getUint16(6, true) & 1) !== 0) return undefined
  const nameEnd = offset + headerBytes + view.getUint16(26, true)
  const name = file.subarray(offset + headerBytes, nameEnd)
  const start = nameEnd + view.getUint16(28, true)
  const isSame = name.length === rawName.length && name.every((byte, index) => byte === rawName[index])
  return isSame && start + length <= file.length ? file.subarray(start, start + length) : undefined
}

/**
 * Node's zlib stops at the first byte too many. fflate does not: given a buffer, it goes on through the whole stream
 * and drops what does not fit, which a small file can make last for a minute.
 */
function inflate(packed: Uint8Array, length: number): Uint8Array | undefined {
  try {
    return inflateRawSync(packed, {
      maxOutputLength: Math.max(1, length),
      chunkSize: Math.max(smallestChunk, length + 1),
    })
  } catch {
    return undefined
  }
}
