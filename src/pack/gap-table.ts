import { fill } from '../lang/catalogue.ts'
import type { Inline, Row, Table } from '../model/document.ts'
import type { DomainResult, Gap } from '../model/files.ts'
import { anchors } from './anchors.ts'
import { column, row, table } from './blocks.ts'
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
    column(labels.expected, 23),
    column(labels.found, 28),
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
  return row(
    anchors.gap(gap.id),
    identity(context, gap),
    capital(expected),
    [...joinedRuns(found, context.words.punctuation.semicolon), '.'],
    [...joinedRuns(remedy, ' '), ' ', ...plans(context, gap), ...origin(context, gap)],
  )
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
  const { words } = context
  return actions.length === 0
    ? [words.gaps.notPlanned]
    : sentence(words.gaps.actionsOf, { actions: listed(actions.map((id) => actionLink(context, id))) })
}

/** The gap's identifier and the line of the repository to change, in one muted line. */
function origin(context: PackContext, { id, place }: Gap): readonly Inline[] {
  const identifier: Inline = { text: `\n${id}`, style: 'muted' }
  if (!isToChange(place)) return [identifier]
  return [identifier, { text: ' · ', style: 'muted' }, { ...placeRun(context, place), style: 'muted' }]
}
