import type { Block, Heading } from '../../model/document.ts'
import { setCallout, setColumns } from './callout.ts'
import { setCharts } from './charts.ts'
import { setContents } from './contents.ts'
import { setCover } from './cover.ts'
import { setFacts } from './facts.ts'
import { setFigure } from './figure.ts'
import { setHeading, setList, setParagraph } from './running-text.ts'
import type { Slot } from './setting.ts'
import type { Strip } from './strip.ts'
import { setTable } from './table.ts'

/** Sets any block as strips. The headings are those that a table of contents announces. */
export function setBlock(slot: Slot, block: Block, headings: readonly Heading[]): readonly Strip[] {
  switch (block.kind) {
    case 'cover':
      return setCover(slot, block)
    case 'contents':
      return setContents(slot, block, headings)
    case 'heading':
      return setHeading(slot, block)
    case 'paragraph':
      return setParagraph(slot, block)
    case 'list':
      return setList(slot, block)
    case 'facts':
      return setFacts(slot, block)
    case 'table':
      return setTable(slot, block)
    case 'figure':
      return setFigure(slot, block)
    case 'charts':
      return setCharts(slot, block)
    case 'callout':
      return setCallout(slot, block)
    case 'columns':
      return setColumns(slot, block, (column, blocks) =>
        blocks.flatMap((inner) => setBlock(column, inner, headings)),
      )
    default:
      return []
  }
}
