import { createHash } from 'node:crypto'
import { pour } from './pour.ts'

interface Sums {
  /** In bytes. */
  readonly size: number
  /** In hexadecimal, in the order of their algorithms. */
  readonly sums: readonly string[]
}

/** Reads a file once for its size and its sums, step by step. */
export function* sumSteps(
  target: string,
  buffer: Buffer,
  algorithms: readonly string[],
): Generator<void, Sums> {
  const hashes = algorithms.map((algorithm) => createHash(algorithm))
  const size = yield* pour(target, buffer, hashes)
  return { size, sums: hashes.map((hash) => hash.digest('hex')) }
}

/** The hex SHA-256 of some bytes. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
