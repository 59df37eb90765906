import type { Audit, Gap, Priority, ReferentialResult } from '../model/files.ts'
import { defined } from './defined.ts'
import { progressOf, strengthsOf } from './highlight.ts'
import { byGravity, gravity } from './priority.ts'
import { matrixOf, scoreOf, weightedScore } from './score.ts'

/** The same audit for some domains alone: scores, matrices and gaps count nothing else. */
export function limitToDomains(audit: Audit, domains: readonly string[]): Audit {
  const gaps = audit.gaps.filter(({ domain }) => domains.includes(domain))
  const refs = new Set(
    audit.referentials
      .flatMap((referential) => referential.domains.filter(({ id }) => domains.includes(id)))
      .flatMap(({ requirements }) => requirements.map(({ ref }) => ref)),
  )
  return {
    ...audit,
    gaps,
    priorities: limitedPriorities(audit.priorities, gaps),
    surveys: audit.surveys.filter(({ requirement }) => refs.has(requirement)),
    marks: audit.marks.filter(({ domain }) => domain !== undefined && domains.includes(domain)),
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
    weighted: weightedScore(domains),
    strengths: strengthsOf(requirements),
    progress: progressOf(requirements),
    domains,
  })
}

/** What is still to be done for the gaps that are left, ranked anew. */
export function limitedPriorities(
  priorities: readonly Priority[],
  gaps: readonly Gap[],
): readonly Priority[] {
  const left = new Map(gaps.map((gap) => [gap.id, gap]))
  const refs = new Set(gaps.map(({ requirement }) => requirement))
  return priorities
    .flatMap((priority) => {
      const own = priority.gaps.flatMap((id) => left.get(id) ?? [])
      if (own.length === 0) return []
      return {
        ...priority,
        gaps: own.map(({ id }) => id),
        lifts: priority.lifts.filter((ref) => refs.has(ref)),
        ...gravity(own),
      }
    })
    .toSorted(byGravity)
    .map((priority, index) => ({ ...priority, rank: index + 1 }))
}
