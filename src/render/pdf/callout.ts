import type { Callout, Columns, Inline, Tone } from '../../model/document.ts'
import { frameStrip } from './frame.ts'
import type { Slot } from './setting.ts'
import { fillBox, give } from './sheet.ts'
import type { Box, Sheet } from './sheet.ts'
import { spaced } from './strip.ts'
import type { Strip } from './strip.ts'
import { node } from './tags.ts'
import { styles, tones } from './theme.ts'
import { setLines } from './text.ts'

const inset = { left: 14, right: 12, top: 9, bottom: 10 } as const

/** Sets a callout: a tinted box whose bar, sign and title say its tone. */
export function setCallout(slot: Slot, { tone, title, body }: Callout): readonly Strip[] {
  const paragraphs = title === '' ? body : [[{ text: title, tone }], ...body]
  return setBox(slot, tone, paragraphs, title !== '')
}

/** Sets a warning without a title: its sign stands at the head of its text. */
export function setNotice(slot: Slot, tone: Tone, text: string): readonly Strip[] {
  return setBox(slot, tone, [[{ text: tones[tone].sign, tone }, text]], false)
}

function setBox(
  slot: Slot,
  tone: Tone,
  paragraphs: readonly (readonly Inline[])[],
  titled: boolean,
): readonly Strip[] {
  const { setting, width, parent } = slot
  const box = node('Div', parent)
  const inner = width - inset.left - inset.right
  const strips = paragraphs.flatMap((runs, index) => {
    const isTitle = titled && index === 0
    const style = isTitle ? { ...styles.calloutTitle, colour: tones[tone].ink } : styles.calloutBody
    const lines = setLines({ setting, width: inner, node: node('P', box) }, runs, style)
    const above = spaced(lines, { before: index === 0 ? 0 : 4, after: 2 })
    return isTitle ? above.map((line) => ({ ...line, keep: true })) : above
  })
  const frame = frameStrip({
    cells: [{ x: inset.left, strips }],
    width,
    padding: inset,
    decorate: (sheet, area) => paintGround(sheet, area, tone),
  })
  return spaced([frame], { before: 10, after: 12 })
}

function paintGround(sheet: Sheet, area: Box, tone: Tone): void {
  give(sheet, 'decoration')
  fillBox(sheet, area, tones[tone].tint)
  fillBox(sheet, { ...area, width: 3 }, tones[tone].ink)
}

const gutter = 20

/** Sets blocks side by side; `setBlocks` sets those of one column. */
export function setColumns(
  slot: Slot,
  { columns, weights = columns.map(() => 1) }: Columns,
  setBlocks: (slot: Slot, blocks: Columns['columns'][number]) => readonly Strip[],
): readonly Strip[] {
  if (columns.length === 0) return []
  const room = slot.width - gutter * (columns.length - 1)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let x = 0
  const cells = columns.map((blocks, index) => {
    const width = (room * (weights[index] ?? 1)) / total
    const cell = { x, strips: setBlocks({ ...slot, width }, blocks) }
    x += width + gutter
    return cell
  })
  const frame = frameStrip({ cells, width: slot.width, padding: { top: 0, bottom: 0 } })
  return spaced([{ ...frame, whole: true }], { before: 8, after: 10 })
}
