import type { Stats } from 'node:fs'
import type { PieceContent } from '../model/source.ts'
import type { Look } from './pieces/open-piece.ts'

/** What is known of the file of a piece. */
export interface KnownPiece {
  readonly look: Look
  readonly sha256?: string
  /** What its texts hold; absent when they were not read. */
  readonly texts?: KnownTexts
  /** What they were searched by, besides the program: the contacts that are the organisation’s own. */
  readonly basis?: string
}

export type KnownTexts = Pick<PieceContent, 'trouble' | 'personal' | 'isPartial' | 'cutShort'>

/** What was found in a content before its time was over, and what it was searched by. */
export interface LateTexts {
  /** In bytes. */
  readonly size: number
  readonly texts: KnownTexts
  readonly basis: string
}

/** What was found out about pieces before, by the path that is written and the identity of the file. */
export interface KnownPieces {
  /** Nothing when the file is another now, or may have changed unseen. */
  readonly recall: (file: string, stats: Stats) => KnownPiece | undefined
  /** Keeps what a look at a file told, with the identity that it had before. */
  readonly keep: (file: string, stats: Stats, look: Look) => void
  /** What the texts of a file hold that was recalled or kept just now, when they were searched by the same. */
  readonly textsOf: (file: string, basis: string) => KnownTexts | undefined
  /**
   * What was found in a content that could not be read in its time before, wherever its file stands: it is not waited for
   * again. Nothing when it was searched by something else.
   * @param hash is asked for where a content of the same size, in bytes, was late
   */
  readonly lateTexts: (size: number, basis: string, hash: () => string | undefined) => KnownTexts | undefined
  /** Keeps what was found in a content that could not be read in its time. */
  readonly keepLate: (sha256: string, found: LateTexts) => void
  /** Adds to what is known of a file that was recalled or kept just now. */
  readonly add: (file: string, more: Omit<KnownPiece, 'look'>) => void
}
