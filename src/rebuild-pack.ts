import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { check, type Checked } from './check.ts'
import type { Audit } from './model/files.ts'
import type { Repository } from './model/repository.ts'
import type { Doubt } from './model/verification.ts'
import { packedSource, packFiles, sourceFilesOf, type Signing } from './pack-files.ts'
import { auditOf, withBaseline, type Baseline } from './pipeline.ts'
import { sha256Of } from './read/digest.ts'
import { leavesTheRoot } from './read/facts.ts'
import type { Origin } from './read/origin.ts'
import { factsOf } from './sign/certificate.ts'
import { signerOf } from './verify/cms.ts'
import type { Hashed } from './verify/hashes.ts'
import { readPdf, type StatedSignature } from './verify/pack/pdf.ts'
import { readStatement } from './verify/pack/statement.ts'
import { wholeFile, type Store } from './verify/store.ts'
import type { FolderEntry } from './write/folder.ts'
import { inTemporaryFolder } from './write/temporary.ts'
import { generator } from './version.ts'

/** The pack to be made again. */
export interface Original {
  readonly store: Store
  readonly hashed: ReadonlyMap<string, Hashed>
  readonly audit: Audit
  /** Stops the work as soon as it can: what it has put into a folder goes away. */
  readonly signal: AbortSignal
}

export interface Rebuilt {
  readonly doubts: readonly Doubt[]
  /** The files beside `data/` that came out byte for byte. */
  readonly same: readonly string[]
}

/** What keeps a pack from being made again: its reason, and the file that it is about. */
class Impossible extends Error {
  readonly why: string
  readonly file: string

  constructor(why: string, file = '') {
    super(why)
    this.why = why
    this.file = file
  }
}

/**
 * Makes a pack again from the sources and the pieces in it, as they stood in the repository, with the same options, and
 * compares every file byte for byte. What it signed is taken over: the rest of a signed file must be the same.
 * @throws {Error} when it is told to stop
 */
export async function rebuild(original: Original, origin: Origin): Promise<Rebuilt> {
  const { audit, signal } = original
  const own = `${generator.name} ${generator.version}`
  const made = `${audit.generator.name} ${audit.generator.version}`
  if (own !== made) {
    const args = { made, own, install: made.replace(' ', '@') }
    return { doubts: [{ code: 'rebuilt/other-version', args }], same: [] }
  }
  try {
    return await inTemporaryFolder(async (folder) => {
      const root = path.join(folder, 'repository')
      await putRepository(root, original, origin)
      return compared(original, await madeAgain(root, folder, original))
    })
  } catch (error) {
    signal.throwIfAborted()
    const { why, file } = error instanceof Impossible ? error : new Impossible('unreadable')
    return { doubts: [{ code: 'rebuilt/impossible', args: { why, path: file } }], same: [] }
  }
}

/** Puts the files where they stood: those of the pack as they are in it, and what is around them as it is in the origin. */
async function putRepository(root: string, original: Original, origin: Origin): Promise<void> {
  const { store, audit, signal } = original
  const names = new Map(
    [
      ...origin.surroundings().keys(),
      ...(audit.provenance.history?.changes ?? []).map(({ file }) => file),
    ].map((file) => [packedSource(file).normalize('NFC'), file]),
  )
  const read = new Set(sourceFilesOf(origin.sources).map((file) => file.path.normalize('NFC')))
  for (const [file, bytes] of origin.surroundings()) {
    // What the pack does not have was not there when it was made.
    if (!read.has(packedSource(file).normalize('NFC'))) put(root, file, bytes ?? new Uint8Array())
  }
  const prefix = packedSource('')
  for (const packed of store.files.keys()) {
    if (!packed.startsWith(prefix)) continue
    const file = names.get(packed.normalize('NFC')) ?? packed.slice(prefix.length)
    // One at a time: pieces may be large.
    // oxlint-disable-next-line no-await-in-loop
    await putStored(root, file, { store, packed, signal })
  }
  for (const { file, packPath, sha256 } of audit.evidence) {
    if (file === undefined || sha256 === undefined) continue
    // oxlint-disable-next-line no-await-in-loop
    if (packPath !== undefined) await putStored(root, file, { store, packed: packPath, signal })
    else putWithheld(root, file, sha256, origin)
  }
}

function put(root: string, file: string, bytes: Uint8Array): void {
  const target = targetOf(root, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, bytes)
}

function targetOf(root: string, file: string): string {
  if (leavesTheRoot(file)) throw new Impossible('unsafePath', file)
  return path.join(root, file)
}

async function putStored(
  root: string,
  file: string,
  { store, packed, signal }: Pick<Original, 'store' | 'signal'> & { readonly packed: string },
): Promise<void> {
  await stopping(signal)
  const target = targetOf(root, file)
  const stored = store.files.get(packed)
  if (stored === undefined) throw new Impossible('missingFile', packed)
  mkdirSync(path.dirname(target), { recursive: true })
  const handle = openSync(target, 'w')
  try {
    await stored.read((bytes) => {
      for (let at = 0; at < bytes.length; at += writeSync(handle, bytes, at));
    })
  } finally {
    closeSync(handle)
  }
}

/** A look at the rest of the world: whoever is told to stop hears of it then. */
async function stopping(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  signal.throwIfAborted()
}

/** A piece that stays out of the pack comes from the repository, if it keeps the one that the audit was made with. */
function putWithheld(root: string, file: string, sha256: string, origin: Origin): void {
  const bytes = origin.bytesOf(file)
  if (bytes === undefined || sha256Of(bytes) !== sha256) throw new Impossible('withheld', file)
  put(root, file, bytes)
}

