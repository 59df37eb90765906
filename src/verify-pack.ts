import { statSync } from 'node:fs'
import type { BookRefusalCode } from './model/book-refusal.ts'
import type { Doubt, Remark, Verification } from './model/verification.ts'
import { readWorkbook } from './read/xlsx/read-workbook.ts'
import type { Compared, Interruptible } from './verify-against.ts'
import { readBag, type ReadBag } from './verify/bag.ts'
import { withoutEchoes } from './verify/echoes.ts'
import { openFolder } from './verify/folder-store.ts'
import { isPayload } from './verify/names.ts'
import { isComparable } from './verify/pack/comparable.ts'
import { auditIn, readPack, unreadable, type Readers } from './verify/pack/pack.ts'
import { manifestSignatures } from './verify/pack/signatures.ts'
import { wholeFile, type Store } from './verify/store.ts'

export interface VerifyOptions {
  /** Told how many files there are, and gives what is to be called after each that was read. */
  readonly counter?: (total: number) => () => void
  /** The folder of a repository to compare with. */
  readonly against?: string
  /** Told before the pack is made again from its sources. */
  readonly onRebuild?: () => void
  /** Does the work that needs a folder for a while, and tells it when to stop: nothing of that folder may remain. */
  readonly interruptible?: Interruptible
}

/** What there may be to verify at a path: a folder, a ZIP, or neither. */
export async function kindAt(target: string): Promise<'folder' | 'zip' | 'neither'> {
  const stats = statSync(target)
  if (stats.isDirectory()) return 'folder'
  if (!stats.isFile()) return 'neither'
  const { isZip } = await import('./verify/zip/zip-store.ts')
  return isZip(target) ? 'zip' : 'neither'
}

/**
 * Verifies a pack, or any other bag, in a folder or in a ZIP: reads all of it, and writes nothing.
 * @throws {NodeJS.ErrnoException} when it cannot be opened at all
 */
export async function verifyPack(target: string, options: VerifyOptions = {}): Promise<Verification> {
  const store = await opened(target)
  try {
    return await verifyStore(store, options)
  } finally {
    store.close()
  }
}

async function opened(target: string): Promise<Store> {
  if (statSync(target).isDirectory()) return openFolder(target)
  const { openZip } = await import('./verify/zip/zip-store.ts')
  return openZip(target)
}

/** The same for files that stand anywhere. */
export async function verifyStore(
  store: Store,
  options: VerifyOptions = {},
  readers: Readers = ownReaders,
): Promise<Verification> {
  if (store.isRefused === true) return refused(store)
  const bag = await readBag(store, options.counter?.(store.files.size) ?? (() => undefined))
  const audit = await auditIn(store)
  const manifests = await manifestSignatures(store)
  const pack =
    typeof audit === 'object' ? await readPack({ store, bag, audit, readers, manifests }) : undefined
  const compared = pack === undefined ? undefined : await comparedWith(store, bag, options)
  const lost = audit === 'unreadable' ? unreadable(store, 'audit.json', 'audit/not-readable') : []
  const paths = [...store.files.keys()]
  const payload = paths.filter(isPayload)
  const doubts = withoutEchoes(
    sorted([
      ...bag.doubts,
      ...lost,
      ...manifests.doubts,
      ...(pack?.doubts ?? []),
      ...(compared?.doubts ?? []),
    ]),
  )
  return {
    kind: audit === undefined ? 'bag' : 'pack',
    ...(bag.declaration !== undefined && { version: bag.declaration.version }),
    algorithms: bag.manifests.map(({ algorithm }) => algorithm),
    files: { payload: payload.length, tags: paths.length - payload.length },
    size: payload.reduce((sum, path) => sum + (bag.hashed.get(path)?.size ?? 0), 0),
    doubts,
    remarks: audit === undefined && bag.manifests.length > 0 ? untold(bag.remarks, doubts) : [],
    unchecked: pack?.unchecked ?? [],
    signatures: [...(pack?.verified ?? []), ...manifests.verified],
    ...(pack !== undefined && { audit: pack.facts }),
    ...(compared?.against !== undefined && { against: compared.against }),
  }
}

async function comparedWith(
  store: Store,
  { hashed }: ReadBag,
  { against, onRebuild, interruptible }: VerifyOptions,
): Promise<Compared | undefined> {
  const bytes = against === undefined ? undefined : await wholeFile(store, 'audit.json')
  const audit: unknown = bytes === undefined ? undefined : JSON.parse(bytes.toString())
  if (against === undefined) return undefined
  if (!isComparable(audit)) return { doubts: unreadable(store, 'audit.json', 'audit/not-readable') }
  const { compareWithRepository } = await import('./verify-against.ts')
  return compareWithRepository({
    store,
    hashed,
    audit,
    repository: against,
    ...(onRebuild !== undefined && { onRebuild }),
    ...(interruptible !== undefined && { interruptible }),
  })
}

/** What is so wrong that nothing of it was read. */
function refused({ doubts }: Store): Verification {
  return {
    kind: 'bag',
    algorithms: [],
    files: { payload: 0, tags: 0 },
    size: 0,
    doubts,
    remarks: [],
    unchecked: [],
    signatures: [],
  }
}

/** Each once, and none that a doubt tells already. */
function untold(remarks: readonly Remark[], doubts: readonly Doubt[]): readonly Remark[] {
  const told = new Set(doubts.map(({ code, file }) => `${code}\0${file ?? ''}`))
  return sorted(remarks).filter(({ code, file }) => !told.has(`${code}\0${file ?? ''}`))
}

/** By file, then by what is said; each once. */
function sorted<T extends Doubt | Remark>(all: readonly T[]): readonly T[] {
  const keyed = all.map(
    (one) => [`${one.file ?? ''}\0${one.code}\0${JSON.stringify(one.args)}`, one] as const,
  )
  return [...new Map(keyed)].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one)
}

/** What reads PDFs is loaded for packs alone. */
export const ownReaders: Readers = {
  rowsOf,
  pdfOf: async (bytes) => {
    const { readPdf } = await import('./verify/pack/pdf.ts')
    return readPdf(bytes)
  },
}

/** What keeps a workbook of many thousand pieces from being read, though nothing is wrong with it. */
const sizes: ReadonlySet<BookRefusalCode> = new Set<BookRefusalCode>([
  'tooLarge',
  'partTooLarge',
  'totalTooLarge',
  'tooManyCells',
  'tooManyTexts',
  'tooManyElements',
])

/** Every row of every sheet of a workbook, as texts. */
function rowsOf(bytes: Uint8Array): ReturnType<Readers['rowsOf']> {
  const read = readWorkbook(bytes)
  if ('refused' in read) return sizes.has(read.refused.code) ? 'tooLarge' : undefined
  return read.workbook.sheets.flatMap(({ rows }) =>
    [...rows.values()].map((cells) =>
      [...cells.values()].flatMap((cell) => (cell.kind === 'text' ? cell.text : [])),
    ),
  )
}
