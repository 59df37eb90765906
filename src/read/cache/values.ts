import { isRecord } from '../../model/record.ts'
import { steadyIdentityOf } from '../disk.ts'
import type { Known, KnownFile, KnownValues, Parsed } from '../known-values.ts'
import { digestOf } from './digest.ts'
import { isFaithful } from './faithful.ts'
import { readValues, type Slot } from './values-file.ts'
import { newWriter } from './values-writer.ts'

export interface KeptValues extends KnownValues {
  /** Writes what was kept, if anything is new. */
  readonly save: () => void
  /** Forgets what was kept and not written. */
  readonly discard: () => void
}

/** Opens the values that a file keeps; what is kept from now on is written beside it, and takes its place in the end. */
export function openValues(file: string, stamp: string): KeptValues {
  const { blob, slots } = readValues(file, stamp)
  const writer = newWriter(file, stamp)
  const reused = new Map<string, Slot>()
  const now = Date.now()
  let isNew = false
  const recall = (name: string, slot: Slot): Known | undefined => {
    const parsed = parsedFrom(blob.toString('utf8', slot.start, slot.end))
    if (parsed === undefined) return undefined
    reused.set(name, slot)
    return { parsed }
  }
  return {
    byIdentity(known) {
      const slot = slots.get(nameOf(known))
      if (slot === undefined || slot.identity !== steadyIdentityOf(known.stats, now)) return undefined
      return recall(nameOf(known), slot)
    },
    byContent(known, content) {
      const slot = slots.get(nameOf(known))
      if (slot === undefined || slot.digest !== digestOf(content)) return undefined
      const identity = steadyIdentityOf(known.stats, now) ?? ''
      if (identity !== slot.identity) isNew = true
      return recall(nameOf(known), { ...slot, identity })
    },
    keep(known, parsed, content) {
      if (parsed.problems.length > 0) return undefined
      const json = JSON.stringify(parsed)
      // An infinite number, or one that is none, would come back as nothing.
      if (json.includes('null') && !isFaithful(parsed)) return undefined
      isNew = true
      const identity = steadyIdentityOf(known.stats, now)
      writer.add(nameOf(known), json, { identity: identity ?? '', digest: digestOf(content) })
      return identity === undefined ? undefined : parsedFrom(json)
    },
    save() {
      if (!isNew && reused.size === slots.size) return
      for (const [name, slot] of reused) writer.add(name, blob.subarray(slot.start, slot.end), slot)
      writer.finish()
    },
    discard: writer.discard,
  }
}

function nameOf({ file, role }: KnownFile): string {
  return `${role} ${file}`
}

function parsedFrom(json: string): Parsed | undefined {
  const parsed: unknown = JSON.parse(json)
  return isParsed(parsed) ? parsed : undefined
}

/** The digest of the file tells that we wrote it: a look at its outline is enough. */
function isParsed(value: unknown): value is Parsed {
  return isRecord(value) && typeof value['file'] === 'string' && Array.isArray(value['problems'])
}
