import type { Series } from '../../model/document.ts'
import type { Canvas, Laid } from './drawing.ts'
import { bearsName, paintPoints, roomOf } from './figure-points.ts'
import { paintValues } from './figure-values.ts'
import { headroom, heightAt, leftOf, levelPen, scaleOf, unitOf, write } from './plot.ts'
import type { Plot } from './plot.ts'
import { isCut, writeNumber } from './scale.ts'
import { give, strokeAcross, strokeLine } from './sheet.ts'
import type { Pen, Point, Sheet } from './sheet.ts'
import { setLabel } from './text.ts'
import type { Label } from './text.ts'
import { colours, styles } from './theme.ts'
import { widthOf } from './words.ts'

const tickWidth = 40
const underAxis = 6
const betweenNames = 8

/** Height of the plot, lower in a figure that has but a part of the page's width. */
const highPlot = 150
const lowPlot = 78
const narrow = 300

/** Space between the end of a level and its name, and width of the name's sign, in sizes of its text. */
const besideLevel = 8
const signRoom = 1.2

/** Room at the right of the plot that the name of the last point may take: more where it stands under names of levels. */
const edge = 4
const underLevels = 18

/** Points over time, with levels across and margins of error. */
export function seriesDrawing(canvas: Canvas, series: Series): Laid {
  const plot = plotOf(canvas, series)
  const names = series.points.map(({ label }, index) => {
    return bearsName(plot, index) ? write(plot, label, styles.figure, roomOf(plot), 'centre') : undefined
  })
  const levels = setLevels(plot)
  const besides = Math.max(0, ...levels.map(({ nameTop, name }) => nameTop + name.height))
  const namesHeight = Math.max(0, ...names.map((name) => name?.height ?? 0))
  return {
    height: headroom + Math.max(plot.height + underAxis + namesHeight, besides),
    paint: (sheet, x, y) => {
      const base = { x, y: y + headroom }
      write(plot, unitOf(plot), styles.figureMuted, canvas.width).paint(sheet, x, y)
      paintGrid(plot, sheet, base)
      paintLevels(plot, levels, sheet, base)
      paintPoints(plot, sheet, base)
      paintValues(plot, sheet, base)
      for (const [index, name] of names.entries()) {
        name?.paint(sheet, leftOf(plot, base, index, roomOf(plot)), base.y + plot.height + underAxis)
      }
    },
  }
}

function plotOf(canvas: Canvas, series: Series): Plot {
  const scale = scaleOf(series)
  const width = canvas.width - tickWidth - levelWidth(canvas, series)
  const isLow = canvas.width < narrow
  const height = isLow ? lowPlot : highPlot
  const step = width / Math.max(1, series.points.length)
  const widest = (texts: readonly string[]) => widestWord(canvas, texts)
  const name = widest(series.points.map(({ label }) => label.replaceAll(' ', '\u00A0')))
  const overhang = series.levels.length === 0 || isLow ? edge : underLevels
  const pushedBack = Math.max(0, (name - step) / 2 - overhang)
  const every = Math.max(1, Math.ceil((name + betweenNames + pushedBack) / step))
  const tellsAll = widest(series.points.map(({ text }) => text)) <= step
  return { canvas, series, scale, x: tickWidth, width, height, step, every, overhang, tellsAll }
}

/** Room for the names of the levels at the right, which wrap where they would leave the plot too little. */
function levelWidth({ setting, width }: Canvas, { levels }: Series): number {
  const { size } = styles.figure
  const names = levels.map(({ label }) => widthOf(setting.faces.semibold, label, size) + size * signRoom)
  return levels.length === 0 ? edge : Math.min(Math.max(...names) + besideLevel + 1, width * 0.25)
}

function widestWord({ setting }: Canvas, texts: readonly string[]): number {
  const { face, size } = styles.figureStrong
  const words = texts.flatMap((text) => text.split(' '))
  return Math.min(90, Math.max(0, ...words.map((word) => widthOf(setting.faces[face], word, size))))
}

function paintGrid(plot: Plot, sheet: Sheet, base: Point): void {
  const { scale, canvas } = plot
  if (isCut(scale)) paintBreak(plot, sheet, base)
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

/** An axis broken by a zigzag under its lowest mark: zero lies further down. */
function paintBreak({ canvas, x, height }: Plot, sheet: Sheet, base: Point): void {
  const left = base.x + x
  const foot = base.y + height
  give(sheet, canvas.node)
  const steps = [
    [0, -height],
    [0, -15],
    [-3.5, -12.5],
    [3.5, -7.5],
    [0, -5],
    [0, 0],
  ] as const
  const points = steps.map(([right, down]) => ({ x: left + right, y: foot + down }))
  strokeLine(sheet, points, { colour: colours.muted, width: 0.8, round: true })
}

function across(plot: Plot, sheet: Sheet, { x, y }: Point, pen: Pen): void {
  strokeAcross(sheet, { x: x + plot.x, y }, plot.width, pen)
}

/** A level with its name, in heights from the top of the plot. */
interface LaidLevel {
  readonly y: number
  readonly nameTop: number
  readonly name: Label
  readonly pen: Pen
}

const origin = { x: 0, y: 0 }

/** Names of levels stand at the right, under a unit that reaches so far; those that would touch are moved apart. */
function setLevels(plot: Plot): readonly LaidLevel[] {
  const { canvas, series } = plot
  const slot = { setting: canvas.setting, width: canvas.width - nameX(plot), node: canvas.node }
  const unit = write(plot, unitOf(plot), styles.figureMuted, canvas.width)
  let free = unit.width > nameX(plot) ? unit.height - headroom : -headroom
  return series.levels
    .toSorted((a, b) => b.value - a.value)
    .map(({ label, value, tone }) => {
      const y = heightAt(plot, origin, value)
      const name = setLabel(slot, [{ text: label, tone }], styles.figure)
      const nameTop = Math.max(free, y - name.height / 2)
      free = nameTop + name.height
      return { y, nameTop, name, pen: levelPen(tone) }
    })
}

function nameX({ x, width }: Plot): number {
  return x + width + besideLevel
}

function paintLevels(plot: Plot, levels: readonly LaidLevel[], sheet: Sheet, base: Point): void {
  for (const { y, nameTop, name, pen } of levels) {
    give(sheet, plot.canvas.node)
    across(plot, sheet, { x: base.x, y: base.y + y }, pen)
    name.paint(sheet, base.x + nameX(plot), base.y + nameTop)
  }
}
