import { fill } from '../../lang/catalogue.ts'
import { placedRequirements, type PackContext, type PlacedRequirement } from '../context.ts'
import type { RequirementResult } from '../../model/files.ts'
import { approvalText } from '../approval.ts'
import { inapplicableText } from '../inapplicable.ts'
import { capital } from '../sentence.ts'
import { vocabulariesOf } from '../vocabularies.ts'
import { printedFirst } from '../printed.ts'
import type { MakeSheet } from '../sheet.ts'
import { field, several, tableOf, tables, toned, type SheetField } from '../sheet-field.ts'
import { doneVerdict, gradeVerdict, quadrantVerdict, saidVerdict } from '../verdict.ts'
import { unmeasuredChecks } from '../uncovered.ts'
import { shownRequirement } from '../links.ts'

const requirements: MakeSheet = (context) => {
  const { audit, words } = context
  const { name, title, notes, empty } = words.sheets.requirements
  const rows = placedRequirements(audit)
  return printedFirst(context, verdictFields(context).length + textFields(context).length, {
    name,
    title,
    notes,
    tables: [tableOf({ name: tables.requirements, empty }, rows, fields(context))],
  })
}

export default requirements

function fields(context: PackContext): readonly SheetField<PlacedRequirement>[] {
  return [...verdictFields(context), ...textFields(context), ...placeFields(context)]
}

/** What is printed on the first page: each requirement and how it stands. */
function verdictFields(context: PackContext): readonly SheetField<PlacedRequirement>[] {
  const { find, terms, words } = context
  const { labels } = words
  const { answer, quadrant, grade } = vocabulariesOf(context)
  return [
    field(labels.reference, 'text', 12, ({ requirement }) => shownRequirement(context, requirement.ref)),
    field(labels.requirement, 'text', 34, ({ requirement }) => requirement.title),
    field(labels.domainTitle, 'text', 22, ({ domain }) => domain.title),
    field(labels.criticality, 'text', 12, ({ requirement }) =>
      capital(terms.criticality[requirement.criticality]),
    ),
    toned(
      field(labels.said, 'text', 12, ({ requirement }) => saidVerdict(context, requirement)),
      answer,
    ),
    toned(
      field(labels.done, 'text', 14, ({ requirement }) => doneVerdict(context, requirement)),
      answer,
    ),
    toned(
      field(labels.verdict, 'text', 18, ({ requirement }) => quadrantVerdict(context, requirement)),
      quadrant,
    ),
    toned(
      field(labels.grade, 'text', 11, ({ requirement }) => gradeVerdict(context, requirement)),
      grade,
    ),
    field(labels.gaps, 'integer', 9, ({ requirement }) => requirement.gaps.length),
    field(labels.unmeasuredChecks, 'integer', 12, ({ requirement }) => unmeasuredChecks(requirement)),
    field(labels.pieces, 'text', 14, ({ requirement }) =>
      several(requirement.evidence.map((id) => find.pieces.get(id)?.number ?? id)),
    ),
    field(labels.waiver, 'text', 31, ({ requirement }) => waiverText(context, requirement)),
  ]
}

/** What is printed beside it: what the requirement asks. */
function textFields(context: PackContext): readonly SheetField<PlacedRequirement>[] {
  const { labels } = context.words
  return [
    field(labels.statement, 'text', 84, ({ requirement }) => requirement.statement),
    field(labels.guidance, 'text', 92, ({ requirement }) => requirement.guidance),
    field(labels.crosswalk, 'text', 24, ({ requirement }) =>
      several(requirement.crosswalk.map(({ from }) => shownRequirement(context, from))),
    ),
  ]
}

/** Where it comes from, which the formulas of the synthesis count by. */
function placeFields({ words }: PackContext): readonly SheetField<PlacedRequirement>[] {
  const { labels } = words
  return [
    field(labels.domain, 'text', 22, ({ referential, domain }) => `${referential.id}/${domain.id}`),
    field(labels.referential, 'text', 20, ({ referential }) => referential.id),
  ]
}

/** Why a requirement does not apply, who approved it and when. */
function waiverText(context: PackContext, requirement: RequirementResult): string | undefined {
  if (requirement.quadrant !== undefined) return undefined
  const reason = inapplicableText(context, requirement)
  if (requirement.inapplicable !== 'waived') return reason
  return fill(context.words.uncovered.waiver, { reason, approval: approvalText(context, requirement) })
}
