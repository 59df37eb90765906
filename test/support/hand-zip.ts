import { constants, crc32, deflateRawSync } from 'node:zlib'

/** A part of a zip made by hand; what it declares may differ from what it holds. */
export interface HandPart {
  readonly name: string
  readonly text?: string | Uint8Array
  /** Bytes as they stand in the file, with what they unfold to; in place of `text`. */
  readonly packed?: Packed
  readonly isStored?: boolean
  /** Whether it stands in the directory alone. */
  readonly isAbsent?: boolean
  /** What the directory and the part's own header say in place of the truth. */
  readonly declared?: Partial<{
    readonly crc: number
    readonly bytes: number
    readonly flags: number
    readonly method: number
    readonly offset: number
    readonly ownName: string
  }>
}

export interface Packed {
  readonly bytes: Uint8Array
  readonly length: number
  readonly crc: number
}

/** A zip with these parts, in this order; nothing stops it from being a bad one. */
export function handZip(
  parts: readonly HandPart[],
  { before = '', count = parts.length }: { readonly before?: string; readonly count?: number } = {},
): Uint8Array {
  const bodies: Uint8Array[] = [Buffer.from(before, 'latin1')]
  const directory: Uint8Array[] = []
  let at = before.length
  for (const part of parts) {
    const { bytes, length, crc } = packedOf(part)
    const { declared = {} } = part
    const common = fields([
      [2, 20],
      [2, declared.flags ?? 0x800],
      [2, declared.method ?? (part.isStored === true ? 0 : 8)],
      [4, 0x21_0000],
      [4, declared.crc ?? crc],
      [4, bytes.length],
      [4, declared.bytes ?? length],
    ])
    const [name, ownName] = [Buffer.from(part.name), Buffer.from(declared.ownName ?? part.name)]
    const header = [
      fields([[4, 0x0403_4b50]]),
      common,
      fields([
        [2, ownName.length],
        [2, 0],
      ]),
      ownName,
    ]
    directory.push(
      fields([
        [4, 0x0201_4b50],
        [2, 20],
      ]),
      common,
      fields([
        [2, name.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, declared.offset ?? at],
      ]),
      name,
    )
    if (part.isAbsent === true) continue
    bodies.push(...header, bytes)
    at += header.reduce((sum, one) => sum + one.length, bytes.length)
  }
  const listed = Buffer.concat(directory)
  const end = fields([
    [4, 0x0605_4b50],
    [4, 0],
    [2, count],
    [2, count],
    [4, listed.length],
    [4, at],
    [2, 0],
  ])
  return Buffer.concat([...bodies, listed, end])
}

/**
 * A deflated stream that says one text many times over, made without ever having it in full. The checksum is that of
 * the whole only when asked for, as it is what costs.
 */
export function repeated(piece: string, times: number, around = { start: '', end: '' }): Packed {
  const [start, middle, end] = [around.start, piece, around.end].map((text) => Buffer.from(text))
  const flushed = (data: Uint8Array = Buffer.alloc(0)): Uint8Array =>
    deflateRawSync(data, { finishFlush: constants.Z_FULL_FLUSH })
  const once = flushed(middle)
  const bytes = Buffer.concat([
    flushed(start),
    ...Array.from({ length: times }, () => once),
    deflateRawSync(end ?? Buffer.alloc(0)),
  ])
  let crc = crc32(start ?? '')
  for (let index = 0; index < times; index += 1) crc = crc32(middle ?? '', crc)
  const length = (start?.length ?? 0) + (middle?.length ?? 0) * times + (end?.length ?? 0)
  return { bytes, length, crc: crc32(end ?? '', crc) }
}

function packedOf({ text = '', packed, isStored = false }: HandPart): Packed {
  if (packed !== undefined) return packed
  const raw = typeof text === 'string' ? Buffer.from(text) : text
  return { bytes: isStored ? raw : deflateRawSync(raw), length: raw.length, crc: crc32(raw) }
}

function fields(values: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  const buffer = Buffer.alloc(values.reduce((sum, [bytes]) => sum + bytes, 0))
  let at = 0
  for (const [bytes, value] of values) at = buffer.writeUIntLE(value >>> 0, at, bytes)
  return buffer
}
