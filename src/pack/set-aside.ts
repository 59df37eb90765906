import type { Block, Inline } from '../model/document.ts'
import type { SeverityRecord } from '../model/files.ts'
import { column, list, paragraph, row, table } from './blocks.ts'
import type { PackContext } from './context.ts'
import { placeRun } from './links.ts'
import { coded, sentence } from './sentence.ts'

/** The remarks that the organisation silenced, each with its reason: an auditor must not have to look for them. */
export function silencedBlocks(context: PackContext): readonly Block[] {
  const { audit, format, words } = context
  if (audit.silenced.length === 0) return []
  const columns = [
    column(words.diagnostics.where, 26),
    column(words.uncovered.remark, 40),
    column(words.labels.reason, 34),
  ]
  const rows = audit.silenced.map(({ code, file, line, message, reason }) =>
    row(
      undefined,
      placeRun(context, { file, line }),
      [...coded(message), ' ', { text: code, style: 'muted' }],
      reason,
    ),
  )
  return [
    paragraph(words.uncovered.silencedLead),
    table(format.counted(rows.length, words.diagnostics.count), columns, rows, words.uncovered.none),
  ]
}

/** The severities that the organisation changed. */
export function severityBlocks(context: PackContext): readonly Block[] {
  const { audit, words } = context
  if (audit.severities.length === 0) return []
  const items = audit.severities.map((change) => severityRuns(context, change))
  return [paragraph(words.uncovered.severitiesLead), list(items, words.uncovered.none)]
}

/** A severity that was changed, as a sentence. */
export function severityRuns(
  { format, terms, words }: PackContext,
  { code, severity, diagnostics }: SeverityRecord,
): readonly Inline[] {
  return sentence(words.uncovered.severityItem, {
    code: { text: code, style: 'code' },
    severity: severity === 'off' ? words.uncovered.severityOff : terms.severity[severity],
    count: format.counted(diagnostics, words.uncovered.concerned),
  })
}

/** How many remarks the organisation keeps from being listed with the others. */
export function setAsideCount({ audit }: PackContext): number {
  const off = audit.severities.filter(({ severity }) => severity === 'off')
  return audit.silenced.length + off.reduce((sum, { diagnostics }) => sum + diagnostics, 0)
}
