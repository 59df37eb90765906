import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { PieceContent } from '../../model/source.ts'

/** What a look at a file tells: what it is, and what keeps it from being opened. */
export type Look = Pick<PieceContent, 'type' | 'trouble'>

/** A file that is looked into without being read whole. */
export interface OpenPiece {
  /** Its name in small letters, for what the content leaves open. */
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** Its beginning. */
  readonly head: Buffer
  /** Its end. */
  readonly tail: Buffer
  /** Some of its bytes; fewer where it ends, and none outside of it. */
  readonly at: (start: number, length: number) => Buffer
}

/** What tells every kind of file: names of a tar stand far, and a byte order mark or a letterhead may come first. In bytes. */
const headBytes = 4096

/** A zip says at its very end where its directory stands; a PDF may be followed by some padding. In bytes. */
const tailBytes = 1024

/**
 * Opens a file, looks into it and closes it.
 * @throws {NodeJS.ErrnoException} when it cannot be read.
 */
export function withPiece<T>(target: string, work: (piece: OpenPiece) => T): T {
  const handle = openSync(target, 'r')
  try {
    const { size } = fstatSync(handle)
    const at = (start: number, length: number): Buffer =>
      readAt(handle, start, Math.min(length, size - start))
    const head = at(0, headBytes)
    const tail = size <= headBytes ? head.subarray(-tailBytes) : at(Math.max(0, size - tailBytes), tailBytes)
    return work({ name: target.toLowerCase(), size, head, tail, at })
  } finally {
    closeSync(handle)
  }
}

function readAt(handle: number, start: number, length: number): Buffer {
  // What says where to read may be wrong.
  if (!(start >= 0 && length > 0)) return Buffer.alloc(0)
  const buffer = Buffer.allocUnsafe(length)
  return buffer.subarray(0, readSync(handle, buffer, 0, length, start))
}
