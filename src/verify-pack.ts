import { statSync } from 'node:fs'
import type { Doubt, Verification } from './model/verification.ts'
import { readWorkbook } from './read/xlsx/read-workbook.ts'
import { readBag } from './verify/bag.ts'
import { openFolder } from './verify/folder-store.ts'
import { isPayload } from './verify/names.ts'
import { auditIn, readPack, type Readers, type ReadPack } from './verify/pack/pack.ts'
import { manifestSignatures } from './verify/pack/signatures.ts'
import type { Store } from './verify/store.ts'

export interface VerifyOptions {
  /** Told how many files there are, then after each that was read. */
  readonly counter?: (total: number) => () => void
}

/**
 * Verifies a pack, or any other bag, in a folder or in a ZIP: reads all of it, and writes nothing.
 * @throws {NodeJS.ErrnoException} when it cannot be opened at all
 */
export async function verifyPack(target: string, { counter }: VerifyOptions = {}): Promise<Verification> {
  const store = await opened(target)
  try {
    return await verifyStore(store, counter?.(store.files.size))
  } finally {
    store.close()
  }
}

async function opened(target: string): Promise<Store> {
  if (statSync(target).isDirectory()) return openFolder(target)
  const { openZip } = await import('./verify/zip-store.ts')
  return openZip(target)
}

/** The same for files that stand anywhere; `onFile` is told after each that was read. */
export async function verifyStore(
  store: Store,
  onFile: () => void = () => undefined,
  readers: Readers = ownReaders,
): Promise<Verification> {
  const bag = await readBag(store, onFile)
  const audit = await auditIn(store)
  const pack = typeof audit === 'object' ? await readPack(store, bag, audit, readers) : undefined
  const lost: readonly Doubt[] =
    audit === 'unreadable' ? [{ code: 'audit/not-readable', file: 'audit.json', args: {} }] : []
  const manifests = await manifestSignatures(store)
  const paths = [...store.files.keys()]
  const payload = paths.filter(isPayload)
  return {
    kind: pack === undefined ? 'bag' : 'pack',
    ...(bag.declaration !== undefined && { version: bag.declaration.version }),
    algorithms: bag.manifests.map(({ algorithm }) => algorithm),
    files: { payload: payload.length, tags: paths.length - payload.length },
    size: payload.reduce((sum, path) => sum + (bag.hashed.get(path)?.size ?? 0), 0),
    doubts: sorted([...bag.doubts, ...lost, ...manifests.doubts, ...(pack?.doubts ?? [])]),
    remarks: pack === undefined ? bag.remarks : [],
    signatures: [...(pack?.signatures ?? []), ...manifests.verified],
    ...(pack !== undefined && { audit: factsOf(pack) }),
  }
}

function factsOf({ audit }: ReadPack): NonNullable<Verification['audit']> {
  const { organisation, date, generator, provenance, evidence } = audit
  return {
    organisation: organisation.name,
    date,
    generator: `${generator.name} ${generator.version}`,
    ...(provenance.commit !== undefined && { commit: provenance.commit }),
    pieces: evidence.filter(({ packPath }) => packPath !== undefined).length,
    withheld: evidence.filter(({ withheld }) => withheld !== undefined).length,
  }
}

/** By file, then by what is said; each once. */
function sorted(doubts: readonly Doubt[]): readonly Doubt[] {
  const keyed = doubts.map(
    (doubt) => [`${doubt.file ?? ''}\0${doubt.code}\0${JSON.stringify(doubt.args)}`, doubt] as const,
  )
  return [...new Map(keyed)].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, doubt]) => doubt)
}

/** What reads PDFs is loaded for packs alone. */
export const ownReaders: Readers = {
  rowsOf,
  pdfOf: async (bytes) => {
    const { readPdf } = await import('./verify/pack/pdf.ts')
    return readPdf(bytes)
  },
}

/** Every row of every sheet of a workbook, as texts. */
function rowsOf(bytes: Uint8Array): readonly (readonly string[])[] | undefined {
  const read = readWorkbook(bytes)
  if ('refused' in read) return undefined
  return read.workbook.sheets.flatMap(({ rows }) =>
    [...rows.values()].map((cells) =>
      [...cells.values()].flatMap((cell) => (cell.kind === 'text' ? cell.text : [])),
    ),
  )
}
