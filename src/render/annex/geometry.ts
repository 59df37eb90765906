import { PDFArray, PDFNumber } from 'pdf-lib'
import type { PDFContext, PDFObject } from 'pdf-lib'
import { resolved } from './copying.ts'
import type { SourcePage } from './page-tree.ts'

/** Left, bottom, right and top, in order. */
export type Rectangle = readonly [left: number, bottom: number, right: number, top: number]

/** The six figures of the operator `cm`: x becomes a·x + c·y + e, y becomes b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** How a page is seen: its visible box, and the way from its own space to an upright page whose corner is at 0, 0. */
export interface View {
  readonly box: Rectangle
  readonly matrix: Matrix
  readonly width: number
  readonly height: number
}

/** What readers take for the paper when a document does not say it. */
const usualPaper: Rectangle = [0, 0, 612, 792]

const least = 3
const most = 50_000

export function viewOf(source: PDFContext, page: SourcePage): View {
  const media = sensible(rectangleOf(source, page.inherited('MediaBox'))) ?? usualPaper
  const crop = rectangleOf(source, page.inherited('CropBox'))
  const box = sensible(crop === undefined ? undefined : common(media, crop)) ?? media
  const [left, bottom, right, top] = box
  const width = right - left
  const height = top - bottom
  switch (turnOf(source, page)) {
    case 90:
      return { box, matrix: [0, -1, 1, 0, -bottom, right], width: height, height: width }
    case 180:
      return { box, matrix: [-1, 0, 0, -1, right, top], width, height }
    case 270:
      return { box, matrix: [0, 1, -1, 0, top, -left], width: height, height: width }
    default:
      return { box, matrix: [1, 0, 0, 1, -left, -bottom], width, height }
  }
}

/** Clockwise, in degrees: 0, 90, 180 or 270. */
function turnOf(source: PDFContext, page: SourcePage): number {
  const turn = resolved(source, page.inherited('Rotate'))
  const degrees = turn instanceof PDFNumber ? turn.asNumber() : 0
  return ((degrees % 360) + 360) % 360
}

export function numbersOf(source: PDFContext, value: PDFObject | undefined): readonly number[] {
  const list = resolved(source, value)
  if (!(list instanceof PDFArray)) return []
  return list.asArray().map((each) => {
    const number = resolved(source, each)
    return number instanceof PDFNumber ? number.asNumber() : Number.NaN
  })
}

/** A box from two opposite corners, in whatever order they are given. */
export function rectangleOf(source: PDFContext, value: PDFObject | undefined): Rectangle | undefined {
  const [x1, y1, x2, y2] = numbersOf(source, value)
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return undefined
  if (![x1, y1, x2, y2].every(Number.isFinite)) return undefined
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
}

function common(one: Rectangle, other: Rectangle): Rectangle {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ]
}

function sensible(box: Rectangle | undefined): Rectangle | undefined {
  if (box === undefined) return undefined
  const sides = [box[2] - box[0], box[3] - box[1]]
  return sides.every((side) => side >= least && side <= most) ? box : undefined
}

/** The smallest upright box around a box that was moved. */
export function moved([left, bottom, right, top]: Rectangle, matrix: Matrix): Rectangle {
  const corners = [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ] as const
  const xs = corners.map(([x, y]) => matrix[0] * x + matrix[2] * y + matrix[4])
  const ys = corners.map(([x, y]) => matrix[1] * x + matrix[3] * y + matrix[5])
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
