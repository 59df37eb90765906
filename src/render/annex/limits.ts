import { annexLimits } from '../../model/annex.ts'

/** What one piece may cost before it is listed instead of shown. Only time and memory depend on the machine. */
export interface Limits {
  /** Size of the piece, in bytes; and twice that for what is made of it. */
  readonly bytes: number
  readonly pages: number
  /** Pixels of an image that must be taken apart: one with transparency, or interlaced. */
  readonly pixels: number
  /** What one stream may become when it is unpacked, in bytes. */
  readonly unpacked: number
  /** Of the clock, from the moment when the piece is handed over. */
  readonly seconds: number
  /** Resident memory of the process that reads, in bytes. */
  readonly memory: number
  /** Heap of the same, in mebibytes. */
  readonly heap: number
}

export const usualLimits: Limits = {
  ...annexLimits,
  pixels: 100_000_000,
  unpacked: 1_000_000_000,
  seconds: 60,
  memory: 1_000_000_000,
  heap: 512,
}
