import type { Bars, Inline } from '../../model/document.ts'
import { layoutOf } from './bar-layout.ts'
import type { BarLayout } from './bar-layout.ts'
import { hatchBox, paintMark } from './bar-marks.ts'
import type { Canvas, Laid } from './drawing.ts'
import { setLegend } from './legend.ts'
import { fillBox, give, strokeBox, strokeDown } from './sheet.ts'
import type { Box, Sheet } from './sheet.ts'
import { columnHeader, node, rowHeader } from './tags.ts'
import type { Node } from './tags.ts'
import { setLabel } from './text.ts'
import { colours, styles } from './theme.ts'

type Bar = Bars['bars'][number]

const barHeight = 8
/** A bar behind another shows above and beneath it. */
const behindHeight = 12
const underLegend = 5

/** Horizontal bars, in as many drawings as it takes for each to fit into the room. The canvas is for measuring only. */
export function barsDrawings(
  canvas: Canvas,
  drawing: Bars,
  room: number,
): readonly ((canvas: Canvas) => Laid)[] {
  const layout = layoutOf(canvas, drawing)
  const tallest = room - setHeader(canvas, layout, drawing, canvas.node).height
  const parts: Bar[][] = [[]]
  let height = 0
  for (const bar of drawing.bars) {
    const own = setBar(canvas, layout, bar, canvas.node).height
    if (height > 0 && height + own > tallest) {
      parts.push([])
      height = 0
    }
    parts.at(-1)?.push(bar)
    height += own
  }
  return parts.map((bars) => (own) => barsDrawing(own, { ...drawing, bars }, layout))
}

/** Bars with their labels and values, which are, to those who do not see, the rows of a table. */
function barsDrawing(canvas: Canvas, drawing: Bars, layout: BarLayout): Laid {
  const table = node('Table', canvas.parent)
  const header = setHeader(canvas, layout, drawing, node('THead', table))
  const body = node('TBody', table)
  const rows = drawing.bars.map((bar) => setBar(canvas, layout, bar, body))
  const height = rows.reduce((sum, row) => sum + row.height, 0)
  return {
    height: header.height + height,
    paint: (sheet, x, y) => {
      header.paint(sheet, x, y)
      give(sheet, canvas.node)
      const top = y + header.height
      for (const scale of layout.scales) {
        paintScale(sheet, { x: x + scale.x, y: top, width: scale.width, height })
      }
      let at = top
      for (const row of rows) {
        row.paint(sheet, x, at)
        at += row.height
      }
    },
  }
}

/** What the labels name and what the bars mean, over their columns. */
function setHeader({ setting, node: figure }: Canvas, layout: BarLayout, drawing: Bars, home: Node): Laid {
  const line = node('TR', home)
  const cells = [undefined, ...layout.scales].map(() => node('TH', line, { attributes: columnHeader }))
  const [first, ...others] = cells
  const title =
    first === undefined
      ? undefined
      : setLabel(
          { setting, width: layout.labelWidth, node: first },
          [drawing.heading ?? ''],
          styles.figureMuted,
        )
  const legends = others.map((cell, index) => {
    const { x, room } = layout.scales[index] ?? { x: 0, room: 1 }
    const entries =
      index === 0 ? legendOf(drawing.legend, 'mark') : legendOf(drawing.besideLegend ?? [''], 'hatch')
    return { x, laid: setLegend({ setting, width: room, node: cell, figure }, entries) }
  })
  const height = Math.max(title?.height ?? 0, ...legends.map(({ laid }) => laid.height))
  return {
    height: height + underLegend,
    paint: (sheet, x, y) => {
      title?.paint(sheet, x, y + height - title.height)
      for (const { x: left, laid } of legends) laid.paint(sheet, x + left, y + height - laid.height)
    },
  }
}

function legendOf(
  [bar, other]: readonly [string, string?],
  swatch: 'mark' | 'hatch',
): Parameters<typeof setLegend>[1] {
  const own = { text: bar, swatch: 'bar' } as const
  return other === undefined ? [own] : [own, { text: other, swatch }]
}

function setBar({ setting, node: figure }: Canvas, layout: BarLayout, bar: Bar, home: Node): Laid {
  const line = node('TR', home)
  const inline: Inline = bar.link === undefined ? bar.label : { text: bar.label, link: bar.link }
  const head = node('TH', line, { attributes: rowHeader })
  const label = setLabel({ setting, width: layout.labelWidth, node: head }, [inline], styles.figure)
  const measures = layout.scales.map((scale, index) => {
    const value = index === 0 ? bar : bar.beside
    const isKnown = value?.value !== undefined
    const shown: Inline = isKnown ? value.text : { text: value?.text ?? '', style: 'muted' }
    const text = setLabel(
      { setting, width: scale.textWidth, node: node('TD', line) },
      [shown],
      isKnown ? styles.figureStrong : styles.figure,
    )
    return { scale, text, value }
  })
  const height = Math.max(label.height, ...measures.map(({ text }) => text.height), barHeight) + layout.around
  return {
    height,
    paint: (sheet, x, y) => {
      label.paint(sheet, x, y + (height - label.height) / 2)
      for (const { scale, text, value } of measures) {
        give(sheet, figure)
        paintBar(sheet, { x: x + scale.x, y, width: scale.width, height }, value)
        text.paint(sheet, x + scale.textX, y + (height - text.height) / 2)
      }
    },
  }
}

interface Measure {
  readonly value?: number
  readonly mark?: number
  readonly behind?: number
}

/** Paints the bars of one row in the middle of its height. */
function paintBar(sheet: Sheet, row: Box, measure: Measure | undefined): void {
  if (measure === undefined) return
  const { value, mark, behind } = measure
  const box = { ...row, y: row.y + (row.height - barHeight) / 2, height: barHeight }
  if (value === undefined) strokeBox(sheet, box, { colour: colours.muted, width: 0.5, dash: [2, 2] })
  else fillBox(sheet, box, colours.track)
  if (behind !== undefined) {
    const y = row.y + (row.height - behindHeight) / 2
    hatchBox(sheet, { ...box, y, width: box.width * within(behind), height: behindHeight })
  }
  if (value !== undefined) {
    const front = behind === undefined ? box : { ...box, y: box.y + 1, height: barHeight - 2 }
    fillBox(sheet, { ...front, width: box.width * within(value) }, colours.accent)
  }
  if (mark !== undefined) paintMark(sheet, box, box.x + box.width * within(mark))
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
