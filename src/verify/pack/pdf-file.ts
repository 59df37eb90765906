import { inflateSync } from 'node:zlib'
import { PDFContext, PDFDict, PDFName, PDFObjectParser, PDFRawStream, PDFRef, type PDFObject } from 'pdf-lib'
import { bodiesIn, endOf, headEnd, type Body } from './pdf-layout.ts'

/** A PDF in the form in which coopqual writes it, of which nothing is read but what is asked for. */
export interface PdfFile {
  /** Where reading begins. */
  readonly catalog: PDFDict
  /** What a value is, or what it leads to. */
  readonly follow: (value: PDFObject | undefined) => PDFObject | undefined
  /** The bytes of a stream that is stored as such or deflated; nothing when they cannot be had. */
  readonly unfold: (value: PDFObject | undefined) => Uint8Array | undefined
  /** How many files it holds, named or not. */
  readonly embedded: number
  /** Whether something follows its end. */
  readonly isLonger: boolean
}

/** A file unfolds into more than a document of ours ever does. */
export class Overflow extends Error {}

/**
 * What may be unfolded of a file of some size, and what may be parsed, which takes far more memory; names most of all, as
 * they are kept for ever. In bytes, and in names. A document of ours unfolds into less than five times its size.
 */
const budgetOf = (size: number): Budget => ({
  unfolded: 8_000_000 + 16 * size,
  parsed: 1_000_000 + 4 * size,
  names: 50_000 + size / 10,
})

type Budget = Record<'unfolded' | 'parsed' | 'names', number>

/** The longest object of ours names the attached files, of which each takes far more room elsewhere. In bytes. */
const longestObject = (size: number): number => 2_000_000 + size / 4

/** In a pack of ten thousand pieces, the longest stream takes a tenth of that. In bytes. */
const longestStream = 64_000_000

/** Beyond, streams of objects are forgotten, and unfolded again when they are asked for. In bytes. */
const mostHeld = 32_000_000

/** So many objects share a stream, at most. */
const mostShared = 200

/** What names begin with. */
const slash = 0x2f

/** A cross-reference stream has rows of one, six and two bytes. */
const rowLength = 9

/** So many references lead to one another at most. */
const longestTrail = 8

/** What is read of a file so far. */
interface Reading {
  readonly bytes: Buffer
  readonly context: PDFContext
  readonly bodies: ReadonlyMap<number, Body>
  readonly table: Uint8Array
  /** The streams of objects that were unfolded, and their bytes in all. */
  readonly shared: Map<number, Shared>
  held: number
  /** What is left of it: nothing that a file says makes it take longer. */
  readonly budget: Budget
}

interface Shared {
  readonly content: Buffer
  /** Numbers and places of its objects. */
  readonly numbers: readonly number[]
  readonly places: readonly number[]
}

/**
 * Opens a PDF, when every byte of it stands as coopqual writes it: objects one after the other, in whose index each is where
 * it is, and nothing between them. Other programs would find the same objects then, and no others.
 * @throws {Overflow} when it unfolds into too much, here or later
 */
export function openPdf(bytes: Buffer): PdfFile | undefined {
  const bodies = bodiesIn(bytes)
  const last = bodies?.at(-1)
  if (bodies === undefined || last === undefined) return undefined
  const end = endOf(bytes, last)
  if (end === undefined) return undefined
  const reading: Reading = {
    bytes,
    context: PDFContext.create(),
    bodies: new Map(bodies.map((body) => [body.number, body])),
    table: new Uint8Array(),
    shared: new Map(),
    held: 0,
    budget: budgetOf(bytes.length),
  }
  const table = inflated(reading, bytes.subarray(last.start, last.end))
  if (table === undefined || !isIndexOf(bodies, table, end.size)) return undefined
  const whole: Reading = { ...reading, table }
  const follow = (value: PDFObject | undefined): PDFObject | undefined => followed(whole, value)
  const catalog = follow(PDFRef.of(end.root))
  if (!(catalog instanceof PDFDict)) return undefined
  return {
    catalog,
    follow,
    unfold: (value) => unfolded(whole, follow(value)),
    embedded: bodies.filter((body) => isEmbedded(whole, body)).length,
    isLonger: end.at !== bytes.length,
  }
}

