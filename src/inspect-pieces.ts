import path from 'node:path'
import type { ContentType, CutShort } from './model/content.ts'
import {
  personalKinds,
  type FoundDatum,
  type PersonalFinding,
  type PersonalKind,
  type PiecePlace,
  type PlacedText,
} from './model/personal.ts'
import { namesPerson } from './model/person-name.ts'
import { isRecord } from './model/record.ts'
import type { FileFact, PieceContent, SourceFile, Sources } from './model/source.ts'
import type { KeptPieces } from './read/cache/pieces.ts'
import { markUnsteady } from './read/disk.ts'
import { piecesIn } from './read/facts.ts'
import { hashAt } from './read/file-hash.ts'
import type { KnownPieces, KnownTexts } from './read/known-pieces.ts'
import { contactsOf, isContactName, type Contacts } from './privacy/contacts.ts'
import { nameFindings } from './privacy/file-name.ts'
import { maskedPlace } from './privacy/masked-place.ts'
import { readWhole } from './read/pieces/read-whole.ts'

/** What a piece says, as far as it could be read. */
export interface PieceTexts {
  readonly texts: readonly PlacedText[]
  /** What the file says of itself: its author, the place where a photo was taken. */
  readonly metadata: readonly PlacedText[]
  readonly trouble?: 'broken' | 'encrypted'
  /** Whether a limit kept some of it from being read. */
  readonly isPartial: boolean
  /** Whether it was the clock, the memory or a failure: another time, more may be read. */
  readonly cutShort?: CutShort
}

/** What reads the texts of pieces, and what finds personal data in a text. */
export interface PieceReaders {
  readonly extract: (bytes: Uint8Array, type: ContentType) => Promise<PieceTexts>
  readonly findPersonal: (text: string) => readonly FoundDatum[]
}

export interface Inspection {
  /**
   * Loaded when there is a piece to read; nothing is read without. Told the contacts that coopqual.yaml lists as the
   * organisation’s own, as they are written: they are no personal data.
   */
  readonly readers?: ((contacts: readonly string[]) => Promise<PieceReaders>) | undefined
  /** What was found out before; kept every now and then while there is more to find out. */
  readonly known?: KeptPieces | undefined
  /** What is being read already; nothing of a file that is another one since. */
  readonly ahead?: Pick<ReadonlyMap<string, Promise<PieceTexts>>, 'get'> | undefined
  /** Told how many pieces are about to be read, and gives what is to be called after each. */
  readonly counter?: ((total: number) => () => void) | undefined
}

/** A longer file is not held in memory, no reader would open it; that it was not read is said. In bytes. */
const longest = 48 * 1024 * 1024

/** Whoever stops a run of an hour does not want to wait that hour again. In milliseconds. */
const betweenKeeping = 5000

/** Whoever goes to so many places of one kind finds the others on the way. */
const mostPlaces = 200

/** The same sources, with what the texts of the pieces hold of persons. What never enters a pack is not read for that. */
export async function inspectPieces(
  root: string,
  sources: Sources,
  { readers, known, ahead, counter }: Inspection,
): Promise<Sources> {
  if (readers === undefined) return sources
  const own = ownWords(sources.files.find(({ role }) => role === 'settings'))
  const contacts = contactsOf(own.contacts)
  const named = withNames(sources, contacts)
  const pieces = readablePieces(named)
  const basis = basisOf(own)
  const unread = pieces.filter(({ file }) => known?.textsOf(file, basis) === undefined)
  const found = new Map<string, KnownTexts>()
  if (unread.length > 0) {
    const isKnownName = (name: string): boolean => isContactName(name, contacts)
    const loaded = { ...(await readers(own.contacts)), name: own.name, isKnownName }
    const onPiece = counter?.(unread.length)
    let kept = Date.now()
    // One at a time: they may be large.
    for (const piece of unread) {
      const late = lateTexts(root, piece, { known, basis })
      const before = late === undefined ? await ahead?.get(piece.file) : undefined
      const texts = late ?? (await textsIn(path.join(root, piece.file), piece, { ...loaded, before }))
      const { cutShort } = texts
      found.set(piece.file, texts)
      // What took too long is known by its content; what else this moment kept from being read is tried again.
      if (cutShort === 'time') keepLate(root, piece, { known, basis, texts })
      else if (cutShort !== undefined) markUnsteady()
      else known?.add(piece.file, { texts, basis })
      onPiece?.()
      if (Date.now() - kept < betweenKeeping) continue
      known?.save()
      kept = Date.now()
    }
  }
  const facts = new Map(named.facts)
  for (const { file, fact, content } of pieces) {
    const texts = found.get(file) ?? known?.textsOf(file, basis)
    facts.set(file, { ...fact, content: { ...content, ...texts } })
  }
  return { ...sources, facts }
}

/** The same sources, with what the paths of pieces tell of persons, whatever is in their files. */
function withNames(sources: Sources, contacts: Contacts): Sources {
  const told = [...sources.facts].map(([file, fact]) => {
    const inName = nameFindings(file, contacts)
    return [file, inName.length === 0 ? fact : { ...fact, inName }] as const
  })
  return { ...sources, facts: new Map(told) }
}

export interface OwnWords {
  readonly name: string
  readonly contacts: readonly string[]
}

/** What the settings say is the organisation’s own, whether or not the rest of them can be used. */
export function ownWords(settings: SourceFile | undefined): OwnWords {
  const value = settings?.value
  const { organisation, contacts } = isRecord(value) ? value : {}
  return {
    name: isRecord(organisation) ? String(organisation['name']) : '',
    contacts: Array.isArray(contacts) ? contacts.map(String) : [],
  }
}

