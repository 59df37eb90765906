import { glyphRows } from './glyphs.ts'
import type { Random } from './random.ts'

export type Colour = readonly [red: number, green: number, blue: number]

/** A picture in memory, three bytes per pixel, from the top left. */
export interface Canvas {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

export type Point = readonly [x: number, y: number]

export function canvas(width: number, height: number, colour: Colour): Canvas {
  const picture = { width, height, pixels: new Uint8Array(width * height * 3) }
  rectangle(picture, [0, 0, width, height], colour)
  return picture
}

type Box = readonly [x: number, y: number, width: number, height: number]

export function rectangle(picture: Canvas, [x, y, width, height]: Box, colour: Colour): void {
  for (let row = Math.max(0, y); row < Math.min(picture.height, y + height); row += 1) {
    for (let column = Math.max(0, x); column < Math.min(picture.width, x + width); column += 1) {
      set(picture, column, row, colour)
    }
  }
}

/** A vertical blend, as light falls on a wall or a sky. */
export function gradient(picture: Canvas, [x, y, width, height]: Box, from: Colour, to: Colour): void {
  for (let row = 0; row < height; row += 1) {
    const share = row / Math.max(1, height - 1)
    const blend = (index: 0 | 1 | 2): number => from[index] + (to[index] - from[index]) * share
    rectangle(picture, [x, y + row, width, 1], [blend(0), blend(1), blend(2)])
  }
}

/** A filled shape, by the even-odd rule, scan line by scan line. */
export function polygon(picture: Canvas, points: readonly Point[], colour: Colour): void {
  for (let row = 0; row < picture.height; row += 1) {
    const crossings = crossingsOf(points, row + 0.5)
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [start, end] = [Math.round(crossings[index] ?? 0), Math.round(crossings[index + 1] ?? 0)]
      rectangle(picture, [start, row, end - start, 1], colour)
    }
  }
}

function crossingsOf(points: readonly Point[], y: number): readonly number[] {
  return points
    .flatMap(([x, from], index) => {
      const [nextX, to] = points[(index + 1) % points.length] ?? [x, from]
      return from <= y === to <= y ? [] : [x + ((y - from) / (to - from)) * (nextX - x)]
    })
    .toSorted((a, b) => a - b)
}

export function ellipse(picture: Canvas, [x, y]: Point, [across, down]: Point, colour: Colour): void {
  for (let row = Math.floor(y - down); row <= y + down; row += 1) {
    const half = across * Math.sqrt(Math.max(0, 1 - ((row - y) / down) ** 2))
    rectangle(picture, [Math.round(x - half), row, Math.round(half * 2), 1], colour)
  }
}

/** Capitals, digits and a few signs, on a grid of five by seven squares. */
export function write(picture: Canvas, [x, y]: Point, text: string, scale: number, colour: Colour): void {
  for (const [position, character] of Array.from(text).entries()) {
    for (const [row, bits] of glyphRows(character).entries()) {
      for (let column = 0; column < 5; column += 1) {
        if (((bits >> (4 - column)) & 1) === 0) continue
        rectangle(picture, [x + (position * 6 + column) * scale, y + row * scale, scale, scale], colour)
      }
    }
  }
}

/** The grain and the darker corners of a telephone's photograph. */
export function grain(picture: Canvas, random: Random, strength: number): void {
  const { width, height, pixels } = picture
  for (let index = 0; index < width * height; index += 1) {
    const [x, y] = [(index % width) / width - 0.5, Math.floor(index / width) / height - 0.5]
    const light = 1 - (x * x + y * y) * 0.45
    const noise = (random() - 0.5) * strength
    for (let channel = index * 3; channel < index * 3 + 3; channel += 1) {
      pixels[channel] = clamp((pixels[channel] ?? 0) * light + noise)
    }
  }
}

/** Softens edges by averaging each pixel with its neighbours, as a lens does. */
export function soften(picture: Canvas): void {
  const { width, height, pixels } = picture
  const before = pixels.slice()
  const row = width * 3
  for (let index = row + 3; index < width * (height - 1) * 3 - 3; index += 1) {
    const sides = [index - 3, index + 3, index - row, index + row].map((at) => before[at] ?? 0)
    pixels[index] = ((before[index] ?? 0) * 4 + sides.reduce((sum, value) => sum + value, 0)) / 8
  }
}

function set(picture: Canvas, x: number, y: number, [red, green, blue]: Colour): void {
  const at = (y * picture.width + x) * 3
  picture.pixels[at] = clamp(red)
  picture.pixels[at + 1] = clamp(green)
  picture.pixels[at + 2] = clamp(blue)
}

function clamp(value: number): number {
  return Math.max(0, Math.min(255, Math.round(value)))
}
