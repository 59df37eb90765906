import { execFileSync } from 'node:child_process'

/** A page as a viewer shows it, three bytes per pixel from the top left. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** Renders one page of a file, one pixel to the point unless told otherwise. */
export function rasterOf(judge: readonly string[], file: string, page: number, resolution = 72): Raster {
  const [command = '', ...args] = judge
  const range = ['-f', String(page), '-l', String(page), '-r', String(resolution)]
  const output = execFileSync(command, [...args, ...range, file], {
    maxBuffer: 512e6,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(output.toString('latin1', 0, 64))
  if (header === null) throw new Error(`no picture of page ${page} of ${file}`)
  return {
    width: Number(header[1]),
    height: Number(header[2]),
    pixels: new Uint8Array(output.subarray(header[0].length)),
  }
}

export function pixelAt({ width, pixels }: Raster, x: number, y: number): readonly number[] {
  const at = (Math.floor(y) * width + Math.floor(x)) * 3
  return [...pixels.subarray(at, at + 3)]
}

/** The lowest rows of a picture. */
export function foot({ width, height, pixels }: Raster, rows: number): Raster {
  return { width, height: rows, pixels: pixels.subarray((height - rows) * width * 3) }
}
