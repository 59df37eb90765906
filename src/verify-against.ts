import type { Audit, FileChange, History } from './model/files.ts'
import type { AgainstRepository, Doubt } from './model/verification.ts'
import { packedSource, sourceFilesOf } from './pack-files.ts'
import { sha256Of } from './read/digest.ts'
import { changesAt } from './read/history.ts'
import { originAt, type Origin } from './read/origin.ts'
import { rebuild, type Rebuilt } from './rebuild-pack.ts'
import type { Hashed } from './verify/hashes.ts'
import { wholeFile, type Store } from './verify/store.ts'

/** A pack that was read, and the repository that it is compared with. */
export interface Comparison {
  readonly store: Store
  readonly hashed: ReadonlyMap<string, Hashed>
  readonly audit: Audit
  /** The folder of the repository. */
  readonly repository: string
  readonly onRebuild?: () => void
  readonly interruptible?: Interruptible
}

/** Does some work that is told when to stop. */
export type Interruptible = <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>

const uninterrupted: Interruptible = (work) => work(new AbortController().signal)

export interface Compared {
  readonly doubts: readonly Doubt[]
  readonly against?: AgainstRepository
}

/**
 * Compares the sources and the pieces of a pack with the repository at the commit that the pack names, and makes the pack
 * again from them. Nothing is written but in a temporary folder.
 */
export async function compareWithRepository(comparison: Comparison): Promise<Compared> {
  const { audit, repository, onRebuild, interruptible = uninterrupted } = comparison
  const { commit } = audit.provenance
  const origin = originAt(repository, commit)
  if ('problem' in origin) {
    const args = { commit: commit?.slice(0, 12) ?? '', why: origin.problem }
    return { doubts: [{ code: 'against/commit', args }] }
  }
  const states = new Map(audit.provenance.history?.changes.map((change) => [change.file, change]))
  const sources = await comparedSources(comparison, origin, states)
  const pieces = await comparedPieces(comparison, origin, states)
  const changes = await comparedChanges(comparison)
  onRebuild?.()
  const rebuilt: Rebuilt = await interruptible((signal) => rebuild({ ...comparison, signal }, origin))
  return {
    doubts: [...sources.doubts, ...pieces.doubts, ...changes.doubts, ...rebuilt.doubts],
    against: {
      from: origin.from,
      sources: sources.same,
      pieces: pieces.same,
      changes: changes.same,
      unknown: pieces.unknown,
      rebuilt: rebuilt.same,
    },
  }
}

interface Part {
  readonly doubts: readonly Doubt[]
  /** How many are the same. */
  readonly same: number
}

type States = ReadonlyMap<string, FileChange>

/** The files that coopqual would have read there, against those that the pack says were read. */
async function comparedSources(
  { store, hashed, audit }: Comparison,
  { sources }: Origin,
  states: States,
): Promise<Part> {
  const kept = new Map(sourceFilesOf(sources).map(({ path, bytes }) => [path.normalize('NFC'), bytes]))
  const changes = new Map([...states].map(([file, change]) => [packedSource(file).normalize('NFC'), change]))
  const secrets = new Set(
    audit.evidence.flatMap(({ packPath, sha256 }) => (packPath === undefined ? (sha256 ?? []) : [])),
  )
  const packed = [...hashed.keys()].filter((path) => path.startsWith('data/source/'))
  const doubts: Doubt[] = []
  for (const file of packed) {
    const path = file.normalize('NFC')
    const own = kept.get(path)
    kept.delete(path)
    const change = changes.get(path)
    const isRecorded = change === undefined || change.state === 'committed'
    // oxlint-disable-next-line no-await-in-loop
    if (own !== undefined && (await isSameText(store, file, own))) continue
    const named = change?.file ?? path.replace(/^data\/source\/repository\//, '')
    if (!isRecorded) doubts.push({ code: 'against/uncommitted', file, args: {} })
    else
      doubts.push({
        code: own === undefined ? 'against/unknown' : 'against/changed',
        file,
        args: { path: named },
      })
  }
  const leftOut = [...kept].filter(
    ([path, bytes]) => !secrets.has(sha256Of(bytes)) && changes.get(path)?.state !== 'deleted',
  )
  const same = packed.length - doubts.length
  return {
    same,
    doubts: [...doubts, ...leftOut.map(([file]) => ({ code: 'against/left-out', file, args: {} }) as const)],
  }
}

/** Git may have changed the ends of lines of a text on its way to the disk. */
async function isSameText(store: Store, file: string, kept: Uint8Array): Promise<boolean> {
  const bytes = await wholeFile(store, file)
  if (bytes === undefined) return false
  return bytes.equals(kept) || withPlainEnds(bytes) === withPlainEnds(kept)
}

function withPlainEnds(text: Uint8Array): string {
  return Buffer.from(text).toString('latin1').replaceAll('\r\n', '\n')
}

/** Every piece with a hash, those that stay out of the pack as well; some of them no repository keeps. */
async function comparedPieces(
  { store, hashed, audit }: Comparison,
  origin: Origin,
  states: States,
): Promise<Part & { readonly unknown: readonly string[] }> {
  const doubts: Doubt[] = []
  const unknown: string[] = []
  let same = 0
  for (const { number, file, packPath, size, sha256 } of audit.evidence) {
    if (file === undefined || size === undefined || sha256 === undefined) continue
    const own = packPath === undefined ? undefined : hashed.get(packPath)
    const read = packPath === undefined ? undefined : store.files.get(packPath)?.read
    // One at a time: they may be large.
    // oxlint-disable-next-line no-await-in-loop
    const isSame = await origin.holds(file, {
      size: own?.size ?? size,
      sha256: own?.sums.get('sha256') ?? sha256,
      ...(read !== undefined && { read }),
    })
    const where = packPath ?? number
    const state = states.get(file)?.state
    if (isSame === true) same += 1
    else if (isSame === undefined) unknown.push(file)
    else if (state === 'modified') doubts.push({ code: 'against/uncommitted', file: where, args: {} })
    else doubts.push({ code: 'against/changed', file: where, args: { path: file } })
  }
  return { doubts, unknown, same }
}

/**
 * The last change of each file that the pack says to be recorded: git must tell the same of it. A pack of a shallow clone may
 * say that a change is only the oldest one known, and then names nobody.
 */
async function comparedChanges({ audit, repository }: Comparison): Promise<Part> {
  const { commit, history } = audit.provenance
  const told = (history?.changes ?? []).filter(({ state }) => state === 'committed')
  if (commit === undefined || history === undefined || told.length === 0) return { doubts: [], same: 0 }
  const found = await changesAt(
    repository,
    commit,
    told.map(({ file }) => file),
  )
  const compared = told.flatMap((change) => {
    const own = found?.get(change.file)
    return own === undefined ? [] : [{ file: change.file, isSame: isSameChange(change, own, history.extent) }]
  })
  return {
    same: compared.filter(({ isSame }) => isSame === true).length,
    doubts: compared
      .filter(({ isSame }) => isSame === false)
      .map(({ file }) => ({ code: 'against/history', file: 'audit.json', args: { path: file } })),
  }
}

/** Nothing where either of the two clones is cut before the change. */
function isSameChange(change: FileChange, own: FileChange, extent: History['extent']): boolean | undefined {
  if (own.state !== 'committed') return false
  if (change.isOldestKnown === true && change.author !== undefined) return false
  const isCut = change.isOldestKnown === true || change.commit === undefined
  if (own.commit === undefined || own.isOldestKnown === true || (isCut && extent !== 'whole'))
    return undefined
  return !isCut && change.commit === own.commit && change.date === own.date && change.author === own.author
}
