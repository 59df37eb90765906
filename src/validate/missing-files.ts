import type { PieceEntry, Repository } from '../model/repository.ts'
import type { Sources } from '../model/source.ts'
import { keptOut } from './kept-out.ts'
import { finderOf, fold } from './closest.ts'

export interface MissingFile {
  readonly piece: PieceEntry
  readonly file: string
  /** The evidence file whose name comes nearest. */
  readonly nearest: string | undefined
}

/** The pieces whose file is not there. */
export function missingFiles(repository: Repository, sources: Sources): readonly MissingFile[] {
  const nearestTo = finderOf(sources.evidenceFiles)
  const byName = new Map(sources.evidenceFiles.toReversed().map((file) => [nameOf(file), file]))
  const isTold = keptOut(sources.files)
  return repository.pieces.flatMap((piece) => {
    const { file } = piece.value
    if (file === undefined || sources.facts.get(file)?.kind !== 'missing' || isTold(file)) return []
    return [{ piece, file, nearest: byName.get(nameOf(file)) ?? nearestTo(file, 1)[0] }]
  })
}

/** The name alone, as people write it when they forget its folder. */
function nameOf(file: string): string {
  return fold(file.slice(file.lastIndexOf('/') + 1))
}
