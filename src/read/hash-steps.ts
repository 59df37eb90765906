import { sumSteps } from '../threads/sums.ts'

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
  const { size, sums } = yield* sumSteps(target, buffer, isStrong ? ['sha256', 'sha512'] : ['sha256'])
  const [sha256 = '', sha512] = sums
  return sha512 === undefined ? { size, sha256 } : { size, sha256, sha512 }
}
