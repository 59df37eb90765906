import type { ContentType } from '../model/content.ts'
import type { Extracted } from './harvest.ts'
import { aheadLimits, usualLimits, type ExtractLimits } from './limits.ts'
import { newReadingThread, ownModule, type ReadingThread } from './thread.ts'

export type { Extracted } from './harvest.ts'
export type { ExtractLimits } from './limits.ts'

let thread: ReadingThread | undefined

/**
 * The texts of a piece and what its file says of itself, within limits, whatever its bytes are. It is read in a thread of its
 * own, which is ended when it takes too long or too much; one piece after the other. The bytes stay the caller’s.
 * Where the sources run as they are, nothing but the libraries’ own care protects the caller.
 */
export async function extract(
  bytes: Uint8Array,
  type: ContentType,
  limits: Partial<ExtractLimits> = {},
): Promise<Extracted> {
  const all = { ...usualLimits, ...limits }
  if (bytes.length > all.bytes) return { texts: [], metadata: [], isPartial: true }
  const module = ownModule()
  // Loaded here: the thread loads it for itself.
  if (module === undefined) return (await import('./read-piece.ts')).readPiece(bytes.slice(), type, all)
  thread ??= newReadingThread(module)
  return thread.read({ bytes, type, limits: all })
}

/**
 * Has a small piece read while the caller is busy with other things and cannot look after the thread: within limits that
 * bound what many such answers hold. One that is partial is worth no more than none; nothing where there is no thread.
 */
export function extractAhead(bytes: Uint8Array, type: ContentType): Promise<Extracted> | undefined {
  if (bytes.length > aheadLimits.bytes || ownModule() === undefined) return undefined
  return extract(bytes, type, aheadLimits)
}
