import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { temporaryName } from './folder.ts'

/** A file that is written piece by piece beside the one whose place it takes in the end. */
export interface Draft {
  /** Tells how many bytes it takes. */
  readonly write: (content: Uint8Array | string) => number
  /** The digest of all that was written so far. */
  readonly digest: () => string
  readonly finish: () => void
  /** Leaves nothing behind; does nothing after the end. */
  readonly discard: () => void
}

/** So many bytes are written together, out of one stretch of memory. */
const load = 512 * 1024

/** Begins when the first bytes come. */
export function newDraft(file: string): Draft {
  const temporary = temporaryName(file)
  const hash = createHash('sha256')
  const waiting = Buffer.allocUnsafe(load)
  let size = 0
  let handle: number | undefined
  const put = (bytes: Uint8Array): void => {
    handle ??= fs.openSync(temporary, 'w', 0o600)
    hash.update(bytes)
    for (let at = 0; at < bytes.length;) at += fs.writeSync(handle, bytes, at)
  }
  const flush = (): void => {
    put(waiting.subarray(0, size))
    size = 0
  }
  const close = (): void => {
    if (handle !== undefined) fs.closeSync(handle)
    handle = undefined
  }
  return {
    write(content) {
      const length = Buffer.byteLength(content)
      if (size + length > load) flush()
      if (length > load) put(Buffer.from(content))
      else if (typeof content === 'string') size += waiting.write(content, size)
      else {
        waiting.set(content, size)
        size += length
      }
      return length
    },
    digest() {
      flush()
      return hash.copy().digest('base64url')
    },
    finish() {
      flush()
      close()
      fs.renameSync(temporary, file)
    },
    discard() {
      if (handle === undefined) return
      close()
      fs.rmSync(temporary, { force: true })
    },
  }
}
