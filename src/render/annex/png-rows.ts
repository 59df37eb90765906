import { createInflate } from 'node:zlib'
import { PieceError } from './piece-error.ts'
import { samplesOf, type Png } from './png.ts'

/** A picture’s rows, or those of one of the seven passes of an interlaced one: where its pixels go in the picture. */
interface Pass {
  readonly x: number
  readonly y: number
  readonly stepX: number
  readonly stepY: number
  readonly width: number
  readonly height: number
}

const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

function passesOf({ width, height, isInterlaced }: Png): readonly Pass[] {
  if (!isInterlaced) return [{ x: 0, y: 0, stepX: 1, stepY: 1, width, height }]
  return adam7
    .map(([x, y, stepX, stepY]) => ({
      x,
      y,
      stepX,
      stepY,
      width: Math.ceil((width - x) / stepX),
      height: Math.ceil((height - y) / stepY),
    }))
    .filter((pass) => pass.width > 0 && pass.height > 0)
}

function bitsPerPixel({ colour, depth }: Png): number {
  return samplesOf[colour] * depth
}

/** Bytes of a row of so many pixels. */
function rowLength(png: Png, width: number): number {
  return Math.ceil((width * bitsPerPixel(png)) / 8)
}

/**
 * Hands over every row of a picture that is not interlaced, unpacked, from the top; the row is only lent.
 * @throws {PieceError} `damaged` when there are too few of them, or when they do not unpack.
 */
export async function eachRow(png: Png, take: (row: Uint8Array) => void): Promise<void> {
  if (!png.isInterlaced) return eachPackedRow(png, (_pass, _index, row) => take(row))
  const length = rowLength(png, png.width)
  const whole = new Uint8Array(length * png.height)
  await eachPackedRow(png, (pass, index, row) =>
    spread(png, pass, whole.subarray((pass.y + index * pass.stepY) * length), row),
  )
  for (let at = 0; at < whole.length; at += length) take(whole.subarray(at, at + length))
}

/** Puts the pixels of a pass's row where they belong in the picture's. */
function spread(png: Png, { x, stepX, width }: Pass, target: Uint8Array, row: Uint8Array): void {
  const bits = bitsPerPixel(png)
  const size = bits >> 3
  for (let index = 0; index < width; index += 1) {
    const place = x + index * stepX
    if (size > 0) {
      for (let byte = 0; byte < size; byte += 1) target[place * size + byte] = row[index * size + byte] ?? 0
    } else setBits(target, place * bits, bits, bitsAt(row, index * bits, bits))
  }
}

/** Less than a byte’s bits, none of which cross into the next byte. */
export function bitsAt(row: Uint8Array, at: number, bits: number): number {
  return ((row[at >> 3] ?? 0) >> (8 - bits - (at & 7))) & ((1 << bits) - 1)
}

function setBits(row: Uint8Array, at: number, bits: number, value: number): void {
  row[at >> 3] = (row[at >> 3] ?? 0) | (value << (8 - bits - (at & 7)))
}

async function eachPackedRow(
  png: Png,
  take: (pass: Pass, index: number, row: Uint8Array) => void,
): Promise<void> {
  const distance = Math.max(1, bitsPerPixel(png) >> 3)
  const chunks = unpackedChunks(png.packed)
  let rest: Uint8Array = new Uint8Array()
  const next = async (length: number): Promise<Uint8Array> => {
    while (rest.length < length) {
      const { value, done } = await chunks.next()
      if (done === true) throw new PieceError('damaged')
      rest = rest.length === 0 ? value : Buffer.concat([rest, value])
    }
    const taken = rest.subarray(0, length)
    rest = rest.subarray(length)
    return taken
  }
  for (const pass of passesOf(png)) {
    const length = rowLength(png, pass.width)
    let above: Uint8Array = new Uint8Array(length)
    for (let index = 0; index < pass.height; index += 1) {
      const filtered = await next(length + 1)
      const row = filtered.slice(1)
      unfilter(filtered[0] ?? 0, row, above, distance)
      take(pass, index, row)
      above = row
    }
  }
}

async function* unpackedChunks(packed: Uint8Array): AsyncGenerator<Uint8Array, undefined> {
  const inflate = createInflate({ chunkSize: 1024 * 1024 })
  inflate.end(packed)
  try {
    for await (const chunk of inflate) if (chunk instanceof Uint8Array) yield chunk
  } catch {
    throw new PieceError('damaged')
  }
  return undefined
}

/** Undoes the filter of a row, by the pixel before and the row above. */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, distance: number): void {
  if (filter > 4) throw new PieceError('damaged')
  if (filter === 0) return
  for (let at = 0; at < row.length; at += 1) {
    const left = at < distance ? 0 : (row[at - distance] ?? 0)
    const up = above[at] ?? 0
    const corner = at < distance ? 0 : (above[at - distance] ?? 0)
    row[at] = (row[at] ?? 0) + predicted(filter, left, up, corner)
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const guess = left + up - corner
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (byLeft <= byUp && byLeft <= byCorner) return left
  return byUp <= byCorner ? up : corner
}
