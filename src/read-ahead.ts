import path from 'node:path'
import type { ContentType } from './model/content.ts'
import type { SourceFile } from './model/source.ts'
import { basisOf, isKeptIn, isReadable, lateTexts, ownWords, type PieceTexts } from './inspect-pieces.ts'
import { factOf, piecesIn } from './read/facts.ts'
import { isRegister } from './read/files.ts'
import type { KnownPieces } from './read/known-pieces.ts'
import { readWhole } from './read/pieces/read-whole.ts'

/** Reads a piece elsewhere, without being looked after; nothing where that cannot be done. */
export type ExtractAhead = (bytes: Uint8Array, type: ContentType) => Promise<PieceTexts> | undefined

/** Pieces whose texts are read while the YAML files still are. */
export interface Ahead {
  /** To be told each YAML file as soon as it was read, coopqual.yaml before the others. */
  readonly onSource: (source: SourceFile) => void
  /** What is being read, by the path as it is written. */
  readonly texts: ReadonlyMap<string, Promise<PieceTexts>>
}

/** Bounds what is held meanwhile: pieces, and their bytes. What was not reached is read afterwards. */
const most = { pieces: 256, bytes: 8 * 1024 * 1024 }

/** Where the texts of so many pieces are known from before, those of the others mostly are. */
const telling = 32

/** Has the texts of pieces read as soon as a YAML file names them, those alone that are to be read in any case. */
export function readAhead(root: string, extract: ExtractAhead, known: KnownPieces | undefined): Ahead {
  const texts = new Map<string, Promise<PieceTexts>>()
  const seen = new Set<string>()
  let basis = basisOf(ownWords(undefined))
  let bytes = 0
  const begin = (file: string): void => {
    const fact = factOf(root, file, new Set(), known)
    const { size, content } = fact
    if (content === undefined || !isReadable(content) || bytes + size > most.bytes) return
    if (
      known?.textsOf(file, basis) !== undefined ||
      lateTexts(root, { file, fact }, { known, basis }) !== undefined
    )
      return
    const whole = readWhole(path.join(root, file))
    const found = whole === undefined ? undefined : extract(whole, content.type)
    if (found === undefined) return
    bytes += size
    texts.set(file, found)
  }
  return {
    texts,
    onSource: (source) => {
      if (source.role === 'settings') basis = basisOf(ownWords(source))
      for (const [file, pieces] of piecesIn([source])) {
        if (texts.size >= most.pieces || (texts.size === 0 && seen.size >= telling)) return
        if (seen.has(file) || isRegister(file) || pieces.every(isKeptIn)) continue
        seen.add(file)
        begin(file)
      }
    },
  }
}
