import path from 'node:path'
import type { ContentType } from './model/content.ts'
import type { SourceFile } from './model/source.ts'
import { basisOf, isKeptIn, isReadable, lateTexts, ownWords, type PieceTexts } from './inspect-pieces.ts'
import { stampAt } from './read/disk.ts'
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
  /** What is being read, by the path as it is written; nothing of a file that is another one since. */
  readonly texts: Pick<ReadonlyMap<string, Promise<PieceTexts>>, 'get' | 'size'>
}

/** Bounds what is held meanwhile: pieces, and their bytes. What was not reached is read afterwards. */
const most = { pieces: 256, bytes: 8 * 1024 * 1024 }

/** Where the texts of so many pieces are known from before, those of the others mostly are. */
const telling = 32

const failed: PieceTexts = { texts: [], metadata: [], isPartial: true, cutShort: 'failure' }

/** Has the texts of pieces read as soon as a YAML file names them, those alone that are to be read in any case. */
export function readAhead(root: string, extract: ExtractAhead, known: KnownPieces | undefined): Ahead {
  const texts = new Map<string, { readonly stamp: string; readonly found: Promise<PieceTexts> }>()
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
    const target = path.join(root, file)
    const stamp = stampAt(target)
    const whole = readWhole(target)
    const found = whole === undefined ? undefined : extract(whole, content.type)
    if (stamp === undefined || found === undefined) return
    bytes += size
    // Nobody may wait for it: a failure is told of when the piece is read afterwards.
    texts.set(file, { stamp, found: found.catch(() => failed) })
  }
  return {
    texts: {
      get size() {
        return texts.size
      },
      get: (file) => {
        const one = texts.get(file)
        return one !== undefined && one.stamp === stampAt(path.join(root, file)) ? one.found : undefined
      },
    },
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
