import type { Block, Heading } from '../../model/document.ts'
import type { Pack } from '../../model/pack.ts'
import { setBlock } from './blocks.ts'
import { anchored, announced, headingsIn } from './contents.ts'
import { endFlow, newFlow, pour, settle, turnPage } from './flow.ts'
import type { Flow, Press } from './flow.ts'
import type { Faces } from './fonts.ts'
import { paintFurniture } from './furniture.ts'
import type { Setting } from './setting.ts'
import type { Sheet } from './sheet.ts'
import { documentNode, node } from './tags.ts'
import type { Node } from './tags.ts'
import { bonded } from './strip.ts'
import type { Strip } from './strip.ts'
import { targetsOf } from './targets.ts'
import { bodyWidth } from './theme.ts'

/** A document set and painted: pages, their structure, and where everything is. */
export interface Layout {
  readonly sheets: readonly Sheet[]
  readonly structure: Node
  readonly setting: Setting
}

/** What the pages are made with, and what takes them as they are full. */
interface Taker extends Pick<Press, 'objects' | 'close'> {
  /** Resolves when more pages may come. */
  readonly drained: () => Promise<void>
  readonly faces: Faces
  /** Files that links may open, by their path. */
  readonly attached: Setting['attached']
}

/** Sets a pack on pages in one pass; nothing is laid out twice, and a full page is given away at once. */
export async function layOut(
  pack: Pack,
  { objects, close, drained, faces, attached }: Taker,
): Promise<Layout> {
  const setting: Setting = {
    faces,
    attached,
    language: pack.language,
    continued: pack.furniture.continued,
    signature: pack.signature,
    targets: targetsOf(pack),
    places: new Map(),
    headings: [],
    openLevels: [],
    headingCount: 0,
  }
  const structure = documentNode()
  const open = (sheet: Sheet): void => paintFurniture(setting, sheet, pack.furniture)
  const flow = newFlow({ objects, open, close })
  const headings = announced(pack)
  for (const section of pack.sections.filter(({ blocks }) => blocks.length > 0)) {
    const slot = { setting, width: bodyWidth, parent: node('Sect', structure) }
    startSection(flow, section.blocks)
    let anchor: string | undefined = section.id
    for (const [index, block] of section.blocks.entries()) {
      if (block.kind === 'pageBreak') turnPage(flow)
      const strips = keptWithNext(setBlock(slot, block, headings), section.blocks, index)
      // Pages are made one after the other: only what lies behind them waits.
      // oxlint-disable-next-line no-await-in-loop
      await pour(flow, anchor === undefined ? strips : anchored(setting, anchor, strips), drained)
      if (strips.length > 0) anchor = undefined
      if (block.kind === 'cover' && section.blocks.length > 1) turnPage(flow)
      // oxlint-disable-next-line no-await-in-loop
      await drained()
    }
  }
  endFlow(flow)
  return { sheets: flow.sheets, structure, setting }
}

/** The most lines that follow their heading wherever it goes. */
const linesUnderHeading = 4

const factsUnderHeading = 4

/** The few lines or facts that open a sheet are not parted from what they announce. */
function keptWithNext(strips: readonly Strip[], blocks: readonly Block[], index: number): readonly Strip[] {
  const block = blocks[index]
  const heading = headingOver(blocks, index)
  if (heading === undefined) return strips
  const goesOn = continues(heading, blocks[index + 1])
  const isShort =
    (block?.kind === 'paragraph' && strips.length <= linesUnderHeading) ||
    (block?.kind === 'facts' && block.items.length <= factsUnderHeading)
  return goesOn && isShort ? bonded(strips) : strips
}

/** The heading of a block from which nothing parts it, or a paragraph alone. */
function headingOver(blocks: readonly Block[], index: number): Heading | undefined {
  const before = blocks[index - 1]
  const above = before?.kind === 'paragraph' ? blocks[index - 2] : before
  return above?.kind === 'heading' ? above : undefined
}

/** Whether what follows belongs to a heading, like another one of a lower level. */
function continues({ level }: Heading, next: Block | undefined): boolean {
  if (next === undefined || next.kind === 'pageBreak') return false
  return next.kind !== 'heading' || next.level > level
}

/** A chapter begins on a new page; its first heading stands in the header of the pages after it. */
function startSection(flow: Flow, blocks: readonly Block[]): void {
  settle(flow)
  flow.chapter = ''
  turnPage(flow, { bare: blocks[0]?.kind === 'cover' })
  flow.chapter = headingsIn(blocks)[0]?.text ?? ''
}
