import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Extracted, ExtractLimits } from '../../src/extract/extract.ts'
import { usualLimits } from '../../src/extract/limits.ts'
import { readPiece } from '../../src/extract/read-piece.ts'
import type { ContentType } from '../../src/model/content.ts'
import type { PiecePlace } from '../../src/model/personal.ts'

/** A piece that another program made; `courrier.fodt` and `reunion.fodp` are what LibreOffice made the others from. */
export function samplePiece(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.resolve(import.meta.dirname, '../pieces', name)))
}

/** Reads a piece as the thread does. */
export function read(
  bytes: Uint8Array | string,
  type: ContentType,
  limits: Partial<ExtractLimits> = {},
): Promise<Extracted> {
  const piece = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  return readPiece(piece, type, { ...usualLimits, ...limits })
}

/** Each text behind its place, metadata first: `page 1: Bonjour`. */
export function told({ texts, metadata }: Pick<Extracted, 'texts' | 'metadata'>): readonly string[] {
  return [...metadata, ...texts].map(({ text, at }) => `${placeOf(at)}: ${text.trim()}`)
}

function placeOf(at: PiecePlace): string {
  switch (at.in) {
    case 'page':
      return `page ${at.page}`
    case 'line':
      return `line ${at.line}`
    case 'paragraph':
      return `paragraph ${at.paragraph}`
    case 'cell':
      return `${at.sheet}!${at.cell}`
    case 'attachment':
      return `[${at.name}]${at.inside === undefined ? '' : ` ${placeOf(at.inside)}`}`
    case 'fileName':
      return 'name of the file'
    default:
      return at.name
  }
}
