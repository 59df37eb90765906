import type { Block } from '../../model/document.ts'
import type { Pack } from '../../model/pack.ts'

/** Every id of a pack that a link may lead to: sections, headings and rows of tables. */
export function targetsOf(pack: Pack): ReadonlySet<string> {
  const ids = pack.sections.flatMap(({ id, blocks }) => [id, ...blocks.flatMap(idsOf)])
  return new Set(ids)
}

function idsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.id]
    case 'table':
      return block.rows.flatMap(({ id }) => id ?? [])
    case 'columns':
      return block.columns.flat().flatMap(idsOf)
    default:
      return []
  }
}
