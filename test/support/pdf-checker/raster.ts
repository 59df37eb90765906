import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { zlibSync } from 'fflate'
import { PDFName } from 'pdf-lib'
import { contentOf, readPdf } from '../pdf-reader.ts'
import type { Stretch } from '../pdf-reader.ts'
import type { Colour } from '../pdf-shapes.ts'
import { inkOf } from './glyph-ink.ts'
import { problem } from './problem.ts'
import type { Problem } from './problem.ts'

type Program = readonly [command: string, ...args: string[]]

/** Pixels to the inch, and to the point. */
const resolution = 100
const scale = resolution / 72

/** How far the ink of a text may be from that of its outlines: a share of it, and a few pixels. */
const tolerance = { share: 0.04, pixels: 3 } as const

/** A page as another program draws it, in shades from 0 to 255. */
interface Raster {
  readonly width: number
  readonly height: number
  readonly shades: Uint8Array
}

/**
 * Draws the pages with pdftoppm, and sets the ink of each text beside that of the outlines of its letters in the
 * complete typeface. The ink of a text is what the page shows and the same page without any text does not.
 * @param last how many pages to look at, from the first
 */
export async function checkRaster(
  bytes: Uint8Array,
  pdftoppm: Program,
  last = 5,
): Promise<readonly Problem[]> {
  const { stretches } = await readPdf(bytes)
  const pages = draw(bytes, pdftoppm, last)
  const grounds = draw(await withoutText(bytes), pdftoppm, last)
  const texts = stretches.filter(
    ({ text, page, rotated, subtype }) =>
      page < last && text.trim() !== '' && !rotated && subtype !== 'Watermark',
  )
  return texts.flatMap((stretch) => {
    const wanted = inkOf(stretch.text, stretch.font) * (stretch.size * scale) ** 2
    const found = inkFound(stretch, pages[stretch.page]!, grounds[stretch.page]!)
    const isNear = Math.abs(found - wanted) <= tolerance.share * wanted + tolerance.pixels
    const told = [JSON.stringify(stretch.text), `${found.toFixed(1)} of ${wanted.toFixed(1)} pixels`]
    return isNear ? [] : [problem('ink/amount', 'page', stretch.page, ...told)]
  })
}

/** The same file with all its text set invisibly, but for watermarks, which are part of the ground. */
async function withoutText(bytes: Uint8Array): Promise<Uint8Array> {
  const { document } = await readPdf(bytes)
  for (const { node } of document.getPages()) {
    const content = Buffer.from(contentOf(document, node)).toString('latin1')
    const parts = content.split(/(\/Artifact\s*<<[^>]*\/Watermark[^]*?\sEMC)/)
    const hidden = parts.map((part, index) => (index % 2 === 1 ? part : invisible(part))).join('')
    const stream = document.context.stream(zlibSync(Buffer.from(hidden, 'latin1')), { Filter: 'FlateDecode' })
    node.set(PDFName.of('Contents'), document.context.register(stream))
  }
  return document.save({ updateFieldAppearances: false })
}

function invisible(content: string): string {
  return content
    .replaceAll(/(?<=^|\s)[0-2] Tr(?=\s)/g, '3 Tr')
    .replaceAll(/(?<=^|\s)BT(?=\s)([^]*?)(?<=\s)ET(?=\s|$)/g, 'BT 3 Tr$1 0 Tr ET')
}

function draw(bytes: Uint8Array, [command, ...args]: Program, last: number): readonly Raster[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'coopqual-raster-'))
  try {
    writeFileSync(path.join(folder, 'pages.pdf'), bytes)
    const options = ['-gray', '-r', String(resolution), '-l', String(last), 'pages.pdf', 'page']
    const { status, stderr } = spawnSync(command, [...args, ...options], { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${command}: ${stderr}`)
    const files = readdirSync(folder).filter((name) => name.endsWith('.pgm'))
    return files.toSorted().map((name) => rasterIn(readFileSync(path.join(folder, name))))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A portable graymap: three numbers as text, then a byte for each pixel. */
function rasterIn(file: Buffer): Raster {
  const head = /^P5\s(\d+)\s(\d+)\s255\s/.exec(file.toString('latin1', 0, 40))
  if (head === null) throw new Error('no graymap')
  return { width: Number(head[1]), height: Number(head[2]), shades: file.subarray(head[0].length) }
}

/** Heights of the tallest and of the deepest letters, in sizes of the type. */
const [rise, fall] = [0.96, 0.28]

/** Pixels that the text covers, where it stands. */
function inkFound(stretch: Stretch, page: Raster, ground: Raster): number {
  const ink = shadeOf(stretch.colour)
  const base = page.height - stretch.y * scale
  const size = stretch.size * scale
  let covered = 0
  for (let y = Math.floor(base - rise * size); y < base + fall * size; y += 1) {
    for (let x = Math.floor(stretch.x * scale) - 1; x <= stretch.inkEnd * scale + 1; x += 1) {
      const at = y * page.width + x
      const [below, shown] = [ground.shades[at] ?? 255, page.shades[at] ?? 255]
      if (Math.abs(below - ink) > 20) covered += (below - shown) / (below - ink)
    }
  }
  return covered
}

function shadeOf([red, green, blue]: Colour): number {
  return 255 * (0.3 * red + 0.59 * green + 0.11 * blue)
}
