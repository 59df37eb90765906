import { createHash } from 'node:crypto'
import type { Deflater } from './deflate.ts'

/** So many small objects share one compressed stream. */
const perStream = 200

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
  const stream = file.last
  let offset = 0
  let header = ''
  for (const [index, number] of numbers.entries()) {
    file.holders[number] = file.parts.length
    file.indexes[number] = index
    header += `${number} ${offset} `
    offset += (bodies[index]?.length ?? 0) + 1
  }
  const content = Buffer.from(`${header}\n${bodies.join('\n')}\n`, 'latin1')
  const entries = `/Type/ObjStm/N ${numbers.length}/First ${header.length + 1}/Filter/FlateDecode`
  putStreamObject(file, stream, entries, file.deflate(new Uint8Array(content)))
}

/** The bytes of the whole file. Its identifier is the hash of what it holds: same objects, same bytes. */
export async function finish(
  file: File,
  { root, info }: { readonly root: string; readonly info: string },
): Promise<Uint8Array> {
  flush(file)
  const chunks: Uint8Array[] = [latin('%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n')]
  const offsets: number[] = []
  let length = chunks[0]?.length ?? 0
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
  const number = file.last + 1
  const start = length
  const table = await file.deflate(indexOf(file, offsets, start))
  const id = `<${identifier(chunks)}>`
  const entries = `/Type/XRef/Size ${number + 1}/W[1 4 2]/Root ${root}/Info ${info}/ID[${id}${id}]/Filter/FlateDecode`
  push(latin(`${number} 0 obj\n<<${entries}/Length ${table.length}>>\nstream\n`))
  push(table)
  push(latin(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`))
  return Buffer.concat(chunks, length)
}

function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

/** The last offset, in bytes, that four bytes can tell. */
const longest = 2 ** 32 - 1

/** Where each object is: at an offset of the file, or at a place in a stream of objects. */
function indexOf(
  { holders, indexes, parts, last }: File,
  offsets: readonly number[],
  own: number,
): Uint8Array {
  const table = new Uint8Array((last + 2) * 7)
  if (own > longest) throw new RangeError(`a file of ${own} bytes is longer than its index can tell`)
  const view = new DataView(table.buffer)
  view.setUint16(5, 65_535)
  for (const [number, holder] of holders.entries()) {
    if (holder === undefined) continue
    const shared = indexes[number]
    view.setUint8(number * 7, shared === undefined ? 1 : 2)
    view.setUint32(number * 7 + 1, (shared === undefined ? offsets[holder] : parts[holder]?.number) ?? 0)
    view.setUint16(number * 7 + 5, shared ?? 0)
  }
  view.setUint8((last + 1) * 7, 1)
  view.setUint32((last + 1) * 7 + 1, own)
  return table
}

/** Half of the SHA-256 of some bytes, in hexadecimal. */
function identifier(chunks: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const chunk of chunks) hash.update(chunk)
  return hash.digest('hex').slice(0, 32).toUpperCase()
}
