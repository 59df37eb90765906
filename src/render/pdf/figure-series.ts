import type { Series } from '../../model/document.ts'
import type { Canvas, Laid } from './drawing.ts'
import { scaleFor, writeNumber } from './scale.ts'
import type { Scale } from './scale.ts'
import { fillBox, fillDisc, give, strokeLine } from './sheet.ts'
import type { Pen, Point, Sheet } from './sheet.ts'
import { setLabel } from './text.ts'
import type { Align, Label } from './text.ts'
import { colours, styles, tones } from './theme.ts'
import type { TextStyle } from './theme.ts'

const plotHeight = 150
const top = 24
const tickWidth = 40

interface Plot {
  readonly canvas: Canvas
  readonly series: Series
  readonly scale: Scale
  readonly x: number
  readonly width: number
  /** Width of one point's share of the axis. */
  readonly step: number
}

/** Points over time joined by a line that breaks where nothing was measured, with levels across. */
export function seriesDrawing(canvas: Canvas, series: Series): Laid {
  const plot = plotOf(canvas, series)
  const names = series.points.map(({ label }) => write(plot, label, styles.figure, plot.step - 2, 'centre'))
  const namesHeight = Math.max(0, ...names.map(({ height }) => height))
  return {
    height: top + plotHeight + 6 + namesHeight,
    paint: (sheet, x, y) => {
      const base = { x, y: y + top }
      write(plot, series.unit, styles.figureMuted, canvas.width / 2).paint(sheet, x, y)
      paintGrid(plot, sheet, base)
      paintLevels(plot, sheet, base)
      paintLine(plot, sheet, base)
      paintValues(plot, sheet, base)
      for (const [index, name] of names.entries()) {
        name.paint(sheet, x + plot.x + index * plot.step + 1, y + top + plotHeight + 6)
      }
    },
  }
}

function plotOf(canvas: Canvas, series: Series): Plot {
  const values = series.points.flatMap(({ value, margin = 0 }) =>
    value === undefined ? [] : [value - margin, value + margin],
  )
  const scale = scaleFor([...values, ...series.levels.map(({ value }) => value)])
  const levelWidth = series.levels.length === 0 ? 0 : Math.min(112, canvas.width * 0.25)
  const width = canvas.width - tickWidth - levelWidth
  return { canvas, series, scale, x: tickWidth, width, step: width / Math.max(1, series.points.length) }
}

function write(plot: Plot, text: string, style: TextStyle, width: number, align: Align = 'start'): Label {
  const { setting, node } = plot.canvas
  return setLabel({ setting, width, node }, [text], style, align)
}

function heightAt({ scale }: Plot, base: Point, value: number): number {
  return base.y + plotHeight * (1 - (value - scale.from) / (scale.to - scale.from))
}

function paintGrid(plot: Plot, sheet: Sheet, base: Point): void {
  const { scale, canvas } = plot
  for (const tick of scale.ticks) {
    const y = heightAt(plot, base, tick)
    give(sheet, canvas.node)
    across(plot, sheet, base, y, { colour: colours.hairline, width: tick === scale.from ? 0.9 : 0.5 })
    const text = writeNumber(tick, scale.decimals, canvas.setting.language)
    const label = write(plot, text, styles.figureMuted, tickWidth - 8, 'end')
    label.paint(sheet, base.x, y - label.height / 2)
  }
}

function across(plot: Plot, sheet: Sheet, base: Point, y: number, pen: Pen): void {
  const x = base.x + plot.x
  strokeLine(
    sheet,
    [
      { x, y },
      { x: x + plot.width, y },
    ],
    pen,
  )
}

/** Names of levels stand at the right; those that would touch are moved apart. */
function paintLevels(plot: Plot, sheet: Sheet, base: Point): void {
  const x = base.x + plot.x + plot.width + 8
  const room = plot.canvas.width - plot.x - plot.width - 8
  let free = base.y - top
  const levels = plot.series.levels.toSorted((a, b) => b.value - a.value)
  for (const { label, value, tone } of levels) {
    const y = heightAt(plot, base, value)
    give(sheet, plot.canvas.node)
    across(plot, sheet, base, y, {
      colour: tones[tone].ink,
      width: 1,
      dash: tone === 'good' ? [6, 2] : [2, 2],
    })
    const { setting, node } = plot.canvas
    const name = setLabel({ setting, width: room, node }, [{ text: label, tone }], styles.figure)
    const at = Math.max(free, y - name.height / 2)
    name.paint(sheet, x, at)
    free = at + name.height
  }
}

interface Measured {
  readonly point: Point
  readonly index: number
  readonly margin: number
  readonly value: number
}

function measured(plot: Plot, base: Point): readonly Measured[] {
  return plot.series.points.flatMap(({ value, margin = 0 }, index) => {
    if (value === undefined) return []
    const point = { x: centreOf(plot, base, index), y: heightAt(plot, base, value) }
    return [{ point, index, margin, value }]
  })
}

function centreOf(plot: Plot, base: Point, index: number): number {
  return base.x + plot.x + (index + 0.5) * plot.step
}

function paintLine(plot: Plot, sheet: Sheet, base: Point): void {
  give(sheet, plot.canvas.node)
  const points = measured(plot, base)
  for (const [at, { point, index }] of points.entries()) {
    const previous = points[at - 1]
    if (previous === undefined) continue
    if (previous.index !== index - 1) continue
    strokeLine(sheet, [previous.point, point], { colour: colours.accent, width: 1.8, round: true })
  }
  for (const { point, margin, value } of points) {
    if (margin > 0)
      paintMargin(sheet, point.x, heightAt(plot, base, value + margin), heightAt(plot, base, value - margin))
    fillDisc(sheet, point, 4, colours.paper)
    fillDisc(sheet, point, 3, colours.accent)
  }
}

function paintMargin(sheet: Sheet, x: number, high: number, low: number): void {
  const pen = { colour: colours.muted, width: 0.8 }
  strokeLine(
    sheet,
    [
      { x, y: high },
      { x, y: low },
    ],
    pen,
  )
  for (const y of [high, low])
    strokeLine(
      sheet,
      [
        { x: x - 3, y },
        { x: x + 3, y },
      ],
      pen,
    )
}

/** What was measured is written above its point; what was not, at the foot of the plot. */
function paintValues(plot: Plot, sheet: Sheet, base: Point): void {
  for (const [index, { value, margin = 0, text }] of plot.series.points.entries()) {
    const style = value === undefined ? styles.figureMuted : styles.figureStrong
    const label = write(plot, text, style, plot.step - 4, 'centre')
    const foot = value === undefined ? base.y + plotHeight : heightAt(plot, base, value + margin) - 3
    const x = centreOf(plot, base, index) - (plot.step - 4) / 2
    const box = {
      x: x + (plot.step - 4 - label.width) / 2 - 2,
      y: foot - label.height - 2,
      width: label.width + 4,
      height: label.height,
    }
    if (value !== undefined) fillBox(sheet, box, colours.paper)
    label.paint(sheet, x, box.y)
  }
}
