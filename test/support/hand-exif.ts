import { crc32, deflateSync } from 'node:zlib'

type Value = string | number | readonly (readonly [number, number])[]

/** A TIFF with one directory of texts, and the position in a directory of its own; the smallest that holds EXIF. */
export function handExif(
  tags: Readonly<Record<number, string>>,
  position?: {
    readonly latitude: Value
    readonly longitude: Value
    readonly refs: readonly [string, string]
  },
): Uint8Array {
  const own: (readonly [number, Value])[] = Object.entries(tags).map(([tag, value]) => [Number(tag), value])
  const gps: (readonly [number, Value])[] =
    position === undefined
      ? []
      : [
          [1, position.refs[0]],
          [2, position.latitude],
          [3, position.refs[1]],
          [4, position.longitude],
        ]
  const head = Buffer.from('49492a0008000000', 'hex')
  const pointer: readonly (readonly [number, Value])[] = position === undefined ? [] : [[0x8825, 0]]
  const size = directory([...own, ...pointer], 8).length
  const first = directory([...own, ...pointer.map(([tag]) => [tag, 8 + size] as const)], 8)
  return Buffer.concat([head, first, directory(gps, 8 + size)])
}

/** A directory and its values, which stand behind it; `start` is where it begins in the file. */
function directory(entries: readonly (readonly [number, Value])[], start: number): Buffer {
  const table = Buffer.alloc(2 + entries.length * 12 + 4)
  table.writeUInt16LE(entries.length)
  const values: Buffer[] = []
  let at = start + table.length
  for (const [index, [tag, value]] of entries.entries()) {
    const place = 2 + index * 12
    const [type, count, bytes] = encoded(value)
    table.writeUInt16LE(tag, place)
    table.writeUInt16LE(type, place + 2)
    table.writeUInt32LE(count, place + 4)
    if (bytes.length <= 4) bytes.copy(table, place + 8)
    else {
      table.writeUInt32LE(at, place + 8)
      values.push(bytes)
      at += bytes.length
    }
  }
  return Buffer.concat([table, ...values])
}

function encoded(value: Value): readonly [type: number, count: number, bytes: Buffer] {
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32LE(value)
    return [4, 1, bytes]
  }
  if (typeof value === 'string') {
    const bytes = Buffer.from(`${value}\0`)
    return [2, bytes.length, bytes]
  }
  const bytes = Buffer.alloc(value.length * 8)
  for (const [index, [over, under]] of value.entries()) {
    bytes.writeUInt32LE(over, index * 8)
    bytes.writeUInt32LE(under, index * 8 + 4)
  }
  return [5, value.length, bytes]
}

/** A JPEG without a picture: its beginning, its segments, its end. */
export function handJpeg(
  ...segments: readonly (readonly [marker: number, content: Uint8Array])[]
): Uint8Array {
  const parts = segments.map(([marker, content]) => {
    const head = Buffer.from([0xff, marker, 0, 0])
    head.writeUInt16BE(content.length + 2, 2)
    return Buffer.concat([head, content])
  })
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, Buffer.from([0xff, 0xd9])])
}

export function exifSegment(tiff: Uint8Array): readonly [number, Uint8Array] {
  return [0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff])]
}

export function xmpSegment(packet: string): readonly [number, Uint8Array] {
  return [0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${packet}`)]
}

/** A PNG of one pixel with chunks of text; those whose name begins with z are packed. */
export function handPng(
  texts: readonly (readonly [chunk: 'tEXt' | 'zTXt' | 'iTXt', name: string, text: string])[],
): Uint8Array {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  const chunks = texts.map(([kind, name, text]) => {
    if (kind === 'zTXt') return chunk(kind, Buffer.concat([Buffer.from(`${name}\0\0`), deflateSync(text)]))
    if (kind === 'iTXt') return chunk(kind, Buffer.from(`${name}\0\0\0\0\0${text}`))
    return chunk(kind, Buffer.from(`${name}\0${text}`, 'latin1'))
  })
  const picture = chunk('IDAT', deflateSync(Buffer.from([0, 0])))
  const start = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([start, chunk('IHDR', header), ...chunks, picture, chunk('IEND', Buffer.alloc(0))])
}

function chunk(kind: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** A WebP whose only chunks tell of it. */
export function handWebp(exif: Uint8Array): Uint8Array {
  const part = (name: string, content: Uint8Array): Buffer => {
    const length = Buffer.alloc(4)
    length.writeUInt32LE(content.length)
    return Buffer.concat([Buffer.from(name), length, content, Buffer.alloc(content.length % 2)])
  }
  const flags = Buffer.alloc(10)
  flags[0] = 8
  const body = Buffer.concat([Buffer.from('WEBP'), part('VP8X', flags), part('EXIF', exif)])
  return part('RIFF', body)
}
