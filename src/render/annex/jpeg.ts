import { orientationIn, type Orientation } from './exif.ts'
import { PieceError } from './piece-error.ts'

export interface Jpeg {
  /** In pixels, as stored. */
  readonly width: number
  readonly height: number
  /** 1 is grey, 3 colours, 4 the inks of print. */
  readonly components: number
  /** Whether the inks are stored as what the paper keeps, as Adobe’s programs do. */
  readonly isInverted: boolean
  readonly orientation: Orientation
  /** The picture without its metadata: no place, no thumbnail, nothing after its end. */
  readonly content: Uint8Array
}

interface Segment {
  readonly marker: number
  readonly start: number
  /** Where what belongs to it ends. */
  readonly end: number
}

const startOfImage = 0xd8
const endOfImage = 0xd9
const startOfScan = 0xda
const baseline = [0xc0, 0xc1, 0xc2]
const otherFrames = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf])
/** What the picture is made of: tables, frame and scans, the resolution, and Adobe’s word on its colours. */
const kept = new Set([0xc4, 0xdb, 0xdd, 0xe0, 0xee, startOfScan, ...baseline])

/**
 * Reads a JPEG as far as a PDF needs.
 * @throws {PieceError} `damaged` when it does not go to its end, `unsupportedImage` when readers of PDF do not know its kind.
 */
export function readJpeg(bytes: Buffer): Jpeg {
  const segments = segmentsOf(bytes)
  if (segments.some(({ marker }) => otherFrames.has(marker))) throw new PieceError('unsupportedImage')
  const frame = segments.find(({ marker }) => baseline.includes(marker))
  if (frame === undefined || frame.end - frame.start < 10) throw new PieceError('damaged')
  if (!segments.some(({ marker }) => marker === startOfScan)) throw new PieceError('damaged')
  const [precision, height, width, components] = [
    bytes.readUInt8(frame.start + 4),
    bytes.readUInt16BE(frame.start + 5),
    bytes.readUInt16BE(frame.start + 7),
    bytes.readUInt8(frame.start + 9),
  ]
  if (precision !== 8 || height === 0 || ![1, 3, 4].includes(components))
    throw new PieceError('unsupportedImage')
  if (width === 0) throw new PieceError('damaged')
  const ends = [Uint8Array.of(0xff, startOfImage), Uint8Array.of(0xff, endOfImage)] as const
  const parts = segments
    .filter(({ marker }) => kept.has(marker))
    .map(({ start, end }) => bytes.subarray(start, end))
  return {
    width,
    height,
    components,
    isInverted: components === 4 && segments.some((segment) => says(bytes, segment, 0xee, 'Adobe')),
    orientation: orientationOf(bytes, segments),
    content: Buffer.concat([ends[0], ...parts, ends[1]]),
  }
}

function orientationOf(bytes: Buffer, segments: readonly Segment[]): Orientation {
  const exif = segments.find((segment) => says(bytes, segment, 0xe1, 'Exif\0\0'))
  return exif === undefined ? 1 : orientationIn(bytes.subarray(exif.start + 10, exif.end))
}

function says(bytes: Buffer, { marker, start, end }: Segment, wanted: number, word: string): boolean {
  return (
    marker === wanted && bytes.toString('latin1', start + 4, Math.min(end, start + 4 + word.length)) === word
  )
}

/** Every segment up to the end of the image; a scan takes in the data that follows it. */
function segmentsOf(bytes: Buffer): readonly Segment[] {
  const segments: Segment[] = []
  for (let at = 2; ;) {
    let mark = bytes.indexOf(0xff, at) + 1
    if (mark === 0) throw new PieceError('damaged')
    while (bytes[mark] === 0xff) mark += 1
    const marker = bytes[mark]
    if (marker === undefined) throw new PieceError('damaged')
    if (marker === endOfImage) return segments
    if (mark + 3 > bytes.length) throw new PieceError('damaged')
    const head = mark + 1 + bytes.readUInt16BE(mark + 1)
    const end = marker === startOfScan ? endOfScan(bytes, head) : head
    if (end > bytes.length) throw new PieceError('damaged')
    segments.push({ marker, start: mark - 1, end })
    at = end
  }
}

/** Where the packed data of a scan ends: at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) break
    const isData = next === 0x00 || next === 0xff || (next >= 0xd0 && next <= 0xd7)
    if (!isData) return at
  }
  throw new PieceError('damaged')
}
