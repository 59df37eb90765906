import { isDate } from '../../model/calendar.ts'
import { isRecord } from '../../model/record.ts'
import type { PackFacts } from '../../model/verification.ts'
import { parsedJson } from './json.ts'

type Fields = Readonly<Record<string, unknown>>

/** A file of a pack, by its path there, and its hash in hexadecimal. */
export interface FileRecord {
  readonly path: string
  readonly size: number
  readonly sha256: string
}

/** A piece of which the audit tells a hash. */
interface PieceRecord {
  readonly number: string
  readonly sha256: string
  readonly isAttached: boolean
  /** Absent when it stays out of the pack. */
  readonly packed?: FileRecord
}

/** What `audit.json` says of the files of its pack. */
export interface PackAudit {
  readonly facts: PackFacts
  /** The pieces with a hash. */
  readonly pieces: readonly PieceRecord[]
  readonly sources: readonly FileRecord[]
  /** Whether the PDF carries the other renderings. */
  readonly hasAttachments: boolean
  /** What `provenance.json` says of the same things. */
  readonly claims: Claims
}

/** What both `audit.json` and `provenance.json` say of a pack, whatever the values are. */
export type Claims = Readonly<
  Record<
    'date' | 'language' | 'draft' | 'referentials' | 'baseline' | 'embedLimit' | 'commit' | 'dirty' | 'maker',
    unknown
  >
>

/**
 * Reads `audit.json` as far as files are concerned; nothing when it is not of that form. Whoever wrote it, every value is
 * looked at before it is used.
 */
export function readAudit(bytes: Uint8Array): PackAudit | undefined {
  const value = parsedJson(bytes)
  if (!isRecord(value) || value['format'] !== 'coopqual-audit') return undefined
  const { evidence, provenance, attachments } = value
  if (!Array.isArray(evidence) || !isRecord(provenance) || !Array.isArray(provenance['files']))
    return undefined
  const facts = factsIn(value, provenance)
  const pieces = allRead(evidence.map(pieceIn))
  const sources = allRead(
    provenance['files'].map((file) => (isRecord(file) ? recordIn(file, file['path']) : 'odd')),
  )
  if (facts === undefined || pieces === undefined || sources === undefined) return undefined
  const known = pieces.filter((piece) => piece !== undefined)
  const packed = known.filter((piece) => piece.packed !== undefined).length
  return {
    facts: { ...facts, pieces: evidence.length, packed, withheld: known.length - packed },
    pieces: known,
    sources,
    hasAttachments: isRecord(attachments) && attachments['limit'] !== 0,
    claims: claimsIn(value, provenance),
  }
}

function claimsIn(
  { date, language, draft, referentials, baseline, attachments, generator }: Fields,
  { commit, dirty }: Fields,
): Claims {
  const ids = Array.isArray(referentials) ? referentials.map((one) => (isRecord(one) ? one['id'] : one)) : []
  const { name, version } = isRecord(generator) ? generator : {}
  return {
    date,
    language,
    draft,
    referentials: ids,
    baseline: baseline !== undefined,
    embedLimit: isRecord(attachments) ? attachments['limit'] : 0,
    commit,
    dirty: commit === undefined ? undefined : dirty,
    maker: `pkg:npm/${String(name)}@${String(version)}`,
  }
}

/** All of them, unless one is not of its form. */
function allRead<T>(all: readonly (T | 'odd')[]): readonly T[] | undefined {
  const read = all.filter((one): one is T => one !== 'odd')
  return read.length === all.length ? read : undefined
}

function factsIn(
  { organisation, date, generator, draft }: Fields,
  { commit, dirty }: Fields,
): Omit<PackFacts, 'pieces' | 'packed' | 'withheld'> | undefined {
  const name = isRecord(organisation) ? organisation['name'] : undefined
  const maker = isRecord(generator)
    ? `${String(generator['name'])} ${String(generator['version'])}`
    : undefined
  if (typeof name !== 'string' || typeof date !== 'string' || !isDate(date) || maker === undefined)
    return undefined
  return {
    organisation: name,
    date,
    generator: maker,
    draft: draft === true,
    ...(typeof commit === 'string' && { commit }),
    ...(typeof dirty === 'boolean' && { dirty }),
  }
}

/** A piece of which nothing is a file has no hash, and nothing of it can be compared. */
function pieceIn(piece: unknown): PieceRecord | undefined | 'odd' {
  if (!isRecord(piece) || typeof piece['number'] !== 'string') return 'odd'
  const { number, sha256, packPath, attached } = piece
  if (sha256 === undefined) return packPath === undefined ? undefined : 'odd'
  if (!isHash(sha256)) return 'odd'
  const packed = packPath === undefined ? undefined : recordIn(piece, packPath)
  if (packed === 'odd') return 'odd'
  return { number, sha256, isAttached: attached === true, ...(packed !== undefined && { packed }) }
}

function recordIn({ size, sha256 }: Fields, path: unknown): FileRecord | 'odd' {
  if (typeof path !== 'string' || typeof size !== 'number' || !isHash(sha256)) return 'odd'
  return { path: path.normalize('NFC'), size, sha256 }
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[\da-f]{64}$/.test(value)
}
