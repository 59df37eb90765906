import type { Audit, DomainResult, RequirementResult } from '../../src/model/files.ts'
import { sampleAudit } from './sample-audit.ts'

/** Fields of an audit that hold what people wrote, and not a code or a reference. */
const written = new Set(
  `title statement owner cause effectiveness comment by source definition formula note location name auditor publisher
  levelTitle scopeName perimeter message hint approvedBy`.split(/\s+/),
)

/** The sample audit with everything that people wrote in it changed. */
export function withTexts(edit: (text: string, field: string) => string): Audit {
  return JSON.parse(JSON.stringify(sampleAudit), (field, value: unknown) =>
    typeof value === 'string' && written.has(field) ? edit(value, field) : value,
  ) as Audit
}

/** The sample audit with other domains in its first referential. */
function withDomains(edit: (domains: readonly DomainResult[]) => readonly DomainResult[]): Audit {
  const [first, ...others] = sampleAudit.referentials
  return { ...sampleAudit, referentials: [{ ...first!, domains: edit(first!.domains) }, ...others] }
}

/** The sample audit with so many more gaps, each of a requirement of its own. */
export function withGaps(count: number): Audit {
  const gap = sampleAudit.gaps.find(({ domain }) => domain === 'D5')!
  const [domain] = sampleAudit.referentials[0]!.domains
  const model = domain!.requirements.find(({ ref }) => ref === gap.requirement)!
  const added = Array.from({ length: count }, (_, index): RequirementResult => {
    const id = `D5-1${index}`
    const ref = `qualihlm-style/${id}`
    return { ...model, id, ref, gaps: [`${ref}#${gap.check.id}`] }
  })
  const audit = withDomains(([first, ...others]) => [
    { ...first!, requirements: [...first!.requirements, ...added] },
    ...others,
  ])
  const gaps = added.map(({ ref }) => ({ ...gap, id: `${ref}#${gap.check.id}`, requirement: ref }))
  return { ...audit, gaps: [...audit.gaps, ...gaps] }
}

/** The sample audit without any indicator, nor anything that was measured. */
export function withoutIndicators(): Audit {
  const audit = withDomains((domains) =>
    domains.map((domain) => ({
      ...domain,
      requirements: domain.requirements.map((requirement) => ({ ...requirement, indicators: [] })),
    })),
  )
  const commitments = audit.commitments.map((commitment) => ({ ...commitment, indicators: [] }))
  return { ...audit, indicators: [], commitments }
}

/** The sample audit with a domain that holds nothing. */
export function withEmptyDomain(): Audit {
  return withDomains((domains) => [
    ...domains,
    {
      ...domains[0]!,
      id: 'D11',
      title: 'Domaine vide',
      requirements: [],
      score: { kept: 0, applicable: 0, notMeasured: 0, notApplicable: 0 },
      matrix: { kept: 0, unproven: 0, undeclared: 0, absent: 0, notApplicable: 0 },
    },
  ])
}
