import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { canvas, rectangle } from './make/cooperative-modele/makers/canvas.ts'
import { jpeg } from './make/cooperative-modele/makers/jpeg.ts'
import { annexOf, scratchFolder, piecesIn } from './support/annex.ts'
import { handPng, inkJpeg, pngOfRows, turnedJpeg, type PngParts } from './support/hand-images.ts'
import { handPdf, onePage, streamText, textAt } from './support/hand-pdf.ts'
import { judged } from './support/judges.ts'
import { foot, pixelAt, rastersOf } from './support/raster.ts'

/** Pages as poppler shows them: those of the annex beside those of the originals. */

const evidence = path.resolve(import.meta.dirname, '../examples/cooperative-modele/evidence')

/** Every page of some PDFs looks in the annex as it does in its file, below the band that bears the stamp. */
async function expectSameLooks(
  judge: readonly string[],
  files: Readonly<Record<string, Uint8Array>>,
): Promise<void> {
  const { file, outcomes } = await annexOf(files)
  const originals = piecesIn(scratchFolder(), files)
  const copies = [...rastersOf(judge, file)].slice(1)
  for (const [index, [name, outcome]] of Object.entries(outcomes).entries()) {
    const own = rastersOf(judge, originals[index]!.file)
    expect(outcome, name).toEqual({ kind: 'shown', pages: own.length, remarks: [] })
    for (const [at, copy] of copies.splice(0, own.length).entries()) {
      const original = own[at]!
      expect(copy.width, name).toBe(original.width)
      expect(copy.height, name).toBeGreaterThan(original.height + 10)
      const difference = differing(foot(copy, original.height).pixels, original.pixels)
      expect(difference, `${name}, page ${at + 1}`).toBe(0)
    }
  }
}

/** How many samples differ by more than rounding does. */
function differing(one: Uint8Array, other: Uint8Array): number {
  if (one.length !== other.length) return Number.POSITIVE_INFINITY
  if (Buffer.compare(one, other) === 0) return 0
  let count = 0
  for (let index = 0; index < one.length; index += 1)
    if (Math.abs(one[index]! - other[index]!) > 2) count += 1
  return count
}

judged('pdftoppm', 'every page of the model’s PDFs looks as it does in its own file', async (judge) => {
  const names = readdirSync(evidence, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.pdf'),
  )
  expect(names.length).toBeGreaterThan(50)
  await expectSameLooks(
    judge,
    Object.fromEntries(names.map((name) => [path.basename(name), readFileSync(path.join(evidence, name))])),
  )
})

const marks = `1 0 0 rg 20 20 30 30 re f 0 0 1 rg 300 200 40 40 re f 0 g ${textAt(60, 150, 'Texte de la page', 20)}`

judged(
  'pdftoppm',
  'turned, cropped, layered and badly closed pages look as they do in their own files',
  async (judge) => {
    const stamp = streamText(
      '/Type/XObject/Subtype/Form/BBox[0 0 10 10]/Matrix[0 1 -1 0 0 0]',
      '0 1 0 rg 0 0 10 5 re f',
    )
    const layered = '/OC /Off BDC 1 0 1 rg 0 0 400 300 re f EMC /OC /On BDC 0 1 1 rg 200 20 50 50 re f EMC'
    await expectSameLooks(judge, {
      'droit.pdf': onePage({ content: marks }),
      ...Object.fromEntries(
        [90, 180, 270, -90, 450].map((turn) => [
          `tourné ${turn}.pdf`,
          onePage({ content: marks, page: `/Rotate ${turn}` }),
        ]),
      ),
      'rogné.pdf': onePage({ content: marks, box: '-50 -20 400 300', page: '/CropBox[10 10 330 250]' }),
      'rogné et tourné.pdf': onePage({
        content: marks,
        box: '-50 -20 400 300',
        page: '/CropBox[10 10 330 250]/Rotate 270',
      }),
      'déréglé.pdf': onePage({ content: `Q Q q 0.5 0 0 0.5 30 30 cm 1 0 0 rg q q ${marks}` }),
      'annoté.pdf': onePage({
        content: marks,
        page: '/Rotate 90/Annots[6 0 R 8 0 R 9 0 R]',
        objects: [
          '<</Type/Annot/Subtype/Stamp/Rect[100 50 160 90]/F 4/AP<</N 7 0 R>>>>',
          stamp,
          '<</Type/Annot/Subtype/Stamp/Rect[200 50 260 90]/F 2/AP<</N 7 0 R>>>>',
          '<</Type/Annot/Subtype/Widget/FT/Btn/T(c)/Rect[200 120 240 160]/F 4/AS/Oui/AP<</N<</Oui 7 0 R>>>>>>',
        ],
      }),
      'calques.pdf': onePage({
        content: `${marks} ${layered}`,
        catalog: '/OCProperties<</OCGs[6 0 R 7 0 R]/D<</OFF[6 0 R]/Order[6 0 R 7 0 R]>>>>',
        resources: '/Properties<</Off 6 0 R/On 7 0 R>>',
        objects: ['<</Type/OCG/Name(non)>>', '<</Type/OCG/Name(oui)>>'],
      }),
      'hérité.pdf': handPdf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1/Rotate 90/MediaBox[0 0 400 300]/Resources<</Font<</F 6 0 R>>>>>>',
        '<</Type/Pages/Parent 2 0 R/Kids[4 0 R]/Count 1>>',
        '<</Type/Page/Parent 3 0 R/Contents[5 0 R 7 0 R]>>',
        streamText('', '1 0 0 rg 20 20 30 3', true),
        '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
        streamText('', ` 20 re f ${textAt(60, 150, 'En deux flux', 20)}`),
      ]),
    })
  },
)

