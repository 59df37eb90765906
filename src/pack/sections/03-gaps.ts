import { fill } from '../../lang/catalogue.ts'
import type { Block, Inline, Row } from '../../model/document.ts'
import type { DomainResult, ReferentialResult, RequirementResult } from '../../model/files.ts'
import { anchors } from '../anchors.ts'
import { chapter, column, facts, heading, paragraph, row, table } from '../blocks.ts'
import type { PackContext } from '../context.ts'
import { gapTable } from '../gap-table.ts'
import { joinedRuns, shownRequirement, titledRequirement } from '../links.ts'
import { priorityTable } from '../priority-table.ts'
import { scoreSentence } from '../score-words.ts'
import { capital, runIn } from '../sentence.ts'
import type { MakeSection } from '../section.ts'
import { baselineText } from '../synthesis-words.ts'
import { tones } from '../tones.ts'
import { doneVerdict, gradeVerdict, quadrantVerdict, saidVerdict } from '../verdict.ts'

const gaps: MakeSection = (context) =>
  chapter('gaps', context.words.gaps.title, [
    paragraph(context.words.gaps.lead, 'lead'),
    heading(2, context.words.gaps.priorities, anchors.chapter('gaps/priorities')),
    paragraph(context.words.gaps.prioritiesLead),
    priorityTable(context),
    ...baselineText(context).map((text) => paragraph(text)),
    ...context.audit.referentials.flatMap((referential) =>
      referential.domains.flatMap((domain) => domainBlocks(context, referential, domain)),
    ),
  ])

export default gaps

function domainBlocks(
  context: PackContext,
  referential: ReferentialResult,
  domain: DomainResult,
): readonly Block[] {
  const { audit, find, words } = context
  const title = fill(words.gaps.domain, { id: domain.id, title: domain.title })
  const found = domain.requirements.flatMap((requirement) =>
    requirement.gaps.flatMap((id) => find.gaps.get(id) ?? []),
  )
  return [
    heading(2, title, anchors.domain(referential.id, domain.id)),
    facts([
      [words.labels.referential, audit.referentials.length > 1 ? referential.title : undefined],
      [words.gaps.scoreLabel, scoreSentence(context, domain)],
      [words.gaps.verdicts, matrixRuns(context, domain)],
      [words.gaps.strengths, titled(context, domain.strengths)],
      [words.gaps.progress, titled(context, domain.progress)],
    ]),
    requirementsTable(context, domain),
    found.length === 0 ? paragraph(words.gaps.noGap) : gapTable(context, domain, found),
  ]
}

/** Requirements by number and title, one after the other. */
function titled(context: PackContext, refs: readonly string[]): readonly Inline[] {
  return joinedRuns(
    refs.map((ref) => titledRequirement(context, ref)),
    context.words.punctuation.semicolon,
  )
}

function matrixRuns({ terms, words }: PackContext, { matrix }: DomainResult): readonly Inline[] {
  const quadrants = ['kept', 'unproven', 'undeclared', 'absent'] as const
  const counts = quadrants.map((quadrant) => ({
    text: capital(terms.quadrant[quadrant]) + words.punctuation.colon + matrix[quadrant],
    tone: tones.quadrant[quadrant],
  }))
  const waived = capital(terms.answer.notApplicable) + words.punctuation.colon + matrix.notApplicable
  return [...counts, waived].flatMap((item, index) => (index === 0 ? [item] : [' – ', item]))
}

function requirementsTable(context: PackContext, domain: DomainResult): Block {
  const { labels, gaps: words } = context.words
  const columns = [
    column(labels.number, 9),
    column(labels.requirement, 39),
    column(labels.criticality, 12),
    column(labels.said, 10),
    column(labels.done, 10),
    column(labels.verdict, 14),
    column(labels.grade, 12),
  ]
  const rows = domain.requirements.map((requirement) => requirementRow(context, requirement))
  return table(fill(words.requirements, { id: domain.id }), columns, rows, words.noRequirement)
}

function requirementRow(context: PackContext, requirement: RequirementResult): Row {
  const { ref, title, statement, criticality, gaps: ids } = requirement
  const [gap] = ids
  const verdict = quadrantVerdict(context, requirement)
  return row(
    anchors.requirement(ref),
    { text: shownRequirement(context, ref), link: { to: anchors.trace(ref) } },
    [runIn(title), ` ${statement}`],
    capital(context.terms.criticality[criticality]),
    saidVerdict(context, requirement),
    doneVerdict(context, requirement),
    gap === undefined ? verdict : { ...verdict, link: { to: anchors.gap(gap) } },
    gradeVerdict(context, requirement) ?? '',
  )
}
