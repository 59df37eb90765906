import { fill } from '../lang/catalogue.ts'
import type { Inline, Row, Table } from '../model/document.ts'
import type { DomainResult, Gap } from '../model/files.ts'
import { anchors } from './anchors.ts'
import { column, row, table, withBelow } from './blocks.ts'
import type { PackContext } from './context.ts'
import { gapWords } from './gap-words.ts'
import { actionLink, isToChange, joinedRuns, listed, placeRun, requirementLink } from './links.ts'
import { capital, sentence } from './sentence.ts'
import { gradeVerdict } from './verdict.ts'

/** The gaps of a domain: the one place that links to a gap lead to. */
export function gapTable(context: PackContext, domain: DomainResult, gaps: readonly Gap[]): Table {
  const { format, words } = context
  const { labels } = words
  const columns = [
    column(labels.requirement, 18),
    column(labels.expected, 26),
    column(labels.found, 25),
    column(labels.remedy, 31),
  ]
  const caption = fill(words.gaps.gaps, {
    id: domain.id,
    count: format.counted(gaps.length, words.counts.gap),
  })
  const rows = gaps.map((gap) => gapRow(context, gap))
  return table(caption, columns, rows, words.gaps.noGap)
}

function gapRow(context: PackContext, gap: Gap): Row {
  const { expected, found, remedy } = gapWords(context, gap)
  const cells = row(
    anchors.gap(gap.id),
    identity(context, gap),
    capital(expected),
    [...joinedRuns(found, context.words.punctuation.semicolon), '.'],
    [...joinedRuns(remedy, ' '), ...plans(context, gap)],
  )
  return withBelow(cells, { runs: origin(context, gap), style: 'note' })
}

function identity(context: PackContext, gap: Gap): readonly Inline[] {
  const title = context.find.requirements.get(gap.requirement)?.requirement.title ?? ''
  const grade = gradeVerdict(context, gap)
  return [
    requirementLink(context, gap.requirement),
    ` ${title}`,
    ...(grade === undefined ? [] : [' ', grade]),
  ]
}

function plans(context: PackContext, { actions }: Gap): readonly Inline[] {
  if (actions.length === 0) return []
  const links = listed(actions.map((id) => actionLink(context, id)))
  return [' ', ...sentence(context.words.gaps.actionsOf, { actions: links })]
}

/** In one line: the gap's identifier, the line of the repository to change, and whether nobody has planned for it. */
function origin(context: PackContext, { id, place, actions }: Gap): readonly Inline[] {
  const where: readonly Inline[] = isToChange(place)
    ? [' · ', { ...placeRun(context, place), style: 'muted' }]
    : []
  return [id, ...where, ...(actions.length === 0 ? [` · ${context.words.gaps.notPlanned}`] : [])]
}
