import { centreOf, heightAt } from './plot.ts'
import type { Plot } from './plot.ts'
import { fillDisc, give, strokeAcross, strokeDown, strokeLine } from './sheet.ts'
import type { Point, Sheet } from './sheet.ts'
import { colours } from './theme.ts'

export interface Measured {
  readonly point: Point
  readonly index: number
  readonly margin: number
  readonly value: number
}

/** The line of results: it breaks where nothing was measured, for a gap is no result. */
export function paintPoints(plot: Plot, sheet: Sheet, base: Point): void {
  give(sheet, plot.canvas.node)
  const points = measuredIn(plot, base)
  for (const [at, { point, index }] of points.entries()) {
    const previous = points[at - 1]
    if (previous?.index !== index - 1) continue
    strokeLine(sheet, [previous.point, point], { colour: colours.accent, width: 1.8, round: true })
  }
  const radius = Math.max(1.2, Math.min(3, plot.step / 4))
  for (const { point, margin, value } of points) {
    if (margin > 0) {
      const high = heightAt(plot, base, value + margin)
      paintMargin(sheet, { x: point.x, y: high }, heightAt(plot, base, value - margin) - high)
    }
    if (radius > ringless) fillDisc(sheet, point, radius + 1, colours.paper)
    fillDisc(sheet, point, radius, colours.accent)
  }
}

/** Discs as small as this stand so close that a ring of paper around them would break their line. */
const ringless = 2.2

/** The points that have a value, where they are drawn. */
export function measuredIn(plot: Plot, base: Point): readonly Measured[] {
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

/** The last point always bears its name. */
export function bearsName({ series, every }: Plot, index: number): boolean {
  return (series.points.length - 1 - index) % every === 0
}

export function roomOf({ canvas, step, every }: Plot): number {
  return Math.min(step * every - 4, canvas.width)
}
