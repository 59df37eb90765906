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
import type { TextStyle } from './theme.ts'
import { setLines } from './text.ts'

/** Facts no taller than this stand on one page, under the heading that they belong to. */
const tallestWhole = bodyHeight / 2
const gutter = 12

interface FactLook {
  /** Room for labels, of the width of the whole. */
  readonly labelWidth: (width: number) => number
  readonly label: TextStyle
  readonly value: TextStyle
  readonly padding: number
}

const looks: Readonly<Record<'plain' | 'compact', FactLook>> = {
  plain: {
    labelWidth: (width) => Math.min(width * 0.3, 150),
    label: styles.factLabel,
    value: styles.factValue,
    padding: 4,
  },
  compact: {
    labelWidth: (width) => Math.max(Math.min(width * 0.3, 70), width * 0.18),
    label: styles.factLabelCompact,
    value: styles.cell,
    padding: 2.4,
  },
}

/** Sets pairs of label and value in two columns with a hairline above each pair. */
export function setFacts(
  slot: Slot,
  { items, compact = false }: Pick<Facts, 'items' | 'compact'>,
): readonly Strip[] {
  const list = node('L', slot.parent, { attributes: unnumbered })
  const look = looks[compact ? 'compact' : 'plain']
  const strips = items.map((fact) => setFact(slot, fact, look, node('LI', list)))
  const last = strips.length - 1
  if (heightOf(strips) <= tallestWhole) return spaced(together(strips), { before: 9, after: 12 })
  const kept = strips.map((strip, index) => ({ ...strip, keep: index === 0 ? last > 0 : index === last - 1 }))
  return spaced(kept, { before: 9, after: 12 })
}

function setFact({ setting, width }: Slot, { label, value }: Fact, look: FactLook, entry: Node): Strip {
  const labelWidth = look.labelWidth(width)
  const valueX = labelWidth + gutter
  const labels = setLines({ setting, width: labelWidth, node: node('Lbl', entry) }, [label], look.label)
  const values = setLines({ setting, width: width - valueX, node: node('LBody', entry) }, value, look.value)
  return frameStrip({
    cells: [
      { x: 0, strips: labels },
      { x: valueX, strips: values },
    ],
    width,
    padding: { top: look.padding, bottom: look.padding },
    decorate: hairlineAbove,
  })
}

function hairlineAbove(sheet: Sheet, { x, y, width }: Box): void {
  give(sheet, 'decoration')
  strokeAcross(sheet, { x, y }, width, { colour: colours.rule, width: 0.4 })
}
