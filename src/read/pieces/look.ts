import type { ContentType } from '../../model/content.ts'
import { lookIntoCompound } from './compound.ts'
import { isPdfBehind, typeByMagic } from './magic.ts'
import { withPiece, type Look, type OpenPiece } from './open-piece.ts'
import { isCutPdf } from './pdf.ts'
import { isCutJpeg, isCutPng, isCutRiff } from './pictures.ts'
import { typeOfText } from './text-type.ts'
import { lookIntoZip } from './zip.ts'

/**
 * Looks at the beginning and the end of a file, and at what says where its parts stand.
 * @throws {NodeJS.ErrnoException} when it cannot be read.
 */
export function lookInto(target: string): Look {
  return withPiece(target, lookAt)
}

/** What stands in the place of a file that Git LFS keeps elsewhere; a pointer is never longer, in bytes. */
const [pointer, longestPointer] = [/^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\n/, 1024]

function lookAt(piece: OpenPiece): Look {
  const { head, name, size } = piece
  if (size < longestPointer && pointer.test(head.toString('latin1'))) {
    return { type: 'lfsPointer', trouble: 'lfsPointer' }
  }
  const type = typeByMagic(head) ?? typeWithoutMagic(head, name)
  if (type === 'zip') return lookIntoZip(piece)
  if (type === 'compound') return lookIntoCompound(piece)
  if (type === 'unknown') return isNamedLikeKnown(name) ? { type, trouble: 'broken' } : { type }
  return isCut(type, piece) ? { type, trouble: 'cut' } : { type }
}

function typeWithoutMagic(head: Buffer, name: string): ContentType {
  const type = typeOfText(head, name)
  return type === 'unknown' && isPdfBehind(head) ? 'pdf' : type
}

function isCut(type: ContentType, piece: OpenPiece): boolean {
  if (type === 'pdf') return isCutPdf(piece)
  if (type === 'jpeg') return isCutJpeg(piece)
  if (type === 'png') return isCutPng(piece)
  return type === 'webp' && isCutRiff(piece)
}

/** Files of these names always begin as they should: what does not is no such file, and opens nowhere. */
function isNamedLikeKnown(name: string): boolean {
  return /\.(?:docx|gif|heic|jpe?g|ods|odt|pdf|png|pptx|tiff?|webp|xlsx|zip)$/.test(name)
}
