import { daysBetween, shift, startOf } from '../model/calendar.ts'
import type {
  Audit,
  Organisation,
  ReferentialResult,
  Rejection,
  SurveyExpectation,
  SurveyResult,
} from '../model/files.ts'
import { defined } from './defined.ts'
import type { Material } from './material.ts'

/** A survey that was held: a piece of that kind, or a result that was measured on a sample. */
interface Held {
  readonly id: string
  readonly on: string
  /** Why it cannot be accepted, its age apart. */
  readonly reason?: Rejection['reason']
}

/** Every survey that a requirement can show. To read an old survey again makes no new one: its date alone counts. */
export function surveysIn({ pieces, indicators }: Material, date: string): readonly Held[] {
  const reports = pieces
    .filter(({ kind }) => kind === 'survey')
    .map(({ id, date: on, state }): Held => {
      return state === 'valid' || state === 'expiresSoon' ? { id, on } : { id, on, reason: state }
    })
  const samples = indicators.flatMap(({ id, series }) => {
    const last = series.findLast(
      ({ sampleSize, value, period }) =>
        sampleSize !== undefined && value !== undefined && startOf(period) <= date,
    )
    return last === undefined ? [] : [{ id, on: last.end }]
  })
  return [...reports, ...samples]
}

interface Input {
  readonly ref: string
  readonly expectation: SurveyExpectation
  readonly material: Material
  readonly organisation: Organisation
  readonly date: string
  readonly thresholds: Audit['thresholds']
}

/** When the survey that a requirement expects is due again, and how many homes it concerns. */
export function surveyOf(input: Input): SurveyResult {
  const { ref, expectation, material, organisation, date, thresholds } = input
  const { within, audience } = expectation
  const last = surveysIn(material, date)
    .filter(({ reason }) => reason !== 'missing' && reason !== 'unreadable' && reason !== 'future')
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1)
  const due = last === undefined ? undefined : shift(last.on, within, 1)
  const daysLeft = due === undefined ? undefined : daysBetween(date, due)
  return defined({
    requirement: ref,
    audience,
    within,
    last: last?.on,
    source: last?.id,
    due,
    daysLeft,
    state: stateOf(daysLeft, thresholds.expiresSoonDays),
    homes: homesOf(audience, organisation),
  })
}

function homesOf(
  audience: SurveyExpectation['audience'],
  { rentalDwellings, homesSoldPerYear }: Organisation,
): number | undefined {
  if (audience === 'tenants') return rentalDwellings
  return audience === 'buyers' ? homesSoldPerYear : undefined
}

function stateOf(daysLeft: number | undefined, soonDays: number): SurveyResult['state'] {
  if (daysLeft === undefined) return 'never'
  if (daysLeft < 0) return 'overdue'
  return daysLeft <= soonDays ? 'dueSoon' : 'upToDate'
}

/** The surveys that are expected of the organisation, in the order of the referentials. */
export function expectedSurveys(
  referentials: readonly ReferentialResult[],
  surveys: ReadonlyMap<string, SurveyResult>,
): readonly SurveyResult[] {
  return referentials.flatMap(({ domains }) =>
    domains.flatMap(({ requirements }) =>
      requirements.flatMap(({ ref, quadrant }) => (quadrant === undefined ? [] : (surveys.get(ref) ?? []))),
    ),
  )
}
