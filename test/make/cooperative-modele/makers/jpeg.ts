import type { Canvas } from './canvas.ts'
import { codesOf, tables, zigzag, type HuffmanTable } from './jpeg-tables.ts'

/** A baseline colour JPEG (JFIF, no subsampling), which every viewer opens. `quality` runs from 1 to 100. */
export function jpeg(picture: Canvas, quality: number): Uint8Array {
  const quantizers = [tables.luminance, tables.chrominance].map((table) => scaled(table, quality))
  const bytes = [...opening(picture, quantizers)]
  scan(picture, quantizers, bytes)
  return Uint8Array.from([...bytes, 0xff, 0xd9])
}

function scaled(table: readonly number[], quality: number): readonly number[] {
  const scale = quality < 50 ? 5000 / quality : 200 - quality * 2
  return table.map((value) => Math.max(1, Math.min(255, Math.floor((value * scale + 50) / 100))))
}

function opening({ width, height }: Canvas, quantizers: readonly (readonly number[])[]): readonly number[] {
  const huffman = [tables.dcLuminance, tables.acLuminance, tables.dcChrominance, tables.acChrominance]
  const classes = [0x00, 0x10, 0x01, 0x11]
  return [
    0xff,
    0xd8,
    ...segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 1, 0, 72, 0, 72, 0, 0]),
    ...quantizers.flatMap((table, index) => segment(0xdb, [index, ...zigzag.map((at) => table[at] ?? 1)])),
    ...segment(0xc0, [
      8,
      height >> 8,
      height & 255,
      width >> 8,
      width & 255,
      3,
      1,
      0x11,
      0,
      2,
      0x11,
      1,
      3,
      0x11,
      1,
    ]),
    ...huffman.flatMap(({ counts, values }, index) =>
      segment(0xc4, [classes[index] ?? 0, ...counts, ...values]),
    ),
    ...segment(0xda, [3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0]),
  ]
}

function segment(marker: number, body: readonly number[]): readonly number[] {
  const length = body.length + 2
  return [0xff, marker, length >> 8, length & 255, ...body]
}

function scan(picture: Canvas, quantizers: readonly (readonly number[])[], bytes: number[]): void {
  const writer = bitWriter(bytes)
  const previous = [0, 0, 0]
  const coders = [
    { dc: codesOf(tables.dcLuminance), ac: codesOf(tables.acLuminance) },
    { dc: codesOf(tables.dcChrominance), ac: codesOf(tables.acChrominance) },
  ]
  for (let y = 0; y < picture.height; y += 8) {
    for (let x = 0; x < picture.width; x += 8) {
      for (const component of [0, 1, 2]) {
        const kind = component === 0 ? 0 : 1
        const block = quantized(transformed(samples(picture, x, y, component)), quantizers[kind] ?? [])
        const coder = coders[kind]
        if (coder !== undefined) encode(block, previous[component] ?? 0, coder, writer)
        previous[component] = block[0] ?? 0
      }
    }
  }
  writer(0x7f, 7)
}

const weights = [
  [0.299, 0.587, 0.114, -128],
  [-0.168736, -0.331264, 0.5, 0],
  [0.5, -0.418688, -0.081312, 0],
] as const

/** Sixty-four samples of one component, edges repeated beyond the picture. */
function samples(
  { width, height, pixels }: Canvas,
  left: number,
  top: number,
  component: number,
): readonly number[] {
  const [red, green, blue, shift] = weights[component] ?? weights[0]
  return Array.from({ length: 64 }, (_, index) => {
    const x = Math.min(width - 1, left + (index & 7))
    const y = Math.min(height - 1, top + (index >> 3))
    const at = (y * width + x) * 3
    return (pixels[at] ?? 0) * red + (pixels[at + 1] ?? 0) * green + (pixels[at + 2] ?? 0) * blue + shift
  })
}

const cosines = Array.from({ length: 64 }, (_, index) => {
  const [frequency, position] = [index >> 3, index & 7]
  return (
    (frequency === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * position + 1) * frequency * Math.PI) / 16)
  )
})

/** The discrete cosine transform of a block, rows then columns. */
function transformed(block: readonly number[]): readonly number[] {
  const rows = oneWay(block)
  return oneWay(rows)
}

/** Transforms the rows and turns the block on its diagonal, so that twice does both ways. */
function oneWay(block: readonly number[]): readonly number[] {
  return Array.from({ length: 64 }, (_, index) => {
    const [frequency, row] = [index >> 3, index & 7]
    let sum = 0
    for (let position = 0; position < 8; position += 1) {
      sum += (block[row * 8 + position] ?? 0) * (cosines[frequency * 8 + position] ?? 0)
    }
    return sum
  })
}

function quantized(block: readonly number[], quantizer: readonly number[]): readonly number[] {
  return zigzag.map((at) => Math.round((block[at] ?? 0) / (quantizer[at] ?? 1)))
}

type Write = (value: number, length: number) => void

interface Coder {
  readonly dc: ReadonlyMap<number, HuffmanTable['codes'][number]>
  readonly ac: ReadonlyMap<number, HuffmanTable['codes'][number]>
}

function encode(block: readonly number[], previous: number, { dc, ac }: Coder, write: Write): void {
  const put = (codes: Coder['dc'], symbol: number): void => {
    const code = codes.get(symbol)
    if (code !== undefined) write(code.bits, code.length)
  }
  const difference = (block[0] ?? 0) - previous
  put(dc, sizeOf(difference))
  amplitude(difference, write)
  const last = block.findLastIndex((value, index) => index > 0 && value !== 0)
  let zeros = 0
  for (let index = 1; index <= last; index += 1) {
    const value = block[index] ?? 0
    if (value === 0) {
      zeros += 1
      continue
    }
    for (; zeros > 15; zeros -= 16) put(ac, 0xf0)
    put(ac, zeros * 16 + sizeOf(value))
    amplitude(value, write)
    zeros = 0
  }
  if (last < 63) put(ac, 0)
}

function sizeOf(value: number): number {
  return 32 - Math.clz32(Math.abs(value))
}

function amplitude(value: number, write: Write): void {
  const size = sizeOf(value)
  if (size > 0) write(value < 0 ? value + (1 << size) - 1 : value, size)
}

/** Packs bits into bytes, with a zero after every 0xFF as the format asks. */
function bitWriter(bytes: number[]): Write {
  let [held, count] = [0, 0]
  return (value, length) => {
    for (let bit = length - 1; bit >= 0; bit -= 1) {
      held = (held << 1) | ((value >> bit) & 1)
      count += 1
      if (count < 8) continue
      bytes.push(held)
      if (held === 0xff) bytes.push(0)
      held = 0
      count = 0
    }
  }
}