/** By what texts are searched, as it is kept. */
export function basisOf(own: OwnWords): string {
  return JSON.stringify(own)
}

interface ReadablePiece {
  readonly file: string
  readonly fact: FileFact
  readonly content: PieceContent
}

const textless: ReadonlySet<ContentType> = new Set(['audio', 'lfsPointer', 'unknown', 'video'])

function readablePieces({ facts, files }: Sources): readonly ReadablePiece[] {
  const pieces = piecesIn(files)
  return [...facts].flatMap(([file, fact]) => {
    const { content } = fact
    if (content === undefined || !isReadable(content)) return []
    return pieces.get(file)?.every(isKeptIn) === true ? [] : [{ file, fact, content }]
  })
}

/** Whether there may be texts in a file. */
export function isReadable({ type, trouble }: PieceContent): boolean {
  return trouble === undefined && !textless.has(type)
}

/** Whether a piece never enters a pack, whatever is in its file. */
export function isKeptIn(piece: Readonly<Record<string, unknown>>): boolean {
  return piece['confidentiality'] === 'restricted' || piece['personalData'] === 'present'
}

const unread: KnownTexts = { personal: [], isPartial: true }

/** Another program may hold a file for a moment, and a thread may not start: that is no knowledge of the piece. */
const unreadable: KnownTexts = { ...unread, cutShort: 'failure' }

/** A reader that gives up has not found that there is nothing. */
async function textsIn(
  target: string,
  { fact, content }: ReadablePiece,
  { extract, before, ...search }: PieceReaders & Search & { readonly before: PieceTexts | undefined },
): Promise<KnownTexts> {
  const read = async (): Promise<PieceTexts | undefined> => {
    const bytes = readWhole(target)
    return bytes === undefined ? undefined : extract(bytes, content.type)
  }
  if (fact.size > longest) return unread
  try {
    const found = before !== undefined && isEnough(before) ? before : await read()
    if (found === undefined) return unreadable
    const { texts, metadata, trouble, isPartial, cutShort } = found
    return {
      personal: personalIn(
        [
          ...texts.map((text) => inText(text, search)),
          ...metadata.map((text) => inMetadata(text, search)),
        ].flat(),
      ),
      ...(trouble === undefined ? {} : { trouble }),
      ...(isPartial ? { isPartial } : {}),
      ...(cutShort === undefined ? {} : { cutShort }),
    }
  } catch {
    return unreadable
  }
}

/** Where it is known, and by what it was searched. */
interface KnownBy {
  readonly known: KnownPieces | undefined
  readonly basis: string
}

/** What was found in a piece that is known, by its content, to take too long. */
export function lateTexts(
  root: string,
  { file, fact: { size, sha256 } }: Pick<ReadablePiece, 'file' | 'fact'>,
  { known, basis }: KnownBy,
): KnownTexts | undefined {
  return known?.lateTexts(size, basis, () => sha256 ?? hashAt(path.join(root, file)))
}

function keepLate(
  root: string,
  { file, fact: { size, sha256 = hashAt(path.join(root, file)) } }: ReadablePiece,
  { known, basis, texts }: KnownBy & { readonly texts: KnownTexts },
): void {
  if (sha256 === undefined) markUnsteady()
  else known?.keepLate(sha256, { size, texts, basis })
}

/** What was read ahead was read within narrower limits; only the clock is the same. */
function isEnough({ isPartial, cutShort }: PieceTexts): boolean {
  return !isPartial || cutShort === 'time'
}

/** What is searched by: the name is that of the organisation, which is nobody’s. */
interface Search extends Pick<PieceReaders, 'findPersonal'>, Pick<OwnWords, 'name'> {
  /** Whether the organisation lists a name as that of one of its people. */
  readonly isKnownName: (name: string) => boolean
}

function inText({ text, at }: PlacedText, { findPersonal }: Search): readonly PersonalFinding[] {
  const counts = new Map<PersonalKind, number>()
  for (const { kind } of findPersonal(text)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => ({ kind, at: maskedPlace(at), count }))
}

/** Properties that tell of a person by what they are, when it is one that they name. */
const telling: Readonly<Record<string, PersonalKind>> = {
  author: 'author',
  lastModifiedBy: 'author',
  position: 'position',
}

function inMetadata(placed: PlacedText, search: Search): readonly PersonalFinding[] {
  const { text, at } = placed
  const kind = telling[propertyAt(at) ?? '']
  const isTold =
    kind === 'author'
      ? namesPerson(text, search.name, search.isKnownName)
      : kind !== undefined && text.trim() !== ''
  const found = inText(placed, search)
  return kind !== undefined && isTold ? [{ kind, at, count: 1 }, ...found] : found
}

/** The property that a place is, of a file or of one that is attached to it. */
function propertyAt(at: PiecePlace | undefined): string | undefined {
  if (at?.in === 'attachment') return propertyAt(at.inside)
  return at?.in === 'metadata' ? at.name : undefined
}

/** The findings kind by kind, in the order of the file, what stands at one place together. */
function personalIn(findings: readonly PersonalFinding[]): readonly PersonalFinding[] {
  return personalKinds.flatMap((kind) => {
    const byPlace = new Map<string, PersonalFinding>()
    for (const finding of findings) {
      if (finding.kind !== kind) continue
      const place = JSON.stringify(finding.at)
      const count = (byPlace.get(place)?.count ?? 0) + finding.count
      if (byPlace.size < mostPlaces || byPlace.has(place)) byPlace.set(place, { ...finding, count })
    }
    return [...byPlace.values()]
  })
}
