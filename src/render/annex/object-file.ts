import { writeSync } from 'node:fs'
import { zlibSync } from 'fflate'
import { PieceError } from './piece-error.ts'

/** Objects of a PDF file that are written as they come, from a place of the file and a number onwards. */
export interface ObjectFile {
  /** Takes the next number, for an object that others name before it is written. */
  readonly allocate: () => number
  readonly put: (number: number, body: string) => void
  /** `entries` are those of the stream's dictionary, its length left out. */
  readonly putStream: (number: number, entries: string, content: Uint8Array) => void
  /** Writes what is still held back. */
  readonly finish: () => WrittenObjects
}

interface WrittenObjects {
  /** Where the next byte goes, and the next number. */
  readonly end: number
  readonly next: number
  /** Four figures per object: its number, then 1, its place in the file, 0; or 2, the stream that holds it, its index there. */
  readonly index: readonly number[]
}

export interface Start {
  /** Of the file, open for writing. */
  readonly descriptor: number
  readonly offset: number
  readonly number: number
  /** The most bytes that may be written. */
  readonly room: number
}

const perStream = 200
const bufferSize = 1_000_000

export function objectFile({ descriptor, offset, number: first, room }: Start): ObjectFile {
  const index: number[] = []
  const output = outputTo(descriptor, offset, room)
  let next = first
  let group: (readonly [number: number, body: string])[] = []

  const putStream = (number: number, entries: string, content: Uint8Array): void => {
    index.push(number, 1, output.position(), 0)
    output.push(latin(`${number} 0 obj\n<<${entries}/Length ${content.length}>>\nstream\n`))
    output.push(content)
    output.push(latin('\nendstream\nendobj\n'))
  }
  const closeGroup = (): void => {
    if (group.length === 0) return
    const number = next++
    for (const [place, [own]] of group.entries()) index.push(own, 2, number, place)
    const { entries, content } = packed(group)
    putStream(number, entries, content)
    group = []
  }
  return {
    allocate: () => next++,
    putStream,
    put: (number, body) => {
      if (group.push([number, body]) >= perStream) closeGroup()
    },
    finish: () => {
      closeGroup()
      output.flush()
      return { end: output.position(), next, index }
    },
  }
}

/** A stream of objects. */
function packed(group: readonly (readonly [number: number, body: string])[]): {
  readonly entries: string
  readonly content: Uint8Array
} {
  let at = 0
  const pairs = group.map(([own, body]) => {
    const pair = `${own} ${at}`
    at += body.length + 1
    return pair
  })
  const head = `${pairs.join(' ')}\n`
  const text = `${head}${group.map(([, body]) => body).join('\n')}\n`
  return {
    entries: `/Type/ObjStm/N ${group.length}/First ${head.length}/Filter/FlateDecode`,
    content: zlibSync(latin(text), { level: 6 }),
  }
}

interface Output {
  readonly push: (part: Uint8Array) => void
  readonly flush: () => void
  /** Where the next byte goes. */
  readonly position: () => number
}

/** Gathers small parts, so that the disk is not asked for each. */
function outputTo(descriptor: number, offset: number, room: number): Output {
  let parts: Uint8Array[] = []
  let held = 0
  let written = offset
  const flush = (): void => {
    const bytes = Buffer.concat(parts)
    for (let at = 0; at < bytes.length;)
      at += writeSync(descriptor, bytes, at, bytes.length - at, written + at)
    written += bytes.length
    parts = []
    held = 0
  }
  return {
    flush,
    position: () => written + held,
    push: (part) => {
      if (written + held + part.length - offset > room) throw new PieceError('tooLarge')
      parts.push(part)
      held += part.length
      if (held >= bufferSize) flush()
    },
  }
}

/** Text of the file’s own syntax: one byte per character. */
export function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}
