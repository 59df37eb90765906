import type { Block, Inline } from '../../model/document.ts'
import type { AuditFinding } from '../../model/files.ts'
import { anchors } from '../anchors.ts'
import { chapter, column, heading, paragraph, row, table } from '../blocks.ts'
import type { PackContext } from '../context.ts'
import { listed, pieceLink, requirementLink } from '../links.ts'
import { capital, sentence } from '../sentence.ts'
import { ratingTable } from '../rating-table.ts'
import type { MakeSection } from '../section.ts'
import { gradeVerdict } from '../verdict.ts'

const findings: MakeSection = (context) => {
  const { audit, words } = context
  if (audit.findings.length + audit.ratings.length === 0) return undefined
  return chapter('findings', words.findings.title, [
    paragraph(words.findings.lead, 'lead'),
    ...findingBlocks(context),
    ...ratingBlocks(context),
  ])
}

export default findings

function findingBlocks(context: PackContext): readonly Block[] {
  const { findings: words, labels } = context.words
  if (context.audit.findings.length === 0) return []
  const columns = [
    column(labels.number, 12),
    column(labels.requirement, 12),
    column(words.grade, 12),
    column(words.statement, 40),
    column(labels.due, 12),
    column(labels.state, 12),
  ]
  const rows = context.audit.findings.map((finding) =>
    row(
      anchors.finding(finding.id),
      finding.id,
      requirementLink(context, finding.requirement),
      gradeVerdict(context, finding) ?? '',
      statementRuns(context, finding),
      finding.due === undefined ? '–' : context.format.shortDate(finding.due),
      capital(context.terms.findingStatus[finding.status]),
    ),
  )
  return [
    heading(2, words.findings, anchors.chapter('findings/audit')),
    table(context.format.counted(rows.length, words.findingsCount), columns, rows, words.noFinding),
  ]
}

function statementRuns(context: PackContext, finding: AuditFinding): readonly Inline[] {
  const { findings: words } = context.words
  const pieces = listed(finding.evidence.map((id) => pieceLink(context, id)))
  return [
    finding.statement,
    { text: ` (${finding.campaign})`, style: 'muted' },
    ...(pieces.length === 0 ? [] : sentence(words.proof, { pieces })),
  ]
}

function ratingBlocks(context: PackContext): readonly Block[] {
  const { findings: words } = context.words
  if (context.audit.ratings.length === 0) return []
  return [
    heading(2, words.ratings, anchors.chapter('findings/ratings')),
    paragraph(words.ratingsLead),
    ratingTable(context),
  ]
}
