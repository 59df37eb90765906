import { addDays, daysBetween } from '../model/calendar.ts'
import type { Audit, PieceResult } from '../model/files.ts'
import type { PersonalFinding } from '../model/personal.ts'
import type { PieceEntry, Repository } from '../model/repository.ts'
import type { FileFact } from '../model/source.ts'
import { withoutAccents } from '../model/words.ts'
import { lastValidDay, isSuspect } from '../model/validity.ts'
import { placeKey } from '../model/place.ts'
import { defined } from './defined.ts'
import { foundIn } from './found.ts'
import { byId, type Links } from './links.ts'

interface Input {
  readonly repository: Repository
  readonly links: Links
  readonly date: string
  readonly thresholds: Audit['thresholds']
}

/** Every piece with its number, its state at the date and its place in the pack, by number. */
export function assessPieces(input: Input): readonly PieceResult[] {
  const pieces = input.repository.pieces.toSorted(byId)
  const width = Math.max(3, String(pieces.length).length)
  return withoutTwins(
    pieces.map((piece, index) => assessPiece(piece, `P${String(index + 1).padStart(width, '0')}`, input)),
  )
}

/** A file that one piece withholds enters the pack under no other name either. */
function withoutTwins(pieces: readonly PieceResult[]): readonly PieceResult[] {
  const secrets = new Map(
    pieces
      .filter(({ withheld }) => withheld === 'restricted' || withheld === 'personalData')
      .map(({ sha256, withheld }) => [sha256, withheld]),
  )
  return pieces.map(({ packPath, ...piece }) => {
    const withheld = piece.sha256 === undefined ? undefined : secrets.get(piece.sha256)
    return defined({
      ...piece,
      packPath: withheld === undefined ? packPath : undefined,
      withheld: withheld ?? piece.withheld,
    })
  })
}

function assessPiece(entry: PieceEntry, number: string, input: Input): PieceResult {
  const { repository, links, date } = input
  const {
    id,
    title,
    kind,
    file,
    url,
    location,
    validUntil,
    reviewed,
    retainUntil,
    confidentiality,
    personalData,
  } = entry.value
  const fact = file === undefined ? undefined : repository.facts.get(file)
  const found = [...(fact?.inName ?? []), ...(fact?.content?.personal ?? [])]
  const personal = repository.cleared?.has(placeKey(entry)) === true ? [] : found
  const withheld = reasonToWithhold(entry, fact, personal.length > 0)
  return defined({
    number,
    id,
    title,
    kind,
    date: entry.value.date,
    expires: lastValidDay(entry.value),
    ageDays: daysBetween(entry.value.date, date),
    state: stateOf(entry, fact, input),
    validUntil,
    reviewed,
    file,
    url,
    location,
    size: fact?.kind === 'file' ? fact.size : undefined,
    sha256: fact?.sha256,
    packPath: withheld === undefined && file !== undefined ? packPathOf(number, file) : undefined,
    withheld,
    ...whatIsIn(fact, personal),
    capturedOn: entry.value.capturedOn,
    captureSha256: url === undefined ? undefined : entry.value.sha256?.toLowerCase(),
    confidentiality: confidentiality ?? 'auditor',
    personalData: personalData ?? 'none',
    retainUntil,
    ...links.requirementsOfPiece(entry),
    commitments: entry.commitment === undefined ? [] : [entry.commitment.value.id],
    indicators: links.indicatorsOfPiece(id),
    actions: links.actionsOfPiece(id),
    place: { file: entry.file, pointer: entry.pointer },
  })
}

/** What is told of the content of a file. */
function whatIsIn(
  fact: FileFact | undefined,
  personal: readonly PersonalFinding[],
): Pick<PieceResult, 'personalFound' | 'partlyRead' | 'trouble'> {
  const { trouble, isPartial } = fact?.content ?? {}
  return defined({
    trouble,
    personalFound: personal.length === 0 ? undefined : foundIn(personal),
    partlyRead: isPartial === true ? (true as const) : undefined,
  })
}

function stateOf(entry: PieceEntry, fact: FileFact | undefined, input: Input): PieceResult['state'] {
  const { date, thresholds } = input
  const expires = lastValidDay(entry.value)
  if (entry.value.file !== undefined && !isThere(fact)) return 'missing'
  if (fact?.content?.trouble !== undefined) return 'unreadable'
  if (entry.value.date > date) return 'future'
  if (expires !== undefined && expires < date) return 'expired'
  if (isSuspect(entry, date)) return 'suspect'
  if (expires !== undefined && expires <= addDays(date, thresholds.expiresSoonDays)) return 'expiresSoon'
  return 'valid'
}

function reasonToWithhold(
  entry: PieceEntry,
  fact: FileFact | undefined,
  isPersonal: boolean,
): PieceResult['withheld'] {
  const { file, confidentiality, personalData } = entry.value
  if (confidentiality === 'restricted') return 'restricted'
  if (personalData === 'present' || isPersonal) return 'personalData'
  if (file === undefined) return 'notAFile'
  if (!isThere(fact)) return 'missing'
  // What nobody can open is no proof, and what is in it cannot be vouched for.
  return fact?.content?.trouble === undefined ? undefined : 'unreadable'
}

/** An empty file shows nothing, and a pointer is not the file: both are as good as none. */
function isThere(fact: FileFact | undefined): boolean {
  return fact?.kind === 'file' && fact.size > 0 && fact.content?.trouble !== 'lfsPointer'
}

/** A name that every system can write: the number, then the file's own name without accents or spaces. */
function packPathOf(number: string, file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot).toLowerCase()] : [name, '']
  return `data/evidence/${[number, plain(stem).slice(0, 60)].filter((part) => part !== '').join('-')}${plain(extension)}`
}

function plain(text: string): string {
  return withoutAccents(text)
    .replaceAll(/[^\w.]+/g, '-')
    .replaceAll(/^-+|[-.]+$/g, '')
}