judged('pdftoppm', 'a mark that brings no drawing is drawn: what it hides stays hidden', async (judge) => {
  const page = onePage({
    content: marks,
    page: '/Annots[6 0 R 7 0 R 8 0 R 9 0 R 10 0 R]',
    objects: [
      '<</Type/Annot/Subtype/Square/Rect[50 140 250 180]/F 4/C[0 0 0]/IC[0 0 0]/BS<</W 2>>>>',
      '<</Type/Annot/Subtype/Polygon/Vertices[300 100 360 100 330 160]/Rect[300 100 360 160]/IC[1 1 0]>>',
      '<</Type/Annot/Subtype/Ink/InkList[[20 250 100 250]]/Rect[20 240 100 260]/C[0 0 1]/BS<</W 6>>>>',
      '<</Type/Annot/Subtype/Highlight/QuadPoints[300 240 340 240 300 200 340 200]/Rect[300 200 340 240]/C[1 1 0]>>',
      '<</Type/Annot/Subtype/Circle/Rect[200 20 240 60]/F 2/C[0 0 0]/IC[0 0 0]>>',
    ],
  })
  const { file } = await annexOf({ 'masqué.pdf': page })
  const shown = rastersOf(judge, file)[1]!
  const at = (x: number, y: number): readonly number[] => pixelAt(shown, x, shown.height - y)
  const black = [0, 0, 0]
  for (let x = 55; x < 250; x += 1) expect(at(x, 155), `at ${x}`).toEqual(black)
  expect(at(330, 120)).toEqual([255, 255, 0])
  expect(at(60, 250)).toEqual([0, 0, 255])
  // Yellow over blue, as ink of a marker is.
  expect(at(320, 220)).toEqual(black)
  expect(at(220, 40)).toEqual([255, 255, 255])
})

/** Colours of the quarters of a picture: top left, top right, bottom left, bottom right. */
const quarters = { R: [255, 0, 0], G: [0, 160, 0], B: [0, 0, 255], Y: [255, 220, 0] } as const

/** What the eight orientations make of R G / B Y, written down from the standard. */
const turned = ['RGBY', 'GRYB', 'YBGR', 'BYRG', 'RBGY', 'BRYG', 'YGBR', 'GYRB'] as const

judged('pdftoppm', 'a photograph is turned as its EXIF orientation says', async (judge) => {
  const picture = canvas(96, 64, quarters.R)
  rectangle(picture, [48, 0, 48, 32], quarters.G)
  rectangle(picture, [0, 32, 48, 32], quarters.B)
  rectangle(picture, [48, 32, 48, 32], quarters.Y)
  const bytes = jpeg(picture, 95)
  const { file } = await annexOf(
    Object.fromEntries(
      turned.map((_, index) => [
        `${index + 1}.jpg`,
        turnedJpeg(bytes, index + 1, index % 2 === 0 ? 'II' : 'MM'),
      ]),
    ),
  )
  const pages = rastersOf(judge, file)
  for (const [index, expected] of turned.entries()) {
    const page = pages[index + 1]!
    const isUpright = index >= 4
    expect(page.width < page.height, `orientation ${index + 1}`).toBe(isUpright)
    const [width, height] = isUpright ? [64, 96] : [96, 64]
    const centre = [page.width / 2, (page.height + 17) / 2] as const
    const found = [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ].map(([x = 0, y = 0]) => pixelAt(page, centre[0] + (x * width) / 4, centre[1] + (y * height) / 4))
    expect(found.map(nearestQuarter).join(''), `orientation ${index + 1}`).toBe(expected)
  }
})

