import { isClear } from './clearing.ts'
import type { Obstacles } from './clearing.ts'
import { measuredIn } from './figure-points.ts'
import type { Measured } from './figure-points.ts'
import { centreOf, headroom, heightAt, write } from './plot.ts'
import type { Plot } from './plot.ts'
import { fillBox, give } from './sheet.ts'
import type { Box, Point, Sheet } from './sheet.ts'
import type { Label } from './text.ts'
import { colours, styles } from './theme.ts'

/** A value with the place that was found for it, from the top left corner of the plot. */
interface Placed {
  readonly label: Label
  readonly box: Box
}

const origin: Point = { x: 0, y: 0 }

const widestValue = 90

/** Lines of type are higher than their letters by this much, above and below. */
const bearing = 1.6

/** Writes each value where it touches neither the curve, nor a level, nor another value; where it cannot, not at all. */
export function paintValues(plot: Plot, sheet: Sheet, base: Point): void {
  for (const { label, box } of placeValues(plot)) {
    const ground = { ...box, x: base.x + box.x, y: base.y + box.y }
    give(sheet, plot.canvas.node)
    fillBox(sheet, ground, colours.paper)
    label.paint(sheet, ground.x + 1, ground.y - bearing)
  }
}

function placeValues(plot: Plot): readonly Placed[] {
  const points = measuredIn(plot, origin)
  const placed: Placed[] = []
  const drawn = obstaclesOf(plot, points)
  for (const index of toldFirst(plot)) {
    const label = labelOf(plot, index)
    const size = { width: label.width + 2, height: label.height - 2 * bearing }
    const point = points.find((candidate) => candidate.index === index)
    const places = point === undefined ? placesAtFoot(plot, index, size) : placesAround(plot, point, size)
    const obstacles = { ...drawn, boxes: [...drawn.boxes, ...placed.map(({ box }) => box)] }
    const box = places.find((place) => isInside(plot, place) && isClear(obstacles, place))
    if (box !== undefined) placed.push({ label, box })
  }
  return placed
}

function labelOf(plot: Plot, index: number): Label {
  const { text = '', value } = plot.series.points[index] ?? {}
  const style = value === undefined ? styles.figureMuted : styles.figureStrong
  const room = Math.min(widestValue, Math.max(plot.step, plot.width / 3))
  const { width } = write(plot, text, style, room)
  return write(plot, text, style, Math.min(width + 0.1, room), 'centre')
}

function obstaclesOf(plot: Plot, points: readonly Measured[]): Obstacles {
  const levels = plot.series.levels.map(({ value }): readonly [Point, Point] => {
    const y = heightAt(plot, origin, value)
    return [
      { x: plot.x, y },
      { x: plot.x + plot.width, y },
    ]
  })
  const margins = points.map(({ point, margin, value }): readonly [Point, Point] => [
    { x: point.x, y: heightAt(plot, origin, value + margin) },
    { x: point.x, y: heightAt(plot, origin, value - margin) },
  ])
  const curve = points.flatMap(({ point, index }, at): readonly (readonly [Point, Point])[] => {
    const previous = points[at - 1]
    return previous?.index === index - 1 ? [[previous.point, point]] : []
  })
  const discs = points.map(({ point }) => ({ x: point.x - 4, y: point.y - 4, width: 8, height: 8 }))
  return { boxes: discs, lines: [...levels, ...margins, ...curve] }
}

/** The points that bear their value, those that matter most first: the last one, then the extremes. */
function toldFirst({ series, tellsAll }: Plot): readonly number[] {
  const values = series.points.map(({ value }) => value)
  const known = values.flatMap((value) => value ?? [])
  const last = values.findLastIndex((value) => value !== undefined)
  const extremes = [values.lastIndexOf(Math.max(...known)), values.lastIndexOf(Math.min(...known))]
  const others = tellsAll ? values.map((_, index) => index).toReversed() : []
  return [...new Set([last, ...extremes, ...others])].filter((index) => index >= 0)
}

type Size = Pick<Box, 'width' | 'height'>

/** Above the point or beneath it, then aside, ever further away, but never so far that one could doubt whose it is. */
function placesAround(plot: Plot, { point, margin, value, index }: Measured, size: Size): readonly Box[] {
  const high = heightAt(plot, origin, value + margin) - size.height
  const low = heightAt(plot, origin, value - margin)
  const shift = size.width / 2
  const at = (x: number, y: number): Box => ({ x: point.x - shift + x, y, ...size })
  const beneathFirst = isValley(plot, index)
  const rows = [6, 9, 13, 17].flatMap((distance) => {
    const ways = [high - distance, low + distance]
    return beneathFirst ? ways.toReversed() : ways
  })
  const middle = point.y - size.height / 2
  return [
    ...rows.slice(0, 4).map((y) => at(0, y)),
    ...rows.flatMap((y) => [at(-shift, y), at(shift, y), at(-shift / 2, y), at(shift / 2, y), at(0, y)]),
    at(shift + 7, middle),
    at(-shift - 7, middle),
  ]
}

/** What was not measured is said at the foot of the plot, or above what is drawn there. */
function placesAtFoot(plot: Plot, index: number, size: Size): readonly Box[] {
  const x = centreOf(plot, origin, index) - size.width / 2
  const most = Math.floor((plot.height - size.height) / 6)
  return Array.from({ length: most }, (_, step) => ({
    x,
    y: plot.height - size.height - 4 - step * 6,
    ...size,
  }))
}

function isInside({ x, width, height }: Plot, box: Box): boolean {
  const across = box.x >= x && box.x + box.width <= x + width + 4
  return across && box.y >= -headroom + styles.figureMuted.leading && box.y + box.height <= height - 1
}

function isValley({ series }: Plot, index: number): boolean {
  const own = series.points[index]?.value ?? 0
  const before = series.points[index - 1]?.value
  const after = series.points[index + 1]?.value
  if (before === undefined && after === undefined) return false
  return (before ?? Infinity) > own && (after ?? Infinity) > own
}
