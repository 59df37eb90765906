import { PieceError } from './piece-error.ts'

export interface Png {
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** Bits of one sample: 1, 2, 4, 8 or 16. */
  readonly depth: number
  readonly colour: PngColour
  readonly isInterlaced: boolean
  /** Red, green and blue of each colour of a palette. */
  readonly palette: Buffer
  /** Alpha of the palette’s colours, or the colour that is transparent. */
  readonly transparency: Buffer
  /** The packed rows, each after the number of its filter. */
  readonly packed: Buffer
}

export type PngColour = 'grey' | 'colour' | 'palette' | 'greyAlpha' | 'colourAlpha'

const colours: Readonly<Record<number, { readonly name: PngColour; readonly depths: readonly number[] }>> = {
  0: { name: 'grey', depths: [1, 2, 4, 8, 16] },
  2: { name: 'colour', depths: [8, 16] },
  3: { name: 'palette', depths: [1, 2, 4, 8] },
  4: { name: 'greyAlpha', depths: [8, 16] },
  6: { name: 'colourAlpha', depths: [8, 16] },
}

/** Samples that make a pixel. */
export const samplesOf: Readonly<Record<PngColour, number>> = {
  grey: 1,
  colour: 3,
  palette: 1,
  greyAlpha: 2,
  colourAlpha: 4,
}

export const pngMark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * Reads the parts of a PNG that a PDF needs, without unpacking its rows.
 * @throws {PieceError} `damaged` when a part is missing or makes no sense.
 */
export function readPng(bytes: Buffer): Png {
  const chunks = chunksOf(bytes)
  const header = chunks.get('IHDR')?.[0]
  const rows = chunks.get('IDAT')
  if (header === undefined || header.length < 13 || rows === undefined) throw new PieceError('damaged')
  const width = header.readUInt32BE(0)
  const height = header.readUInt32BE(4)
  const depth = header.readUInt8(8)
  const colour = colours[header.readUInt8(9)]
  const palette = chunks.get('PLTE')?.[0] ?? Buffer.alloc(0)
  if (width === 0 || height === 0 || colour === undefined || !colour.depths.includes(depth))
    throw new PieceError('damaged')
  if (colour.name === 'palette' && palette.length < 3) throw new PieceError('damaged')
  return {
    width,
    height,
    depth,
    colour: colour.name,
    isInterlaced: header.readUInt8(12) === 1,
    palette: palette.subarray(0, Math.min(768, palette.length - (palette.length % 3))),
    transparency: chunks.get('tRNS')?.[0] ?? Buffer.alloc(0),
    packed: Buffer.concat(rows),
  }
}

const framing = 12

/** The parts of the file by their names, up to its end. */
function chunksOf(bytes: Buffer): ReadonlyMap<string, readonly Buffer[]> {
  const chunks = new Map<string, Buffer[]>()
  for (let at = pngMark.length; at + framing <= bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    if (name === 'IEND') return chunks
    if (at + framing + length > bytes.length) break
    const known = chunks.get(name) ?? []
    known.push(bytes.subarray(at + 8, at + 8 + length))
    chunks.set(name, known)
    at += framing + length
  }
  throw new PieceError('damaged')
}
