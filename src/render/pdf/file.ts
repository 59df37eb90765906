import { createHash } from 'node:crypto'
import { zlibSync } from 'fflate'
import { PDFStream } from 'pdf-lib'
import type { PDFObject } from 'pdf-lib'
import { bytes } from './objects.ts'
import type { Objects, Reference } from './objects.ts'

const perStream = 200

/** Where an object is: at an offset of the file, or at a place in a stream of objects. */
type Entry = readonly [type: 1, offset: number, 0] | readonly [type: 2, stream: number, index: number]

interface Writer {
  readonly parts: Uint8Array[]
  readonly entries: Map<number, Entry>
  length: number
}

/** Writes all objects as one file. Its identifier is the hash of what it holds: same objects, same bytes. */
export function writeFile(
  objects: Objects,
  { root, info }: { root: Reference; info: Reference },
): Uint8Array {
  const writer: Writer = { parts: [], entries: new Map(), length: 0 }
  push(writer, latin('%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n'))
  const packed: (readonly [number, PDFObject])[] = []
  for (const [reference, object] of objects.enumerateIndirectObjects()) {
    if (object instanceof PDFStream) writeObject(writer, reference.objectNumber, object)
    else packed.push([reference.objectNumber, object])
  }
  let next = objects.largestObjectNumber + 1
  for (let at = 0; at < packed.length; at += perStream) {
    writeObjectStream(writer, next, packed.slice(at, at + perStream))
    next += 1
  }
  writeIndex(writer, next, `/Root ${root.toString()}/Info ${info.toString()}`)
  return Buffer.concat(writer.parts)
}

function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

function push(writer: Writer, part: Uint8Array): void {
  writer.parts.push(part)
  writer.length += part.length
}

function serialised(object: PDFObject): Uint8Array {
  const buffer = new Uint8Array(object.sizeInBytes())
  object.copyBytesInto(buffer, 0)
  return buffer
}

function writeObject(writer: Writer, number: number, object: PDFObject): void {
  writer.entries.set(number, [1, writer.length, 0])
  push(writer, latin(`${number} 0 obj\n`))
  push(writer, serialised(object))
  push(writer, latin('\nendobj\n'))
}

function writeObjectStream(
  writer: Writer,
  number: number,
  group: readonly (readonly [number, PDFObject])[],
): void {
  const bodies = group.map(([, object]) => serialised(object))
  let offset = 0
  const header = group.map(([own], index) => {
    writer.entries.set(own, [2, number, index])
    const pair = `${own} ${offset}`
    offset += (bodies[index]?.length ?? 0) + 1
    return pair
  })
  const head = latin(`${header.join(' ')}\n`)
  const content = Buffer.concat([head, ...bodies.flatMap((body) => [body, latin('\n')])])
  const entries = `/Type/ObjStm/N ${group.length}/First ${head.length}`
  writeStream(writer, number, entries, content)
}

function writeStream(writer: Writer, number: number, entries: string, content: Uint8Array): void {
  const packed = zlibSync(content, { level: 6 })
  writer.entries.set(number, [1, writer.length, 0])
  push(writer, latin(`${number} 0 obj\n<<${entries}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`))
  push(writer, packed)
  push(writer, latin('\nendstream\nendobj\n'))
}

/** The cross-reference stream, which knows its own place as well. */
function writeIndex(writer: Writer, number: number, trailer: string): void {
  const start = writer.length
  writer.entries.set(number, [1, start, 0])
  const table = new Uint8Array((number + 1) * 7)
  const view = new DataView(table.buffer)
  view.setUint16(5, 65_535)
  for (const [own, [type, place, index]] of writer.entries) {
    view.setUint8(own * 7, type)
    view.setUint32(own * 7 + 1, place)
    view.setUint16(own * 7 + 5, index)
  }
  const hash = createHash('sha256')
  for (const part of writer.parts) hash.update(part)
  const id = bytes(hash.digest().subarray(0, 16)).toString()
  writeStream(writer, number, `/Type/XRef/Size ${number + 1}/W[1 4 2]${trailer}/ID[${id}${id}]`, table)
  push(writer, latin(`startxref\n${start}\n%%EOF\n`))
}
