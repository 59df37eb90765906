import type { Audit, PieceResult } from './files.ts'

/** A piece that enters the pack: its file, whose content is known, and its path there. */
export type PackedPiece = PieceResult & Required<Pick<PieceResult, 'packPath' | 'file' | 'size' | 'sha256'>>

export function packedPieces({ evidence }: Pick<Audit, 'evidence'>): readonly PackedPiece[] {
  return evidence.filter(isPacked)
}

function isPacked(piece: PieceResult): piece is PackedPiece {
  const { packPath, file, size, sha256 } = piece
  return packPath !== undefined && file !== undefined && size !== undefined && sha256 !== undefined
}
