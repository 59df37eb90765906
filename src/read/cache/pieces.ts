import fs from 'node:fs'
import path from 'node:path'
import { isRecord } from '../../model/record.ts'
import { steadyIdentityOf } from '../disk.ts'
import { fingerprintOf } from '../fingerprint.ts'
import type { KnownPiece, KnownPieces, LateTexts } from '../known-pieces.ts'
import { digestOf } from './digest.ts'
import { prepare, temporaryName } from './folder.ts'

export interface KeptPieces extends KnownPieces {
  /** Writes what was found out, if anything is new, and forgets what is not asked for any more. */
  readonly save: () => void
}

export interface PieceCache {
  /** Where things are kept: see `cacheFolder`. */
  readonly folder: string
  /** Which program asks: what another version kept is of no use. */
  readonly stamp: string
}

interface Entry {
  readonly identity: string
  readonly piece: KnownPiece
}

/**
 * Opens what was found out about the pieces of a repository. A file counts as the one of before when its size, its times
 * and its inode are the same, as git’s index does; and like git’s, one that had changed less than a moment before it was
 * read is never counted on, for it could change again within that moment.
 */
export function openPieces({ folder, stamp }: PieceCache, root: string): KeptPieces {
  const file = path.join(folder, `${fingerprintOf(root)}.pieces`)
  const whole = `${stamp} ${root}`
  const { pieces: before, late: lateBefore } = readPieces(file, whole)
  const now = new Map<string, Entry>()
  let isNew = false
  const late = newLate(lateBefore, () => {
    isNew = true
  })
  return {
    recall(name, stats) {
      const entry = before.get(name)
      if (entry === undefined || entry.identity !== steadyIdentityOf(stats, Date.now())) return undefined
      now.set(name, entry)
      return entry.piece
    },
    keep(name, stats, look) {
      const identity = steadyIdentityOf(stats, Date.now())
      if (identity === undefined) return
      isNew = true
      now.set(name, { identity, piece: { look } })
    },
    textsOf(name, basis) {
      const piece = now.get(name)?.piece
      return piece?.basis === basis ? piece.texts : undefined
    },
    add(name, more) {
      const entry = now.get(name)
      if (entry === undefined || (more.texts === undefined && more.sha256 === entry.piece.sha256)) return
      isNew = true
      now.set(name, { ...entry, piece: { ...entry.piece, ...more } })
    },
    ...late.known,
    save() {
      if (!isNew && now.size === before.size && late.now.size === lateBefore.size) return
      isNew = false
      try {
        prepare(folder)
        writePieces(file, { stamp: whole, pieces: [...now], late: [...late.now] })
      } catch {
        // The cache is there to save time; what it cannot do is done without it.
      }
    },
  }
}

interface Late {
  readonly known: Pick<KnownPieces, 'keepLate' | 'lateTexts'>
  /** What was asked for or kept since. */
  readonly now: ReadonlyMap<string, LateTexts>
}

/** What could not be read in its time, by SHA-256. */
function newLate(before: ReadonlyMap<string, LateTexts>, onNew: () => void): Late {
  const now = new Map<string, LateTexts>()
  return {
    now,
    known: {
      lateTexts(size, basis, hash) {
        if (![...before.values(), ...now.values()].some((other) => other.size === size)) return undefined
        const sha256 = hash() ?? ''
        const found = now.get(sha256) ?? before.get(sha256)
        if (found?.basis !== basis) return undefined
        now.set(sha256, found)
        return found.texts
      },
      keepLate(sha256, found) {
        onNew()
        now.set(sha256, found)
      },
    },
  }
}

/** A digest, then all the rest; the file takes its place at once. */
function writePieces(file: string, kept: Kept): void {
  const text = JSON.stringify(kept)
  const temporary = temporaryName(file)
  fs.writeFileSync(temporary, `${digestOf(text)}\n${text}`, { mode: 0o600 })
  fs.renameSync(temporary, file)
}

interface Known {
  readonly pieces: ReadonlyMap<string, Entry>
  /** What could not be read in its time, by SHA-256. */
  readonly late: ReadonlyMap<string, LateTexts>
}

const nothing: Known = { pieces: new Map(), late: new Map() }

/** Nothing when another version wrote the file, and when it is damaged or not there. */
function readPieces(file: string, stamp: string): Known {
  try {
    const text = fs.readFileSync(file, 'utf8')
    const end = text.indexOf('\n')
    const body = text.slice(end + 1)
    if (digestOf(body) !== text.slice(0, end)) return nothing
    const kept: unknown = JSON.parse(body)
    return isKept(kept) && kept.stamp === stamp
      ? { pieces: new Map(kept.pieces), late: new Map(kept.late) }
      : nothing
  } catch {
    return nothing
  }
}

interface Kept {
  readonly stamp: string
  readonly pieces: readonly (readonly [string, Entry])[]
  readonly late: readonly (readonly [string, LateTexts])[]
}

/** The digest tells that we wrote it: a look at its outline is enough. */
function isKept(value: unknown): value is Kept {
  return isRecord(value) && Array.isArray(value['pieces']) && Array.isArray(value['late'])
}
