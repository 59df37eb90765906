import type { OpenPiece } from './open-piece.ts'

/** Larger pictures are taken for whole: nothing tells but reading them to the end. In bytes. */
const mostJpeg = 256 * 1024 * 1024

/** Whether a JPEG ends before its picture does: no marker EOI follows the coded lines. Cameras may put more behind it. */
export function isCutJpeg(piece: OpenPiece): boolean {
  if (endsWith(piece.tail, 0xff, 0xd9)) return false
  return piece.size <= mostJpeg && !hasEnd(piece.at(0, piece.size))
}

function endsWith(tail: Buffer, before: number, last: number): boolean {
  let end = tail.length
  while (end > 0 && tail[end - 1] === 0) end -= 1
  return tail[end - 1] === last && tail[end - 2] === before
}

/** Follows the markers of a JPEG (ITU T.81, B.1), for the small picture inside another has an end of its own. */
function hasEnd(bytes: Buffer): boolean {
  let at = 2
  while (at >= 0 && at + 1 < bytes.length) {
    const marker = bytes[at] === 0xff ? bytes[at + 1] : undefined
    if (marker === 0xd9) return true
    if (marker === undefined || marker === 0xff || marker === 0 || isBare(marker)) {
      at = bytes.indexOf(0xff, at + (marker === undefined || marker === 0xff ? 1 : 2))
    } else {
      if (at + 4 > bytes.length) return false
      at += 2 + bytes.readUInt16BE(at + 2)
    }
  }
  return false
}

/** Markers without a length: RST, SOI, TEM. */
function isBare(marker: number): boolean {
  return (marker >= 0xd0 && marker <= 0xd8) || marker === 1
}

/** A picture of a gigabyte has fewer chunks; who makes more of them is not waited for. */
const mostChunks = 100_000

/** Whether a PNG ends before its last chunk. */
export function isCutPng({ size, at }: OpenPiece): boolean {
  let place = 8
  for (let chunk = 0; place + 12 <= size; chunk += 1) {
    if (chunk === mostChunks) return false
    const header = at(place, 8)
    if (header.toString('latin1', 4) === 'IEND') return false
    place += 12 + header.readUInt32BE(0)
  }
  return true
}

/** Whether a RIFF file is shorter than it says. */
export function isCutRiff({ size, head }: OpenPiece): boolean {
  return head.readUInt32LE(4) + 8 > size
}
