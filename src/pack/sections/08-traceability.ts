import type { Block, Inline, Row } from '../../model/document.ts'
import type { ReferentialResult, RequirementResult } from '../../model/files.ts'
import { anchors } from '../anchors.ts'
import { chapter, column, heading, paragraph, row, table } from '../blocks.ts'
import type { PackContext } from '../context.ts'
import { commitmentLink, indicatorLink, listed, pieceLink, requirementLink } from '../links.ts'
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
    column(labels.requirement, 25),
    column(labels.verdict, 13),
    column(labels.commitments, 24),
    column(labels.indicators, 23),
    column(labels.pieces, 15),
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
  return row(
    anchors.trace(ref),
    [requirementLink(context, ref), ` ${title}`, ...viaRuns(context, requirement)],
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
}

/** What came through other requirements that map to this one: their numbers, after its title. */
function viaRuns(context: PackContext, { crosswalk }: RequirementResult): readonly Inline[] {
  if (crosswalk.length === 0) return []
  const requirements = listed(crosswalk.map(({ from }) => requirementLink(context, from)))
  return sentence(context.words.traceability.via, { requirements }).map((run): Inline =>
    typeof run === 'string' ? { text: run, style: 'muted' } : { ...run, style: 'muted' },
  )
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
