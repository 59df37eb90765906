import type { PieceEntry, Repository } from '../model/repository.ts'
import type { Sources } from '../model/source.ts'
import { finderOf } from './closest.ts'

export interface MissingFile {
  readonly piece: PieceEntry
  readonly file: string
  /** The evidence file whose name comes nearest. */
  readonly nearest: string | undefined
}

/** The pieces whose file is not there. */
export function missingFiles(repository: Repository, sources: Sources): readonly MissingFile[] {
  const nearestTo = finderOf(sources.evidenceFiles)
  return repository.pieces.flatMap((piece) => {
    const { file } = piece.value
    if (file === undefined || sources.facts.get(file)?.kind !== 'missing') return []
    return [{ piece, file, nearest: nearestTo(file, 1)[0] }]
  })
}
