import { byCodeUnits } from '../model/diagnostic.ts'
import type {
  AxisLevel,
  CampaignMark,
  Language,
  Rating,
  RatingAxisRecord,
  RatingResult,
  ReferentialResult,
  RequirementResult,
  ScaleLevelRecord,
} from '../model/files.ts'
import { groupBy } from '../model/group.ts'
import { byLatestCampaign } from '../model/order.ts'
import { pointerOf } from '../model/place.ts'
import type { Referential } from '../model/referential.ts'
import type { Repository } from '../model/repository.ts'
import { referenceIn } from '../model/requirements.ts'
import { textIn } from '../model/text.ts'
import { defined } from './defined.ts'
import type { Links } from './links.ts'

/** Marks from which a rating counts as high, and up to which it counts as low: two thirds and one third of 100. */
const [high, low] = [200 / 3, 100 / 3]

/** Points of published scales are rounded: 67 is two thirds, 33 one third. */
const tolerance = 0.5

/** The levels of a referential's scale with their points: evenly spaced from 0 to 100 where it gives none. */
export function scaleOf({ scale = [] }: Referential, language: Language): readonly ScaleLevelRecord[] {
  return scale.map(({ id, title, points }, index) => ({
    id,
    title: textIn(title, language),
    points: points ?? Math.round((1e8 * index) / Math.max(1, scale.length - 1)) / 1e6,
  }))
}

export function axesOf({ axes = [] }: Referential, language: Language): readonly RatingAxisRecord[] {
  return axes.map(({ id, title, weight }) => ({ id, title: textIn(title, language), weight: weight ?? 1 }))
}

interface Rated {
  readonly referential: ReferentialResult
  readonly requirement: RequirementResult
}

/** The self-assessments of what is assessed, by campaign, then by requirement; the latest set beside the verdicts. */
export function assessRatings(
  repository: Repository,
  { resolve }: Links,
  referentials: readonly ReferentialResult[],
): readonly RatingResult[] {
  const rated = requirementsByRef(referentials)
  const written = repository.assessments.flatMap(({ value, file, pointer }) =>
    Object.entries(value.ratings ?? {}).flatMap(([reference, rating]) => {
      const ref = resolve(referenceIn(value, reference))
      const found = rated.get(ref ?? '')
      if (ref === undefined || found === undefined) return []
      const place = { file, pointer: pointer + pointerOf(['ratings', reference]) }
      return [{ ref, found, rating, campaign: String(value.campaign), place }]
    }),
  )
  const latest = latestCampaigns(written.map(({ found, campaign }) => [found.referential.id, campaign]))
  return written
    .map(({ ref, found, rating, campaign, place }): RatingResult => {
      const marked = markedRating(rating, found.referential)
      const { comment, by, on } = rating
      const isLatest = latest.get(found.referential.id) === campaign
      const comparison = isLatest ? comparisonOf(marked.mark, found.requirement) : undefined
      return defined({ campaign, requirement: ref, ...marked, comparison, comment, by, on, place })
    })
    .toSorted((a, b) => byCodeUnits(a.campaign, b.campaign) || byCodeUnits(a.requirement, b.requirement))
}

function requirementsByRef(referentials: readonly ReferentialResult[]): ReadonlyMap<string, Rated> {
  return new Map(
    referentials.flatMap((referential) =>
      referential.domains.flatMap(({ requirements }) =>
        requirements.map((requirement) => [requirement.ref, { referential, requirement }] as const),
      ),
    ),
  )
}

function latestCampaigns(
  rated: readonly (readonly [referential: string, campaign: string])[],
): ReadonlyMap<string, string> {
  return new Map(rated.toSorted((a, b) => byLatestCampaign(b[1], a[1])))
}

type Marked = Pick<RatingResult, 'level' | 'levelTitle' | 'levels' | 'mark'>

/** The levels in words, and the mark: the points of the one level, or the mean of the axes by their weights. */
function markedRating({ level, levels }: Rating, { scale, axes }: ReferentialResult): Marked {
  const titleOf = (id: string): string => scale.find((known) => known.id === id)?.title ?? id
  const pointsOf = (id: string | undefined): number | undefined =>
    scale.find((known) => known.id === id)?.points
  if (axes.length === 0 || levels === undefined) {
    const mark = axes.length === 0 ? pointsOf(level) : undefined
    return defined({ level, levelTitle: level === undefined ? undefined : titleOf(level), mark })
  }
  const found = axes.flatMap(({ id, title }): readonly AxisLevel[] => {
    const given = levels[id]
    return given === undefined
      ? []
      : [{ axis: id, axisTitle: title, level: given, levelTitle: titleOf(given) }]
  })
  const points = axes.map(({ id, weight }) => ({ weight, points: pointsOf(levels[id]) }))
  const weights = points.reduce((sum, { weight }) => sum + weight, 0)
  const total = points.reduce<number | undefined>(
    (sum, one) => (sum === undefined || one.points === undefined ? undefined : sum + one.weight * one.points),
    0,
  )
  return defined({ levels: found, mark: total === undefined ? undefined : rounded(total / weights) })
}

/** Whether a rating and the verdict agree; nothing for what does not apply or cannot be marked. */
function comparisonOf(
  mark: number | undefined,
  { quadrant, done }: RequirementResult,
): RatingResult['comparison'] {
  if (mark === undefined || quadrant === undefined) return undefined
  if (done !== 'yes' && mark >= high - tolerance) return 'overrated'
  return done === 'yes' && mark <= low + tolerance ? 'underrated' : 'agrees'
}

/** The marks of each campaign, by referential and by domain, over what was rated of them. */
export function marksOf(
  ratings: readonly RatingResult[],
  referentials: readonly ReferentialResult[],
): readonly CampaignMark[] {
  const byCampaign = groupBy(ratings, ({ campaign }) => campaign)
  return [...byCampaign].flatMap(([campaign, given]) => {
    const marks = new Map(
      given.flatMap(({ requirement, mark }) => (mark === undefined ? [] : [[requirement, mark]])),
    )
    return referentials.flatMap(({ id, domains }) => {
      const wholes = [
        { requirements: domains.flatMap(({ requirements }) => requirements) },
        ...domains.map((domain) => ({ domain: domain.id, requirements: domain.requirements })),
      ]
      return wholes.flatMap(({ requirements, ...which }) => {
        const found = requirements.flatMap(({ ref }) => marks.get(ref) ?? [])
        if (found.length === 0) return []
        const mark = rounded(found.reduce((sum, one) => sum + one, 0) / found.length)
        return [{ campaign, referential: id, ...which, mark, rated: found.length, of: requirements.length }]
      })
    })
  })
}

/** Two decimals, from points that have more: a third of the scale is not 33.33. */
function rounded(mark: number): number {
  return Math.round(mark * 100) / 100
}
