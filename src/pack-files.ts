import path from 'node:path'
import { makeAnnex, type AnnexWork } from './annex-file.ts'
import { catalogueOf, fill } from './lang/catalogue.ts'
import { formatterOf } from './lang/format.ts'
import type { Audit } from './model/files.ts'
import type { Attachment, CarriedFile } from './model/pack.ts'
import { packedPieces } from './model/packed-pieces.ts'
import type { SignatureFacts } from './model/signature.ts'
import type { Sources } from './model/source.ts'
import { plainName } from './model/words.ts'
import { makeDocument, makeWorkbook } from './pack/pack.ts'
import { makePublicPack } from './pack/public/public-pack.ts'
import { formats } from './render/formats/index.ts'
import { attachmentsOf } from './attachments.ts'
import { signaturesOf, statementFile } from './attestation.ts'
import {
  composeBag,
  sha256Of,
  type Algorithm,
  type BagInfo,
  type PayloadFile,
  type StoredTagFile,
  type TagFile,
} from './write/bag.ts'
import { WriteError } from './write/failure.ts'
import type { FolderEntry } from './write/folder.ts'
import { strongHashesOf } from './write/strong.ts'

/** Who signs a pack, when and how. */
export interface Signing extends Omit<SignatureFacts, 'room'> {
  /** Bytes to keep for the signature in a PDF. */
  readonly room: () => Promise<number>
  /** Signs a PDF that keeps a place for it. */
  readonly signPdf: (file: Uint8Array) => Promise<Uint8Array>
  /** The signature of a file, apart from it. */
  readonly signFile: (file: TagFile) => Promise<Uint8Array>
}

/** A step of making a pack, as progress is told: the name of a format, or `sign`. */
export type PackStep = string

/** What a pack may have besides. */
interface Extras {
  readonly annex?: AnnexWork
  /** Stops the work as soon as it can. */
  readonly signal?: AbortSignal
}

/** Name of the pack’s folder: audit-<organisation>-<date>, in letters that every system can write. */
export function packName({ organisation, date }: Audit): string {
  const plain = plainName(organisation.name)
  return ['audit', plain.slice(0, 60) || (organisation.siren ?? ''), date]
    .filter((part) => part !== '')
    .join('-')
}

/** What a pack is made from, besides the audit. */
export interface PackMaterial {
  readonly root: string
  readonly sources: Sources
  readonly signing?: Signing | undefined
  /** Whether the public summary is asked for. */
  readonly hasPublicSummary?: boolean
  /** What the manifests hold besides SHA-256. */
  readonly hash?: Algorithm
  /** The SHA-512 of files by their SHA-256, as far as it is known: they are not read again for it. */
  readonly strong?: ReadonlyMap<string, string>
}

/**
 * Every file of a pack: the renderings, the sources as they were read, the pieces, and what makes it a bag.
 * The same signer at the same moment makes the same bytes with an RSA key, and never with an ECDSA key.
 * @param root the repository’s folder, from which the pieces are copied
 */
export async function packFiles(
  audit: Audit,
  { root, sources, signing, hasPublicSummary, hash, strong }: PackMaterial,
  onStep: (step: PackStep) => void,
  extras: Extras = {},
): Promise<readonly FolderEntry[]> {
  const plainAnnex = extras.annex === undefined ? undefined : await makeAnnex(audit, root, extras.annex)
  const data = { path: 'audit.json', bytes: textBytes(`${JSON.stringify(audit, undefined, 2)}\n`) }
  const files = await rendered(audit, { root, data, signing, onStep, signal: extras.signal })
  const summary =
    hasPublicSummary === true ? await publicSummary(audit, { onStep, signal: extras.signal }) : undefined
  const recorded = new Set(audit.provenance.files.map((file) => file.path))
  const written = sourceFilesOf(sources).filter((file) => recorded.has(file.path))
  const pieces = packedPieces(audit).map(({ packPath, file, size, sha256 }) => ({
    path: packPath,
    size,
    sha256,
    copyFrom: path.join(root, file),
  }))
  const stored = plainAnnex === undefined ? pieces : [plainAnnex, ...pieces]
  const sha512 =
    hash === 'sha512' ? await strongHashesOf([...stored, ...written], strong, extras.signal) : undefined
  const hashed = <T extends PayloadFile>(file: T): T => ({ ...file, sha512: sha512?.get(file.path) })
  const annex = plainAnnex === undefined ? undefined : hashed(plainAnnex)
  const tags: readonly (TagFile | StoredTagFile)[] = [
    data,
    ...files,
    ...(summary === undefined ? [] : [summary]),
    ...(annex === undefined ? [] : [annex]),
    readmeOf(audit, { annexFile: annex?.path, summaryFile: summary?.path, signing, hash }),
  ]
  const payload: readonly PayloadFile[] = [...pieces, ...audit.provenance.files].map(hashed)
  const manifests = composeBag(payload, [], bagInfoOf(audit), hash).filter(({ path: name }) =>
    name.startsWith('manifest-'),
  )
  const asked = { annex: annex !== undefined, public: summary !== undefined, sign: signing !== undefined }
  const all = [...tags, statementFile(audit, { made: [...tags, ...manifests], sources, asked })]
  const bag = composeBag(payload, all, bagInfoOf(audit), hash)
  return [...all, ...bag, ...(await signaturesOf(bag, signing)), ...written, ...pieces]
}

