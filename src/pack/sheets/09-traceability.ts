import { placedRequirements, type PackContext } from '../context.ts'
import type { MakeSheet } from '../sheet.ts'
import { field, linked, tableOf, tables, type SheetField } from '../sheet-field.ts'
import { commitmentValue, requirementValue } from '../sheet-value.ts'
import { tracesOf, type Trace } from '../trace.ts'
import { indicatorVerdict, pieceVerdict, quadrantVerdict } from '../verdict.ts'
import type { SheetValue } from '../../model/workbook.ts'

const traceability: MakeSheet = (context) => {
  const { audit, words } = context
  const { name, title, notes, empty } = words.sheets.traceability
  const rows = placedRequirements(audit).flatMap(({ requirement }) => tracesOf(context, requirement))
  return {
    name,
    title,
    notes,
    tables: [tableOf({ name: tables.traceability, empty }, rows, fields(context))],
  }
}

export default traceability

function fields(context: PackContext): readonly SheetField<Trace>[] {
  const { labels } = context.words
  return [
    field(labels.reference, 'text', 12, ({ requirement }) => requirementValue(context, requirement.ref)),
    field(labels.requirement, 'text', 30, ({ requirement }) => requirement.title),
    field(labels.verdict, 'text', 18, ({ requirement }) => quadrantVerdict(context, requirement)),
    field(labels.commitment, 'text', 36, ({ commitment }) =>
      commitment === undefined ? undefined : commitmentValue(context, commitment.id),
    ),
    field(labels.supportKind, 'text', 12, (trace) => supportKind(context, trace)),
    field(labels.support, 'text', 24, supportLink),
    field(labels.supportTitle, 'text', 32, ({ indicator, piece }) => indicator?.title ?? piece?.title),
    field(labels.state, 'text', 18, ({ indicator, piece }) => {
      if (indicator !== undefined) return indicatorVerdict(context, indicator)
      return piece === undefined ? undefined : pieceVerdict(context, piece)
    }),
  ]
}

function supportKind({ words }: PackContext, { indicator, piece }: Trace): SheetValue {
  if (indicator !== undefined) return words.labels.indicator
  return piece === undefined ? undefined : words.labels.piece
}

function supportLink({ indicator, piece }: Trace): SheetValue {
  if (indicator !== undefined) return linked(indicator.id, { table: tables.indicators, key: indicator.id })
  return piece === undefined ? undefined : linked(piece.number, { table: tables.evidence, key: piece.number })
}
