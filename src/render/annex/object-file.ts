import { writeSync } from 'node:fs'
import { zlibSync } from 'fflate'
import { latin, objectStream, perStream } from '../pdf-syntax/object-stream.ts'
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

const bufferSize = 1_000_000

export function objectFile({ descriptor, offset, number: first, room }: Start): ObjectFile {
  const index: number[] = []
  const output = outputTo(descriptor, offset, room)
  let next = first
  let numbers: number[] = []
  let bodies: string[] = []

  const putStream = (number: number, entries: string, content: Uint8Array): void => {
    index.push(number, 1, output.position(), 0)
    output.push(latin(`${number} 0 obj\n<<${entries}/Length ${content.length}>>\nstream\n`))
    output.push(content)
    output.push(latin('\nendstream\nendobj\n'))
  }
  const closeGroup = (): void => {
    if (numbers.length === 0) return
    const number = next++
    for (const [place, own] of numbers.entries()) index.push(own, 2, number, place)
    const { entries, content } = objectStream(numbers, bodies)
    putStream(number, entries, zlibSync(content, { level: 6 }))
    numbers = []
    bodies = []
  }
  return {
    allocate: () => next++,
    putStream,
    put: (number, body) => {
      numbers.push(number)
      if (bodies.push(body) >= perStream) closeGroup()
    },
    finish: () => {
      closeGroup()
      output.flush()
      return { end: output.position(), next, index }
    },
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
