import { fill } from '../lang/catalogue.ts'
import type { CampaignMark, ReferentialResult } from '../model/files.ts'
import { byLatestCampaign } from '../model/order.ts'
import type { PackContext } from './context.ts'

/** The marks that an organisation gave itself on one referential, in its latest campaign and in the one before. */
export interface ComparedMarks {
  readonly latest: string
  /** Absent when there is but one campaign. */
  readonly previous?: string
  /** The marks of a domain, or of the whole. */
  readonly of: (domain?: string) => { readonly latest?: CampaignMark; readonly previous?: CampaignMark }
}

/** Nothing when no campaign rated that referential. */
export function comparedMarks(
  { audit }: PackContext,
  { id }: Pick<ReferentialResult, 'id'>,
): ComparedMarks | undefined {
  const marks = audit.marks.filter(({ referential }) => referential === id)
  const [latest, previous] = campaignsOf(marks)
  if (latest === undefined) return undefined
  const byKey = new Map(marks.map((mark) => [keyOf(mark.campaign, mark.domain), mark]))
  return {
    latest,
    ...(previous === undefined ? {} : { previous }),
    of: (domain) => {
      const own = byKey.get(keyOf(latest, domain))
      const before = previous === undefined ? undefined : byKey.get(keyOf(previous, domain))
      return {
        ...(own === undefined ? {} : { latest: own }),
        ...(before === undefined ? {} : { previous: before }),
      }
    },
  }
}

/** The campaigns that gave marks, latest first. */
export function campaignsOf(marks: readonly CampaignMark[]): readonly string[] {
  return [...new Set(marks.map(({ campaign }) => campaign))].toSorted(byLatestCampaign)
}

function keyOf(campaign: string, domain = ''): string {
  return `${campaign}\n${domain}`
}

/** The marks on the whole in one sentence, which says that they are declared and what became of them. */
export function marksSentence(
  { format, words }: PackContext,
  { latest, previous, of }: ComparedMarks,
): string | undefined {
  const whole = of()
  if (whole.latest === undefined) return undefined
  const { synthesis } = words
  const before =
    previous === undefined || whole.previous === undefined
      ? ''
      : fill(synthesis.marksBefore, { mark: format.number(whole.previous.mark, 1), campaign: previous })
  const { mark, rated } = whole.latest
  return fill(synthesis.marks, {
    mark: format.number(mark, 1),
    campaign: latest,
    before,
    rated: format.counted(rated, words.counts.rated),
    of: whole.latest.of,
  })
}
