import { strToU8, zlibSync } from 'fflate'
import type { Canvas } from './canvas.ts'

/** A true-colour PNG, every line coded by its difference with the pixel on the left. */
export function png({ width, height, pixels }: Canvas): Uint8Array {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10)
  const data = zlibSync(filtered(width, height, pixels), { level: 9 })
  return concatenated([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array(0)),
  ])
}

function filtered(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const row = width * 3
  const result = new Uint8Array((row + 1) * height)
  for (let y = 0; y < height; y += 1) {
    result[y * (row + 1)] = 1
    for (let x = 0; x < row; x += 1) {
      const before = x < 3 ? 0 : (pixels[y * row + x - 3] ?? 0)
      result[y * (row + 1) + 1 + x] = (pixels[y * row + x] ?? 0) - before
    }
  }
  return result
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = concatenated([strToU8(name), data])
  const result = new Uint8Array(body.length + 8)
  const view = new DataView(result.buffer)
  view.setUint32(0, data.length)
  result.set(body, 4)
  view.setUint32(body.length + 4, crc32(body))
  return result
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ ((crc & 1) * 0xedb88320)
  }
  return (crc ^ 0xffffffff) >>> 0
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    result.set(part, at)
    at += part.length
  }
  return result
}
