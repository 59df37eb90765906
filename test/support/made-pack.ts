import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { zipSync, type ZippableFile } from 'fflate'
import type { Verification } from '../../src/model/verification.ts'
import { openZip } from '../../src/verify/zip/zip-store.ts'
import type { Store } from '../../src/verify/store.ts'
import { ownReaders, verifyStore } from '../../src/verify-pack.ts'
import { credential, pem } from './certificates.ts'
import { putFile, type Files } from './files.ts'
import { coopqualHere } from './in-process.ts'
import { good } from './judged.ts'

/** The files of a pack by their paths. */
export type Pack = ReadonlyMap<string, Uint8Array>

/** A repository whose pack has all that packs have: pieces that are attached, and one that stays out. */
export const smallRepository: Files = {
  ...good,
  'evidence/registre.yaml': `${good['evidence/registre.yaml'] ?? ''}
  - id: dossier
    title: Dossier d’un locataire
    file: evidence/dossier.txt
    kind: record
    date: 2026-01-10
    confidentiality: restricted
    supports:
      - D1-02
  - id: enquete
    title: Enquête
    file: evidence/enquête 100 %.txt
    kind: survey
    date: 2026-01-10
    supports:
      - D1-02
`,
  'evidence/dossier.txt': 'Ce que personne d’autre ne lit.\n',
  'evidence/enquête 100 %.txt': 'Neuf sur dix.\n',
}

const made = new Map<string, Pack>()

/** The pack of the small repository, signed or not, by its files; made once. */
export async function madePack(kind: 'signed' | 'unsigned'): Promise<Pack> {
  const known = made.get(kind) ?? packOf(await audited(smallRepository, kind))
  made.set(kind, known)
  return known
}

/** Makes a pack of some files and reads it; nothing remains on the disk. */
async function audited(files: Files, kind: 'signed' | 'unsigned'): Promise<Record<string, Uint8Array>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'coopqual-dossier '))
  try {
    const repository = path.join(folder, 'dépôt')
    for (const [file, content] of Object.entries(files)) putFile(repository, file, content)
    const key = path.join(folder, 'clé.pem')
    writeFileSync(key, pem(credential('P-256')))
    const out = path.join(folder, 'dossiers')
    const sign = kind === 'signed' ? ['--sign', key] : []
    const ran = await coopqualHere(['audit', '--cwd', repository, '--out', out, ...sign])
    if (ran.code !== 0) throw new Error(ran.stderr)
    return readAll(path.join(out, readdirSync(out)[0] ?? ''))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Makes a pack of other files than those of the small repository. */
export async function packOfFiles(files: Files, kind: 'signed' | 'unsigned'): Promise<Pack> {
  return packOf(await audited(files, kind))
}

function packOf(files: Readonly<Record<string, Uint8Array>>): Pack {
  return new Map(Object.entries(files))
}

/** Every file of a folder, by its path from there. */
export function readAll(root: string): Record<string, Uint8Array> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name)
      return [path.relative(root, file).split(path.sep).join('/'), readFileSync(file)]
    }),
  )
}

/** Writes a pack into a folder that is new. */
export function written(pack: Pack, root: string): string {
  mkdirSync(root, { recursive: true })
  for (const [file, bytes] of pack) putFile(root, file, bytes)
  return root
}

/** The files as they would be read from a folder. */
export function storeOf(files: Pack): Store {
  const stored = [...files].map(
    ([file, bytes]) =>
      [
        file,
        { size: bytes.length, read: async (onBytes: (part: Uint8Array) => void) => onBytes(bytes) },
      ] as const,
  )
  return { files: new Map(stored), doubts: [], remarks: [], close: () => undefined }
}

/** Reads each PDF and each workbook once: most mutants leave them as they are. */
const readers = { rowsOf: once(ownReaders.rowsOf), pdfOf: once(ownReaders.pdfOf) }

function once<Bytes extends Uint8Array, T>(read: (bytes: Bytes) => T): (bytes: Bytes) => T {
  const known = new Map<string, T>()
  return (bytes) => {
    const sum = createHash('sha256').update(bytes).digest('hex')
    const found = known.get(sum) ?? read(bytes)
    known.set(sum, found)
    return found
  }
}

export function verified(files: Pack): Promise<Verification> {
  return verifyStore(storeOf(files), {}, readers)
}

/** Writes a ZIP and verifies it. */
export async function verifiedZip(bytes: Uint8Array): Promise<Verification> {
  const folder = mkdtempSync(path.join(tmpdir(), 'coopqual-zip '))
  const file = path.join(folder, 'dossier.zip')
  writeFileSync(file, bytes)
  const store = await openZip(file)
  try {
    return await verifyStore(store, {}, readers)
  } finally {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The codes of what makes doubt, once each, in order. */
export function codes({ doubts }: Verification): readonly string[] {
  return [...new Set(doubts.map(({ code }) => code))].toSorted()
}

/** A ZIP of a pack, as any program makes one. */
export function zipOf(files: Pack, more: Readonly<Record<string, ZippableFile>> = {}): Uint8Array {
  const named = [...files].map(([file, bytes]) => [`audit/${file}`, new Uint8Array(bytes)] as const)
  return zipSync({ ...Object.fromEntries(named), ...more }, { level: 1, mtime: new Date(1980, 0, 1) })
}

/** The same with the seal of its directory, as coopqual writes it. */
export function sealedZipOf(files: Pack): Uint8Array {
  const zip = Buffer.from(zipOf(files))
  const end = zip.length - 22
  const directory = zip.subarray(zip.readUInt32LE(end + 16), end)
  const seal = `coopqual sha256 ${createHash('sha256').update(directory).digest('hex')}`
  zip.writeUInt16LE(seal.length, end + 20)
  return Buffer.concat([zip, Buffer.from(seal)])
}
