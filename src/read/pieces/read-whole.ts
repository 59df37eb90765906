import { readFileSync } from 'node:fs'

/** The bytes of a file; nothing when it cannot be read any more. */
export function readWhole(target: string): Uint8Array | undefined {
  try {
    return readFileSync(target)
  } catch {
    return undefined
  }
}
