import type { Bars, Inline } from '../../model/document.ts'
import type { Canvas, Laid } from './drawing.ts'
import { fillBox, give, strokeBox, strokeDown } from './sheet.ts'
import type { Box, Sheet } from './sheet.ts'
import { setLabel } from './text.ts'
import type { Label } from './text.ts'
import { colours, styles } from './theme.ts'
import { widthOf } from './words.ts'

type Bar = Bars['bars'][number]

const gap = 12
const barHeight = 8
const aboveLegend = 8
const swatchRoom = 19
const betweenSwatches = 6

/** Horizontal bars, in as many drawings as it takes for each to fit into the room. The canvas is for measuring only. */
export function barsDrawings(
  canvas: Canvas,
  { bars, legend }: Bars,
  room: number,
): readonly ((canvas: Canvas) => Laid)[] {
  const layout = layoutOf(canvas, bars)
  const tallest = room - setLegend(canvas, legend, layout.x).height - aboveLegend
  const parts: Bar[][] = [[]]
  let height = 0
  for (const bar of bars) {
    const own = setBar(canvas, layout, bar).height
    if (height > 0 && height + own > tallest) {
      parts.push([])
      height = 0
    }
    parts.at(-1)?.push(bar)
    height += own
  }
  return parts.map((part) => (own) => barsDrawing(own, part, legend))
}

interface Layout {
  readonly labelWidth: number
  readonly x: number
  readonly width: number
  readonly textX: number
  readonly textWidth: number
}

function barsDrawing(canvas: Canvas, bars: readonly Bar[], legend: Bars['legend']): Laid {
  const layout = layoutOf(canvas, bars)
  const rows = bars.map((bar) => setBar(canvas, layout, bar))
  const foot = setLegend(canvas, legend, layout.x)
  const height = rows.reduce((sum, row) => sum + row.height, 0)
  return {
    height: height + aboveLegend + foot.height,
    paint: (sheet, x, y) => {
      paintScale(sheet, { x: x + layout.x, y, width: layout.width, height })
      let top = y
      for (const row of rows) {
        row.paint(sheet, x, top)
        top += row.height
      }
      foot.paint(sheet, x, top + aboveLegend)
    },
  }
}

function layoutOf({ setting, width }: Canvas, bars: readonly Bar[]): Layout {
  const widest = (texts: readonly string[], face: 'regular' | 'semibold') =>
    Math.max(0, ...texts.map((text) => widthOf(setting.faces[face], text, styles.figure.size))) + 1
  const labelWidth = Math.min(
    widest(
      bars.map(({ label }) => label),
      'regular',
    ),
    width * 0.38,
  )
  const textWidth = Math.min(
    widest(
      bars.map(({ text }) => text),
      'semibold',
    ),
    width * 0.26,
  )
  const x = labelWidth + gap
  const barWidth = width - x - gap - textWidth
  return { labelWidth, x, width: barWidth, textX: x + barWidth + gap, textWidth }
}

function setBar(canvas: Canvas, layout: Layout, bar: Bar): Laid {
  const { setting, node } = canvas
  const inline: Inline = bar.link === undefined ? bar.label : { text: bar.label, link: bar.link }
  const label = setLabel({ setting, width: layout.labelWidth, node }, [inline], styles.figure)
  const style = bar.value === undefined ? styles.figure : styles.figureStrong
  const shown: Inline = bar.value === undefined ? { text: bar.text, style: 'muted' } : bar.text
  const text = setLabel({ setting, width: layout.textWidth, node }, [shown], style)
  const height = Math.max(label.height, text.height, barHeight) + 6
  return {
    height,
    paint: (sheet, x, y) => {
      label.paint(sheet, x, y + (height - label.height) / 2)
      give(sheet, node)
      const box = { x: x + layout.x, y: y + (height - barHeight) / 2, width: layout.width, height: barHeight }
      paintBar(sheet, box, bar)
      text.paint(sheet, x + layout.textX, y + (height - text.height) / 2)
    },
  }
}

function paintBar(sheet: Sheet, box: Box, { value, mark }: Bar): void {
  if (value === undefined) strokeBox(sheet, box, { colour: colours.muted, width: 0.5, dash: [2, 2] })
  else {
    fillBox(sheet, box, colours.track)
    fillBox(sheet, { ...box, width: box.width * within(value) }, colours.accent)
  }
  if (mark !== undefined) paintMark(sheet, box, box.x + box.width * within(mark))
}

/** Light around dark, so that it shows on the bar and beside it. */
function paintMark(sheet: Sheet, { y, height }: Box, x: number): void {
  fillBox(sheet, { x: x - 2, y: y - 3, width: 4, height: height + 6 }, colours.paper)
  fillBox(sheet, { x: x - 1, y: y - 3, width: 2, height: height + 6 }, colours.ink)
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value))
}

function paintScale(sheet: Sheet, { x, y, width, height }: Box): void {
  for (const quarter of [0, 1, 2, 3, 4]) {
    const pen = { colour: colours.hairline, width: 0.5 }
    strokeDown(sheet, { x: x + (width * quarter) / 4, y }, height, pen)
  }
}

/** The swatches side by side under the bars; one under the other when the figure is narrow. */
function setLegend({ setting, node, width }: Canvas, [bar, mark]: Bars['legend'], x: number): Laid {
  const room = width - swatchRoom
  const labels = (mark === undefined ? [bar] : [bar, mark]).map((text) =>
    setLabel({ setting, width: room, node }, [text], styles.figureMuted),
  )
  const inRow = labels.reduce((sum, label) => sum + advanceOf(label), 0) <= width - x
  const heights = labels.map(({ height }) => height)
  return {
    height: inRow ? Math.max(...heights) : heights.reduce((sum, height) => sum + height + betweenSwatches, 0),
    paint: (sheet, left, top) => {
      const at = { x: inRow ? left + x : left, y: top }
      for (const [index, label] of labels.entries()) {
        give(sheet, node)
        paintSwatch(sheet, { ...at, y: at.y + 1.5, width: 14, height: 6.5 }, index === 1)
        label.paint(sheet, at.x + swatchRoom, at.y)
        if (inRow) at.x += advanceOf(label)
        else at.y += label.height + betweenSwatches
      }
    },
  }
}

function paintSwatch(sheet: Sheet, box: Box, isMark: boolean): void {
  if (isMark) paintMark(sheet, box, box.x + box.width / 2)
  else fillBox(sheet, box, colours.accent)
}

function advanceOf({ width }: Label): number {
  return swatchRoom + width + 18
}
