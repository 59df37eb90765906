import { zlibSync } from 'fflate'
import { isTurned, type Orientation } from './exif.ts'
import type { Matrix } from './geometry.ts'
import { readJpeg, type Jpeg } from './jpeg.ts'
import { latin } from '../pdf-syntax/object-stream.ts'
import type { ObjectFile } from './object-file.ts'
import type { PageRun, WrittenPages } from './pdf-piece.ts'
import { writePng } from './png-image.ts'
import { readPng } from './png.ts'
import { bandOf, stampResource } from './stamp.ts'
import { figure, figures } from './syntax.ts'

/** A4, in points. */
const paper = { short: 595.28, long: 841.89 } as const
const margin = 28

interface Picture {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly orientation: Orientation
}

export async function copyJpeg(bytes: Buffer, stamp: string, run: PageRun): Promise<WrittenPages> {
  const jpeg = readJpeg(bytes)
  const number = run.file.allocate()
  run.file.putStream(number, jpegEntries(jpeg), jpeg.content)
  return writePage({ ...jpeg, number }, stamp, run)
}

export async function copyPng(bytes: Buffer, stamp: string, run: PageRun): Promise<WrittenPages> {
  const png = readPng(bytes)
  const number = await writePng(png, run.file, run.limits)
  return writePage({ number, width: png.width, height: png.height, orientation: 1 }, stamp, run)
}

const spaces: Readonly<Record<number, string>> = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' }

function jpegEntries({ width, height, components, isInverted }: Jpeg): string {
  const space = spaces[components] ?? '/DeviceRGB'
  const decode = isInverted ? '/Decode[1 0 1 0 1 0 1 0]' : ''
  return `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace${space}/BitsPerComponent 8${decode}/Filter/DCTDecode`
}

/** An A4 page, upright or lengthwise as the picture is, with the picture in its middle, never enlarged beyond 72 dots per inch. */
function writePage(picture: Picture, stamp: string, { file, root, stampFont }: PageRun): WrittenPages {
  const sides = isTurned(picture.orientation)
    ? { width: picture.height, height: picture.width }
    : { width: picture.width, height: picture.height }
  const isWide = sides.width > sides.height
  const page = { width: isWide ? paper.long : paper.short, height: isWide ? paper.short : paper.long }
  const band = bandOf(stamp, { ...page, unit: 1 })
  const room = { width: page.width - 2 * margin, height: page.height - band.height - 2 * margin }
  const scale = Math.min(room.width / sides.width, room.height / sides.height, 1)
  const [width, height] = [sides.width * scale, sides.height * scale]
  const corner = [(page.width - width) / 2, (page.height - band.height - height) / 2] as const
  const matrix = placed(picture.orientation, { width, height, x: corner[0], y: corner[1] })
  const lowered = bandOf(stamp, { ...page, height: page.height - band.height, unit: 1 })
  return putPage(file, {
    root,
    stampFont,
    page,
    image: picture.number,
    content: `q ${figures(matrix)} cm /P Do Q\n${lowered.content}`,
  })
}

/** The way from the square of a picture, as stored, to its place on the page, as its orientation wants it. */
function placed(
  orientation: Orientation,
  {
    width,
    height,
    x,
    y,
  }: { readonly width: number; readonly height: number; readonly x: number; readonly y: number },
): Matrix {
  const [right, top] = [x + width, y + height]
  const ways: Readonly<Record<Orientation, Matrix>> = {
    1: [width, 0, 0, height, x, y],
    2: [-width, 0, 0, height, right, y],
    3: [-width, 0, 0, -height, right, top],
    4: [width, 0, 0, -height, x, top],
    5: [0, -height, -width, 0, right, top],
    6: [0, -height, width, 0, x, top],
    7: [0, height, width, 0, x, y],
    8: [0, height, -width, 0, right, y],
  }
  return ways[orientation]
}

interface ImagePage {
  readonly root: number
  readonly stampFont: number
  readonly page: { readonly width: number; readonly height: number }
  readonly image: number
  readonly content: string
}

function putPage(file: ObjectFile, { root, stampFont, page, image, content }: ImagePage): WrittenPages {
  const [node, number, painted] = [file.allocate(), file.allocate(), file.allocate()]
  file.putStream(painted, '/Filter/FlateDecode', zlibSync(latin(content), { level: 6 }))
  const resources = `<</Font<</${stampResource} ${stampFont} 0 R>>/XObject<</P ${image} 0 R>>>>`
  const box = `[0 0 ${figure(page.width)} ${figure(page.height)}]`
  file.put(
    number,
    `<</Type/Page/Parent ${node} 0 R/MediaBox${box}/Contents ${painted} 0 R/Resources ${resources}>>`,
  )
  file.put(node, `<</Type/Pages/Parent ${root} 0 R/Count 1/Kids[${number} 0 R]>>`)
  return { pages: [{ number, height: page.height }], node, layers: [], remarks: [] }
}
