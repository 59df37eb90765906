import { byCodeUnits } from '../model/diagnostic.ts'
import type { AssessmentFile, AuditFinding, Language, RatingResult } from '../model/files.ts'
import { pointerOf } from '../model/place.ts'
import type { Repository } from '../model/repository.ts'
import { indexRequirements, referenceIn } from '../model/requirements.ts'
import { defined } from './defined.ts'
import { sorted } from './links.ts'
import { textIn } from '../model/text.ts'

/** The auditors' findings, by campaign, then by id. */
export function assessFindings(repository: Repository): readonly AuditFinding[] {
  const resolve = resolver(repository)
  return repository.assessments
    .flatMap(({ value, file, pointer }) =>
      (value.findings ?? []).flatMap((finding, index) => {
        const requirement = resolve(finding.requirement, value)
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

/** The self-assessments, by campaign, then by requirement. */
export function assessRatings(repository: Repository, language: Language): readonly RatingResult[] {
  const resolve = resolver(repository)
  const titles = levelTitles(repository, language)
  return repository.assessments
    .flatMap(({ value, file, pointer }) =>
      Object.entries(value.ratings ?? {}).flatMap(([reference, rating]) => {
        const requirement = resolve(reference, value)
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

/** The requirement that a campaign's reference means; none when it stands in a referential that is not assessed. */
function resolver(
  repository: Repository,
): (reference: string, campaign: AssessmentFile) => string | undefined {
  const { meanings } = indexRequirements(repository.referentials)
  return (reference, campaign) => {
    const found = meanings(referenceIn(campaign, reference))
    return found.length === 1 ? found[0] : undefined
  }
}

function levelTitles(repository: Repository, language: Language): ReadonlyMap<string, string> {
  return new Map(
    repository.referentials.flatMap(({ value }) =>
      (value.scale ?? []).map((level) => [`${value.id}/${level.id}`, textIn(level.title, language)] as const),
    ),
  )
}
