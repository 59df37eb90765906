import type { Multiples } from '../../model/document.ts'
import type { Canvas, Laid } from './drawing.ts'
import { scaleFor } from './scale.ts'
import type { Scale } from './scale.ts'
import { fillDisc, give, strokeAcross, strokeLine } from './sheet.ts'
import type { Box, Point, Sheet } from './sheet.ts'
import { setLabel } from './text.ts'
import { colours, styles, tones } from './theme.ts'

type Item = Multiples['items'][number]

const perRow = 3
const gutter = 22
const chartHeight = 34
const underTitle = 4
const underChart = 5
const betweenRows = 14

/** Small charts, three to a row, in as many drawings as it takes for each to fit. The canvas is for measuring only. */
export function multiplesDrawings(
  canvas: Canvas,
  { items }: Multiples,
  room: number,
): readonly ((canvas: Canvas) => Laid)[] {
  const parts: Item[][][] = [[]]
  let height = 0
  for (const row of rowsOf(items)) {
    const own = setRow(canvas, row).height + betweenRows
    if (height > 0 && height + own > room) {
      parts.push([])
      height = 0
    }
    parts.at(-1)?.push(row)
    height += own
  }
  return parts.map((rows) => (own) => multiplesDrawing(own, rows))
}

function rowsOf(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / perRow) }, (_, index) =>
    items.slice(index * perRow, (index + 1) * perRow),
  )
}

function multiplesDrawing(canvas: Canvas, given: readonly (readonly Item[])[]): Laid {
  const rows = given.map((row) => setRow(canvas, row))
  const gaps = betweenRows * (rows.length - 1)
  return {
    height: rows.reduce((sum, { height }) => sum + height, gaps),
    paint: (sheet, x, y) => {
      let top = y
      for (const row of rows) {
        row.paint(sheet, x, top)
        top += row.height + betweenRows
      }
    },
  }
}

/** Charts of a row stand on one line, whatever the length of their titles. */
function setRow(canvas: Canvas, items: readonly Item[]): Laid {
  const { setting, node } = canvas
  const width = (canvas.width - gutter * (perRow - 1)) / perRow
  const cells = items.map((item) => ({
    item,
    title: setLabel(
      { setting, width, node },
      [item.link === undefined ? item.title : { text: item.title, link: item.link }],
      styles.figure,
    ),
    foot: setLabel(
      { setting, width, node },
      [{ text: item.latest, style: 'strong' }, '\u00A0\u2013 ', item.verdict],
      styles.figure,
    ),
  }))
  const head = Math.max(...cells.map(({ title }) => title.height)) + underTitle
  const foot = Math.max(...cells.map((cell) => cell.foot.height))
  return {
    height: head + chartHeight + underChart + foot,
    paint: (sheet, x, y) => {
      for (const [index, cell] of cells.entries()) {
        const left = x + index * (width + gutter)
        cell.title.paint(sheet, left, y)
        give(sheet, node)
        paintChart(sheet, { x: left, y: y + head, width, height: chartHeight }, cell.item)
        cell.foot.paint(sheet, left, y + head + chartHeight + underChart)
      }
    },
  }
}

/** The curve with its levels, the last result as a disc; each level has a dash of its own. */
function paintChart(sheet: Sheet, box: Box, { values, levels }: Item): void {
  const known = values.flatMap((value) => value ?? [])
  const scale = scaleFor([...known, ...levels.map(({ value }) => value)])
  strokeAcross(sheet, { x: box.x, y: box.y + box.height }, box.width, {
    colour: colours.hairline,
    width: 0.6,
  })
  for (const { value, tone } of levels) {
    const dash = tone === 'good' ? [6, 2] : [2, 2]
    const pen = { colour: tones[tone].ink, width: 0.8, dash }
    strokeAcross(sheet, { x: box.x, y: heightAt(scale, box, value) }, box.width, pen)
  }
  const pen = { colour: colours.accent, width: 1.3, round: true }
  for (const stretch of stretchesOf(box, scale, values)) {
    if (stretch.length > 1) strokeLine(sheet, stretch, pen)
    else for (const point of stretch) fillDisc(sheet, point, 1.4, colours.accent)
  }
  const last = values.findLastIndex((value) => value !== undefined)
  const value = values[last]
  if (value !== undefined)
    fillDisc(sheet, pointAt(box, scale, values.length, [last, value]), 2.4, colours.accent)
}

/** The points of the curve; it is broken where nothing was measured. */
function stretchesOf(
  box: Box,
  scale: Scale,
  values: readonly (number | undefined)[],
): readonly (readonly Point[])[] {
  const stretches: Point[][] = [[]]
  for (const [index, value] of values.entries()) {
    if (value === undefined) stretches.push([])
    else stretches.at(-1)?.push(pointAt(box, scale, values.length, [index, value]))
  }
  return stretches
}

/** Discs at either end stay inside the box. */
const inset = 3

function pointAt(
  box: Box,
  scale: Scale,
  count: number,
  [index, value]: readonly [index: number, value: number],
): Point {
  const share = count < 2 ? 0.5 : index / (count - 1)
  return { x: box.x + inset + share * (box.width - inset * 2), y: heightAt(scale, box, value) }
}

function heightAt({ from, to }: Scale, { y, height }: Box, value: number): number {
  return y + height * (1 - (value - from) / (to - from))
}
