import { readFileSync } from 'node:fs'

/** The bytes of a file, as an array that no library takes for Node’s own; nothing when it cannot be read any more. */
export function readWhole(target: string): Uint8Array | undefined {
  try {
    const { buffer, byteOffset, byteLength } = readFileSync(target)
    return new Uint8Array(buffer, byteOffset, byteLength)
  } catch {
    return undefined
  }
}
