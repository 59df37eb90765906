import type { Assessment } from '../model/assessment.ts'
import type { Language } from '../model/files.ts'
import type { Repository } from '../model/repository.ts'
import { thresholdsOf } from '../model/thresholds.ts'
import { assessActions } from './action.ts'
import { assessCommitments } from './commitment.ts'
import { defined } from './defined.ts'
import { deadlinesOf } from './deadline.ts'
import { assessFindings, assessRatings } from './finding.ts'
import { gapsOf } from './gap.ts'
import { assessIndicators } from './indicator.ts'
import { linksOf } from './links.ts'
import { assessPieces } from './piece.ts'
import { assessReferential } from './referential.ts'

export interface AssessOptions {
  /** The reference date of every age and deadline, YYYY-MM-DD. */
  readonly date: string
  /** Which language to take of a referential that has two. */
  readonly language: Language
}

/**
 * Judges every requirement of the referentials in force by what the repository says and proves at a date.
 * Verdicts are derived from files and dates alone: the same repository gives the same assessment everywhere.
 */
export function assess(repository: Repository, { date, language }: AssessOptions): Assessment {
  const { name, kind, ...organisation } = repository.organisation
  const thresholds = thresholdsOf(repository.settings.value)
  const links = linksOf(repository)
  const indicators = assessIndicators({ repository, links, date, thresholds })
  const evidence = assessPieces({ repository, links, date, thresholds })
  const actions = assessActions({ repository, links, date, thresholds })
  const commitments = assessCommitments({ repository, links, date })
  const findings = assessFindings(repository, links)
  const known = { repository, links, date, language, commitments, indicators, evidence, actions }
  const referentials = repository.referentials.map((referential) => assessReferential(referential, known))
  const { from, to } = repository.settings.value.audit?.period ?? {}
  const { kind: auditKind, auditor } = repository.settings.value.audit ?? {}
  return {
    language,
    date,
    organisation: { name, kind, ...organisation },
    audit: defined({ kind: auditKind, from, to, auditor }),
    thresholds,
    referentials,
    gaps: gapsOf(referentials, known),
    commitments,
    indicators,
    evidence,
    actions,
    findings,
    ratings: assessRatings(repository, links, language),
    deadlines: deadlinesOf({ evidence, actions, findings, date }),
  }
}
