import { copyJpeg, copyPng } from './image-piece.ts'
import { webLinkOf } from './links.ts'
import { copyPdf, type PageRun, type WrittenPages } from './pdf-piece.ts'
import { PieceError } from './piece-error.ts'
import { pngMark } from './png.ts'

/** Kinds of files whose pages the annex shows, by the ends of their names. */
const shown = /\.(?:pdf|jpe?g|jpe|jfif|png)$/i

/** Whether a file should have pages in the annex, by its name. */
export function isShown(file: string): boolean {
  return shown.test(file)
}

/** A PDF may be preceded by so many bytes of something else. */
const headRoom = 1024

/**
 * Copies the pages of a file, by what it is rather than by its name: a photograph that is called .jpg may be a PNG.
 * @param number of the piece, as stamped: P012
 * @throws {PieceError} when it cannot be shown.
 */
export function copyPiece(bytes: Buffer, number: string, run: PageRun): Promise<WrittenPages> {
  if (bytes.length === 0) throw new PieceError('empty')
  if (bytes.length > run.limits.bytes) throw new PieceError('tooLarge')
  const stampOf = (index: number, count: number): string => `${number} – ${index + 1}/${count}`
  if (bytes.subarray(0, pngMark.length).equals(pngMark)) return copyPng(bytes, stampOf(0, 1), run)
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return copyJpeg(bytes, stampOf(0, 1), run)
  if (!bytes.subarray(0, headRoom).includes('%PDF-')) throw new PieceError('unknownFormat')
  return copyPdf(bytes, run, { stampOf, linkOf: () => webLinkOf })
}
