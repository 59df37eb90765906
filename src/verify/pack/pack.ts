import type { Doubt, PackFacts, Remark } from '../../model/verification.ts'
import type { ReadBag } from '../bag.ts'
import { isRefused, isTooLarge } from '../limits.ts'
import { canonicalForm, type Manifest } from '../manifest.ts'
import { isPayload } from '../names.ts'
import { wholeFile, type Store } from '../store.ts'
import { readAudit, type PackAudit } from './audit.ts'
import { fileDoubts, packFiles, pdfDoubts, statementDoubts, workbookDoubts } from './contents.ts'
import type { ReadPdf } from './pdf.ts'
import { pdfSignatures, unpaired, type Signatures } from './signatures.ts'
import { readStatement, type Statement } from './statement.ts'

/** How the two files that people open are read; nothing when one cannot be. */
export interface Readers {
  /** Every row of a workbook, as the texts of its cells; `tooLarge` beyond what is read at all. */
  readonly rowsOf: (bytes: Uint8Array) => readonly (readonly string[])[] | 'tooLarge' | undefined
  /** `tooLarge` for one that unfolds into more than ours ever do. */
  readonly pdfOf: (bytes: Buffer) => Promise<ReadPdf | 'tooLarge' | undefined>
}

export interface ReadPack extends Signatures {
  readonly facts: PackFacts
  /** Files too large to be looked into. */
  readonly unchecked: readonly string[]
}

/** The audit that a bag holds; nothing when it is no pack of ours, and `unreadable` when all but its audit says that it is. */
export async function auditIn(store: Store): Promise<PackAudit | 'unreadable' | undefined> {
  const bytes = await wholeFile(store, packFiles.data)
  const audit = bytes === undefined ? undefined : readAudit(bytes)
  if (audit !== undefined) return audit
  const isOurs = Object.values(packFiles).some((file) => store.files.has(file))
  return isOurs ? 'unreadable' : undefined
}

interface PackMaterial {
  readonly store: Store
  readonly bag: ReadBag
  readonly audit: PackAudit
  readonly readers: Readers
  /** Signatures of the tag manifests. */
  readonly manifests: Signatures
}

/** What a pack of ours must hold besides what every bag does: nothing more, and the same hashes everywhere. */
export async function readPack(material: PackMaterial): Promise<ReadPack> {
  const { store, bag, audit } = material
  const bytes = await wholeFile(store, packFiles.statement)
  const statement = bytes === undefined ? undefined : readStatement(bytes)
  const pdf = await pdfIn(material, statement)
  const workbook = await workbookIn(material)
  return {
    facts: audit.facts,
    verified: pdf.verified,
    unchecked: [
      ...(isUnchecked(store) ? [packFiles.document] : []),
      ...(workbook === 'tooLarge' ? [packFiles.workbook] : []),
    ],
    doubts: [
      ...addedTags(store, bag),
      ...(await formDoubts(store, [...bag.manifests, ...bag.tagManifests])),
      ...bag.remarks.map(asDoubt),
      ...fileDoubts(bag, audit),
      ...(statement === undefined
        ? unreadable(store, packFiles.statement, 'provenance/not-readable')
        : statementDoubts(bag, audit, statement)),
      ...pdf.doubts,
      ...(workbook === 'tooLarge' ? [] : workbook),
    ],
  }
}

/** Why a file of a pack is not read: it is far too large for that, or not of its form. */
export function unreadable(store: Store, file: string, code: Doubt['code']): readonly Doubt[] {
  return [{ code: isTooLarge(store, file) ? 'file/too-large' : code, file, args: {} }]
}

/** What a bag of another program may have, and none of ours does. */
function asDoubt({ code, ...rest }: Remark): Doubt {
  return code === 'file/clutter'
    ? { code, ...rest }
    : { code: 'bag/unlike-ours', ...rest, args: { ...rest.args, what: code } }
}

/**
 * Every file stands in every tag manifest, but the tag manifests and their signatures; and there are as many tag manifests
 * as there are manifests.
 */
function addedTags(store: Store, { manifests, tagManifests }: ReadBag): readonly Doubt[] {
  const algorithms = new Set(manifests.map(({ algorithm }) => algorithm))
  const paired = tagManifests.filter(({ algorithm }) => algorithms.has(algorithm))
  const apart = new Set(paired.flatMap(({ file }) => [file, `${file}.p7s`]))
  const lists = paired.map(({ sums }) => new Set([...sums.keys()].map((path) => path.normalize('NFC'))))
  const isListed = (file: string): boolean =>
    lists.length > 0 && lists.every((list) => list.has(file.normalize('NFC')))
  return [...store.files.keys()]
    .filter((file) => !isPayload(file) && !apart.has(file) && !isListed(file))
    .map((file) => ({ code: 'tag/added', file, args: {} }))
}

/** What no sum protects, the tag manifest, has one form: the one that coopqual writes. */
async function formDoubts(store: Store, manifests: readonly Manifest[]): Promise<readonly Doubt[]> {
  const doubts: Doubt[] = []
  for (const { file, sums } of manifests) {
    // oxlint-disable-next-line no-await-in-loop
    const bytes = await wholeFile(store, file)
    const isOurs = bytes?.equals(Buffer.from(canonicalForm(sums))) === true
    if (!isOurs) doubts.push({ code: 'manifest/form', file, args: {} })
  }
  return doubts
}

/** Whether the PDF carries so much that it is not looked into. */
function isUnchecked(store: Store): boolean {
  return isTooLarge(store, packFiles.document) && !isRefused(store, packFiles.document)
}

async function pdfIn(
  { store, bag, audit, readers, manifests }: PackMaterial,
  statement: Statement | undefined,
): Promise<Signatures> {
  const file = packFiles.document
  if (isUnchecked(store)) return { doubts: [], verified: [] }
  const bytes = await wholeFile(store, file)
  const pdf = bytes === undefined ? undefined : await readers.pdfOf(bytes)
  if (bytes === undefined || typeof pdf !== 'object') {
    const doubts = unreadable(store, file, pdf === 'tooLarge' ? 'file/too-large' : 'pdf/not-readable')
    return { doubts, verified: [] }
  }
  const own = pdfSignatures(file, bytes, pdf)
  const expected = [file, ...bag.tagManifests.map((manifest) => `${manifest.file}.p7s`)]
  const isSaidSigned = statement?.asked['sign'] === true
  return {
    verified: own.verified,
    doubts: [
      ...(await pdfDoubts(bag, audit, pdf)),
      ...own.doubts,
      ...unpaired(own, manifests, { expected, isSaidSigned }),
    ],
  }
}

/** Audits of less never lead to a workbook of which we read nothing. In bytes. */
const largeData = 4_000_000

async function workbookIn({ store, audit, readers }: PackMaterial): Promise<readonly Doubt[] | 'tooLarge'> {
  const file = packFiles.workbook
  const bytes = await wholeFile(store, file)
  const rows = isTooLarge(store, file) ? 'tooLarge' : bytes && readers.rowsOf(bytes)
  if (rows === undefined) return [{ code: 'workbook/not-readable', file, args: {} }]
  if (rows !== 'tooLarge') return workbookDoubts(audit, rows)
  const isBomb = (store.files.get(packFiles.data)?.size ?? 0) < largeData
  return isBomb ? [{ code: 'file/too-large', file, args: {} }] : rows
}
