import { hatchBox, paintMark } from './bar-marks.ts'
import type { Laid } from './drawing.ts'
import { levelPen } from './plot.ts'
import type { Setting } from './setting.ts'
import { fillBox, give, strokeAcross } from './sheet.ts'
import type { Box, Owner, Sheet } from './sheet.ts'
import { lazyNode } from './tags.ts'
import type { Node } from './tags.ts'
import { setLabel } from './text.ts'
import type { Label } from './text.ts'
import { colours, styles } from './theme.ts'
import type { Inline, Tone } from '../../model/document.ts'

/** A sign of a figure with what it means: a level of a chart by its tone, or what bars are drawn with. */
export interface LegendEntry {
  readonly text: Inline
  readonly swatch: 'bar' | 'mark' | 'hatch' | { readonly level: Tone }
}

interface LegendSlot {
  readonly setting: Setting
  readonly width: number
  /** The node that holds the words, each in a paragraph of its own. */
  readonly node: Node
  /** What the swatches belong to. */
  readonly figure: Owner
}

const swatchWidth = 14
const swatchRoom = 18
const between = 14

/** Swatches with their words, side by side; one under the other where they would be too wide. */
export function setLegend(
  { setting, width, node, figure }: LegendSlot,
  entries: readonly LegendEntry[],
): Laid {
  const labels = entries.map(({ text, swatch }) => ({
    swatch,
    label: setLabel(
      { setting, width: Math.max(1, width - swatchRoom), node: lazyNode('P', node) },
      [text],
      styles.figureMuted,
    ),
  }))
  const inRow = labels.reduce((sum, { label }) => sum + advanceOf(label), -between) <= width
  const heights = labels.map(({ label }) => label.height)
  return {
    height: inRow ? Math.max(0, ...heights) : heights.reduce((sum, height) => sum + height, 0),
    paint: (sheet, x, y) => {
      const at = { x, y }
      for (const { label, swatch } of labels) {
        give(sheet, figure)
        paintSwatch(sheet, { ...at, y: at.y + 1.5, width: swatchWidth, height: 6.5 }, swatch)
        label.paint(sheet, at.x + swatchRoom, at.y)
        if (inRow) at.x += advanceOf(label)
        else at.y += label.height
      }
    },
  }
}

function paintSwatch(sheet: Sheet, box: Box, swatch: LegendEntry['swatch']): void {
  if (swatch === 'bar') fillBox(sheet, box, colours.accent)
  else if (swatch === 'mark') paintMark(sheet, { ...box, y: box.y + 1.5, height: 3.5 }, box.x + box.width / 2)
  else if (swatch === 'hatch') hatchBox(sheet, box)
  else {
    strokeAcross(sheet, { x: box.x, y: box.y + box.height / 2 }, box.width, levelPen(swatch.level))
  }
}

function advanceOf({ width }: Label): number {
  return swatchRoom + width + between
}
