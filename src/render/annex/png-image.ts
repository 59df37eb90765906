import { Zlib } from 'fflate'
import type { Limits } from './limits.ts'
import type { ObjectFile } from './object-file.ts'
import { PieceError } from './piece-error.ts'
import { bitsAt, eachRow } from './png-rows.ts'
import { samplesOf, type Png } from './png.ts'
import { byteString } from './syntax.ts'

/**
 * Writes a PNG as an image, and returns its number. Its packed rows pass as they are unless it is interlaced or has an
 * alpha of its own; what is transparent shows the paper.
 * @throws {PieceError} `damaged`, or `tooLarge` when it would have to be taken apart and is too large for that.
 */
export async function writePng(png: Png, file: ObjectFile, limits: Limits): Promise<number> {
  const hasAlpha = png.colour === 'greyAlpha' || png.colour === 'colourAlpha'
  const hasMask = hasAlpha || (png.colour === 'palette' && png.transparency.length > 0)
  if ((png.isInterlaced || hasMask) && png.width * png.height > limits.pixels)
    throw new PieceError('tooLarge')
  const samples = hasAlpha ? samplesOf[png.colour] - 1 : samplesOf[png.colour]
  const body = png.isInterlaced || hasAlpha ? packer(samples, png) : undefined
  const mask = hasMask ? packer(1, png.colour === 'palette' ? { ...png, depth: 8 } : png) : undefined
  await eachRow(png, rowTaker(png, body, mask))
  const number = file.allocate()
  const maskNumber = mask === undefined || mask.isSolid() ? undefined : file.allocate()
  const entries = [
    imageEntries(png, samples),
    `/ColorSpace ${colourSpaceOf(png)}`,
    hasMask ? '' : transparentColour(png),
    maskNumber === undefined ? '' : `/SMask ${maskNumber} 0 R`,
  ].join('')
  file.putStream(number, entries, body?.bytes() ?? png.packed)
  if (mask !== undefined && maskNumber !== undefined)
    file.putStream(maskNumber, `${imageEntries(mask, 1)}/ColorSpace/DeviceGray`, mask.bytes())
  return number
}

type Shape = Pick<Png, 'width' | 'height' | 'depth'>

function imageEntries({ width, height, depth }: Shape, samples: number): string {
  const rows = `/Predictor 15/Colors ${samples}/BitsPerComponent ${depth}/Columns ${width}`
  return `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent ${depth}/Filter/FlateDecode/DecodeParms<<${rows}>>`
}

function colourSpaceOf({ colour, palette }: Png): string {
  if (colour === 'palette')
    return `[/Indexed/DeviceRGB ${palette.length / 3 - 1}${byteString(palette.toString('latin1'))}]`
  return colour === 'grey' || colour === 'greyAlpha' ? '/DeviceGray' : '/DeviceRGB'
}

/** The one colour of a picture without alpha that is transparent, as the range of each sample. */
function transparentColour({ colour, transparency }: Png): string {
  const samples = colour === 'grey' ? 1 : 3
  if (colour === 'palette' || transparency.length < samples * 2) return ''
  const values = Array.from({ length: samples }, (_, index) => transparency.readUInt16BE(index * 2))
  return `/Mask[${values.flatMap((value) => [value, value]).join(' ')}]`
}

/** What is done with each row: nothing but counting it when its packed form passes as it is. */
function rowTaker(png: Png, body: Packer | undefined, mask: Packer | undefined): (row: Uint8Array) => void {
  const { colour, depth, transparency, width } = png
  if (colour === 'palette') {
    return (row) => {
      body?.push(row)
      if (mask === undefined) return
      const alpha = new Uint8Array(width)
      for (let at = 0; at < width; at += 1) alpha[at] = transparency[bitsAt(row, at * depth, depth)] ?? 255
      mask.push(alpha)
    }
  }
  if (mask === undefined) return (row) => body?.push(row)
  const size = depth >> 3
  const pixel = samplesOf[colour] * size
  return (row) => {
    const own = new Uint8Array(width * (pixel - size))
    const alpha = new Uint8Array(width * size)
    for (let at = 0, from = 0; at < width; at += 1) {
      for (let byte = 0; byte < pixel - size; byte += 1) own[at * (pixel - size) + byte] = row[from++] ?? 0
      for (let byte = 0; byte < size; byte += 1) alpha[at * size + byte] = row[from++] ?? 0
    }
    body?.push(own)
    mask.push(alpha)
  }
}

interface Packer extends Shape {
  readonly push: (row: Uint8Array) => void
  readonly bytes: () => Uint8Array
  /** Whether every sample had its highest value. */
  readonly isSolid: () => boolean
}

/** The filter that says of each byte how it differs from the one above. */
const fromAbove = 2

/** Packs rows as they come. */
function packer(samples: number, { width, height, depth }: Shape): Packer {
  const parts: Uint8Array[] = []
  const deflate = new Zlib({ level: 6 }, (part) => parts.push(part))
  const length = Math.ceil((width * samples * depth) / 8)
  let above = new Uint8Array(length)
  let isSolid = true
  return {
    width,
    height,
    depth,
    isSolid: () => isSolid,
    push: (row) => {
      const filtered = new Uint8Array(length + 1)
      filtered[0] = fromAbove
      for (let at = 0; at < length; at += 1) {
        const value = row[at] ?? 0
        if (value !== 255) isSolid = false
        filtered[at + 1] = value - (above[at] ?? 0)
      }
      above = row.slice(0, length)
      deflate.push(filtered)
    },
    bytes: () => {
      deflate.push(new Uint8Array(), true)
      return Buffer.concat(parts)
    },
  }
}
