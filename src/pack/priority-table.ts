import { fill } from '../lang/catalogue.ts'
import type { Block, Inline, Row } from '../model/document.ts'
import type { Priority } from '../model/files.ts'
import { anchors } from './anchors.ts'
import { column, paragraph, row, table, withBelow } from './blocks.ts'
import type { PackContext } from './context.ts'
import { listed, requirementLink, titledRequirement } from './links.ts'
import { priorityWords } from './remedy-words.ts'
import { sentence } from './sentence.ts'
import { gradeVerdict } from './verdict.ts'

/** How many things to do the document shows; the workbook has them all. */
const mostRows = 10

/** What to do first, each with what it is for. */
export function priorityTable(context: PackContext): Block {
  const { audit, format, words } = context
  const { labels, gaps } = words
  if (audit.priorities.length === 0) return paragraph(gaps.noPriority)
  const columns = [
    column(labels.rank, 6),
    column(labels.remedy, 54),
    column(labels.lifts, 17),
    column(labels.grade, 11),
    column(labels.due, 12),
  ]
  const all = audit.priorities.length
  const shown = audit.priorities.slice(0, mostRows)
  const caption =
    shown.length < all
      ? fill(gaps.prioritiesShown, { shown: shown.length, all })
      : format.counted(all, gaps.prioritiesCount)
  return table(
    caption,
    columns,
    shown.map((priority) => priorityRow(context, priority)),
    gaps.noPriority,
  )
}

function priorityRow(context: PackContext, priority: Priority): Row {
  const { format, words } = context
  const { rank, lifts, due } = priority
  const cells = row(
    undefined,
    String(rank),
    priorityWords(context, priority),
    lifts.length === 0 ? words.gaps.liftsNone : listed(lifts.map((ref) => requirementLink(context, ref))),
    gradeVerdict(context, priority) ?? '',
    due === undefined ? '–' : format.shortDate(due),
  )
  return withBelow(cells, { runs: purpose(context, priority), style: 'note' })
}

/** The gap that comes first, by its requirement, and the other requirements that the same thing helps. */
function purpose(context: PackContext, { gaps }: Priority): readonly Inline[] {
  const { find, words } = context
  const refs = [...new Set(gaps.flatMap((id) => find.gaps.get(id)?.requirement ?? []))]
  const [first, ...others] = refs
  if (first === undefined) return []
  const main = [...titledRequirement(context, first), '.']
  if (others.length === 0) return main
  const links = others.map((ref) => {
    const gap = gaps.find((id) => find.gaps.get(id)?.requirement === ref)
    const link = requirementLink(context, ref)
    return gap === undefined ? link : { ...link, link: { to: anchors.gap(gap) } }
  })
  return [...main, ...sentence(words.gaps.closesMore, { gaps: listed(links) })]
}
