import { hash } from 'node:crypto'

/** A digest of some bytes, short enough to be kept by the thousand. */
export function digestOf(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'base64url')
}