function nearestQuarter(colour: readonly number[]): string {
  const near = Object.entries(quarters).find(([, wanted]) =>
    wanted.every((sample, index) => Math.abs(sample - colour[index]!) < 30),
  )
  return near?.[0] ?? `(${colour.join(',')})`
}

judged(
  'pdftoppm',
  'a photograph in the four inks of print has its own colours, as Adobe stores them or not',
  async (judge) => {
    const files = {
      'cyan.jpg': inkJpeg(80, 80, [255, 0, 0, 0], false),
      'cyan inversé.jpg': inkJpeg(80, 80, [255, 0, 0, 0], true),
      'blanc inversé.jpg': inkJpeg(80, 80, [0, 0, 0, 0], true),
      'noir.jpg': inkJpeg(80, 80, [0, 0, 0, 255], false),
    }
    const { file } = await annexOf(files)
    const colours = rastersOf(judge, file)
      .slice(1)
      .map((page) => pixelAt(page, page.width / 2, (page.height + 17) / 2))
    const [cyan, inverted, white, black] = colours
    expect(inverted).toEqual(cyan)
    expect(cyan![0]).toBeLessThan(60)
    expect(cyan![2]).toBeGreaterThan(200)
    expect(white).toEqual([255, 255, 255])
    expect(Math.max(...black!)).toBeLessThan(60)
  },
)

interface PngCase {
  readonly parts: Omit<PngParts, 'width' | 'height'>
  /** Red, green and blue that a viewer shows on white paper. */
  readonly seen: (x: number, y: number) => readonly number[]
}

const size = { width: 67, height: 45 }

/** From a sample of so many bits to eight. */
const eight = (value: number, depth: number): number => Math.round((value * 255) / (2 ** depth - 1))

const onWhite = (colour: readonly number[], alpha: number): readonly number[] =>
  colour.map((sample) => Math.round(255 + (sample - 255) * alpha))

const palette = [250, 10, 20, 30, 240, 50, 60, 70, 230, 255, 255, 0]

function grey(depth: PngParts['depth']): PngCase {
  const value = (x: number, y: number): number => Math.floor(x / 9 + y / 7) % Math.min(2 ** depth, 7)
  const top = 2 ** depth - 1
  const spread = (x: number, y: number): number =>
    Math.floor((value(x, y) * top) / (Math.min(2 ** depth, 7) - 1))
  return {
    parts: { depth, colour: 0, pixel: (x, y) => [spread(x, y)] },
    seen: (x, y) => Array.from({ length: 3 }, () => eight(spread(x, y), depth)),
  }
}

function colour(depth: 8 | 16): PngCase {
  const scale = depth === 8 ? 1 : 257
  const samples = (x: number, y: number): readonly number[] => [x * 3, y * 5, (x ^ y) & 127]
  return {
    parts: { depth, colour: 2, pixel: (x, y) => samples(x, y).map((sample) => sample * scale) },
    seen: samples,
  }
}

function indexed(depth: 1 | 2 | 4 | 8, transparency?: readonly number[]): PngCase {
  const count = Math.min(4, 2 ** depth)
  const index = (x: number, y: number): number => Math.floor(x / 9 + y / 7) % count
  return {
    parts: {
      depth,
      colour: 3,
      palette: palette.slice(0, count * 3),
      pixel: (x, y) => [index(x, y)],
      ...(transparency && { transparency }),
    },
    seen: (x, y) =>
      onWhite(
        palette.slice(index(x, y) * 3, index(x, y) * 3 + 3),
        (transparency?.[index(x, y)] ?? 255) / 255,
      ),
  }
}

