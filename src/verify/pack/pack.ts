import { isRecord } from '../../model/record.ts'
import type { Audit } from '../../model/files.ts'
import type { Doubt, Remark, VerifiedSignature } from '../../model/verification.ts'
import type { ReadBag } from '../bag.ts'
import { isPayload } from '../names.ts'
import { wholeFile, type Store } from '../store.ts'
import type { ReadPdf } from './pdf.ts'
import { manifestSignatures, isManifestSignature, pdfSignatures, unpaired } from './signatures.ts'

const [pdfFile, workbookFile] = ['audit.pdf', 'audit.xlsx'] as const

/** How the two files that people open are read; nothing when one cannot be. */
export interface Readers {
  /** Every row of a workbook, as the texts of its cells. */
  readonly rowsOf: (bytes: Uint8Array) => readonly (readonly string[])[] | undefined
  readonly pdfOf: (bytes: Uint8Array) => Promise<ReadPdf | undefined>
}

export interface ReadPack {
  readonly audit: Audit
  readonly doubts: readonly Doubt[]
  readonly signatures: readonly VerifiedSignature[]
}

/** The audit that a bag holds; nothing when it is no pack of ours, and `unreadable` when all but its audit says that it is. */
export async function auditIn(store: Store): Promise<Audit | 'unreadable' | undefined> {
  const bytes = await wholeFile(store, 'audit.json')
  const value = bytes === undefined ? undefined : parsed(bytes)
  if (isAudit(value)) return value
  const isOurs = ['audit.json', pdfFile, workbookFile, 'provenance.json'].some((file) =>
    store.files.has(file),
  )
  return isOurs ? 'unreadable' : undefined
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** Enough of its outline that what is asked of it below can be asked. */
function isAudit(value: unknown): value is Audit {
  return (
    isRecord(value) &&
    value['format'] === 'coopqual-audit' &&
    Array.isArray(value['evidence']) &&
    value['evidence'].every(isRecord) &&
    isRecord(value['provenance']) &&
    Array.isArray(value['provenance']['files']) &&
    value['provenance']['files'].every(isRecord) &&
    isRecord(value['organisation']) &&
    isRecord(value['generator'])
  )
}

/** What a pack of ours must hold besides what every bag does: nothing more, and the same hashes everywhere. */
export async function readPack(
  store: Store,
  bag: ReadBag,
  audit: Audit,
  readers: Readers,
): Promise<ReadPack> {
  const { signatures, doubts } = await pdfDoubts(store, audit, readers)
  return {
    audit,
    signatures,
    doubts: [
      ...addedTags(store, bag),
      ...bag.remarks.flatMap(asDoubt),
      ...fileDoubts(store, bag, audit),
      ...doubts,
      ...(await workbookDoubts(store, audit, readers)),
    ],
  }
}

/** What a bag of another program may have, and none of ours does. */
function asDoubt({ code, ...rest }: Remark): readonly Doubt[] {
  const harmless: readonly Remark['code'][] = ['signature/expired']
  return harmless.includes(code)
    ? []
    : [{ code: 'bag/unlike-ours', ...rest, args: { ...rest.args, what: code } }]
}

function addedTags(store: Store, { tagManifests }: ReadBag): readonly Doubt[] {
  const listed = new Set(tagManifests.flatMap(({ file, sums }) => [file, ...sums.keys()]))
  return [...store.files.keys()]
    .filter((file) => !isPayload(file) && !listed.has(file) && !isManifestSignature(file))
    .map((file) => ({ code: 'tag/added', file, args: {} }))
}

interface Expected {
  readonly size: number
  readonly sha256: string
}

/** Pieces and sources, against what `audit.json` says of each: all are there, and nothing else is. */
function fileDoubts(
  { files }: Store,
  { hashed }: ReadBag,
  { evidence, provenance }: Audit,
): readonly Doubt[] {
  const expected = new Map<string, Expected>()
  for (const { packPath, size = 0, sha256 = '' } of evidence)
    if (packPath !== undefined) expected.set(packPath.normalize('NFC'), { size, sha256 })
  for (const { path, size, sha256 } of provenance.files) expected.set(path.normalize('NFC'), { size, sha256 })
  const found = new Map([...hashed].map(([path, file]) => [path.normalize('NFC'), file]))
  return [
    ...[...expected].flatMap(([file, { size, sha256 }]): readonly Doubt[] => {
      const own = found.get(file)
      if (own === undefined) return [{ code: 'audit/missing', file, args: {} }]
      return own.size === size && own.sums.get('sha256') === sha256
        ? []
        : [{ code: 'audit/differs', file, args: {} }]
    }),
    ...[...files.keys()]
      .filter((file) => isPayload(file) && !expected.has(file.normalize('NFC')))
      .map((file) => ({ code: 'audit/unlisted', file, args: {} }) as const),
  ]
}

async function pdfDoubts(
  store: Store,
  audit: Audit,
  { pdfOf }: Readers,
): Promise<{ readonly doubts: readonly Doubt[]; readonly signatures: readonly VerifiedSignature[] }> {
  const bytes = await wholeFile(store, pdfFile)
  if (bytes === undefined)
    return { doubts: [{ code: 'pdf/not-readable', file: pdfFile, args: {} }], signatures: [] }
  const pdf = await pdfOf(bytes)
  if (pdf === undefined)
    return { doubts: [{ code: 'pdf/not-readable', file: pdfFile, args: {} }], signatures: [] }
  const manifests = await manifestSignatures(store)
  const own = pdfSignatures(pdfFile, bytes, pdf.signatures)
  const tags = [...store.files.keys()].filter((file) => /^tagmanifest-[\w-]+\.txt$/.test(file))
  const expected = [pdfFile, ...tags.map((file) => `${file}.p7s`)]
  return {
    doubts: [
      ...(await carriedDoubts(store, audit, pdf.carried)),
      ...own.doubts,
      ...unpaired(own, manifests, expected),
    ],
    signatures: own.verified,
  }
}

/** What the PDF carries, under its name without its folder, is byte for byte what the pack holds, and all that it says. */
async function carriedDoubts(
  store: Store,
  { evidence, attachments }: Audit,
  carried: ReadPdf['carried'],
): Promise<readonly Doubt[]> {
  const pieces = evidence.flatMap(({ attached, packPath }) => (attached === true ? (packPath ?? []) : []))
  const renderings = (attachments?.limit ?? 0) === 0 ? [] : ['audit.json', workbookFile]
  const expected = new Map(
    [...renderings, ...pieces].map((file) => [file.slice(file.lastIndexOf('/') + 1), file]),
  )
  const names = new Set(carried.map(({ name }) => name))
  const doubts: Doubt[] = []
  const tell = (code: Doubt['code'], name: string): number =>
    doubts.push({ code, file: pdfFile, args: { name } })
  for (const { name, bytes } of carried) {
    const file = expected.get(name)
    if (file === undefined) tell('pdf/attachment-unknown', name)
    // One at a time: they may be large.
    // oxlint-disable-next-line no-await-in-loop
    else if (!(await isSame(store, file, bytes))) tell('pdf/attachment-differs', name)
  }
  for (const name of expected.keys()) if (!names.has(name)) tell('pdf/attachment-missing', name)
  return doubts
}

async function isSame(store: Store, path: string, bytes: Uint8Array): Promise<boolean> {
  const whole = await wholeFile(store, path)
  return whole !== undefined && Buffer.compare(whole, bytes) === 0
}

/** The workbook names each piece by its number, and beside it its hash, in full. */
async function workbookDoubts(
  store: Store,
  { evidence }: Audit,
  { rowsOf }: Readers,
): Promise<readonly Doubt[]> {
  const bytes = await wholeFile(store, workbookFile)
  const rows = bytes === undefined ? undefined : rowsOf(bytes)
  if (rows === undefined) return [{ code: 'workbook/not-readable', file: workbookFile, args: {} }]
  const shown = new Map<string, Set<string>>()
  for (const row of rows) {
    const hashes = row.filter((text) => /^[\da-f]{64}$/.test(text))
    for (const hash of hashes) shown.set(hash, new Set([...(shown.get(hash) ?? []), ...row]))
  }
  const hashed = evidence.filter(({ sha256 }) => sha256 !== undefined)
  const known = new Set(hashed.map(({ sha256 = '' }) => sha256))
  const wrong = [
    ...hashed
      .filter(({ sha256 = '', number }) => shown.get(sha256)?.has(number) !== true)
      .map(({ number }) => number),
    ...[...shown.keys()].filter((hash) => !known.has(hash)),
  ]
  return wrong.map((piece) => ({ code: 'workbook/differs', file: workbookFile, args: { piece } }))
}
