import { byCodeUnits } from '../model/diagnostic.ts'
import type { AuditFinding, Language, RatingResult } from '../model/files.ts'
import type { Repository } from '../model/repository.ts'
import { indexRequirements } from '../model/requirements.ts'
import { defined } from './defined.ts'
import { sorted } from './links.ts'
import { textIn } from './text.ts'

/** The auditors' findings, by campaign, then by id. */
export function assessFindings(repository: Repository): readonly AuditFinding[] {
  const resolve = resolver(repository)
  return repository.assessments
    .flatMap(({ value, file, pointer }) =>
      (value.findings ?? []).map((finding, index) =>
        defined({
          id: finding.id,
          campaign: String(value.campaign),
          requirement: resolve(finding.requirement, value.referential),
          grade: finding.grade,
          statement: finding.statement,
          evidence: sorted(finding.evidence ?? []),
          due: finding.due,
          status: finding.status ?? 'open',
          place: { file, pointer: `${pointer}/findings/${index}` },
        }),
      ),
    )
    .toSorted((a, b) => byCodeUnits(a.campaign, b.campaign) || byCodeUnits(a.id, b.id))
}

/** The self-assessments, by campaign, then by requirement. */
export function assessRatings(repository: Repository, language: Language): readonly RatingResult[] {
  const resolve = resolver(repository)
  const titles = levelTitles(repository, language)
  return repository.assessments
    .flatMap(({ value, file, pointer }) =>
      Object.entries(value.ratings ?? {}).map(([reference, rating]) => {
        const requirement = resolve(reference, value.referential)
        return defined({
          campaign: String(value.campaign),
          requirement,
          level: rating.level,
          levelTitle: titles.get(`${requirement.split('/')[0]}/${rating.level}`) ?? rating.level,
          comment: rating.comment,
          by: rating.by,
          on: rating.on,
          place: { file, pointer: `${pointer}/ratings/${reference.replaceAll('/', '~1')}` },
        })
      }),
    )
    .toSorted((a, b) => byCodeUnits(a.campaign, b.campaign) || byCodeUnits(a.requirement, b.requirement))
}

/** A campaign may name its referential once, for all its references. */
function resolver(repository: Repository): (reference: string, referential: string | undefined) => string {
  const { all, meanings } = indexRequirements(repository.referentials)
  return (reference, referential) => {
    const full = `${referential ?? ''}/${reference}`
    if (all.has(full)) return full
    return meanings(reference)[0] ?? reference
  }
}

function levelTitles(repository: Repository, language: Language): ReadonlyMap<string, string> {
  return new Map(
    repository.referentials.flatMap(({ value }) =>
      (value.scale ?? []).map((level) => [`${value.id}/${level.id}`, textIn(level.title, language)] as const),
    ),
  )
}
