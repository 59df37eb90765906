/** Red, green and blue, each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number]

/** The six numbers of a transformation, as PDF writes them. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const unchanged: Matrix = [1, 0, 0, 1, 0, 0]

export type Place = readonly [x: number, y: number]

/** One step of a path: to a point, or by two handles to it; a step that starts opens a new part. */
export interface Step {
  readonly to: readonly Place[]
  readonly starts?: boolean
}

/** A filled area of a page. */
export interface Shape {
  readonly colour: Colour
  readonly isEvenOdd: boolean
  readonly parts: readonly (readonly Place[])[]
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** The first transformation, then the second. */
export function transformed(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [g, h, i, j, k, l] = second
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

function moved([x, y]: Place, [a, b, c, d, e, f]: Matrix): Place {
  return [x * a + y * c + e, x * b + y * d + f]
}

const chords = 8

/** A path as polygons; curves become chords. */
export function flattened(path: readonly Step[], matrix: Matrix, colour: Colour, isEvenOdd: boolean): Shape {
  const parts: Place[][] = []
  let here: Place = [0, 0]
  for (const { to, starts = false } of path) {
    if (starts || parts.length === 0) parts.push([])
    const [first, second, third] = to
    const end = third ?? first ?? here
    if (first !== undefined && second !== undefined && third !== undefined) {
      for (let chord = 1; chord < chords; chord += 1) {
        parts.at(-1)?.push(moved(onCurve([here, first, second, third], chord / chords), matrix))
      }
    }
    parts.at(-1)?.push(moved(end, matrix))
    here = end
  }
  const points = parts.flat()
  return {
    colour,
    isEvenOdd,
    parts,
    left: Math.min(...points.map(([x]) => x)),
    right: Math.max(...points.map(([x]) => x)),
    bottom: Math.min(...points.map(([, y]) => y)),
    top: Math.max(...points.map(([, y]) => y)),
  }
}

function onCurve([a, b, c, d]: readonly [Place, Place, Place, Place], t: number): Place {
  const [p, q, r, s] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3]
  return [p * a[0] + q * b[0] + r * c[0] + s * d[0], p * a[1] + q * b[1] + r * c[1] + s * d[1]]
}

export function contains({ parts, isEvenOdd, left, right, bottom, top }: Shape, [x, y]: Place): boolean {
  if (x < left || x > right || y < bottom || y > top) return false
  let winding = 0
  for (const part of parts) {
    for (const [index, from] of part.entries()) {
      const to = part[(index + 1) % part.length]!
      if (from[1] <= y === to[1] <= y) continue
      const across = from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])
      if (across > x) winding += to[1] > from[1] ? 1 : -1
    }
  }
  return isEvenOdd ? winding % 2 !== 0 : winding !== 0
}
