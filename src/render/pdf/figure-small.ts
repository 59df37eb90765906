import type { Series } from '../../model/document.ts'
import type { Canvas, Laid } from './drawing.ts'
import { heightAt, levelPen, scaleOf, unitOf } from './plot.ts'
import { writeNumber } from './scale.ts'
import type { Scale } from './scale.ts'
import { fillDisc, give, strokeAcross, strokeDown, strokeLine } from './sheet.ts'
import type { Point, Sheet } from './sheet.ts'
import { setLabel } from './text.ts'
import type { Label } from './text.ts'
import { colours, styles } from './theme.ts'
import { widthOf } from './words.ts'

const plotHeight = 46
const underUnit = 6
const underAxis = 2.5
const besideTick = 4
/** Points closer than this bear no disc, and no margin of error: they would only thicken the line. */
const closePoints = 5

/** A series so small that only the ends of its axes bear their names; levels are named once, for several of them. */
export function smallDrawing(canvas: Canvas, series: Series): Laid {
  const plot = plotOf(canvas, series)
  const unit = write(canvas, unitOf(plot), canvas.width)
  const ticks = [plot.scale.to, plot.scale.from].map((value) => ({
    value,
    label: write(canvas, tickText(canvas, plot.scale, value), plot.x - besideTick, 'end'),
  }))
  const half = (plot.width - besideTick) / 2
  const first = write(canvas, series.points.at(0)?.label ?? '', half)
  const last = write(canvas, series.points.length > 1 ? (series.points.at(-1)?.label ?? '') : '', half, 'end')
  const top = unit.height + underUnit
  return {
    height: top + plotHeight + underAxis + Math.max(first.height, last.height),
    paint: (sheet, x, y) => {
      const base = { x, y: y + top }
      unit.paint(sheet, x, y)
      give(sheet, canvas.node)
      paintLevels(plot, sheet, base)
      paintLine(plot, sheet, base)
      for (const { value, label } of ticks)
        label.paint(sheet, x, heightAt(plot, base, value) - label.height / 2)
      const foot = base.y + plotHeight + underAxis
      first.paint(sheet, x + plot.x, foot)
      last.paint(sheet, x + plot.x + plot.width - half, foot)
    },
  }
}

interface SmallPlot {
  readonly series: Series
  readonly scale: Scale
  readonly height: number
  readonly x: number
  readonly width: number
  readonly step: number
}

function plotOf(canvas: Canvas, series: Series): SmallPlot {
  const scale = scaleOf(series)
  const { face, size } = styles.tick
  const tick = Math.max(
    ...[scale.from, scale.to].map((value) =>
      widthOf(canvas.setting.faces[face], tickText(canvas, scale, value), size),
    ),
  )
  const x = Math.min(tick + besideTick + 0.5, canvas.width / 2)
  const width = canvas.width - x
  return { series, scale, height: plotHeight, x, width, step: width / Math.max(1, series.points.length) }
}

function tickText({ setting }: Canvas, { decimals }: Scale, value: number): string {
  return writeNumber(value, decimals, setting.language)
}

function write({ setting, node }: Canvas, text: string, width: number, align?: 'end'): Label {
  return setLabel({ setting, width: Math.max(1, width), node }, [text], styles.tick, align)
}

/** The ends of the scale as hairlines, and the levels across. */
function paintLevels(plot: SmallPlot, sheet: Sheet, base: Point): void {
  const across = (value: number, pen: Parameters<typeof strokeAcross>[3]): void =>
    strokeAcross(sheet, { x: base.x + plot.x, y: heightAt(plot, base, value) }, plot.width, pen)
  across(plot.scale.to, { colour: colours.hairline, width: 0.5 })
  across(plot.scale.from, { colour: colours.hairline, width: 0.8 })
  for (const { value, tone } of plot.series.levels) across(value, levelPen(tone, 0.8))
}

/** The line of results, broken where nothing was measured; the last one bears the largest disc. */
function paintLine(plot: SmallPlot, sheet: Sheet, base: Point): void {
  const points = plot.series.points.map(({ value, margin = 0 }, index) => {
    const x = base.x + plot.x + (index + 0.5) * plot.step
    return value === undefined ? undefined : { x, y: heightAt(plot, base, value), value, margin }
  })
  const last = points.findLastIndex((point) => point !== undefined)
  for (const stretch of unbroken(points)) {
    strokeLine(sheet, stretch, { colour: colours.accent, width: 1.2, round: true })
  }
  for (const [index, point] of points.entries()) {
    if (point === undefined) continue
    const isClose = plot.step < closePoints
    const { x, value, margin } = point
    const high = heightAt(plot, base, value + margin)
    if (margin > 0 && !isClose) {
      const height = heightAt(plot, base, value - margin) - high
      strokeDown(sheet, { x, y: high }, height, { colour: colours.muted, width: 0.6 })
    }
    if (index === last) fillDisc(sheet, point, 2.3, colours.accent)
    else if (!isClose) fillDisc(sheet, point, 1.4, colours.accent)
  }
}

/** The stretches of at least two points that follow each other. */
function unbroken<T>(points: readonly (T | undefined)[]): readonly (readonly T[])[] {
  const stretches: T[][] = [[]]
  for (const point of points) {
    if (point === undefined) stretches.push([])
    else stretches.at(-1)?.push(point)
  }
  return stretches.filter(({ length }) => length > 1)
}
