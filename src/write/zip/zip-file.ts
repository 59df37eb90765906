import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { Deflate } from 'fflate'
import { writeFully } from '../copy.ts'
import { centralHeader, dosMoment, endRecords, localHeader, methods, type ZipEntry } from './records.ts'
import { sealOf } from './seal.ts'

/** A ZIP file that is being written, from its beginning to its end. */
export interface ZipFile {
  /** Begins an entry; the one before must be ended. */
  readonly begin: (name: string, size: number, isDeflated: boolean) => OpenEntry
  /** Writes the directory. */
  readonly finish: () => void
}

interface OpenEntry {
  /** The bytes may be used again afterwards. */
  readonly write: (bytes: Uint8Array) => void
  readonly end: () => void
}

/** Deflated in JavaScript: the same bytes whatever the machine and the version of Node. */
const deflateOptions = { level: 6 } as const

/** An entry of this size may need more than 32 bits once deflated, should it not shrink. In bytes. */
const large = 0xff_00_00_00

/**
 * Writes a ZIP file to a file that is open for writing and can be written anywhere in: each header is written again once
 * the hash and the size of its entry are known, so that no reader has to look for them behind the bytes.
 * @param date the day of every entry, YYYY-MM-DD
 */
export function newZipFile(handle: number, date: string): ZipFile {
  const moment = dosMoment(date)
  const entries: ZipEntry[] = []
  let position = 0
  const append = (bytes: Uint8Array): void => {
    writeFully(handle, bytes, position)
    position += bytes.length
  }
  return {
    begin: (name, size, isDeflated) => {
      const bare = {
        name: new TextEncoder().encode(name),
        method: isDeflated ? methods.deflated : methods.stored,
        offset: position,
        isLarge: size >= large,
      }
      append(localHeader({ ...bare, crc: 0, packed: 0, size: 0 }, moment))
      const start = position
      const end = (crc: number, written: number): void => {
        const entry = { ...bare, crc, packed: position - start, size: written }
        writeFully(handle, localHeader(entry, moment), entry.offset)
        entries.push(entry)
      }
      return openEntry(isDeflated ? deflating(append) : (bytes) => append(bytes), end)
    },
    finish: () => {
      const offset = position
      const hash = createHash('sha256')
      for (const entry of entries) {
        const header = centralHeader(entry, moment)
        hash.update(header)
        append(header)
      }
      append(
        endRecords({ count: entries.length, size: position - offset, offset }, sealOf(hash.digest('hex'))),
      )
    },
  }
}

type Sink = (bytes: Uint8Array, isLast: boolean) => void

function openEntry(sink: Sink, end: (crc: number, size: number) => void): OpenEntry {
  let crc = 0
  let size = 0
  return {
    write: (bytes) => {
      crc = crc32(bytes, crc)
      size += bytes.length
      sink(bytes, false)
    },
    end: () => {
      sink(new Uint8Array(0), true)
      end(crc, size)
    },
  }
}

function deflating(append: (bytes: Uint8Array) => void): Sink {
  const deflate = new Deflate(deflateOptions, append)
  return (bytes, isLast) => deflate.push(bytes, isLast)
}
