import type { Finding } from '../model/diagnostic.ts'
import { at } from '../model/place.ts'
import type { PieceTrouble } from '../model/source.ts'
import type { RuleContext } from './context.ts'

/** The pieces whose file cannot be opened for one reason. */
export function* piecesWith(trouble: PieceTrouble, { repository, sources }: RuleContext): Iterable<Finding> {
  for (const piece of repository.pieces) {
    const { file } = piece.value
    if (file === undefined || sources.facts.get(file)?.content?.trouble !== trouble) continue
    yield { at: at(piece, 'file'), args: { file } }
  }
}
