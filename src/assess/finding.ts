import { byCodeUnits } from '../model/diagnostic.ts'
import type { AuditFinding, Language, RatingResult } from '../model/files.ts'
import { pointerOf } from '../model/place.ts'
import type { Repository } from '../model/repository.ts'
import { referenceIn } from '../model/requirements.ts'
import { defined } from './defined.ts'
import { sorted, type Links } from './links.ts'
import { textIn } from '../model/text.ts'

/** The auditors' findings on what is assessed, by campaign, then by id. */
export function assessFindings(repository: Repository, { resolve }: Links): readonly AuditFinding[] {
  return repository.assessments
    .flatMap(({ value, file, pointer }) =>
      (value.findings ?? []).flatMap((finding, index) => {
        const requirement = resolve(referenceIn(value, finding.requirement))
        if (requirement === undefined) return []
        const { id, grade, statement, due, evidence, status } = finding
        const place = { file, pointer: `${pointer}/findings/${index}` }
        const campaign = String(value.campaign)
        const rest = { evidence: sorted(evidence ?? []), due, status: status ?? 'open', place } as const
        return [defined({ id, campaign, requirement, grade, statement, ...rest })]
      }),
    )
    .toSorted((a, b) => byCodeUnits(a.campaign, b.campaign) || byCodeUnits(a.id, b.id))
}

/** The self-assessments of what is assessed, by campaign, then by requirement. */
export function assessRatings(
  repository: Repository,
  { resolve }: Links,
  language: Language,
): readonly RatingResult[] {
  const titles = levelTitles(repository, language)
  return repository.assessments
    .flatMap(({ value, file, pointer }) =>
      Object.entries(value.ratings ?? {}).flatMap(([reference, rating]) => {
        const requirement = resolve(referenceIn(value, reference))
        if (requirement === undefined) return []
        const { level, comment, by, on } = rating
        const levelTitle = titles.get(`${requirement.split('/')[0]}/${level}`) ?? level
        const place = { file, pointer: pointer + pointerOf(['ratings', reference]) }
        return [
          defined({
            campaign: String(value.campaign),
            requirement,
            level,
            levelTitle,
            comment,
            by,
            on,
            place,
          }),
        ]
      }),
    )
    .toSorted((a, b) => byCodeUnits(a.campaign, b.campaign) || byCodeUnits(a.requirement, b.requirement))
}

function levelTitles(repository: Repository, language: Language): ReadonlyMap<string, string> {
  return new Map(
    repository.referentials.flatMap(({ value }) =>
      (value.scale ?? []).map((level) => [`${value.id}/${level.id}`, textIn(level.title, language)] as const),
    ),
  )
}
