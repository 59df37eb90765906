import { annexReasons, annexRemarks, type AnnexReason, type AnnexRemark } from '../../model/annex.ts'
import type { Layer } from './layers.ts'
import type { Limits } from './limits.ts'

/** What the process that reads foreign files is asked: to copy one piece to the end of the annex. */
export interface Request {
  readonly file: string
  /** In bytes, and in hexadecimal: what the file must still be. */
  readonly size: number
  readonly sha256: string
  /** As stamped: P012. */
  readonly number: string
  /** The annex, where to go on in it, and from which number of objects. */
  readonly annex: string
  readonly offset: number
  readonly next: number
  readonly root: number
  readonly stampFont: number
  readonly limits: Limits
}

/** What it answers: plain data that is checked when it comes in, since a foreign file had its say before. */
export type Reply =
  | CopiedPiece
  | { readonly kind: 'unreadable'; readonly reason: AnnexReason }
  /** The piece is no longer the file that the audit read. */
  | { readonly kind: 'changed' }
  /** The disk refused: the piece, or the annex. */
  | { readonly kind: 'unreachable'; readonly code: string }
  | { readonly kind: 'unwritable'; readonly code: string }

export interface CopiedPiece {
  readonly kind: 'copied'
  readonly end: number
  readonly next: number
  readonly index: readonly number[]
  readonly pages: number
  readonly firstPage: number
  /** Of the first page, in its own units. */
  readonly height: number
  /** Number of the node that holds the pages. */
  readonly node: number
  readonly layers: readonly Layer[]
  readonly remarks: readonly AnnexRemark[]
}

/** Said once, when the process is up. */
export const ready = 'ready'

/** @throws {Error} when the answer is none of ours. */
export function replyOf(message: unknown): Reply {
  const reply = entries(message)
  switch (reply['kind']) {
    case 'changed':
      return { kind: 'changed' }
    case 'unreachable':
    case 'unwritable':
      return { kind: reply['kind'], code: String(reply['code']) }
    case 'unreadable':
      return { kind: 'unreadable', reason: known(annexReasons, reply['reason']) }
    case 'copied':
      return copiedPiece(reply)
    default:
      throw new Error('The annex got an answer that makes no sense')
  }
}

function copiedPiece(reply: Readonly<Record<string, unknown>>): CopiedPiece {
  return {
    kind: 'copied',
    end: number(reply['end']),
    next: number(reply['next']),
    index: list(reply['index']).map(number),
    pages: number(reply['pages']),
    firstPage: number(reply['firstPage']),
    height: number(reply['height']),
    node: number(reply['node']),
    layers: list(reply['layers']).map((layer) => {
      const { number: own, isShown } = entries(layer)
      return { number: number(own), isShown: isShown === true }
    }),
    remarks: list(reply['remarks']).map((remark) => known(annexRemarks, remark)),
  }
}

function entries(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error('The annex got no number')
  return value
}

function known<T extends string>(words: readonly T[], value: unknown): T {
  const word = words.find((each) => each === value)
  if (word === undefined) throw new Error('The annex got an unknown word')
  return word
}
