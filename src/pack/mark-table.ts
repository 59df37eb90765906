import { fill } from '../lang/catalogue.ts'
import type { Row, Table } from '../model/document.ts'
import type { CampaignMark } from '../model/files.ts'
import { column, row, table } from './blocks.ts'
import { campaignsOf } from './campaign-marks.ts'
import { mostCampaigns } from './rating-table.ts'
import type { PackContext } from './context.ts'

/** The marks of the latest campaigns on one referential: the whole, then its domains. */
export function markTable(context: PackContext, referential: string): Table | undefined {
  const { audit, format, words } = context
  const marks = audit.marks.filter((mark) => mark.referential === referential)
  if (marks.length === 0) return undefined
  const campaigns = campaignsOf(marks).slice(0, mostCampaigns)
  const columns = [
    column(words.labels.domain, 50),
    ...campaigns.map((campaign) => column(campaign, 50 / campaigns.length, 'end')),
  ]
  const domains = audit.referentials.find(({ id }) => id === referential)?.domains ?? []
  const markRow = (title: string, domain: string | undefined): Row =>
    row(
      undefined,
      title,
      ...campaigns.map((campaign) =>
        markText(
          context,
          marks.find((mark) => mark.campaign === campaign && mark.domain === domain),
        ),
      ),
    )
  const rows = [
    markRow(words.findings.whole, undefined),
    ...domains
      .filter(({ id }) => marks.some(({ domain }) => domain === id))
      .map(({ id, title }) => markRow(fill(words.gaps.domain, { id, title }), id)),
  ]
  return table(
    format.counted(rows.length - 1, words.findings.marksCount),
    columns,
    rows,
    words.findings.noMark,
  )
}

function markText({ format, words }: PackContext, mark: CampaignMark | undefined): string {
  if (mark === undefined) return '–'
  const { rated, of } = mark
  return fill(words.findings.markText, { mark: format.number(mark.mark, 1), rated, of })
}
