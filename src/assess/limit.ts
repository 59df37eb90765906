import type { Audit, ReferentialResult } from '../model/files.ts'
import { defined } from './defined.ts'
import { progressOf, strengthsOf } from './highlight.ts'
import { matrixOf, scoreOf, weightedRate } from './score.ts'

/** The same audit for some domains alone: scores, matrices and gaps count nothing else. */
export function limitToDomains(audit: Audit, domains: readonly string[]): Audit {
  return {
    ...audit,
    gaps: audit.gaps.filter(({ domain }) => domains.includes(domain)),
    referentials: audit.referentials
      .map((referential) => limited(referential, domains))
      .filter((referential) => referential.domains.length > 0),
  }
}

function limited(referential: ReferentialResult, ids: readonly string[]): ReferentialResult {
  const domains = referential.domains.filter(({ id }) => ids.includes(id))
  const requirements = domains.flatMap((domain) => domain.requirements)
  return defined({
    ...referential,
    score: scoreOf(requirements),
    matrix: matrixOf(requirements),
    weightedRate: weightedRate(domains),
    strengths: strengthsOf(requirements),
    progress: progressOf(requirements),
    domains,
  })
}
