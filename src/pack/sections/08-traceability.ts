import type { Block, Inline, Row } from '../../model/document.ts'
import type { ReferentialResult, RequirementResult } from '../../model/files.ts'
import { anchors } from '../anchors.ts'
import { chapter, column, heading, paragraph, row, table, withBelow } from '../blocks.ts'
import type { PackContext } from '../context.ts'
import { commitmentLink, indicatorLink, joinedRuns, listed, pieceLink, requirementLink } from '../links.ts'
import { sentence } from '../sentence.ts'
import type { MakeSection } from '../section.ts'
import { quadrantVerdict } from '../verdict.ts'

const traceability: MakeSection = (context) => {
  const { audit, words } = context
  if (audit.referentials.length + audit.evidence.length === 0) return undefined
  return chapter('traceability', words.traceability.title, [
    paragraph(words.traceability.lead, 'lead'),
    ...backward(context),
    ...audit.referentials.flatMap((referential) => forward(context, referential)),
  ])
}

export default traceability

function forward(context: PackContext, referential: ReferentialResult): readonly Block[] {
  const { counts, labels, traceability: words } = context.words
  const columns = [
    column(labels.requirement, 22),
    column(labels.verdict, 13),
    column(labels.commitments, 27),
    column(labels.indicators, 25),
    column(labels.pieces, 13),
  ]
  const requirements = referential.domains.flatMap((domain) => domain.requirements)
  const rows = requirements.map((requirement) => forwardRow(context, requirement))
  return [
    heading(2, referential.title, anchors.chapter(`traceability/${referential.id}`)),
    table(context.format.counted(rows.length, counts.requirement), columns, rows, words.empty),
  ]
}

function forwardRow(context: PackContext, requirement: RequirementResult): Row {
  const { none, noneFeminine } = context.words.traceability
  const { ref, title, commitments, indicators, evidence } = requirement
  const cells = row(
    anchors.trace(ref),
    [requirementLink(context, ref), ` ${title}`],
    quadrantVerdict(context, requirement),
    orNone(
      commitments.map((id) => commitmentLink(context, id)),
      none,
    ),
    orNone(
      indicators.map((id) => indicatorLink(context, id)),
      none,
    ),
    orNone(
      evidence.map((id) => pieceLink(context, id)),
      noneFeminine,
    ),
  )
  return withBelow(cells, { runs: crosswalkRuns(context, requirement), style: 'note' })
}

/** The requirements through which things came to this one, and those to which they go on. */
function crosswalkRuns(
  context: PackContext,
  { ref: own, crosswalk, mapsTo }: RequirementResult,
): readonly Inline[] {
  const { traceability: words } = context.words
  const linked = (refs: readonly string[]): readonly Inline[] =>
    listed(refs.map((ref) => requirementLink(context, ref)))
  const onward = mapsTo.filter((ref) =>
    context.find.requirements.get(ref)?.requirement.crosswalk.some(({ from }) => from === own),
  )
  const parts = [
    ...(crosswalk.length === 0
      ? []
      : [sentence(words.via, { requirements: linked(crosswalk.map(({ from }) => from)) })]),
    ...(onward.length === 0 ? [] : [sentence(words.onward, { requirements: linked(onward) })]),
  ]
  return joinedRuns(parts, ' ')
}

/** The other way is the index of pieces, where each says all that it supports: it is not printed twice. */
function backward(context: PackContext): readonly Block[] {
  const { traceability: words } = context.words
  if (context.audit.evidence.length === 0) return []
  const index: Inline = { text: words.index, link: { to: anchors.chapter('evidence/all') } }
  return [paragraph(sentence(words.backward, { index }))]
}

function orNone(items: readonly Inline[], none: string): readonly Inline[] {
  return items.length === 0 ? [{ text: none, style: 'muted' }] : listed(items)
}
