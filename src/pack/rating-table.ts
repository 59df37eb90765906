import { fill } from '../lang/catalogue.ts'
import type { Row, Table } from '../model/document.ts'
import type { RatingResult } from '../model/files.ts'
import { groupBy } from '../model/group.ts'
import { column, row, table, withBelow } from './blocks.ts'
import type { PackContext } from './context.ts'
import { titledRequirement } from './links.ts'
import { levelText } from './rating-words.ts'
import { quadrantVerdict } from './verdict.ts'

/** How many campaigns the document sets side by side, the latest first; the workbook has them all. */
export const mostCampaigns = 3

/** The self-assessments of one referential: a row per requirement, a column per campaign, so that progress shows. */
export function ratingTable(context: PackContext, ratings: readonly RatingResult[]): Table {
  const { format, words } = context
  const campaigns = [...new Set(ratings.map(({ campaign }) => campaign))].slice(0, mostCampaigns)
  const shown = ratings.filter(({ campaign }) => campaigns.includes(campaign))
  const columns = [
    column(words.labels.requirement, 34),
    ...campaigns.map((campaign) => column(campaign, 48 / campaigns.length)),
    column(words.findings.compare, 18),
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
  const known = refs.filter((ref) => find.ranks.has(ref))
  return [
    ...known.toSorted((a, b) => (find.ranks.get(a) ?? 0) - (find.ranks.get(b) ?? 0)),
    ...refs.filter((ref) => !find.ranks.has(ref)),
  ]
}

function ratingRow(
  context: PackContext,
  ref: string,
  campaigns: readonly string[],
  ratings: readonly RatingResult[],
): Row {
  const requirement = context.find.requirements.get(ref)?.requirement
  const found = campaigns.map((name) => ratings.find(({ campaign }) => campaign === name))
  const cells = row(
    undefined,
    titledRequirement(context, ref),
    ...found.map((rating) => (rating === undefined ? '–' : levelText(context, rating))),
    requirement === undefined ? '–' : quadrantVerdict(context, requirement),
  )
  return withBelow(cells, ...found.flatMap((rating) => commentOf(context, rating) ?? []))
}

/** What was said of a level, with its campaign. */
function commentOf(
  { words }: PackContext,
  rating: RatingResult | undefined,
): NonNullable<Row['below']>[number] | undefined {
  if (rating?.comment === undefined) return undefined
  const { campaign, comment } = rating
  return { runs: [fill(words.findings.commentOf, { campaign, comment })], style: 'note' }
}
