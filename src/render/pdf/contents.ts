import type { Block, Contents, Heading } from '../../model/document.ts'
import type { Pack } from '../../model/pack.ts'
import { barStrip } from './bar.ts'
import { frameStrip } from './frame.ts'
import { remember } from './setting.ts'
import type { Setting, Slot } from './setting.ts'
import { addArea, forgetState, give, strokeAcross, textOperators } from './sheet.ts'
import type { Sheet } from './sheet.ts'
import { heightOf, indented, spaced, splitStack } from './strip.ts'
import type { Strip } from './strip.ts'
import { lazyNode, node, nowhere } from './tags.ts'
import type { Node } from './tags.ts'
import { bodyHeight, colours, styles } from './theme.ts'
import type { TextStyle } from './theme.ts'
import { baselineOf, setLines } from './text.ts'
import { widthOf, wordOf } from './words.ts'

/** Every heading of some blocks, in reading order, those in columns included. */
export function headingsIn(blocks: readonly Block[]): readonly Heading[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block]
    return block.kind === 'columns' ? block.columns.flatMap(headingsIn) : []
  })
}

/** The headings that a table of contents announces: those of levels 1 and 2 that follow it. */
export function announced(pack: Pack): readonly Heading[] {
  const blocks = pack.sections.flatMap((section) => section.blocks)
  const start = blocks.findIndex(({ kind }) => kind === 'contents')
  return headingsIn(blocks.slice(start + 1)).filter(({ level }) => level <= 2)
}

const numberWidth = 30
const indent = 16

/** Space under the title. */
const underTitle = 14
const gutter = 28

/** Sets the table of contents, in two columns where a page cannot hold one; the numbers are written at the very end. */
export function setContents(slot: Slot, { title }: Contents, headings: readonly Heading[]): readonly Strip[] {
  const { setting, width, parent } = slot
  const heading = setLines({ setting, width, node: node('P', parent) }, [title], styles.heading1)
  const top = spaced([barStrip, ...heading], { before: 0, after: underTitle }).map((strip) => ({
    ...strip,
    keep: true,
  }))
  const list = node('TOC', parent)
  const room = bodyHeight - heightOf(top) - underTitle
  const isOnePage = heightOf(setEntries(slot, headings, { list: nowhere(), looks: wide })) <= room
  if (isOnePage) return [...top, ...setEntries(slot, headings, { list, looks: wide })]
  const half = { ...slot, width: (width - gutter) / 2 }
  const isTwoColumns = heightOf(setEntries(half, headings, { list: nowhere(), looks: wide })) <= 2 * room
  const entries = setEntries(half, headings, { list, looks: isTwoColumns ? wide : tight })
  return [...top, ...inTwoColumns(entries, width, room)]
}

/** How an entry looks, and the space before and after it. */
interface EntryLook {
  readonly style: TextStyle
  readonly before: number
  readonly after: number
}

interface Looks {
  readonly chapter: EntryLook
  readonly part: EntryLook
}

const wide: Looks = {
  chapter: { style: styles.contents1, before: 9, after: 3 },
  part: { style: styles.contents2, before: 2, after: 2 },
}

/** What would leave a few lines on a page of their own stands closer, and smaller. */
const tight: Looks = {
  chapter: { style: styles.contents1Tight, before: 5, after: 1 },
  part: { style: styles.contents2Tight, before: 0.5, after: 0.5 },
}

interface EntrySetting {
  readonly list: Node
  readonly looks: Looks
}

function setEntries(slot: Slot, headings: readonly Heading[], setting: EntrySetting): readonly Strip[] {
  return headings.flatMap((entry, index) =>
    setEntry(slot, entry, { ...setting, hasParts: headings[index + 1]?.level === 2 }),
  )
}

/** Fills the left column of a page, then the right one, then those of the next page. */
function inTwoColumns(entries: readonly Strip[], width: number, firstRoom: number): readonly Strip[] {
  const frames: Strip[] = []
  let rest = entries
  while (rest.length > 0) {
    const room = frames.length === 0 ? firstRoom : bodyHeight
    const [left, others] = column(rest, room)
    const [right, overleaf] = column(others, room)
    const cells = [left, right].map((strips, index) => ({ x: (index * (width + gutter)) / 2, strips }))
    frames.push({ ...frameStrip({ cells, width, padding: { top: 0, bottom: 0 } }), whole: true })
    rest = overleaf
  }
  return frames
}

function column(strips: readonly Strip[], room: number): readonly [readonly Strip[], readonly Strip[]] {
  const [own, others] = splitStack(strips, room)
  return own.length > 0 ? [own, others] : [strips.slice(0, 1), strips.slice(1)]
}

/** A chapter stays with the first of its parts. */
function setEntry(
  { setting, width }: Slot,
  { level, text, id }: Heading,
  { list, looks, hasParts }: EntrySetting & { readonly hasParts: boolean },
): readonly Strip[] {
  const look = level === 1 ? looks.chapter : looks.part
  const { style } = look
  const left = level === 1 ? 0 : indent
  const reference = node('Reference', node('TOCI', list))
  const link = lazyNode('Link', reference)
  const room = width - left - numberWidth - 12
  const lines = setLines({ setting, width: room, node: link }, [text], style)
  const last = lines.length - 1
  const area = { link: { to: id }, text, node: link }
  const painted = lines.map((line, index): Strip => ({
    ...line,
    keep: index < last || (level === 1 && hasParts),
    paint: (sheet, x, y) => {
      line.paint(sheet, x, y)
      const box = { x, y, width: width - left, height: style.leading }
      addArea(sheet, { ...area, box })
      if (index === last) {
        const from = x + (lines[last]?.ink ?? 0) + 8
        paintNumber(setting, sheet, { id, style, node: link, from }, { x: x + width - left, y })
      }
    },
  }))
  return spaced(indented(painted, left), look)
}

interface Entry {
  readonly id: string
  readonly style: TextStyle
  readonly node: Node
  /** Where the dots that lead to the number begin. */
  readonly from: number
}

function paintNumber(setting: Setting, sheet: Sheet, entry: Entry, right: { x: number; y: number }): void {
  const { style } = entry
  const baseline = right.y + baselineOf(style)
  give(sheet, 'decoration')
  const dots = right.x - numberWidth + 6 - entry.from
  const pen = { colour: colours.rule, width: 0.8, dash: [0.8, 3], round: true }
  strokeAcross(sheet, { x: entry.from, y: baseline }, dots, pen)
  give(sheet, entry.node)
  forgetState(sheet)
  sheet.pieces.push(() => {
    const page = setting.places.get(entry.id)?.sheet.index
    if (page === undefined) return ''
    const face = setting.faces[style.face]
    const text = ` ${page + 1}`
    forgetState(sheet)
    const at = { x: right.x - widthOf(face, text, style.size), y: baseline }
    const look = { font: face.resource, size: style.size, colour: style.colour }
    return textOperators(sheet, at, look, wordOf(face, text).codes)
  })
  forgetState(sheet)
}

/** Makes an id that no heading bears, such as a section's, a target too. */
export function anchored(setting: Setting, id: string, strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) => {
    if (index > 0) return strip
    const paint: Strip['paint'] = (sheet, x, y) => {
      remember(setting, id, { sheet, y })
      strip.paint(sheet, x, y)
    }
    return { ...strip, paint }
  })
}
