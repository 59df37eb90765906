import { execFileSync } from 'node:child_process'

/** A page as a viewer shows it, three bytes per pixel from the top left. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** Renders every page of a file, one pixel to the point unless told otherwise. */
export function rastersOf(judge: readonly string[], file: string, resolution = 72): readonly Raster[] {
  const [command = '', ...args] = judge
  const output = execFileSync(command, [...args, '-cropbox', '-r', String(resolution), file], {
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const rasters: Raster[] = []
  for (let at = 0; at < output.length;) {
    const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(output.toString('latin1', at, at + 64))
    if (header === null) throw new Error(`no picture in what became of ${file}`)
    const [width, height] = [Number(header[1]), Number(header[2])]
    const start = at + header[0].length
    at = start + width * height * 3
    rasters.push({ width, height, pixels: new Uint8Array(output.subarray(start, at)) })
  }
  return rasters
}

export function pixelAt({ width, pixels }: Raster, x: number, y: number): readonly number[] {
  const at = (Math.floor(y) * width + Math.floor(x)) * 3
  return [...pixels.subarray(at, at + 3)]
}

/** The lowest rows of a picture. */
export function foot({ width, height, pixels }: Raster, rows: number): Raster {
  return { width, height: rows, pixels: pixels.subarray((height - rows) * width * 3) }
}
