import { deflateSync } from 'node:zlib'
import { codesOf, tables, zigzag } from '../make/cooperative-modele/makers/jpeg-tables.ts'

/** Samples of a pixel, from 0 to the highest that the depth holds. */
type PixelOf = (x: number, y: number) => readonly number[]

export interface PngParts {
  readonly width: number
  readonly height: number
  readonly depth: 1 | 2 | 4 | 8 | 16
  /** 0 grey, 2 colour, 3 palette, 4 grey and alpha, 6 colour and alpha. */
  readonly colour: 0 | 2 | 3 | 4 | 6
  readonly pixel: PixelOf
  readonly isInterlaced?: boolean
  readonly palette?: readonly number[]
  readonly transparency?: readonly number[]
}

const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** A PNG of any kind; its rows take the five filters in turn. */
export function handPng(parts: PngParts): Buffer {
  const ways = parts.isInterlaced === true ? passes : ([[0, 0, 1, 1]] as const)
  return pngOfRows(parts, Buffer.concat(ways.map((way) => packedPass(parts, way))))
}

/** A PNG from its rows, each after the number of its filter. */
export function pngOfRows(parts: Omit<PngParts, 'pixel'>, rows: Uint8Array): Buffer {
  const { width, height, depth, colour, isInterlaced = false, palette, transparency } = parts
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([depth, colour, 0, 0, isInterlaced ? 1 : 0], 8)
  const packed = deflateSync(rows)
  const half = packed.length >> 1
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(palette === undefined ? [] : [chunk('PLTE', Buffer.from(palette))]),
    ...(transparency === undefined ? [] : [chunk('tRNS', Buffer.from(transparency))]),
    chunk('IDAT', packed.subarray(0, half)),
    chunk('IDAT', packed.subarray(half)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function packedPass(
  { width, height, depth, pixel }: PngParts,
  [left, top, across, down]: readonly [number, number, number, number],
): Buffer {
  const columns = Math.ceil((width - left) / across)
  const count = Math.ceil((height - top) / down)
  if (columns <= 0 || count <= 0) return Buffer.alloc(0)
  let above: Uint8Array | undefined
  const rows: Uint8Array[] = []
  for (let row = 0; row < count; row += 1) {
    const samples = Array.from({ length: columns }, (_, column) =>
      pixel(left + column * across, top + row * down),
    )
    const bits = samples.flat().length * depth
    const bytes = new Uint8Array(Math.ceil(bits / 8))
    for (const [index, sample] of samples.flat().entries()) {
      if (depth === 16) bytes.set([sample >> 8, sample & 255], index * 2)
      else bytes[(index * depth) >> 3]! |= sample << (8 - depth - ((index * depth) & 7))
    }
    const distance = Math.max(1, ((samples[0]?.length ?? 1) * depth) >> 3)
    rows.push(filtered(row % 5, bytes, above ?? new Uint8Array(bytes.length), distance))
    above = bytes
  }
  return Buffer.concat(rows)
}

function filtered(filter: number, row: Uint8Array, above: Uint8Array, distance: number): Uint8Array {
  const out = new Uint8Array(row.length + 1)
  out[0] = filter
  for (let at = 0; at < row.length; at += 1) {
    const left = at < distance ? 0 : row[at - distance]!
    const up = above[at]!
    const corner = at < distance ? 0 : above[at - distance]!
    const guess = left + up - corner
    const nearest = [left, up, corner].toSorted((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0]!
    out[at + 1] = row[at]! - [0, left, up, (left + up) >> 1, nearest][filter]!
  }
  return out
}

function chunk(name: string, body: Buffer): Buffer {
  const frame = Buffer.alloc(12 + body.length)
  frame.writeUInt32BE(body.length, 0)
  frame.write(name, 4, 'latin1')
  body.copy(frame, 8)
  frame.writeUInt32BE(checksum(frame.subarray(4, 8 + body.length)), 8 + body.length)
  return frame
}

function checksum(bytes: Uint8Array): number {
  let sum = 0xff_ff_ff_ff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xed_b8_83_20 : 0)
  }
  return (sum ^ 0xff_ff_ff_ff) >>> 0
}

/** A JPEG with an EXIF segment that gives its orientation, its figures in one byte order or the other. */
export function turnedJpeg(jpeg: Uint8Array, orientation: number, order: 'II' | 'MM'): Buffer {
  const short = (value: number): readonly number[] =>
    order === 'II' ? [value & 255, value >> 8] : [value >> 8, value & 255]
  const long = (value: number): readonly number[] =>
    order === 'II' ? [...short(value), 0, 0] : [0, 0, ...short(value)]
  const maker = [...short(0x010f), ...short(2), ...long(4), ...Buffer.from('Abc\0')]
  const turn = [...short(0x0112), ...short(3), ...long(1), ...short(orientation), 0, 0]
  const head = [...Buffer.from(order), ...short(42), ...long(8), ...short(2)]
  const tiff = [...head, ...maker, ...turn, ...long(0)]
  return withSegment(jpeg, 0xe1, [...Buffer.from('Exif\0\0'), ...tiff])
}

function withSegment(jpeg: Uint8Array, marker: number, body: readonly number[]): Buffer {
  const length = body.length + 2
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Uint8Array.of(0xff, marker, length >> 8, length & 255, ...body),
    jpeg.subarray(2),
  ])
}

