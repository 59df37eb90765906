import { createHash } from 'node:crypto'
import type { Deflater } from './deflate.ts'
import { fileEnd, indexTable } from '../pdf-syntax/file-end.ts'
import type { Position } from '../pdf-syntax/file-end.ts'
import { fileStart, latin, objectStream, perStream } from '../pdf-syntax/object-stream.ts'

/** Bytes of the file: a line that opens an object, its content, a line that closes it. */
interface Part {
  readonly number: number
  /** Entries of a stream's dictionary, or the whole of an object that is no stream. */
  readonly head: string
  readonly content?: Uint8Array | Promise<Uint8Array>
}

/** A file in the making: what is put into it is compressed and forgotten at once. */
export interface File {
  readonly deflate: Deflater['deflate']
  readonly parts: Part[]
  /** By object: the part that holds it, and its place in that part when others share it. */
  readonly holders: number[]
  readonly indexes: number[]
  /** Small objects that wait for a stream to be full. */
  waiting: { readonly numbers: number[]; readonly bodies: string[] }
  /** The highest number that an object has. */
  last: number
}

export function newFile({ deflate }: Pick<Deflater, 'deflate'>): File {
  const waiting = { numbers: [], bodies: [] }
  return { deflate, parts: [], holders: [], indexes: [], waiting, last: 0 }
}

/** Puts a small object, which will share a stream with its neighbours. */
export function putObject(file: File, number: number, body: string): void {
  file.waiting.numbers.push(number)
  file.waiting.bodies.push(body)
  if (file.waiting.numbers.length === perStream) flush(file)
}

export function putStreamObject(
  file: File,
  number: number,
  entries: string,
  content: Uint8Array | Promise<Uint8Array>,
): void {
  file.holders[number] = file.parts.push({ number, head: entries, content }) - 1
}

/** Puts an object that programs must find in the open, outside any stream. */
export function putPlain(file: File, number: number, body: string): void {
  file.holders[number] = file.parts.push({ number, head: body }) - 1
}

function flush(file: File): void {
  const { numbers, bodies } = file.waiting
  if (numbers.length === 0) return
  file.waiting = { numbers: [], bodies: [] }
  file.last += 1
  for (const [index, number] of numbers.entries()) {
    file.holders[number] = file.parts.length
    file.indexes[number] = index
  }
  const { entries, content } = objectStream(numbers, bodies)
  putStreamObject(file, file.last, entries, file.deflate(content))
}

/** The bytes of the whole file. Its identifier is the hash of what it holds: same objects, same bytes. */
export async function finish(
  file: File,
  { root, info }: { readonly root: string; readonly info: string },
): Promise<Uint8Array> {
  flush(file)
  const chunks: Uint8Array[] = [fileStart]
  const offsets: number[] = []
  let length = fileStart.length
  const push = (chunk: Uint8Array): void => {
    chunks.push(chunk)
    length += chunk.length
  }
  for (const { number, head, content } of file.parts) {
    offsets.push(length)
    if (content === undefined) {
      push(latin(`${number} 0 obj\n${head}\nendobj\n`))
      continue
    }
    // One after the other: each part waits for its own compression alone.
    // oxlint-disable-next-line no-await-in-loop
    const packed = await content
    push(latin(`${number} 0 obj\n<<${head}/Length ${packed.length}>>\nstream\n`))
    push(packed)
    push(latin('\nendstream\nendobj\n'))
  }
  const place = { number: file.last + 1, at: length }
  const packed = await file.deflate(indexTable(positionsIn(file, offsets), place))
  const trailer = `/Root ${root}/Info ${info}`
  const end = fileEnd({ ...place, trailer, id: identifier(chunks), packed })
  return Buffer.concat([...chunks, ...end])
}

function* positionsIn({ holders, indexes, parts }: File, offsets: readonly number[]): Generator<Position> {
  for (const [number, holder] of holders.entries()) {
    if (holder === undefined) continue
    const index = indexes[number]
    yield index === undefined
      ? [number, 1, offsets[holder] ?? 0, 0]
      : [number, 2, parts[holder]?.number ?? 0, index]
  }
}

/** Half of the SHA-256 of some bytes, in hexadecimal. */
function identifier(chunks: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const chunk of chunks) hash.update(chunk)
  return hash.digest('hex').slice(0, 32).toUpperCase()
}
