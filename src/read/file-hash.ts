import { statSync } from 'node:fs'
import { atOnce, newBuffer, pour } from '../threads/pour.ts'

/** One for all files, made when there is one: hashing is never done twice at once. */
let buffer: Buffer | undefined

/**
 * The hex SHA-256 of a file, which is never held whole, and its size.
 * @throws {NodeJS.ErrnoException} when it cannot be read.
 */
export function hashOfFile(target: string): { readonly size: number; readonly sha256: string } {
  const { size, digest } = digestOf(target, 'sha256', () => '')
  return { size, sha256: digest }
}

/**
 * The id that git gives the bytes of a file.
 * @throws {NodeJS.ErrnoException} when it cannot be read.
 */
export function blobIdOf(target: string, algorithm: 'sha1' | 'sha256'): string {
  return digestOf(target, algorithm, (size) => `blob ${size}\0`).digest
}

function digestOf(
  target: string,
  algorithm: 'sha1' | 'sha256',
  before: (size: number) => string,
): { readonly size: number; readonly digest: string } {
  // Most runs hash nothing, and cryptography takes its time to load.
  const { createHash } = process.getBuiltinModule('node:crypto')
  const hash = createHash(algorithm).update(before(statSync(target).size))
  const size = atOnce(pour(target, (buffer ??= newBuffer()), [hash]))
  return { size, digest: hash.digest('hex') }
}

/** The SHA-256 of a file; nothing when it cannot be read any more. */
export function hashAt(target: string): string | undefined {
  try {
    return hashOfFile(target).sha256
  } catch {
    return undefined
  }
}