/** A JPEG in the four inks of print, all of one colour; Adobe’s programs mark theirs and store them inverted. */
export function inkJpeg(width: number, height: number, inks: readonly number[], isAdobe: boolean): Buffer {
  const segment = (marker: number, body: readonly number[]): readonly number[] => [
    0xff,
    marker,
    (body.length + 2) >> 8,
    (body.length + 2) & 255,
    ...body,
  ]
  const components = inks.map((_, index) => index + 1)
  const bytes = [
    0xff,
    0xd8,
    ...(isAdobe ? segment(0xee, [...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 0]) : []),
    ...segment(0xdb, [0, ...zigzag.map(() => 1)]),
    ...segment(0xc0, [
      8,
      height >> 8,
      height & 255,
      width >> 8,
      width & 255,
      inks.length,
      ...components.flatMap((id) => [id, 0x11, 0]),
    ]),
    ...segment(0xc4, [0x00, ...tables.dcLuminance.counts, ...tables.dcLuminance.values]),
    ...segment(0xc4, [0x10, ...tables.acLuminance.counts, ...tables.acLuminance.values]),
    ...segment(0xda, [inks.length, ...components.flatMap((id) => [id, 0x00]), 0, 63, 0]),
  ]
  const direct = codesOf(tables.dcLuminance)
  const ended = codesOf(tables.acLuminance).get(0)!
  let bits = ''
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8)
  for (let block = 0; block < blocks; block += 1) {
    for (const ink of inks) {
      // The average of a block of one value is that value times eight, around the middle of the scale.
      const difference = block === 0 ? ((isAdobe ? 255 - ink : ink) - 128) * 8 : 0
      const size = 32 - Math.clz32(Math.abs(difference))
      const code = direct.get(size)!
      bits += code.bits.toString(2).padStart(code.length, '0')
      const value = difference < 0 ? difference + (1 << size) - 1 : difference
      if (size > 0) bits += value.toString(2).padStart(size, '0')
      bits += ended.bits.toString(2).padStart(ended.length, '0')
    }
  }
  for (const eight of bits.padEnd(Math.ceil(bits.length / 8) * 8, '1').match(/.{8}/g) ?? []) {
    const byte = Number.parseInt(eight, 2)
    bytes.push(byte, ...(byte === 0xff ? [0] : []))
  }
  return Buffer.from([...bytes, 0xff, 0xd9])
}
