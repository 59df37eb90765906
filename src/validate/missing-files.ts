import type { PieceEntry } from '../model/repository.ts'
import { closest } from './closest.ts'
import type { RuleContext } from './context.ts'

export interface MissingFile {
  readonly piece: PieceEntry
  readonly file: string
  /** The evidence file whose name comes nearest. */
  readonly nearest: string | undefined
}

/** The pieces whose file is not there. */
export function missingFiles({
  repository,
  sources,
}: Pick<RuleContext, 'repository' | 'sources'>): readonly MissingFile[] {
  return repository.pieces.flatMap((piece) => {
    const { file } = piece.value
    if (file === undefined || sources.facts.get(file)?.kind !== 'missing') return []
    return [{ piece, file, nearest: closest(file, sources.evidenceFiles, 1)[0] }]
  })
}
