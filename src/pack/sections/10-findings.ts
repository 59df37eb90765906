import type { Block, Inline } from '../../model/document.ts'
import type { AuditFinding } from '../../model/files.ts'
import { groupBy } from '../../model/group.ts'
import { anchors } from '../anchors.ts'
import { chapter, column, heading, paragraph, row, table } from '../blocks.ts'
import type { PackContext } from '../context.ts'
import { listed, pieceLink, requirementLink, titledRequirement } from '../links.ts'
import { markTable } from '../mark-table.ts'
import { capital, sentence } from '../sentence.ts'
import { ratingTable } from '../rating-table.ts'
import { disagreements, levelText } from '../rating-words.ts'
import type { MakeSection } from '../section.ts'
import { tones } from '../tones.ts'
import { gradeVerdict, quadrantVerdict } from '../verdict.ts'

const findings: MakeSection = (context) => {
  const { audit, words } = context
  if (audit.findings.length + audit.ratings.length === 0) return undefined
  return chapter('findings', words.findings.title, [
    paragraph(words.findings.lead, 'lead'),
    ...findingBlocks(context),
    ...disagreementBlocks(context),
    ...ratingBlocks(context),
    ...markBlocks(context),
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

/** Where people and proof contradict each other: what an auditor reads first of a self-assessment. */
function disagreementBlocks(context: PackContext): readonly Block[] {
  const { findings: words, labels } = context.words
  if (context.audit.ratings.every(({ comparison }) => comparison === undefined)) return []
  const found = disagreements(context)
  const columns = [
    column(labels.requirement, 34),
    column(labels.level, 34),
    column(words.compare, 16),
    column(labels.comparison, 16),
  ]
  const rows = found.map((rating) => {
    const { requirement, comment, comparison = 'agrees' } = rating
    const placed = context.find.requirements.get(requirement)
    const told: readonly Inline[] = comment === undefined ? [] : [{ text: ` – ${comment}`, style: 'muted' }]
    return row(
      undefined,
      titledRequirement(context, requirement),
      [levelText(context, rating), ...told],
      placed === undefined ? '–' : quadrantVerdict(context, placed.requirement),
      { text: capital(context.terms.comparison[comparison]), tone: tones.comparison[comparison] },
    )
  })
  const count = context.format.counted(rows.length, words.disagreementsCount)
  return [
    heading(2, words.disagreements, anchors.chapter('findings/disagreements')),
    paragraph(words.disagreementsLead),
    rows.length === 0 ? paragraph(words.noDisagreement) : table(count, columns, rows, words.noDisagreement),
  ]
}

function markBlocks(context: PackContext): readonly Block[] {
  const { audit, words } = context
  const made = audit.referentials.flatMap(({ id, title }) => {
    const marks = markTable(context, id)
    return marks === undefined ? [] : [heading(3, title, anchors.chapter(`findings/marks/${id}`)), marks]
  })
  if (made.length === 0) return []
  return [
    heading(2, words.findings.marks, anchors.chapter('findings/marks')),
    paragraph(words.findings.marksLead),
    ...made,
  ]
}

function ratingBlocks(context: PackContext): readonly Block[] {
  const { findings: words } = context.words
  const { ratings, referentials } = context.audit
  if (ratings.length === 0) return []
  const groups = groupBy(ratings, ({ requirement }) => requirement.slice(0, requirement.indexOf('/')))
  const known = referentials.map(({ id }) => id).filter((id) => groups.has(id))
  const order = [...known, ...[...groups.keys()].filter((id) => !known.includes(id))]
  const isShared = order.length > 1
  return [
    heading(2, words.ratings, anchors.chapter('findings/ratings')),
    paragraph(words.ratingsLead),
    ...order.flatMap((id) => {
      const own = groups.get(id) ?? []
      const title = referentials.find((referential) => referential.id === id)?.title ?? id
      const made = ratingTable(context, own)
      return isShared ? [heading(3, title, anchors.chapter(`findings/ratings/${id}`)), made] : [made]
    }),
  ]
}
