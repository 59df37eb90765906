import { fill } from '../lang/catalogue.ts'
import type { Check } from '../model/files.ts'
import type { Speech } from './context.ts'

type Wording = (context: Speech, check: Check, count: number) => string

const wordings: Readonly<Record<Check['kind'], Wording>> = {
  commitment: ({ words }) => words.expectation.commitment,
  evidence: piecesText,
  indicators: indicatorsText,
  survey: surveyText,
  anyOf: (context, check) =>
    fill(context.words.expectation.anyOf, { alternatives: alternativesText(context, check) }),
}

/** What a check expects, in words, for a number of things: `2 comptes rendus datant de 12 mois au plus`. */
export function expectationText(context: Speech, check: Check, count: number = check.needed): string {
  return wordings[check.kind](context, check, count)
}

/** The alternatives of a check, one after the other: `un rapport ; ou un indicateur mesuré`. */
export function alternativesText(context: Speech, { alternatives = [] }: Check): string {
  const { or, and } = context.words.expectation
  return alternatives
    .map(({ checks }) => checks.map((check) => expectationText(context, check)).join(and))
    .join(or)
}

function surveyText(context: Speech, check: Check): string {
  const { terms, words } = context
  const age = ageText(context, check) ?? ''
  return check.audience === undefined
    ? fill(words.expectation.survey, { age })
    : fill(words.expectation.surveyOf, { age, audience: terms.audience[check.audience] })
}

function piecesText(context: Speech, check: Check, count: number): string {
  const { format, terms, words } = context
  const forms =
    check.evidenceKind === undefined ? words.expectation.piece : terms.evidenceCount[check.evidenceKind]
  const what = ownWords(check, count) ?? format.counted(count, forms)
  const age = ageText(context, check)
  if (age === undefined) return what
  // An aside in the words of the proof would take the age for its own.
  return fill(what.includes(',') ? words.expectation.atMostAside : words.expectation.atMost, { what, age })
}

function indicatorsText(context: Speech, check: Check, count: number): string {
  const { format, terms, words } = context
  const plain = format.counted(count, words.expectation.indicator)
  const inUnit =
    check.unit === undefined
      ? plain
      : fill(words.expectation.inUnit, { what: plain, unit: terms.unit[check.unit] })
  const what = ownWords(check, count) ?? inUnit
  const age = ageText(context, check)
  if (age === undefined) return check.onTarget === true ? fill(words.expectation.onTarget, { what }) : what
  const template =
    check.onTarget === true ? words.expectation.measuredWithinOnTarget : words.expectation.measuredWithin
  return fill(template, { what, age })
}

/** The referential's own words for a proof stand for all that it expects: what is left of it is only counted. */
function ownWords({ what, needed }: Check, count: number): string | undefined {
  return count === needed ? what : undefined
}

function ageText({ format }: Speech, { within }: Check): string | undefined {
  return within === undefined ? undefined : format.duration(within)
}
