import { fill } from '../lang/catalogue.ts'
import type { Inline, Row, Table } from '../model/document.ts'
import type { AuditFinding, DomainResult, RequirementResult } from '../model/files.ts'
import { anchors } from './anchors.ts'
import { column, row, table, withBelow } from './blocks.ts'
import type { PackContext } from './context.ts'
import { shownRequirement } from './links.ts'
import { capital, sentence } from './sentence.ts'
import { doneVerdict, gradeVerdict, quadrantVerdict, saidVerdict } from './verdict.ts'

/** The requirements of a domain: the one place that links to a requirement lead to. */
export function requirementTable(context: PackContext, domain: DomainResult): Table {
  const { labels, gaps: words } = context.words
  const columns = [
    column(labels.number, 9),
    column(labels.requirement, 33),
    column(labels.criticality, 10),
    column(labels.said, 12),
    column(labels.done, 12),
    column(labels.verdict, 18),
    column(labels.grade, 11),
  ]
  const rows = domain.requirements.map((requirement) => requirementRow(context, requirement))
  return table(fill(words.requirements, { id: domain.id }), columns, rows, words.noRequirement)
}

function requirementRow(context: PackContext, requirement: RequirementResult): Row {
  const { ref, title, statement, criticality, gaps: ids } = requirement
  const [gap] = ids
  const verdict = quadrantVerdict(context, requirement)
  const cells = row(
    anchors.requirement(ref),
    { text: shownRequirement(context, ref), link: { to: anchors.trace(ref) } },
    { text: title, style: 'strong' },
    capital(context.terms.criticality[criticality]),
    saidVerdict(context, requirement),
    doneVerdict(context, requirement),
    gap === undefined ? verdict : { ...verdict, link: { to: anchors.gap(gap) } },
    gradeVerdict(context, requirement) ?? '',
  )
  return withBelow(cells, { runs: [statement] }, { runs: findingRuns(context, ref), style: 'note' })
}

/** The findings that auditors wrote on a requirement, each leading to its row. */
function findingRuns(context: PackContext, ref: string): readonly Inline[] {
  const found = context.find.findings.get(ref) ?? []
  if (found.length === 0) return []
  const findings = found.flatMap((finding, index) => [
    ...(index === 0 ? [] : [', ']),
    ...findingLink(context, finding),
  ])
  return sentence(context.words.gaps.findingsOf, { findings })
}

function findingLink(context: PackContext, finding: AuditFinding): readonly Inline[] {
  const link = { text: finding.id, link: { to: anchors.finding(finding.id) } }
  const grade = gradeVerdict(context, finding)
  return grade === undefined ? [link] : [link, ' ', grade]
}
