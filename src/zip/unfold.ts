import { crc32 } from 'node:zlib'
import { Inflate } from 'fflate'
import type { ZipEntry } from './directory.ts'

/** How the unfolding of a part ended: the taker wanted no more, or the bytes are not those that were declared. */
export type Unfolded = 'whole' | 'stopped' | 'damaged'

const headerMark = 0x0403_4b50
const headerBytes = 30
/** How many packed bytes are unfolded between two looks at the result, which is at most 1032 times as large. */
const step = 4096

/**
 * Gives the bytes of a part piece by piece, as they unfold, to one who says whether to go on. It never gives more than
 * the directory declared, and only `whole` says that they are the ones it signed: until then none is to be trusted.
 */
export function unfold(file: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array) => boolean): Unfolded {
  const packed = packedBytes(file, entry)
  if (packed === undefined) return 'damaged'
  const next = entry.isStored ? (piece: Uint8Array) => piece : inflater()
  let [length, crc] = [0, 0]
  for (let at = 0; at < packed.length; at += step) {
    const piece = next(packed.subarray(at, at + step), at + step >= packed.length)
    length += piece?.length ?? 0
    if (piece === undefined || length > entry.bytes) return 'damaged'
    crc = crc32(piece, crc)
    if (!take(piece)) return 'stopped'
  }
  return length === entry.bytes && crc === entry.crc ? 'whole' : 'damaged'
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
 * Unfolds small pieces only. fflate, given a whole part and a buffer of the declared size, would go on through the
 * part to its end and drop what does not fit: a small file could keep it busy for a minute.
 */
function inflater(): (piece: Uint8Array, isLast: boolean) => Uint8Array | undefined {
  let unfolded: Uint8Array = new Uint8Array()
  const inflate = new Inflate((bytes) => {
    unfolded = bytes
  })
  return (piece, isLast) => {
    try {
      inflate.push(piece, isLast)
      return unfolded
    } catch {
      return undefined
    }
  }
}
