import { fill } from '../lang/catalogue.ts'
import type { Check } from '../model/files.ts'
import type { PackContext } from './context.ts'

type Wording = (context: PackContext, check: Check, count: number) => string

const wordings: Readonly<Record<Check['kind'], Wording>> = {
  commitment: ({ words }) => words.expectation.commitment,
  evidence: piecesText,
  indicators: indicatorsText,
  survey: surveyText,
}

/** What a check expects, in words, for a number of things: `2 comptes rendus datant de 12 mois au plus`. */
export function expectationText(context: PackContext, check: Check, count: number = check.needed): string {
  return wordings[check.kind](context, check, count)
}

function surveyText(context: PackContext, check: Check): string {
  return fill(context.words.expectation.survey, { age: ageText(context, check) ?? '' })
}

function piecesText(context: PackContext, check: Check, count: number): string {
  const { format, terms, words } = context
  const forms =
    check.evidenceKind === undefined ? words.expectation.piece : terms.evidenceCount[check.evidenceKind]
  const what = format.counted(count, forms)
  const age = ageText(context, check)
  return age === undefined ? what : fill(words.expectation.atMost, { what, age })
}

function indicatorsText(context: PackContext, check: Check, count: number): string {
  const { format, terms, words } = context
  const plain = format.counted(count, words.expectation.indicator)
  const what =
    check.unit === undefined
      ? plain
      : fill(words.expectation.inUnit, { what: plain, unit: terms.unit[check.unit] })
  const age = ageText(context, check)
  if (age === undefined) return check.onTarget === true ? fill(words.expectation.onTarget, { what }) : what
  const template =
    check.onTarget === true ? words.expectation.measuredWithinOnTarget : words.expectation.measuredWithin
  return fill(template, { what, age })
}

function ageText({ format }: PackContext, { within }: Check): string | undefined {
  return within === undefined ? undefined : format.duration(within)
}