/** Every YAML file that was read, under the path that it would have in the pack. */
export function sourceFilesOf({ files, shipped }: Sources): readonly TagFile[] {
  return [
    ...files
      .filter(({ bytes, value }) => bytes.length > 0 || value !== undefined)
      .map(({ file, bytes }) => ({ path: packedSource(file), bytes })),
    ...shipped.map(({ file, bytes }) => ({
      path: `data/source/shipped/${file.slice(file.lastIndexOf('/') + 1)}`,
      bytes,
    })),
  ]
}

/** The path in a pack of a file of the repository. */
export function packedSource(file: string): string {
  return `data/source/repository/${portable(file)}`
}

/**
 * A path that every system can write, and that a manifest holds as it is: BagIt would encode a percent sign. Windows
 * keeps the names of its devices for itself, and cuts dots and spaces off the end.
 */
function portable(file: string): string {
  const steps = file.split('/').map((step) =>
    step
      .replaceAll(/[%:?*"<>|\\\p{Cc}]/gu, '_')
      .replace(/[. ]$/, '_')
      .replace(/^(?:aux|com\d|con|lpt\d|nul|prn)(?=\.|$)/i, '_$&'),
  )
  return steps.join('/')
}

/** Loads what renders a pack, for who has a moment to spare before. */
export async function loadRenderers(): Promise<void> {
  await Promise.all(Object.values(formats).map((load) => load()))
}

interface Rendering {
  readonly root: string
  /** The audit itself, as a file. */
  readonly data: TagFile
  readonly signing: Signing | undefined
  readonly onStep: (step: PackStep) => void
  readonly signal: AbortSignal | undefined
}

/** Every rendering; one that carries the others comes last. */
async function rendered(
  audit: Audit,
  { root, data, signing, onStep, signal }: Rendering,
): Promise<readonly TagFile[]> {
  const signature = signing === undefined ? undefined : { ...signing, room: await signing.room() }
  const files: TagFile[] = []
  const loaded = await Promise.all(
    Object.entries(formats).map(async ([step, load]) => ({ step, format: await load() })),
  )
  const isCarrier = ({ format }: (typeof loaded)[number]): number => (format.carries === true ? 1 : 0)
  for (const { step, format } of loaded.toSorted((left, right) => isCarrier(left) - isCarrier(right))) {
    checkAborted(signal, format.file)
    onStep(step)
    const attachments = format.carries === true ? await attachmentsOf(audit, root, [data, ...files]) : []
    const renderings = attachments.filter(({ relation }) => relation !== 'supplement')
    const pack =
      format.carries === true
        ? makeDocument(audit, { carried: renderings.map(recordOf), signature })
        : makeWorkbook(audit)
    const bytes = await unlessAborted(signal, format.file, () => format.render(pack, attachments, signal))
    if (signing !== undefined && format.isSigned === true) {
      onStep('sign')
      files.push({ path: format.file, bytes: await signing.signPdf(bytes) })
    } else {
      files.push({ path: format.file, bytes })
    }
  }
  return files
}

/** The short version for everyone, rendered as the document of the pack is. */
async function publicSummary(
  audit: Audit,
  { onStep, signal }: Pick<Rendering, 'onStep' | 'signal'>,
): Promise<TagFile> {
  const { file } = catalogueOf(audit.language).publicSummary
  checkAborted(signal, file)
  onStep('public')
  const { default: pdf } = await import('./render/formats/pdf.ts')
  const bytes = await unlessAborted(signal, file, () => pdf.render(makePublicPack(audit), [], signal))
  return { path: file, bytes }
}

function checkAborted(signal: AbortSignal | undefined, file: string): void {
  if (signal?.aborted === true) throw new WriteError('aborted', file)
}

/** What a step throws once it was told to stop is that it stopped. */
async function unlessAborted<T>(
  signal: AbortSignal | undefined,
  file: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    checkAborted(signal, file)
    throw error
  }
}

function recordOf({ path: name, bytes }: Attachment): CarriedFile {
  return { path: name, size: bytes.length, sha256: sha256Of(bytes) }
}

interface Mentioned {
  readonly annexFile: string | undefined
  readonly summaryFile: string | undefined
  readonly signing: Signing | undefined
  readonly hash: Algorithm | undefined
}

function readmeOf(
  { organisation, date, language, provenance }: Audit,
  { annexFile, summaryFile, signing, hash }: Mentioned,
): TagFile {
  const { bag } = catalogueOf(language)
  const { commit, dirty } = provenance
  const origin = commit === undefined ? '' : fill(dirty === true ? bag.originDirty : bag.origin, { commit })
  const summary = summaryFile === undefined ? '' : fill(bag.publicSummary, { file: summaryFile })
  const annex = annexFile === undefined ? '' : fill(bag.annex, { file: annexFile })
  const signature = signing === undefined ? '' : fill(bag.signature, { name: signing.signer.name })
  const words = {
    organisation: organisation.name,
    date: formatterOf(language).date(date),
    origin,
    publicSummary: summary,
    annex,
    strongHashes: hash === 'sha512' ? bag.strongHashes : '',
    signature,
  }
  const text = fill(bag.readme, words)
  // Windows’ editors are told that the text is UTF-8, and its line ends are theirs.
  return { path: bag.readmeFile, bytes: textBytes(`\uFEFF${text.replaceAll('\n', '\r\n')}`) }
}

function bagInfoOf(audit: Audit): BagInfo {
  const { organisation, date, language, generator, provenance, referentials } = audit
  const words = {
    date: formatterOf(language).date(date),
    generator: `${generator.name} ${generator.version}`,
  }
  return {
    name: packName(audit),
    organisation: organisation.name,
    siren: organisation.siren,
    date,
    description: fill(catalogueOf(language).bag.description, words),
    generator,
    commit: provenance.commit,
    isDirty: provenance.dirty,
    referentials,
  }
}

function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
