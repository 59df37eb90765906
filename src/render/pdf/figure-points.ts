import type { Series } from '../../model/document.ts'
import { centreOf, headroom, heightAt, leftOf, plotHeight, write } from './plot.ts'
import type { Plot } from './plot.ts'
import { fillBox, fillDisc, give, strokeAcross, strokeDown, strokeLine } from './sheet.ts'
import type { Point, Sheet } from './sheet.ts'
import type { Label } from './text.ts'
import { colours, styles } from './theme.ts'

interface Measured {
  readonly point: Point
  readonly index: number
  readonly margin: number
  readonly value: number
}

/** The line of results: it breaks where nothing was measured, for a gap is no result. */
export function paintPoints(plot: Plot, sheet: Sheet, base: Point): void {
  give(sheet, plot.canvas.node)
  const points = measured(plot, base)
  for (const [at, { point, index }] of points.entries()) {
    const previous = points[at - 1]
    if (previous?.index !== index - 1) continue
    strokeLine(sheet, [previous.point, point], { colour: colours.accent, width: 1.8, round: true })
  }
  for (const { point, margin, value } of points) {
    if (margin > 0) {
      const high = heightAt(plot, base, value + margin)
      paintMargin(sheet, { x: point.x, y: high }, heightAt(plot, base, value - margin) - high)
    }
    fillDisc(sheet, point, 4, colours.paper)
    fillDisc(sheet, point, 3, colours.accent)
  }
}

function measured(plot: Plot, base: Point): readonly Measured[] {
  return plot.series.points.flatMap(({ value, margin = 0 }, index) => {
    if (value === undefined) return []
    const point = { x: centreOf(plot, base, index), y: heightAt(plot, base, value) }
    return [{ point, index, margin, value }]
  })
}

function paintMargin(sheet: Sheet, { x, y }: Point, height: number): void {
  const pen = { colour: colours.muted, width: 0.8 }
  strokeDown(sheet, { x, y }, height, pen)
  strokeAcross(sheet, { x: x - 3, y }, 6, pen)
  strokeAcross(sheet, { x: x - 3, y: y + height }, 6, pen)
}

/** What was measured is written by its point; what was not, at the foot of the plot. */
export function paintValues(plot: Plot, sheet: Sheet, base: Point): void {
  for (const [index, point] of plot.series.points.entries()) {
    if (!bearsValue(plot, index)) continue
    const style = point.value === undefined ? styles.figureMuted : styles.figureStrong
    const room = roomOf(plot)
    const label = write(plot, point.text, style, room, 'centre')
    const left = leftOf(plot, base, index, room)
    const y = valueTop(plot, base, index, label)
    if (point.value !== undefined) {
      const ground = {
        x: left + (room - label.width) / 2 - 2,
        y,
        width: label.width + 4,
        height: label.height,
      }
      fillBox(sheet, ground, colours.paper)
    }
    label.paint(sheet, left, y)
  }
}

/** Where points are many, only the last result and the two extremes are written. */
function bearsValue({ series, every }: Plot, index: number): boolean {
  if (every === 1) return true
  const values = series.points.map(({ value }) => value)
  const known = values.flatMap((value) => value ?? [])
  const told = [values.findLastIndex((value) => value !== undefined)]
  if (known.length > 0) told.push(values.indexOf(Math.max(...known)), values.indexOf(Math.min(...known)))
  return told.includes(index)
}

/** The last point always bears its name. */
export function bearsName({ series, every }: Plot, index: number): boolean {
  return (series.points.length - 1 - index) % every === 0
}

export function roomOf({ canvas, step, every }: Plot): number {
  return Math.min(step * every - 4, canvas.width)
}

/** Above its point, unless the line comes down on it: then beneath, when there is room. */
function valueTop(plot: Plot, base: Point, index: number, { height }: Label): number {
  const { points } = plot.series
  const { value, margin = 0 } = points[index] ?? {}
  if (value === undefined) return base.y + plotHeight - height - 2
  const beneath = heightAt(plot, base, value - margin) + 5
  if (isValley(points, index) && beneath + height <= base.y + plotHeight) return beneath
  return Math.max(base.y - headroom, heightAt(plot, base, value + margin) - height - 5)
}

function isValley(points: Series['points'], index: number): boolean {
  const own = points[index]?.value ?? 0
  const before = points[index - 1]?.value
  const after = points[index + 1]?.value
  if (before === undefined && after === undefined) return false
  return (before ?? Infinity) > own && (after ?? Infinity) > own
}
