import { isRecord } from '../../model/record.ts'
import type { Audit } from '../../model/files.ts'
import type { Doubt, Remark, VerifiedSignature } from '../../model/verification.ts'
import type { ReadBag } from '../bag.ts'
import { isPayload } from '../names.ts'
import { wholeFile, type Store } from '../store.ts'
import { manifestSignatures, isManifestSignature, pdfSignatures, unpaired } from './signatures.ts'

/** How the workbook is read: every row as the texts of its cells; nothing when it cannot be. */
export type RowsOf = (bytes: Uint8Array) => readonly (readonly string[])[] | undefined

export interface ReadPack {
  readonly audit: Audit
  readonly doubts: readonly Doubt[]
  readonly signatures: readonly VerifiedSignature[]
}

/** The audit that a bag holds, when it is a pack of ours. */
export async function auditIn(store: Store): Promise<Audit | undefined> {
  const bytes = await wholeFile(store, 'audit.json')
  if (bytes === undefined) return undefined
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return isAudit(value) ? value : undefined
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
export async function readPack(store: Store, bag: ReadBag, audit: Audit, rowsOf: RowsOf): Promise<ReadPack> {
  const { signatures, doubts } = await pdfDoubts(store, audit)
  return {
    audit,
    signatures,
    doubts: [
      ...addedTags(store, bag),
      ...bag.remarks.flatMap(asDoubt),
      ...fileDoubts(store, bag, audit),
      ...doubts,
      ...(await workbookDoubts(store, audit, rowsOf)),
    ],
  }
}

/** What a bag of another program may have, and none of ours does. */
function asDoubt({ code, ...rest }: Remark): readonly Doubt[] {
  const harmless: readonly Remark['code'][] = ['signature/expired']
  return harmless.includes(code) ? [] : [{ code: 'bag/unlike-ours', ...rest, args: { ...rest.args, what: code } }]
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
function fileDoubts({ files }: Store, { hashed }: ReadBag, { evidence, provenance }: Audit): readonly Doubt[] {
  const expected = new Map<string, Expected>()
  for (const { packPath, size = 0, sha256 = '' } of evidence)
    if (packPath !== undefined) expected.set(packPath.normalize('NFC'), { size, sha256 })
  for (const { path, size, sha256 } of provenance.files) expected.set(path.normalize('NFC'), { size, sha256 })
  const found = new Map([...hashed].map(([path, file]) => [path.normalize('NFC'), file]))
  return [
    ...[...expected].flatMap(([file, { size, sha256 }]): readonly Doubt[] => {
      const own = found.get(file)
      if (own === undefined) return [{ code: 'audit/missing', file, args: {} }]
      return own.size === size && own.sums['sha256'] === sha256 ? [] : [{ code: 'audit/differs', file, args: {} }]
    }),
    ...[...files.keys()]
      .filter((file) => isPayload(file) && !expected.has(file.normalize('NFC')))
      .map((file) => ({ code: 'audit/unlisted', file, args: {} }) as const),
  ]
}

const [pdfFile, workbookFile] = ['audit.pdf', 'audit.xlsx'] as const

async function pdfDoubts(
  store: Store,
  audit: Audit,
): Promise<{ readonly doubts: readonly Doubt[]; readonly signatures: readonly VerifiedSignature[] }> {
  const bytes = await wholeFile(store, pdfFile)
  if (bytes === undefined) return { doubts: [{ code: 'pdf/not-readable', file: pdfFile, args: {} }], signatures: [] }
  // Loaded here: most of what is verified is no PDF.
  const { readPdf } = await import('./pdf.ts')
  const pdf = await readPdf(bytes)
  const manifests = await manifestSignatures(store)
  if (pdf === undefined)
    return {
      doubts: [{ code: 'pdf/not-readable', file: pdfFile, args: {} }, ...manifests.doubts],
      signatures: manifests.verified,
    }
  const own = pdfSignatures(pdfFile, bytes, pdf.signatures)
  const tags = [...store.files.keys()].filter((file) => /^tagmanifest-[\w-]+\.txt$/.test(file))
  const expected = [pdfFile, ...tags.map((file) => `${file}.p7s`)]
  return {
    doubts: [
      ...(await carriedDoubts(store, audit, pdf.carried)),
      ...own.doubts,
      ...manifests.doubts,
      ...unpaired(own, manifests, expected),
    ],
    signatures: [...own.verified, ...manifests.verified],
  }
}

/** What the PDF carries is byte for byte what stands beside it, and it carries what the audit says. */
async function carriedDoubts(
  store: Store,
  { evidence, attachments }: Audit,
  carried: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<readonly Doubt[]> {
  const pieces = evidence.flatMap(({ attached, packPath }) => (attached === true ? (packPath ?? []) : []))
  const renderings = (attachments?.limit ?? 0) === 0 ? [] : ['audit.json', workbookFile]
  const expected = [...renderings, ...pieces]
  const doubts: Doubt[] = []
  const names = new Set(carried.map(({ name }) => name))
  for (const { name, bytes } of carried) {
    if (!expected.includes(name)) doubts.push({ code: 'pdf/attachment-unknown', file: pdfFile, args: { name } })
    // One at a time: they may be large.
    // oxlint-disable-next-line no-await-in-loop
    else if (!(await isSame(store, name, bytes)))
      doubts.push({ code: 'pdf/attachment-differs', file: pdfFile, args: { name } })
  }
  const lacking = expected.filter((name) => !names.has(name))
  return [...doubts, ...lacking.map((name) => ({ code: 'pdf/attachment-missing', file: pdfFile, args: { name } }) as const)]
}

async function isSame(store: Store, path: string, bytes: Uint8Array): Promise<boolean> {
  const whole = await wholeFile(store, path)
  return whole !== undefined && Buffer.compare(whole, bytes) === 0
}

/** The workbook names each piece by its number, and beside it its hash, in full. */
async function workbookDoubts(store: Store, { evidence }: Audit, rowsOf: RowsOf): Promise<readonly Doubt[]> {
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
    ...hashed.filter(({ sha256 = '', number }) => shown.get(sha256)?.has(number) !== true).map(({ number }) => number),
    ...[...shown.keys()].filter((hash) => !known.has(hash)),
  ]
  return wrong.map((piece) => ({ code: 'workbook/differs', file: workbookFile, args: { piece } }))
}
