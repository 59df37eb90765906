import type { Inline, Row, Table } from '../model/document.ts'
import type { RatingResult } from '../model/files.ts'
import { groupBy } from '../model/group.ts'
import { column, row, table } from './blocks.ts'
import type { PackContext } from './context.ts'
import { titledRequirement } from './links.ts'
import { levelText } from './rating-words.ts'
import { quadrantVerdict } from './verdict.ts'

/** How many campaigns the document sets side by side, the latest first; the workbook has them all. */
export const mostCampaigns = 3

/** The self-assessments with one row per requirement and one column per campaign, so that progress shows. */
export function ratingTable(context: PackContext): Table {
  const { audit, format, words } = context
  const campaigns = [...new Set(audit.ratings.map(({ campaign }) => campaign))].slice(0, mostCampaigns)
  const shown = audit.ratings.filter(({ campaign }) => campaigns.includes(campaign))
  const columns = [
    column(words.labels.requirement, 34),
    ...campaigns.map((campaign) => column(campaign, 50 / campaigns.length)),
    column(words.findings.compare, 16),
  ]
  const byRequirement = groupBy(shown, ({ requirement }) => requirement)
  const rows = inOrder(context, [...byRequirement.keys()]).map((ref) =>
    ratingRow(context, ref, campaigns, byRequirement.get(ref) ?? []),
  )
  const caption = format.counted(rows.length, words.counts.requirement)
  return table(caption, columns, rows, words.findings.noRating)
}

/** The order of the referentials, then what they do not hold. */
function inOrder({ find }: PackContext, refs: readonly string[]): readonly string[] {
  const rated = new Set(refs)
  const known = [...find.requirements.keys()].filter((ref) => rated.has(ref))
  return [...known, ...refs.filter((ref) => !find.requirements.has(ref))]
}

function ratingRow(
  context: PackContext,
  ref: string,
  campaigns: readonly string[],
  ratings: readonly RatingResult[],
): Row {
  const requirement = context.find.requirements.get(ref)?.requirement
  return row(
    undefined,
    titledRequirement(context, ref),
    ...campaigns.map((name) =>
      levelRuns(
        context,
        ratings.find(({ campaign }) => campaign === name),
      ),
    ),
    requirement === undefined ? '–' : quadrantVerdict(context, requirement),
  )
}

function levelRuns(context: PackContext, rating: RatingResult | undefined): readonly Inline[] {
  if (rating === undefined) return ['–']
  const { comment } = rating
  const level = levelText(context, rating)
  return comment === undefined ? [level] : [level, { text: ` – ${comment}`, style: 'muted' }]
}
