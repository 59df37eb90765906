import type { Assessment } from '../model/assessment.ts'
import type { ActionResult, Language, NotApplicable, SurveyResult } from '../model/files.ts'
import { groupBy } from '../model/group.ts'
import type { Repository } from '../model/repository.ts'
import { requirementsOf } from '../model/requirements.ts'
import { textIn } from '../model/text.ts'
import { thresholdsOf } from '../model/thresholds.ts'
import { assessActions } from './action.ts'
import { assessCommitments } from './commitment.ts'
import { defined } from './defined.ts'
import { deadlinesOf } from './deadline.ts'
import { assessFindings } from './finding.ts'
import { gapsOf } from './gap.ts'
import { assessIndicators } from './indicator.ts'
import { linksOf, type Links } from './links.ts'
import { materialOf, type Material } from './material.ts'
import { assessPieces } from './piece.ts'
import { prioritiesOf } from './priority.ts'
import { assessRatings, marksOf } from './rating.ts'
import { assessReferential } from './referential.ts'
import { expectedSurveys, surveyOf } from './survey.ts'

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
  const { organisation, settings } = repository
  const thresholds = thresholdsOf(settings.value)
  const links = linksOf(repository)
  const setting = { repository, links, date, thresholds }
  const things = {
    commitments: assessCommitments(setting),
    indicators: assessIndicators(setting),
    evidence: assessPieces(setting),
    actions: assessActions(setting),
    findings: assessFindings(repository, links),
  }
  const registered = materialOf(things)
  const known = {
    ...setting,
    organisation,
    language,
    materialOf: registered,
    actionsFor: actionsFor(repository, links, things.actions),
    waiverOf: waiverOf(repository, links, date),
  }
  const referentials = repository.referentials.map((referential) => assessReferential(referential, known))
  const gaps = gapsOf(referentials, { repository, ...things })
  const surveys = expectedSurveys(referentials, surveysOf(repository, registered, { date, thresholds }))
  const ratings = assessRatings(repository, links, referentials)
  const titles = titlesOf(repository, language)
  const { kind, auditor, period } = settings.value.audit ?? {}
  return {
    language,
    date,
    organisation: { ...organisation },
    audit: defined({ kind, from: period?.from, to: period?.to, auditor }),
    thresholds,
    referentials,
    gaps,
    priorities: prioritiesOf({ gaps, referentials, links, surveys, ...things }),
    ...things,
    ratings,
    marks: marksOf(ratings, referentials),
    surveys,
    deadlines: deadlinesOf({
      ...things,
      surveys,
      titleOf: (ref) => titles.get(ref) ?? ref,
      holidays: organisation.publicHolidays ?? 'national',
      date,
    }),
  }
}

/** An action without a gap of its own serves every requirement of its commitment. */
function actionsFor(
  repository: Repository,
  links: Links,
  actions: readonly ActionResult[],
): (ref: string) => readonly string[] {
  const served = new Map(
    repository.actions.map((action) => [action.value.id, links.requirementsOfAction(action)] as const),
  )
  const cited = actions.flatMap(({ id }) => (served.get(id) ?? []).map((ref) => ({ ref, id })))
  const byRequirement = groupBy(cited, ({ ref }) => ref)
  return (ref) => (byRequirement.get(ref) ?? []).map(({ id }) => id)
}

/** A waiver counts from the day of its approval on. */
function waiverOf(
  { settings }: Repository,
  { resolve }: Links,
  date: string,
): (ref: string) => NotApplicable | undefined {
  const waivers = new Map(
    (settings.value.notApplicable ?? [])
      .filter(({ on }) => on === undefined || on <= date)
      .map((waiver) => [resolve(waiver.requirement), waiver]),
  )
  return (ref) => waivers.get(ref)
}

function surveysOf(
  { referentials, organisation }: Repository,
  registered: (ref: string) => Material,
  { date, thresholds }: Pick<Assessment, 'date' | 'thresholds'>,
): ReadonlyMap<string, SurveyResult> {
  return new Map(
    referentials.flatMap(requirementsOf).flatMap(({ ref, requirement }) => {
      const expectation = requirement.expects.survey
      if (expectation === undefined) return []
      const material = registered(ref)
      return [[ref, surveyOf({ ref, expectation, material, organisation, date, thresholds })] as const]
    }),
  )
}

function titlesOf({ referentials }: Repository, language: Language): ReadonlyMap<string, string> {
  return new Map(
    referentials
      .flatMap(requirementsOf)
      .map(({ ref, requirement }) => [ref, textIn(requirement.title, language)]),
  )
}
