import type { PieceResult } from '../model/files.ts'

/**
 * Marks the pieces that the PDF carries: in the order of their numbers, each that still fits into the limit, in bytes.
 * Those that the pack does not hold are never carried.
 */
export function withAttached(pieces: readonly PieceResult[], limit: number): readonly PieceResult[] {
  let room = limit
  return pieces.map((piece) => {
    const { packPath, size = 0 } = piece
    if (packPath === undefined || size > room) return piece
    room -= size
    return { ...piece, attached: true }
  })
}
