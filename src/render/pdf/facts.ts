import type { Fact, Facts } from '../../model/document.ts'
import { frameStrip } from './frame.ts'
import type { Slot } from './setting.ts'
import { give, strokeAcross } from './sheet.ts'
import type { Box, Sheet } from './sheet.ts'
import { heightOf, spaced, together } from './strip.ts'
import type { Strip } from './strip.ts'
import { node, unnumbered } from './tags.ts'
import type { Node } from './tags.ts'
import { bodyHeight, colours, styles } from './theme.ts'
import { setLines } from './text.ts'

/** Facts no taller than this stand on one page, under the heading that they belong to. */
const tallestWhole = bodyHeight / 2
const labelShare = 0.3
const gutter = 12

/** Sets pairs of label and value in two columns with a hairline above each pair. */
export function setFacts(slot: Slot, { items }: Pick<Facts, 'items'>): readonly Strip[] {
  const list = node('L', slot.parent, { attributes: unnumbered })
  const strips = items.map((fact) => setFact(slot, fact, node('LI', list)))
  const last = strips.length - 1
  if (heightOf(strips) <= tallestWhole) return spaced(together(strips), { before: 9, after: 12 })
  const kept = strips.map((strip, index) => ({ ...strip, keep: index === 0 ? last > 0 : index === last - 1 }))
  return spaced(kept, { before: 9, after: 12 })
}

function setFact({ setting, width }: Slot, { label, value }: Fact, entry: Node): Strip {
  const labelWidth = Math.min(width * labelShare, 150)
  const valueX = labelWidth + gutter
  const labels = setLines({ setting, width: labelWidth, node: node('Lbl', entry) }, [label], styles.factLabel)
  const values = setLines(
    { setting, width: width - valueX, node: node('LBody', entry) },
    value,
    styles.factValue,
  )
  return frameStrip({
    cells: [
      { x: 0, strips: labels },
      { x: valueX, strips: values },
    ],
    width,
    padding: { top: 4, bottom: 4 },
    decorate: hairlineAbove,
  })
}

function hairlineAbove(sheet: Sheet, { x, y, width }: Box): void {
  give(sheet, 'decoration')
  strokeAcross(sheet, { x, y }, width, { colour: colours.rule, width: 0.4 })
}
