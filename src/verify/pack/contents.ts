import type { Doubt } from '../../model/verification.ts'
import type { ReadBag } from '../bag.ts'
import type { Hashed } from '../hashes.ts'
import { isPayload } from '../names.ts'
import type { FileRecord, PackAudit } from './audit.ts'
import { hashesShown } from './hashes-shown.ts'
import type { ReadPdf } from './pdf.ts'
import type { Statement } from './statement.ts'

/** The files that people and programs open. */
export const packFiles = {
  data: 'audit.json',
  document: 'audit.pdf',
  workbook: 'audit.xlsx',
  statement: 'provenance.json',
} as const

function doubt(code: Doubt['code'], file: string, args: Doubt['args'] = {}): Doubt {
  return { code, file, args }
}

/** The files as they were read, by names whose accents are composed. */
function byName(hashed: ReadBag['hashed']): ReadonlyMap<string, Hashed> {
  return new Map([...hashed].map(([path, file]) => [path.normalize('NFC'), file]))
}

function packedIn({ pieces, sources }: PackAudit): readonly FileRecord[] {
  return [...pieces.flatMap(({ packed }) => packed ?? []), ...sources]
}

/** Pieces and sources, against what `audit.json` says of each: all are there, and nothing else is. */
export function fileDoubts({ hashed, unreadable }: ReadBag, audit: PackAudit): readonly Doubt[] {
  const expected = new Map(packedIn(audit).map((record) => [record.path, record]))
  const found = byName(hashed)
  const isWrong = ({ path, size, sha256 }: FileRecord): readonly Doubt[] => {
    const own = found.get(path)
    if (own === undefined) return unreadable.has(path) ? [] : [doubt('audit/missing', path)]
    const isSame = own.size === size && own.sums.get('sha256') === sha256
    return isSame ? [] : [doubt('audit/differs', path)]
  }
  return [
    ...[...expected.values()].flatMap(isWrong),
    ...[...found.keys()]
      .filter((file) => isPayload(file) && !expected.has(file))
      .map((file) => doubt('audit/unlisted', file)),
  ]
}

/** What describes the bag itself: the statement comes before it. */
const afterStatement = /^(?:bagit\.txt|bag-info\.txt|tagmanifest-\w+\.txt(?:\.p7s)?)$/

/** The hashes in `provenance.json`: of all that was made and of all that it was made from, and of nothing else. */
export function statementDoubts(
  { hashed }: ReadBag,
  audit: PackAudit,
  { made, from, claims }: Statement,
): readonly Doubt[] {
  const found = byName(hashed)
  const sumOf = (path: string): string | undefined => found.get(path)?.sums.get('sha256')
  const tags = [...found.keys()].filter(
    (path) => !isPayload(path) && path !== packFiles.statement && !afterStatement.test(path),
  )
  const packed = packedIn(audit).map(({ path }) => path)
  const wrong = [
    ...[...made].filter(([path, sum]) => sumOf(path) !== sum).map(([path]) => path),
    ...tags.filter((path) => !made.has(path)),
    ...packed.filter((path) => from.get(path) !== sumOf(path)),
    ...[...from.keys()].filter((path) => isPayload(path) && !found.has(path)),
  ]
  const told: Readonly<Record<string, unknown>> = claims
  const other = Object.entries(audit.claims).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(told[name]),
  )
  return [
    ...[...new Set(wrong)].map((path) => doubt('provenance/differs', packFiles.statement, { path })),
    ...other.map(([name]) => doubt('provenance/other', packFiles.statement, { name })),
  ]
}

/** What the PDF carries is, hash for hash, what stands beside it; what it prints of the pieces is their hashes. */
export async function pdfDoubts(
  { hashed }: ReadBag,
  audit: PackAudit,
  pdf: ReadPdf,
): Promise<readonly Doubt[]> {
  const pieces = audit.pieces.flatMap(({ isAttached, packed }) => (isAttached ? (packed?.path ?? []) : []))
  const renderings = audit.hasAttachments ? [packFiles.data, packFiles.workbook] : []
  const expected = new Set([...renderings, ...pieces])
  const file = packFiles.document
  const found = byName(hashed)
  const sumOf = (path: string): string => found.get(path)?.sums.get('sha256') ?? ''
  const shown = hashesShown(pdf.text, [...audit.pieces.map(({ sha256 }) => sha256), ...renderings.map(sumOf)])
  const carried = new Set(pdf.carried.map(({ path }) => path))
  return [
    ...(pdf.isLonger ? [doubt('pdf/form', file)] : []),
    ...(await carriedDoubts(pdf, expected, found)),
    ...(pdf.nameless > 0 ? [doubt('pdf/attachment-unknown', file, { name: '?' })] : []),
    ...[...expected]
      .filter((path) => !carried.has(path))
      .map((name) => doubt('pdf/attachment-missing', file, { name })),
    ...audit.pieces
      .filter(({ sha256 }) => !shown.has(sha256))
      .map(({ number }) => doubt('pdf/unprinted', file, { name: number })),
    ...renderings
      .filter((name) => !shown.has(sumOf(name)))
      .map((name) => doubt('pdf/unprinted', file, { name })),
  ]
}

/** A name under which a file is carried twice is none that we know. */
async function carriedDoubts(
  { carried }: ReadPdf,
  expected: ReadonlySet<string>,
  found: ReadonlyMap<string, Hashed>,
): Promise<readonly Doubt[]> {
  const doubts: Doubt[] = []
  const left = new Set(expected)
  for (const { path: name, hashOf } of carried) {
    const own = found.get(name)
    if (!left.delete(name)) doubts.push(doubt('pdf/attachment-unknown', packFiles.document, { name }))
    // One at a time: they may be large.
    // oxlint-disable-next-line no-await-in-loop
    else if (own === undefined || (await hashOf(own.size)) !== own.sums.get('sha256'))
      doubts.push(doubt('pdf/attachment-differs', packFiles.document, { name }))
  }
  return doubts
}

/** The workbook names each piece by its number, and beside it its hash, in full; it names no other hash of a piece. */
export function workbookDoubts(
  { pieces }: PackAudit,
  rows: readonly (readonly string[])[],
): readonly Doubt[] {
  const shown = new Map<string, Set<string>>()
  for (const row of rows) {
    for (const hash of row.filter((text) => /^[\da-f]{64}$/.test(text))) {
      const beside = shown.get(hash) ?? new Set()
      for (const text of row) beside.add(text)
      shown.set(hash, beside)
    }
  }
  const known = new Set(pieces.map(({ sha256 }) => sha256))
  const wrong = [
    ...pieces
      .filter(({ sha256, number }) => shown.get(sha256)?.has(number) !== true)
      .map(({ number }) => number),
    ...[...shown.keys()].filter((hash) => !known.has(hash)),
  ]
  return wrong.map((piece) => doubt('workbook/differs', packFiles.workbook, { piece }))
}
