import { steadyIdentityOf, withKnownValues } from '../disk.ts'
import type { Known, KnownFile, KnownValues } from '../known-values.ts'

interface Kept extends Known {
  readonly content: Uint8Array | string
  /** Absent while the file could still change unseen. */
  readonly identity: string | undefined
}

/**
 * Does some work that reads the same files again and again: a file whose size, dates and number on the disk are as they
 * were is not read, and one that is read and says the same is not parsed.
 */
export function rereading<T>(work: () => Promise<T>): Promise<T> {
  return withKnownValues(valuesInMemory(), work)
}

/** What every file held when it was last read. */
function valuesInMemory(): KnownValues {
  const kept = new Map<string, Kept>()
  return {
    byIdentity(known) {
      const one = kept.get(nameOf(known))
      return one?.identity !== undefined && one.identity === steadyIdentityOf(known.stats, Date.now())
        ? one
        : undefined
    },
    byContent(known, content) {
      const one = kept.get(nameOf(known))
      if (one === undefined || !isSame(one.content, content)) return undefined
      kept.set(nameOf(known), { ...one, identity: steadyIdentityOf(known.stats, Date.now()) })
      return one
    },
    keep(known, parsed, content) {
      kept.set(nameOf(known), { parsed, content, identity: steadyIdentityOf(known.stats, Date.now()) })
      return undefined
    },
  }
}

function nameOf({ file, role }: KnownFile): string {
  return `${role} ${file}`
}

function isSame(one: Uint8Array | string, other: Uint8Array | string): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other
  return Buffer.compare(one, other) === 0
}