function withAlpha(type: 4 | 6, depth: 8 | 16): PngCase {
  const scale = depth === 8 ? 1 : 257
  const samples = (x: number, y: number): readonly number[] =>
    type === 4 ? [x * 3] : [x * 3, 200 - y * 4, 90]
  const alpha = (x: number, y: number): number => (Math.floor(x / 11) % 2 === 0 ? 255 : y * 5)
  return {
    parts: {
      depth,
      colour: type,
      pixel: (x, y) => [...samples(x, y), alpha(x, y)].map((sample) => sample * scale),
    },
    seen: (x, y) => {
      const [red = 0, green = red, blue = red] = samples(x, y)
      return onWhite([red, green, blue], alpha(x, y) / 255)
    },
  }
}

const keyed: PngCase = {
  parts: {
    depth: 8,
    colour: 2,
    transparency: [0, 200, 0, 10, 0, 30],
    pixel: (x) => (x < 30 ? [200, 10, 30] : [10, 20, 30]),
  },
  seen: (x) => (x < 30 ? [255, 255, 255] : [10, 20, 30]),
}

const pngs: Readonly<Record<string, PngCase>> = {
  ...Object.fromEntries(([1, 2, 4, 8, 16] as const).map((depth) => [`gris ${depth}`, grey(depth)])),
  ...Object.fromEntries(([1, 2, 4, 8] as const).map((depth) => [`palette ${depth}`, indexed(depth)])),
  'couleur 8': colour(8),
  'couleur 16': colour(16),
  'palette transparente 2': indexed(2, [255, 128, 0]),
  'palette transparente 8': indexed(8, [0, 255, 60]),
  'gris alpha 8': withAlpha(4, 8),
  'gris alpha 16': withAlpha(4, 16),
  'couleur alpha 8': withAlpha(6, 8),
  'couleur alpha 16': withAlpha(6, 16),
  'couleur transparente': keyed,
}

judged('pdftoppm', 'a PNG of any kind, interlaced or not, has its own colours', async (judge) => {
  const cases = Object.entries(pngs).flatMap(([name, png]) =>
    [false, true].map((isInterlaced) => ({
      name: `${name}${isInterlaced ? ' entrelacé' : ''}.png`,
      png,
      isInterlaced,
    })),
  )
  const { file, outcomes } = await annexOf(
    Object.fromEntries(
      cases.map(({ name, png, isInterlaced }) => [name, handPng({ ...size, ...png.parts, isInterlaced })]),
    ),
  )
  // Four pixels to the point, to look at the middle of each.
  const pages = rastersOf(judge, file, 288)
  for (const [index, { name, png }] of cases.entries()) {
    expect(outcomes[name], name).toMatchObject({ kind: 'shown', pages: 1 })
    const page = pages[index + 1]!
    const left = page.width / 2 - size.width * 2
    const top = (page.height + 17 * 4) / 2 - size.height * 2
    for (let y = 1; y < size.height; y += 6) {
      for (let x = 1; x < size.width; x += 7) {
        const found = pixelAt(page, left + x * 4 + 2, top + y * 4 + 2)
        const wanted = png.seen(x, y)
        const isNear = found.every((sample, at) => Math.abs(sample - wanted[at]!) <= 3)
        expect(isNear, `${name} at ${x}, ${y}: ${found.join()} for ${wanted.join()}`).toBe(true)
      }
    }
  }
})

test(
  'what would be costly is not: two thousand pages, a photograph of 24 megapixels',
  { timeout: 120_000 },
  async () => {
    const count = 2000
    const pages = Array.from({ length: count }, (_, index) => index)
    const book = handPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Count ${count}/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Kids[${pages.map((index) => `${index * 2 + 4} 0 R`).join(' ')}]>>`,
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
      ...pages.flatMap((index) => [
        `<</Type/Page/Parent 2 0 R/Contents ${index * 2 + 5} 0 R>>`,
        streamText('', textAt(50, 700, `Page ${index + 1}`), true),
      ]),
    ])
    const [width, height] = [6000, 4000]
    const rows = Buffer.alloc(
      (width * 4 + 1) * height,
      Buffer.from([0, ...Array.from({ length: width * 4 }, (_, at) => (at * 7) >> 3)]),
    )
    const photograph = pngOfRows({ width, height, depth: 8, colour: 6 }, rows)
    const { outcomes, bytes } = await annexOf({
      'registre.pdf': book,
      'photo.png': photograph,
    })
    expect(outcomes).toEqual({
      'registre.pdf': { kind: 'shown', pages: count, remarks: [] },
      'photo.png': { kind: 'shown', pages: 1, remarks: [] },
    })
    expect(bytes.length).toBeLessThan(book.length * 3)
  },
)
