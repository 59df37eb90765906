import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { digestOf } from '../disk.ts'
import { temporaryName } from './folder.ts'
import { footerOf, type Slot } from './values-file.ts'

/** Writes values one after the other, so that they need not all be held, and their index in the end. */
export interface ValuesWriter {
  readonly add: (name: string, json: Uint8Array, known: Pick<Slot, 'identity' | 'digest'>) => void
  /** Puts the file in its place. */
  readonly finish: () => void
  /** Leaves nothing behind. */
  readonly discard: () => void
}

/** So many bytes are written together. */
const load = 256 * 1024

/** What takes more is not worth keeping: a repository of a hundred thousand files has a third of it. In bytes. */
const most = 256 * 1024 * 1024

/** The file is begun when the first value comes. A disk that takes no more ends it, and nobody is told. */
export function newWriter(file: string, stamp: string): ValuesWriter {
  const temporary = temporaryName(file)
  const slots: (readonly [string, Slot])[] = []
  const hash = createHash('sha256')
  let handle: number | undefined
  let isOver = false
  let waiting: Uint8Array[] = []
  let [waitingSize, size] = [0, 0]
  const discard = (): void => {
    isOver = true
    if (handle === undefined) return
    fs.closeSync(handle)
    fs.rmSync(temporary, { force: true })
    handle = undefined
  }
  const attempt = (work: () => void): void => {
    if (isOver) return
    try {
      work()
    } catch {
      discard()
    }
  }
  const flush = (): void => {
    handle ??= fs.openSync(temporary, 'w', 0o600)
    const all = Buffer.concat(waiting)
    hash.update(all)
    writeAll(handle, all)
    waiting = []
    waitingSize = 0
  }
  return {
    add(name, json, { identity, digest }) {
      attempt(() => {
        slots.push([name, { identity, digest, start: size, end: size + json.length }])
        waiting.push(json)
        size += json.length
        waitingSize += json.length
        if (size > most) discard()
        else if (waitingSize > load) flush()
      })
    },
    finish() {
      attempt(() => {
        flush()
        const index = Buffer.from(JSON.stringify({ stamp, whole: hash.digest('base64url'), slots }))
        if (handle === undefined) return
        writeAll(handle, Buffer.concat([index, Buffer.from(footerOf(size, digestOf(index)))]))
        fs.closeSync(handle)
        handle = undefined
        isOver = true
        fs.renameSync(temporary, file)
      })
    },
    discard,
  }
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += fs.writeSync(handle, bytes, at)
}
