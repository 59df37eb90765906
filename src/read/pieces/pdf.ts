import type { OpenPiece } from './open-piece.ts'

/** How far before its end, padding left out, a PDF says where its table stands; readers look no further than 1 KiB. */
const farthest = 2048

/** The longest padding that is gone through, in steps of the size above. */
const mostSteps = 512

/** Whether a PDF ends before its end: it says at last where to begin to read it (ISO 32000-1, 7.5.5). */
export function isCutPdf({ size, at }: OpenPiece): boolean {
  let end = size
  for (let step = 0; step < mostSteps && end > 0; step += 1) {
    const start = Math.max(0, end - farthest)
    const text = at(start, end - start).toString('latin1')
    const length = text.search(/[\0\s]*$/)
    end = start + length
    if (length > 0) break
  }
  const from = Math.max(0, end - farthest)
  return !/startxref|%%EOF/.test(at(from, end - from).toString('latin1'))
}
