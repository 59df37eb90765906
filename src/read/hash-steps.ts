import { createHash } from 'node:crypto'
import { pour } from '../threads/pour.ts'

export interface Hashed {
  /** In bytes. */
  readonly size: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** Reads a file for its size and its hash, step by step. */
export function* hashSteps(target: string, buffer: Buffer): Generator<void, Hashed> {
  const hash = createHash('sha256')
  const size = yield* pour(target, buffer, [hash])
  return { size, sha256: hash.digest('hex') }
}
