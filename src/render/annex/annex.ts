import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { zlibSync } from 'fflate'
import type { AnnexOutcome } from '../../model/annex.ts'
import { AnnexError } from './annex-error.ts'
import { copyFront, destination } from './front.ts'
import { usualLimits, type Limits } from './limits.ts'
import type { CopiedPiece } from './messages.ts'
import { objectFile } from './object-file.ts'
import { isShown } from './piece.ts'
import { startReader, type Reader, type ReaderOptions } from './reader.ts'
import { stampFont } from './stamp.ts'
import { fileEnd, indexTable, type Position } from '../pdf-syntax/file-end.ts'
import type { Identity } from '../pdf-syntax/identity.ts'
import { fileStart } from '../pdf-syntax/object-stream.ts'
import { putVolume } from './volume.ts'

export { AnnexError }

/** A piece that the annex may show. */
export interface AnnexPiece {
  /** As stamped: P012. */
  readonly number: string
  /** Where it is on the disk. */
  readonly file: string
  /** In bytes. */
  readonly size: number
  /** In hexadecimal: the piece must still be what the audit read. */
  readonly sha256: string
}

/** The first pages, made when it is known what became of each piece. */
export interface Front {
  /** A PDF. Its links to the name of a piece, as `nameOf` gives it, will lead to the piece's first page. */
  readonly bytes: Uint8Array
  readonly bookmarks: readonly { readonly text: string; readonly to: string }[]
}

export interface AnnexRequest {
  /** Where to write: a file that does not exist yet. */
  readonly to: string
  /** In the order in which they come. */
  readonly pieces: readonly AnnexPiece[]
  readonly identity: Identity
  readonly nameOf: (number: string) => string
  readonly makeFront: (outcomes: ReadonlyMap<string, AnnexOutcome>) => Promise<Front>
  readonly onPiece?: () => void
  readonly signal?: AbortSignal | undefined
  readonly limits?: Limits
  readonly program?: ReaderOptions['program']
}

/** Objects that are named before they can be written. */
const root = 1
const typeface = 2

/**
 * Writes the reading annex: first pages that list every piece, then the pages of those that are PDFs or images, without
 * anything that acts. What it holds in memory depends on the largest piece, not on all of them.
 * @returns the hash of the file, in hexadecimal
 * @throws {AnnexError} when a piece has changed, the disk refuses or the run is aborted.
 */
export async function writeAnnex(request: AnnexRequest): Promise<string> {
  const { to, makeFront, limits = usualLimits } = request
  const file = await onDisk(to, () => open(to, 'wx+'))
  try {
    await onDisk(to, () => file.write(fileStart, 0, fileStart.length, 0))
    const state: State = { end: fileStart.length, next: typeface + 1, index: [], copied: new Map() }
    const outcomes = await readPieces(request, state, limits)
    const front = await makeFront(outcomes)
    const length = await finish(request, state, { front, handle: file, limits })
    // A piece that failed halfway may have left something behind.
    await onDisk(to, () => file.truncate(length))
  } finally {
    await file.close()
  }
  return hashOf(to)
}

/** How far the file is. */
interface State {
  end: number
  next: number
  /** Where objects are, four figures each: see `WrittenObjects`. */
  readonly index: number[]
  readonly copied: Map<string, CopiedPiece>
}

async function readPieces(
  { to, pieces, onPiece, signal, program }: AnnexRequest,
  state: State,
  limits: Limits,
): Promise<ReadonlyMap<string, AnnexOutcome>> {
  const outcomes = new Map<string, AnnexOutcome>()
  const reader = startReader({ limits, ...(signal && { signal }), ...(program && { program }) })
  try {
    for (const piece of pieces) {
      outcomes.set(piece.number, await outcomeOf(piece, { to, reader, state, limits }))
      onPiece?.()
    }
  } finally {
    await reader.stop()
  }
  return outcomes
}

interface Work {
  readonly to: string
  readonly reader: Reader
  readonly state: State
  readonly limits: Limits
}

async function outcomeOf(piece: AnnexPiece, { to, reader, state, limits }: Work): Promise<AnnexOutcome> {
  if (!isShown(piece.file)) return { kind: 'elsewhere' }
  if (piece.size === 0) return { kind: 'unreadable', reason: 'empty' }
  if (piece.size > limits.bytes) return { kind: 'unreadable', reason: 'tooLarge' }
  const reply = await reader.ask({
    ...piece,
    annex: to,
    offset: state.end,
    next: state.next,
    root,
    stampFont: typeface,
    limits,
  })
  switch (reply.kind) {
    case 'unreadable':
      return reply
    case 'changed':
      throw new AnnexError('changedSource', piece.file)
    case 'unreachable':
      throw new AnnexError('disk', piece.file, reply.code)
    case 'unwritable':
      throw new AnnexError('disk', to, reply.code)
    default:
      Object.assign(state, { end: reply.end, next: reply.next })
      for (const figure of reply.index) state.index.push(figure)
      state.copied.set(piece.number, reply)
      return { kind: 'shown', pages: reply.pages, remarks: reply.remarks }
  }
}

interface Ending {
  readonly front: Front
  readonly handle: FileHandle
  readonly limits: Limits
}

/** Writes the first pages and what holds all together, and returns the length of the file. */
async function finish(
  { to, identity, nameOf, pieces }: AnnexRequest,
  { end, next, index, copied }: State,
  { front, handle, limits }: Ending,
): Promise<number> {
  const file = objectFile({
    descriptor: handle.fd,
    offset: end,
    number: next,
    room: Number.POSITIVE_INFINITY,
  })
  const firstPages = new Map(
    [...copied].map(([number, { firstPage, height }]) => [nameOf(number), destination(firstPage, height)]),
  )
  const run = { file, limits, root, stampFont: typeface }
  const opening = await copyFront(front.bytes, run, (name) => firstPages.get(name))
  file.put(typeface, stampFont)
  const volume = {
    identity,
    parts: [
      { node: opening.node, pages: opening.pages.length },
      ...[...copied].map(([number, { node, pages }]) => ({ node, pages, label: `${number} – ` })),
    ],
    bookmarks: front.bookmarks.flatMap(({ text, to: name }) => {
      const place = opening.destinations(name)
      return place === undefined ? [] : { text, place }
    }),
    layers: [...copied.values()].flatMap(({ layers }) => layers),
  }
  const trailer = putVolume(file, volume, root)
  const written = file.finish()
  const content = [...pieces.map(({ sha256 }) => sha256), JSON.stringify(identity)].join()
  const place = { at: written.end, number: written.next }
  const table = indexTable(positionsIn(index.concat(written.index)), place)
  const id = createHash('sha256').update(content).update(table).digest('hex').slice(0, 32)
  const tail = Buffer.concat(fileEnd({ ...place, trailer, id, packed: zlibSync(table, { level: 6 }) }))
  await onDisk(to, () => handle.write(tail, 0, tail.length, written.end))
  return written.end + tail.length
}

/** The figures of an index, four by four. */
function* positionsIn(figures: readonly number[]): Generator<Position> {
  for (let from = 0; from < figures.length; from += 4) {
    const [number = 0, kind, place = 0, index = 0] = figures.slice(from, from + 4)
    yield kind === 1 ? [number, 1, place, 0] : [number, 2, place, index]
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await onDisk(file, () => pipeline(createReadStream(file), hash))
  return hash.digest('hex')
}

async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new AnnexError('disk', path, code)
  }
}
