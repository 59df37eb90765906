import type { Heading, List, Paragraph } from '../../model/document.ts'
import { remember } from './setting.ts'
import type { Setting, Slot } from './setting.ts'
import { barStrip } from './bar.ts'
import { indented, spaced } from './strip.ts'
import type { Strip } from './strip.ts'
import { bulleted, node, numbered } from './tags.ts'
import { colours, measure, styles } from './theme.ts'
import { setLabel, setLines } from './text.ts'

const paragraphLooks = {
  plain: { style: styles.body, before: 7, after: 7 },
  lead: { style: styles.lead, before: 10, after: 12 },
  note: { style: styles.note, before: 5, after: 6 },
  caption: { style: styles.caption, before: 7, after: 2 },
} as const

/** Sets a paragraph, no wider than the measure. */
export function setParagraph(slot: Slot, { runs, style }: Paragraph): readonly Strip[] {
  const look = paragraphLooks[style ?? 'plain']
  const width = Math.min(slot.width, measure)
  const lines = setLines({ setting: slot.setting, width, node: node('P', slot.parent) }, runs, look.style)
  const made = spaced(lines, look)
  return style === 'caption' ? made.map((strip) => ({ ...strip, keep: true })) : made
}

const headingLooks = {
  1: { style: styles.heading1, before: 34, after: 16 },
  2: { style: styles.heading2, before: 22, after: 7 },
  3: { style: styles.heading3, before: 15, after: 4 },
} as const

/** Sets a heading; where it is painted becomes a target of links, of the outline and of the contents. */
export function setHeading(slot: Slot, { level, text, id }: Heading): readonly Strip[] {
  const { setting, width, parent } = slot
  const look = headingLooks[level]
  const tag = node(`H${tagLevel(setting, level)}`, parent)
  const order = (setting.headingCount += 1)
  const lines = setLines({ setting, width: Math.min(width, measure + 40), node: tag }, [text], look.style)
  const strips = level === 1 ? [barStrip, ...lines] : lines
  return spaced(strips, look).map((strip, index) => ({
    ...strip,
    keep: true,
    paint: (sheet, x, y) => {
      if (index === 0) {
        remember(setting, id, { sheet, y })
        setting.headings.push({ sheet, y, level, text, order })
      }
      strip.paint(sheet, x, y)
    },
  }))
}

/** Readers walk headings by their levels, so that none may be skipped on the way down. */
function tagLevel({ openLevels }: Setting, level: number): number {
  while ((openLevels.at(-1) ?? 0) >= level) openLevels.pop()
  return openLevels.push(level)
}

const listIndent = { few: 16, many: 22 } as const
const plainList = { style: styles.body, room: measure, between: 3.5, around: { before: 7, after: 9 } }
const compactList = { style: styles.cell, room: Infinity, between: 2.2, around: { before: 3, after: 8 } }
const compactIndent = 11

/** Sets a list; numbers are set flush right, so that they end under each other. */
export function setList(slot: Slot, { ordered = false, compact = false, items }: List): readonly Strip[] {
  const list = node('L', slot.parent, { attributes: ordered ? numbered : bulleted })
  const wide = ordered && items.length > 9 ? listIndent.many : listIndent.few
  const indent = compact && !ordered ? compactIndent : wide
  const { style, room, between, around } = compact ? compactList : plainList
  const width = Math.min(slot.width, room) - indent
  const strips = items.flatMap((item, index) => {
    const entry = node('LI', list)
    const label = setLabel(
      { setting: slot.setting, width: indent - 5, node: node('Lbl', entry) },
      [ordered ? `${index + 1}.` : '•'],
      { ...style, colour: colours.accent },
      ordered ? 'end' : 'start',
    )
    const body = node('LBody', entry)
    const lines = setLines({ setting: slot.setting, width, node: body }, item, style)
    return spaced(labelled(indented(lines, indent), label.paint), {
      before: between,
      after: between,
    })
  })
  return spaced(strips, around)
}

function labelled(lines: readonly Strip[], label: Strip['paint']): readonly Strip[] {
  return lines.map((line, index) => ({
    ...line,
    paint: (sheet, x, y) => {
      if (index === 0) label(sheet, x, y)
      line.paint(sheet, x, y)
    },
  }))
}