async function madeAgain(
  root: string,
  folder: string,
  { store, audit, signal }: Original,
): Promise<readonly FolderEntry[]> {
  const { date, language, attachments, referentials, provenance, baseline } = audit
  const pieceCounter = () => () => signal.throwIfAborted()
  const checked: Checked = await check(root, { today: date, date, language, pieceCounter })
  await stopping(signal)
  if (checked.repository === undefined) throw new Impossible('broken')
  const ids = new Set(referentials.map(({ id }) => id))
  const repository: Repository = {
    ...checked.repository,
    referentials: checked.repository.referentials.filter(({ value }) => ids.has(value.id)),
  }
  const { commit, dirty, history } = provenance
  const fresh = auditOf(checked, repository, {
    hasProvenance: true,
    embedLimit: attachments?.limit ?? 0,
    // In the order in which an audit has them.
    ...(history !== undefined && {
      history: { ...(commit !== undefined && { commit }), ...(dirty !== undefined && { dirty }), history },
    }),
  })
  const bytes = await wholeFile(store, 'provenance.json')
  const asked = bytes === undefined ? undefined : readStatement(bytes)?.asked
  const signing = await signingAsIn(store)
  return packFiles(
    baseline === undefined ? fresh : withBaseline(fresh, acceptedIn(audit)),
    {
      ...checked,
      hasPublicSummary: asked?.['public'] === true,
      ...(store.files.has('manifest-sha512.txt') && { hash: 'sha512' }),
      ...(signing !== undefined && { signing }),
    },
    () => undefined,
    asked?.['annex'] === true
      ? { signal, annex: { folder, signal, counter: () => () => undefined } }
      : { signal },
  )
}

/** A baseline that leads to the same comparison: its own file is no part of the pack. */
function acceptedIn({ gaps, baseline }: Audit): Baseline {
  const { accepted = [], worsened = [], closed = [] } = baseline ?? {}
  const grades = new Map(gaps.map(({ id, grade }) => [id, grade]))
  return new Map([
    ...accepted.map((id) => [id, grades.get(id) ?? 'major'] as const),
    ...worsened.map((id) => [id, 'strength'] as const),
    ...closed.map((id) => [id, 'major'] as const),
  ])
}

/** Whoever signed is not here: the same signatures are put into the same places. */
async function signingAsIn(store: Store): Promise<Signing | undefined> {
  const bytes = await wholeFile(store, 'audit.pdf')
  const pdf = bytes === undefined ? undefined : await readPdf(bytes)
  const [stated] = typeof pdf === 'object' ? pdf.signatures : []
  const certificate = stated === undefined ? undefined : signerOf(stated.bytes)
  if (bytes === undefined || stated?.moment === undefined || certificate === undefined) return undefined
  return {
    signer: factsOf(certificate).identity,
    moment: stated.moment,
    room: () => Promise.resolve(stated.bytes.length),
    signPdf: (file) => Promise.resolve(withSignature(file, bytes, stated)),
    signFile: async ({ path: file }) => (await wholeFile(store, `${file}.p7s`)) ?? new Uint8Array(),
  }
}

/** A file that awaits a signature, with the range and the digits of another one. */
function withSignature(file: Uint8Array, signed: Buffer, { range }: StatedSignature): Uint8Array {
  const [, open = 0, close = 0] = range
  const copy = Buffer.from(file)
  const at = signed.lastIndexOf('/ByteRange', open)
  const isOurs = /^\/ByteRange\[[\d ]+\] *\/Contents$/.test(signed.toString('latin1', at, open))
  if (isOurs && copy.length === signed.length) signed.copy(copy, at, at, close)
  return copy
}

/** What follows from a file that is another is another as well, and not told. Signatures are not made again, so they tell nothing. */
async function compared({ store, hashed }: Original, files: readonly FolderEntry[]): Promise<Rebuilt> {
  const same: string[] = []
  const doubts: Doubt[] = []
  for (const entry of files) {
    const own = hashed.get(entry.path)
    const sha256 = 'bytes' in entry ? sha256Of(entry.bytes) : entry.sha256
    if (own?.sums.get('sha256') === sha256) same.push(entry.path)
    else if ('bytes' in entry) {
      // oxlint-disable-next-line no-await-in-loop
      doubts.push(
        differing(entry.path, entry.bytes, (await wholeFile(store, entry.path)) ?? new Uint8Array()),
      )
    } else doubts.push({ code: 'rebuilt/differs', file: entry.path, args: { at: 0 } })
  }
  const data = doubts.filter(({ file }) => file === 'audit.json')
  const pages = doubts.filter(({ file }) => file === 'audit.pdf' || file === 'audit.xlsx')
  const first = [data, pages, doubts].find((some) => some.length > 0) ?? []
  const made = same.filter((file) => !file.startsWith('data/') && !file.endsWith('.p7s'))
  return { same: made, doubts: first }
}

function differing(file: string, fresh: Uint8Array, original: Uint8Array): Doubt {
  if (file !== 'audit.json') {
    const at = fresh.findIndex((byte, index) => byte !== original[index])
    return { code: 'rebuilt/differs', file, args: { at: at < 0 ? fresh.length : at } }
  }
  const [one, other] = [fresh, original].map((bytes): unknown => JSON.parse(new TextDecoder().decode(bytes)))
  return { code: 'rebuilt/data', file, args: { at: firstDifference(one, other) ?? '/' } }
}

/** The first value that differs, as a JSON pointer. */
function firstDifference(one: unknown, other: unknown, at = ''): string | undefined {
  if (JSON.stringify(one) === JSON.stringify(other)) return undefined
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return at
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  const keys = [...new Set([...left.keys(), ...right.keys()])]
  const found = keys
    .map((key) => firstDifference(left.get(key), right.get(key), `${at}/${key}`))
    .find((pointer) => pointer !== undefined)
  return found ?? at
}
