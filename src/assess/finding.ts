import { byCodeUnits } from '../model/diagnostic.ts'
import type { AuditFinding } from '../model/files.ts'
import type { Repository } from '../model/repository.ts'
import { referenceIn } from '../model/requirements.ts'
import { defined } from './defined.ts'
import { sorted, type Links } from './links.ts'

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
