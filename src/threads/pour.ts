import type { Hash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

/** Large enough that system calls cost nothing, small enough to stay in the processor's cache. In bytes. */
const part = 256 * 1024

/** What one piece of work after the other reads into. */
export function newBuffer(): Buffer {
  return Buffer.allocUnsafeSlow(part)
}

/**
 * Reads a file, hashes it, and gives each part to `sink`, which must be done with it when it returns. All parts but the
 * last fill the buffer. It may be left after each part, for as long as the caller likes.
 * @returns how many bytes there were
 */
export function* pour(
  from: string,
  buffer: Buffer,
  hashes: readonly Hash[],
  sink?: (part: Buffer) => void,
): Generator<void, number> {
  const handle = openSync(from, 'r')
  let size = 0
  try {
    for (let length = fill(handle, buffer); length > 0; length = fill(handle, buffer)) {
      const read = buffer.subarray(0, length)
      for (const hash of hashes) hash.update(read)
      sink?.(read)
      size += length
      yield
    }
    return size
  } finally {
    closeSync(handle)
  }
}

/** A read may stop short of the end, on a disk that is far away. */
function fill(handle: number, buffer: Buffer): number {
  let length = 0
  while (length < buffer.length) {
    const read = readSync(handle, buffer, length, buffer.length - length, null)
    if (read === 0) break
    length += read
  }
  return length
}

/** Does all the steps of some work at once. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** Does some work with a look at the rest of the world after each step; `check` may throw to stop it. */
export async function stepByStep<T>(steps: Generator<void, T>, check: () => void): Promise<T> {
  for (;;) {
    try {
      check()
    } catch (error) {
      // What the work holds open is closed; the error comes back out of it.
      steps.throw(error)
      throw error
    }
    const step = steps.next()
    if (step.done === true) return step.value
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setImmediate(resolve))
  }
}
