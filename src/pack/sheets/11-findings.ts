import type { AuditFinding, RatingResult } from '../../model/files.ts'
import type { SheetTable } from '../../model/workbook.ts'
import { placedRequirements, type PackContext } from '../context.ts'
import { shownRequirement } from '../links.ts'
import { levelText } from '../rating-words.ts'
import { capital } from '../sentence.ts'
import type { MakeSheet } from '../sheet.ts'
import { day, entryField, field, several, tableOf, tables, type SheetField } from '../sheet-field.ts'
import { requirementValue } from '../sheet-value.ts'
import { tones } from '../tones.ts'
import { quadrantVerdict } from '../verdict.ts'

/** Rows left for the auditor to fill in. */
const blankRows = 40

/** A finding that is there, or a numbered row that waits for one. */
type FindingRow = Partial<AuditFinding> & { readonly id: string }

const findings: MakeSheet = (context) => {
  const { audit, words } = context
  const { name, title, notes, empty } = words.sheets.findings
  const rows = [...audit.findings, ...blanks(audit.findings.map(({ id }) => id))]
  const ratings =
    audit.ratings.length === 0
      ? []
      : [
          tableOf(
            { name: tables.ratings, title: words.findings.ratings, empty },
            audit.ratings,
            ratingFields(context),
          ),
        ]
  return {
    name,
    title,
    notes,
    tone: 'fair',
    tables: [
      tableOf({ name: tables.findings, title: words.findings.findings, empty }, rows, findingFields(context)),
      ...ratings,
      ...markTables(context),
    ],
  }
}

export default findings

/** The mean of the ratings, by campaign, referential and domain. */
function markTables(context: PackContext): readonly SheetTable[] {
  const { audit, words } = context
  const { labels, findings: text } = words
  if (audit.marks.length === 0) return []
  return [
    tableOf({ name: tables.marks, title: text.marks, empty: text.noMark }, audit.marks, [
      field(labels.referential, 'text', 12, ({ referential }) => referential),
      field(labels.domain, 'text', 24, ({ domain }) => domain ?? text.whole),
      field(labels.campaign, 'text', 24, ({ campaign }) => campaign),
      field(labels.mark, 'decimal', 60, ({ mark }) => mark),
      field(labels.rated, 'integer', 20, ({ rated }) => rated),
      field(labels.requirements, 'integer', 13, ({ of }) => of),
    ]),
  ]
}

function blanks(taken: readonly string[]): readonly FindingRow[] {
  const used = new Set(taken)
  const ids = Array.from({ length: blankRows + taken.length }, (_, index) => {
    return `C${String(index + 1).padStart(3, '0')}`
  })
  return ids
    .filter((id) => !used.has(id))
    .slice(0, blankRows)
    .map((id) => ({ id }))
}

function findingFields(context: PackContext): readonly SheetField<FindingRow>[] {
  const { audit, find, terms, words } = context
  const { labels, sheets } = words
  const { prompts } = sheets.findings
  const refs = placedRequirements(audit).map(({ requirement }) => shownRequirement(context, requirement.ref))
  return [
    field(labels.number, 'text', 12, ({ id }) => id),
    entryField(
      field(labels.reference, 'text', 24, ({ requirement }) =>
        requirement === undefined ? undefined : shownRequirement(context, requirement),
      ),
      prompts.requirement,
      refs,
    ),
    entryField(
      field(labels.auditorFinding, 'text', 24, ({ grade }) =>
        grade === undefined ? undefined : capital(terms.grade[grade]),
      ),
      prompts.grade,
      Object.values(terms.grade).map(capital),
    ),
    entryField(
      field(labels.observed, 'text', 60, ({ statement }) => statement),
      prompts.statement,
    ),
    entryField(
      field(labels.pieces, 'text', 20, ({ evidence = [] }) =>
        several(evidence.map((id) => find.pieces.get(id)?.number ?? id)),
      ),
      prompts.pieces,
    ),
    entryField(
      field(labels.due, 'date', 13, ({ due }) => day(due)),
      prompts.due,
    ),
    entryField(
      field(labels.state, 'text', 12, ({ status }) =>
        status === undefined ? undefined : capital(terms.findingStatus[status]),
      ),
      prompts.status,
      Object.values(terms.findingStatus).map(capital),
    ),
    entryField(
      field(labels.campaign, 'text', 14, ({ campaign }) => campaign),
      prompts.campaign,
    ),
  ]
}

function ratingFields(context: PackContext): readonly SheetField<RatingResult>[] {
  const { find, terms, words } = context
  const { labels } = words
  return [
    field(labels.reference, 'text', 24, ({ requirement }) => requirementValue(context, requirement)),
    field(
      labels.requirement,
      'text',
      24,
      ({ requirement }) => find.requirements.get(requirement)?.requirement.title,
    ),
    field(labels.campaign, 'text', 14, ({ campaign }) => campaign),
    field(labels.comment, 'text', 60, ({ comment }) => comment),
    field(labels.level, 'text', 24, (rating) => levelText(context, rating)),
    field(labels.mark, 'decimal', 10, ({ mark }) => mark),
    field(words.findings.compare, 'text', 18, ({ requirement }) => {
      const placed = find.requirements.get(requirement)
      return placed === undefined ? undefined : quadrantVerdict(context, placed.requirement)
    }),
    field(labels.comparison, 'text', 20, ({ comparison }) =>
      comparison === undefined
        ? undefined
        : { text: capital(terms.comparison[comparison]), tone: tones.comparison[comparison] },
    ),
    field(labels.by, 'text', 22, ({ by }) => by),
    field(labels.on, 'date', 13, ({ on }) => day(on)),
  ]
}
