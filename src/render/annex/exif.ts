/** How a picture is to be turned, by the EXIF standard: 1 is upright, 2 to 8 are mirrored or turned. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const orientationTag = 0x01_12
const entrySize = 12

/** The orientation that an EXIF segment gives, from its TIFF header on; upright when it gives none that makes sense. */
export function orientationIn(tiff: Buffer): Orientation {
  const order = tiff.toString('latin1', 0, 2)
  if (order !== 'II' && order !== 'MM') return 1
  const isLittle = order === 'II'
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const long = (at: number): number =>
    at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at)
  const directory = long(4)
  const count = short(directory)
  for (let index = 0; index < count; index += 1) {
    const at = directory + 2 + index * entrySize
    if (short(at) === orientationTag) return sensible(short(at + 8))
  }
  return 1
}

function sensible(value: number): Orientation {
  switch (value) {
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
      return value
    default:
      return 1
  }
}

/** Whether the picture lies on its side as it is stored. */
export function isTurned(orientation: Orientation): boolean {
  return orientation >= 5
}
