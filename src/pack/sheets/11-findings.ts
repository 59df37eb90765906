import type { AuditFinding } from '../../model/files.ts'
import { byLatestCampaign } from '../../model/order.ts'
import type { SheetHighlight } from '../../model/workbook.ts'
import { placedRequirements, type PackContext } from '../context.ts'
import { cellInRow } from '../count-formula.ts'
import { shownRequirement } from '../links.ts'
import { piecesInOrder } from '../piece-use.ts'
import { pastDay } from '../row-rules.ts'
import type { MakeSheet } from '../sheet.ts'
import {
  choicesOf,
  day,
  entryField,
  field,
  namedField,
  offering,
  several,
  tableOf,
  tables,
  type SheetField,
} from '../sheet-field.ts'
import { capital } from '../sentence.ts'

/** Rows left for the auditor to fill in: with the findings of an audit or two, they are one page of paper. */
const blankRows = 30

/** A finding that is there, or a numbered row that waits for one. */
type FindingRow = Partial<AuditFinding> & { readonly id: string }

const findings: MakeSheet = (context) => {
  const { audit, words } = context
  const { name, title, notes, empty } = words.sheets.findings
  const rows = [...audit.findings, ...blanks(context)]
  return {
    name,
    title,
    notes,
    tone: 'fair',
    tables: [
      {
        ...tableOf(
          { name: tables.findings, empty, form: { name: 'findings', keys: ['id'] } },
          rows,
          findingFields(context),
        ),
        highlights: highlightsOf(context),
      },
    ],
  }
}

export default findings

/** The campaign of a row is only shown once the row holds a finding; an open one is late after its due date. */
function highlightsOf({ terms, words }: PackContext): readonly SheetHighlight[] {
  const { labels } = words
  const facts = [labels.reference, labels.auditorFinding, labels.observed].map(
    (title) => `${cellInRow(title)}=""`,
  )
  const isOpen = `${cellInRow(labels.state)}<>"${capital(terms.findingStatus.closed)}"`
  return [
    { columns: [labels.campaign], tone: 'unseen', when: `AND(${facts.join(',')})` },
    pastDay(labels.due, 'bad', isOpen),
  ]
}

/** Rows that wait for the findings of this audit: of the year’s campaign, until the auditor names another. */
function blanks({ audit }: PackContext): readonly FindingRow[] {
  const taken = new Set(audit.findings.map(({ id }) => id))
  const campaigns = audit.findings.map((finding) => finding.campaign).toSorted(byLatestCampaign)
  const year = audit.date.slice(0, 4)
  const campaign = campaigns.find((known) => known.includes(year)) ?? year
  const ids = Array.from({ length: blankRows + taken.size }, (_, index) => {
    return `C${String(index + 1).padStart(3, '0')}`
  })
  return ids
    .filter((id) => !taken.has(id))
    .slice(0, blankRows)
    .map((id) => ({ id, campaign }))
}

function findingFields(context: PackContext): readonly SheetField<FindingRow>[] {
  return [...factFields(context), ...followFields(context)]
}

/** What was found, and of which requirement. */
function factFields(context: PackContext): readonly SheetField<FindingRow>[] {
  const { audit, terms, words } = context
  const { labels, sheets } = words
  const { prompts } = sheets.findings
  const requirements = placedRequirements(audit).map(({ requirement: { ref } }) => ({
    code: ref,
    text: shownRequirement(context, ref),
  }))
  return [
    namedField(
      'id',
      field(labels.number, 'text', 14, ({ id }) => id),
    ),
    entryField(
      'requirement',
      field(labels.reference, 'text', 16, ({ requirement }) =>
        requirement === undefined ? undefined : shownRequirement(context, requirement),
      ),
      prompts.requirement,
      requirements,
    ),
    entryField(
      'grade',
      field(labels.auditorFinding, 'text', 24, ({ grade }) =>
        grade === undefined ? undefined : capital(terms.grade[grade]),
      ),
      prompts.grade,
      choicesOf(terms.grade),
    ),
    entryField(
      'statement',
      field(labels.observed, 'text', 76, ({ statement }) => statement),
      prompts.statement,
    ),
  ]
}

/** What supports it, and what becomes of it. */
function followFields(context: PackContext): readonly SheetField<FindingRow>[] {
  const { audit, find, terms, words } = context
  const { labels, sheets } = words
  const { prompts } = sheets.findings
  return [
    offering(
      entryField(
        'evidence',
        field(labels.pieces, 'text', 20, ({ evidence = [] }) =>
          several(evidence.map((id) => find.pieces.get(id)?.number ?? id)),
        ),
        prompts.pieces,
      ),
      piecesInOrder(context).map(({ number }) => number),
    ),
    entryField(
      'due',
      field(labels.due, 'date', 13, ({ due }) => day(due)),
      prompts.due,
    ),
    entryField(
      'status',
      field(labels.state, 'text', 12, ({ status }) =>
        status === undefined ? undefined : capital(terms.findingStatus[status]),
      ),
      prompts.status,
      choicesOf(terms.findingStatus),
    ),
    offering(
      entryField(
        'campaign',
        field(labels.campaign, 'text', 18, ({ campaign }) => campaign),
        prompts.campaign,
      ),
      [...audit.findings, ...blanks(context)]
        .flatMap(({ campaign }) => campaign ?? [])
        .toSorted(byLatestCampaign),
    ),
  ]
}