/** Whether the index tells where each object is that stands in the open, and that no other one does. */
function isIndexOf(bodies: readonly Body[], table: Uint8Array, size: number): boolean {
  if (table.length !== size * rowLength) return false
  const rows = Buffer.from(table.buffer, table.byteOffset, table.length)
  const isRight = ({ number, at }: Body): boolean => {
    const row = number * rowLength
    return number < size && rows[row] === 1 && rows.readUIntBE(row + 1, 6) === at
  }
  let open = 0
  for (let row = 0; row < rows.length; row += rowLength) if (rows[row] === 1) open += 1
  return open === bodies.length && bodies.every(isRight)
}

function spend({ budget }: Reading, kind: keyof Budget, amount: number): void {
  budget[kind] -= amount
  if (budget[kind] < 0) throw new Overflow()
}

function inflated(reading: Reading, packed: Uint8Array): Buffer | undefined {
  let content: Buffer
  try {
    content = inflateSync(packed, { maxOutputLength: Math.min(reading.budget.unfolded + 1, longestStream) })
  } catch (error) {
    if (error instanceof RangeError) throw new Overflow()
    return undefined
  }
  spend(reading, 'unfolded', content.length)
  return content
}

function followed(reading: Reading, value: PDFObject | undefined): PDFObject | undefined {
  let found = value
  for (let steps = 0; found instanceof PDFRef; steps += 1) {
    if (steps === longestTrail) return undefined
    found = objectAt(reading, found.objectNumber)
  }
  return found
}

function objectAt(reading: Reading, number: number): PDFObject | undefined {
  const body = reading.bodies.get(number)
  return body === undefined ? sharedObject(reading, number) : openObject(reading, body)
}

function openObject(reading: Reading, body: Body): PDFObject {
  const { bytes } = reading
  const object = parsed(reading, bytes.subarray(body.headStart, headEnd(body)))
  return body.isStream && object instanceof PDFDict
    ? PDFRawStream.of(object, bytes.subarray(body.start, body.end))
    : object
}

/** @throws {Error} when it is no object, or one whose parts lie within one another without end */
function parsed(reading: Reading, written: Uint8Array): PDFObject {
  if (written.length > longestObject(reading.bytes.length)) throw new Overflow()
  spend(reading, 'parsed', written.length)
  spend(reading, 'names', written.filter((byte) => byte === slash).length)
  return PDFObjectParser.forBytes(written, reading.context).parseObject()
}

function sharedObject(reading: Reading, number: number): PDFObject | undefined {
  const row = Buffer.from(reading.table.subarray(number * rowLength, (number + 1) * rowLength))
  if (row.length !== rowLength || row[0] !== 2) return undefined
  const shared = sharedIn(reading, row.readUIntBE(1, 6))
  const index = row.readUInt16BE(7)
  const place = shared?.places[index]
  if (shared === undefined || place === undefined || shared.numbers[index] !== number) return undefined
  return parsed(reading, shared.content.subarray(place, shared.places[index + 1] ?? shared.content.length))
}

function sharedIn(reading: Reading, stream: number): Shared | undefined {
  const known = reading.shared.get(stream)
  if (known !== undefined) return known
  const body = reading.bodies.get(stream)
  if (body?.isStream !== true) return undefined
  const head = reading.bytes.toString('latin1', body.headStart, headEnd(body))
  const [, count = '', first = ''] = /^<<\/Type\/ObjStm\/N (\d+)\/First (\d+)\/Filter\/Flate/.exec(head) ?? []
  const content = inflated(reading, reading.bytes.subarray(body.start, body.end))
  if (content === undefined || first === '' || Number(count) > mostShared) return undefined
  const pairs = content.toString('latin1', 0, Number(first)).trim().split(' ').map(Number)
  const places = pairs.filter((_, index) => index % 2 === 1).map((place) => Number(first) + place)
  const made = { content, numbers: pairs.filter((_, index) => index % 2 === 0), places }
  reading.held += content.length
  if (reading.held > mostHeld) {
    reading.shared.clear()
    reading.held = content.length
  }
  reading.shared.set(stream, made)
  return made
}

function unfolded(reading: Reading, stream: PDFObject | undefined): Uint8Array | undefined {
  if (!(stream instanceof PDFRawStream)) return undefined
  const filter = stream.dict.get(PDFName.of('Filter'))
  if (filter === undefined) {
    spend(reading, 'unfolded', stream.contents.length)
    return stream.contents
  }
  return filter === PDFName.of('FlateDecode') ? inflated(reading, stream.contents) : undefined
}

function isEmbedded(reading: Reading, body: Body): boolean {
  const head = reading.bytes.subarray(body.headStart, headEnd(body))
  if (!body.isStream || !(head.includes('EmbeddedFile') || head.includes('#'))) return false
  const object = parsed(reading, head)
  return object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('EmbeddedFile')
}
