import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { temporaryName } from './folder.ts'

/** A file that is written piece by piece beside the one whose place it takes in the end. */
export interface Draft {
  readonly write: (bytes: Uint8Array) => void
  /** The digest of all that was written. */
  readonly digest: () => string
  readonly finish: () => void
  /** Leaves nothing behind; does nothing after the end. */
  readonly discard: () => void
}

/** So many bytes are written together. */
const load = 256 * 1024

/** Begins when the first bytes come. */
export function newDraft(file: string): Draft {
  const temporary = temporaryName(file)
  const hash = createHash('sha256')
  let handle: number | undefined
  let waiting: Uint8Array[] = []
  let size = 0
  const flush = (): void => {
    handle ??= fs.openSync(temporary, 'w', 0o600)
    const all = Buffer.concat(waiting)
    for (let at = 0; at < all.length;) at += fs.writeSync(handle, all, at)
    waiting = []
    size = 0
  }
  const close = (): void => {
    if (handle !== undefined) fs.closeSync(handle)
    handle = undefined
  }
  return {
    write(bytes) {
      hash.update(bytes)
      waiting.push(bytes)
      size += bytes.length
      if (size > load) flush()
    },
    digest: () => hash.copy().digest('base64url'),
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
