import type { ContentType, CutShort } from '../model/content.ts'
import type { PiecePlace, PlacedText } from '../model/personal.ts'
import type { ExtractLimits } from './limits.ts'

/** What the texts and the description of a piece say, as far as they could be read. */
export interface Extracted {
  /** Cells and rows of tables that can hold nothing personal are left out: words without a figure, figures that are too few. */
  readonly texts: readonly PlacedText[]
  /** What the file says of itself. Some are the datum itself, by their name: `author`, `lastModifiedBy`, `position`. */
  readonly metadata: readonly PlacedText[]
  readonly trouble?: 'broken' | 'encrypted'
  /** Whether some of it was not read: a limit, a form that is not known here, pages that are but pictures. */
  readonly isPartial: boolean
  /** What ended the reading before its end, if anything did: the same piece may tell more at another moment. */
  readonly cutShort?: CutShort
}

/** A piece while it is read. */
export interface Harvest {
  readonly texts: PlacedText[]
  readonly metadata: PlacedText[]
  /** What was kept of the metadata, each with its name. */
  readonly known: Set<string>
  trouble: 'broken' | 'encrypted' | undefined
  isPartial: boolean
  /** How many pieces it stands in. */
  readonly depth: number
  readonly limits: ExtractLimits
  /** Common to a piece and to what is attached to it. */
  readonly spent: Spent
  /** Reads a piece that stands in this one, into a harvest of its own. */
  readonly read: ReadPiece
}

type ReadPiece = (bytes: Uint8Array, type: ContentType, harvest: Harvest) => Promise<void>

interface Spent {
  characters: number
  texts: number
  /** When to stop, on the clock of `performance.now()`. */
  readonly until: number
  isLate: boolean
}

export function newHarvest(limits: ExtractLimits, read: ReadPiece): Harvest {
  // The rest of the time is for whatever cannot be stopped in between.
  const until = performance.now() + limits.seconds * 700
  return { ...empty(), depth: 0, limits, spent: { characters: 0, texts: 0, until, isLate: false }, read }
}

/** For a piece that stands in this one. */
export function inner({ depth, limits, spent, read }: Harvest): Harvest {
  return { ...empty(), depth: depth + 1, limits, spent, read }
}

function empty(): Pick<Harvest, 'texts' | 'metadata' | 'known' | 'trouble' | 'isPartial'> {
  return { texts: [], metadata: [], known: new Set(), trouble: undefined, isPartial: false }
}

/** Whether a limit forbids to read on; once it does, the piece is known to be read in part. */
export function isFull(harvest: Harvest): boolean {
  const { spent, limits } = harvest
  const isOver = spent.characters >= limits.characters || spent.texts >= limits.texts
  if (!isOver && performance.now() >= spent.until) spent.isLate = true
  if (isOver || spent.isLate) harvest.isPartial = true
  return isOver || spent.isLate
}

/** Keeps a text, if anything stands in it and there is room. */
export function addText(harvest: Harvest, text: string, at: PiecePlace): void {
  if (keeps(harvest, text)) harvest.texts.push({ text, at })
}

/** Keeps what a file says of itself, the same thing once only. */
export function addMetadata(harvest: Harvest, name: string, value: string): void {
  const text = value.trim()
  const key = `${name}\n${text}`
  if (harvest.known.has(key) || !keeps(harvest, text)) return
  harvest.known.add(key)
  harvest.metadata.push({ text, at: { in: 'metadata', name } })
}

/** What was read of a piece that stands in this one, by its name there. */
export function addInner(harvest: Harvest, name: string, found: Harvest): void {
  const placed = ({ text, at }: PlacedText): PlacedText => ({
    text,
    at: { in: 'attachment', name, inside: at },
  })
  for (const text of found.texts) harvest.texts.push(placed(text))
  for (const text of found.metadata) harvest.metadata.push(placed(text))
  if (found.isPartial || found.trouble !== undefined) harvest.isPartial = true
}

function keeps(harvest: Harvest, text: string): boolean {
  if (!/\S/.test(text) || isFull(harvest)) return false
  const { spent, limits } = harvest
  spent.texts += 1
  spent.characters += text.length
  if (spent.characters <= limits.characters) return true
  harvest.isPartial = true
  return false
}

export function harvested({ texts, metadata, trouble, isPartial, spent }: Harvest): Extracted {
  return {
    texts,
    metadata,
    ...(trouble !== undefined && { trouble }),
    isPartial,
    ...(spent.isLate && { cutShort: 'time' }),
  }
}
