import type { Series } from '../../model/document.ts'
import type { Canvas, Laid } from './drawing.ts'
import { bearsTexts, paintPoints, paintValues, roomOf } from './figure-points.ts'
import { headroom, heightAt, leftOf, plotHeight, write } from './plot.ts'
import type { Plot } from './plot.ts'
import { scaleFor, writeNumber } from './scale.ts'
import { give, strokeAcross } from './sheet.ts'
import type { Pen, Point, Sheet } from './sheet.ts'
import { setLabel } from './text.ts'
import { colours, styles, tones } from './theme.ts'
import { widthOf } from './words.ts'

const tickWidth = 40
const underAxis = 6

/** Points over time, with levels across and margins of error. */
export function seriesDrawing(canvas: Canvas, series: Series): Laid {
  const plot = plotOf(canvas, series)
  const names = series.points.map(({ label }, index) => {
    return bearsTexts(plot, index) ? write(plot, label, styles.figure, roomOf(plot), 'centre') : undefined
  })
  const namesHeight = Math.max(0, ...names.map((name) => name?.height ?? 0))
  return {
    height: headroom + plotHeight + underAxis + namesHeight,
    paint: (sheet, x, y) => {
      const base = { x, y: y + headroom }
      write(plot, series.unit, styles.figureMuted, canvas.width / 2).paint(sheet, x, y)
      paintGrid(plot, sheet, base)
      paintLevels(plot, sheet, base)
      paintPoints(plot, sheet, base)
      paintValues(plot, sheet, base)
      for (const [index, name] of names.entries()) {
        name?.paint(sheet, leftOf(plot, base, index, roomOf(plot)), base.y + plotHeight + underAxis)
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
  const step = width / Math.max(1, series.points.length)
  const every = Math.max(1, Math.ceil((widestWord(canvas, series) + 6) / step))
  return { canvas, series, scale, x: tickWidth, width, step, every }
}

function widestWord({ setting }: Canvas, { points }: Series): number {
  const { face, size } = styles.figureStrong
  const words = points.flatMap(({ label, text }) => [...label.split(' '), ...text.split(' ')])
  return Math.min(90, Math.max(0, ...words.map((word) => widthOf(setting.faces[face], word, size))))
}

function paintGrid(plot: Plot, sheet: Sheet, base: Point): void {
  const { scale, canvas } = plot
  for (const tick of scale.ticks) {
    const y = heightAt(plot, base, tick)
    give(sheet, canvas.node)
    across(
      plot,
      sheet,
      { x: base.x, y },
      { colour: colours.hairline, width: tick === scale.from ? 0.9 : 0.5 },
    )
    const text = writeNumber(tick, scale.decimals, canvas.setting.language)
    const label = write(plot, text, styles.figureMuted, tickWidth - 8, 'end')
    label.paint(sheet, base.x, y - label.height / 2)
  }
}

function across(plot: Plot, sheet: Sheet, { x, y }: Point, pen: Pen): void {
  strokeAcross(sheet, { x: x + plot.x, y }, plot.width, pen)
}

/** Names of levels stand at the right; those that would touch are moved apart. */
function paintLevels(plot: Plot, sheet: Sheet, base: Point): void {
  const { canvas, series } = plot
  const left = plot.x + plot.width + 8
  const slot = { setting: canvas.setting, width: canvas.width - left, node: canvas.node }
  let free = base.y - headroom
  for (const { label, value, tone } of series.levels.toSorted((a, b) => b.value - a.value)) {
    const y = heightAt(plot, base, value)
    give(sheet, canvas.node)
    const dash = tone === 'good' ? [6, 2] : [2, 2]
    across(plot, sheet, { x: base.x, y }, { colour: tones[tone].ink, width: 1, dash })
    const name = setLabel(slot, [{ text: label, tone }], styles.figure)
    const at = Math.max(free, y - name.height / 2)
    name.paint(sheet, base.x + left, at)
    free = at + name.height
  }
}
