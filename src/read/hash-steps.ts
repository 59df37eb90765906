import { createHash } from 'node:crypto'
import { pour } from '../threads/pour.ts'

export interface Hashed {
  /** In bytes. */
  readonly size: number
  /** In hexadecimal. */
  readonly sha256: string
  /** Where it was asked for. */
  readonly sha512?: string
}

export interface HashJob {
  readonly target: string
  /** Whether its SHA-512 is asked for as well. */
  readonly isStrong: boolean
}

/** Reads a file once for its size and its hashes, step by step. */
export function* hashSteps({ target, isStrong }: HashJob, buffer: Buffer): Generator<void, Hashed> {
  const hash = createHash('sha256')
  const strong = isStrong ? createHash('sha512') : undefined
  const size = yield* pour(target, buffer, strong === undefined ? [hash] : [hash, strong])
  const sha256 = hash.digest('hex')
  return strong === undefined ? { size, sha256 } : { size, sha256, sha512: strong.digest('hex') }
}
