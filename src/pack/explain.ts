import { fill } from '../lang/catalogue.ts'
import type { Check, RequirementResult } from '../model/files.ts'
import type { PackContext } from './context.ts'
import { expectationText } from './expectation.ts'
import { foundWords } from './found-words.ts'
import { inapplicableText } from './inapplicable.ts'
import { shownRequirement } from './links.ts'
import { plain } from './plain.ts'
import { levelText } from './rating-words.ts'
import { remedyWords } from './remedy-words.ts'
import { capital } from './sentence.ts'
import { surveyText } from './survey-words.ts'

/** The whole reasoning on one requirement, in plain sentences. */
export interface Explanation {
  readonly ref: string
  readonly title: string
  /** Referential and domain. */
  readonly home: string
  readonly statement: string
  readonly guidance?: string
  readonly axes: readonly ExplainedAxis[]
  /** Verdict, grade, and the rules that they follow from; or why the requirement does not apply. */
  readonly conclusions: readonly string[]
  readonly remedies: readonly { readonly gap: string; readonly text: string; readonly place: string }[]
  /** Crosswalk, survey, self-assessment, actions. */
  readonly notes: readonly string[]
}

interface ExplainedAxis {
  readonly title: string
  readonly checks: readonly ExplainedCheck[]
}

interface ExplainedCheck {
  readonly id: string
  readonly status: Check['status']
  readonly statusText: string
  readonly expected: string
  readonly found: readonly string[]
}

/** Explains a requirement of the audit; nothing when there is none of that reference. */
export function explain(context: PackContext, ref: string): Explanation | undefined {
  const placed = context.find.requirements.get(ref)
  if (placed === undefined) return undefined
  const { requirement, domain, referential } = placed
  const { words, terms } = context
  const isApplicable = requirement.quadrant !== undefined
  return {
    ref,
    title: requirement.title,
    home: `${referential.title}, ${fill(words.gaps.domain, { id: domain.id, title: domain.title })}`,
    statement: requirement.statement,
    ...(requirement.guidance === undefined ? {} : { guidance: requirement.guidance }),
    axes: isApplicable
      ? (['said', 'done'] as const).map((axis) => ({
          title: fill(words.explain[axis], { verdict: terms.answer[requirement[axis]] }),
          checks: requirement.checks
            .filter((check) => check.axis === axis)
            .map((check) => explainedCheck(context, check)),
        }))
      : [],
    conclusions: conclusions(context, requirement),
    remedies: remedies(context, requirement),
    notes: notes(context, requirement),
  }
}

function explainedCheck(context: PackContext, check: Check): ExplainedCheck {
  return {
    id: check.id,
    status: check.status,
    statusText: context.terms.checkStatus[check.status],
    expected: expectationText(context, check),
    found: foundWords(context, check).map(plain),
  }
}

function conclusions(context: PackContext, requirement: RequirementResult): readonly string[] {
  const { terms, words } = context
  const { quadrant, grade, gradeRule, criticality } = requirement
  if (quadrant === undefined || grade === undefined || gradeRule === undefined) {
    return [fill(words.explain.notApplicable, { reason: inapplicableText(context, requirement) })]
  }
  const rule = fill(words.explain.gradeRule[gradeRule], { criticality: terms.criticality[criticality] })
  return [
    `${fill(words.explain.verdict, { verdict: terms.quadrant[quadrant] })} – ${words.explain.quadrantRule[quadrant]}.`,
    `${fill(words.explain.grade, { grade: terms.grade[grade] })} – ${rule}.`,
  ]
}

function remedies(context: PackContext, { gaps }: RequirementResult): Explanation['remedies'] {
  return gaps.flatMap((id) => {
    const gap = context.find.gaps.get(id)
    if (gap === undefined) return []
    const place = `${gap.place.file}:${gap.place.line ?? 1}`
    return remedyWords(context, gap).map((runs) => ({ gap: id, text: plain(runs), place }))
  })
}

function notes(context: PackContext, requirement: RequirementResult): readonly string[] {
  const { audit, find, terms, words } = context
  const { ref, mapsTo, crosswalk } = requirement
  const actions = requirement.actions.filter((id) => {
    const state = find.actions.get(id)?.state
    return state !== 'done' && state !== 'cancelled'
  })
  const shown = (refs: readonly string[]): string =>
    refs.map((one) => shownRequirement(context, one)).join(', ')
  return [
    ...crosswalk.map(({ from, commitments, indicators, evidence }) => {
      const things = [
        ...titles(commitments, (id) => find.commitments.get(id)?.title),
        ...titles(indicators, (id) => find.indicators.get(id)?.title),
        ...titles(evidence, (id) => find.pieces.get(id)?.title),
      ]
      return fill(words.explain.crosswalk, { ref: shown([from]), things: things.join(', ') })
    }),
    ...(mapsTo.length === 0 ? [] : [fill(words.explain.mapsTo, { refs: shown(mapsTo) })]),
    ...audit.surveys
      .filter((survey) => survey.requirement === ref)
      .map((survey) => surveyText(context, survey)),
    ...audit.ratings
      .filter((rating) => rating.requirement === ref)
      .map((rating) =>
        fill(words.explain.rating, {
          campaign: rating.campaign,
          level: levelText(context, rating),
          comparison:
            rating.comparison === undefined
              ? ''
              : fill(words.explain.comparison, { comparison: terms.comparison[rating.comparison] }),
        }),
      ),
    actions.length === 0
      ? words.explain.noAction
      : fill(words.explain.actions, {
          actions: titles(actions, (id) => find.actions.get(id)?.title)
            .map((title) => capital(title))
            .join(words.punctuation.semicolon),
        }),
  ]
}

function titles(ids: readonly string[], titleOf: (id: string) => string | undefined): readonly string[] {
  return ids.map((id) => titleOf(id) ?? id)
}
