import { fillBox, strokeBox, strokeLine } from './sheet.ts'
import type { Box, Sheet } from './sheet.ts'
import { colours } from './theme.ts'

/** A second value on a bar: light around dark, so that it shows on the bar and beside it. */
export function paintMark(sheet: Sheet, { y, height }: Box, x: number): void {
  fillBox(sheet, { x: x - 2, y: y - 3, width: 4, height: height + 6 }, colours.paper)
  fillBox(sheet, { x: x - 1, y: y - 3, width: 2, height: height + 6 }, colours.ink)
}

const betweenLines = 3.2

/** A box of slanting lines, which no print and no eye takes for a filled one. */
export function hatchBox(sheet: Sheet, box: Box): void {
  const { x, y, width, height } = box
  if (width <= 0) return
  fillBox(sheet, box, colours.paper)
  const pen = { colour: colours.hatch, width: 0.7 }
  for (let at = betweenLines; at < width + height; at += betweenLines) {
    const foot = { x: x + Math.max(0, at - height), y: y + Math.min(height, at) }
    const head = { x: x + Math.min(width, at), y: y + Math.max(0, at - width) }
    strokeLine(sheet, [foot, head], pen)
  }
  strokeBox(sheet, box, { colour: colours.hatch, width: 0.6 })
}
