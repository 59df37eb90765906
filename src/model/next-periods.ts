import { endOf, granularityOf, startOf } from './calendar.ts'
import type { Indicator } from './files.ts'

/** How many periods of one kind lie between two results, by frequency. */
const steps: Readonly<Record<Indicator['frequency'], number>> = {
  monthly: 1,
  quarterly: 1,
  yearly: 1,
  triennial: 3,
}

/** An indicator as far as its periods go, in a file or in an audit. */
interface Measured {
  readonly frequency: Indicator['frequency']
  readonly series?: readonly { readonly period: string | number }[]
}

const kinds = { monthly: 'month', quarterly: 'quarter', yearly: 'year', triennial: 'year' } as const

/**
 * The periods of an indicator that are over by a date and have no result yet: those since its last one, or the last
 * that is over when it has none; the next one when all are told.
 */
export function awaitedPeriods({ frequency, series = [] }: Measured, date: string): readonly string[] {
  const kind = kinds[frequency]
  const told = series.map(({ period }) => String(period)).toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1))
  const last = told.at(-1)
  if (last === undefined) return [periodBefore(date, kind)]
  // A result of a single day, such as a count on 31 December, stands for the period that it closes.
  let next = periodAfter(asKind(last, kind), kind, steps[frequency])
  const found: string[] = []
  while (endOf(next) <= date) {
    found.push(next)
    next = periodAfter(next, kind, steps[frequency])
  }
  return found.length === 0 ? [next] : found
}

type Kind = (typeof kinds)[keyof typeof kinds]

/** The kind of period that an indicator is measured over. */
export function kindOf(frequency: Indicator['frequency']): Kind {
  return kinds[frequency]
}

/** The period of a kind that a day, or a month, lies in. */
export function containing(day: string, kind: Kind): string {
  const [year = '', month = ''] = day.split('-')
  if (kind === 'year') return year
  return kind === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`
}

function asKind(period: string, kind: Kind): string {
  return granularityOf(period) === kind ? period : containing(endOf(period), kind)
}

/** The last period of a kind that was over on a day. */
function periodBefore(day: string, kind: Kind): string {
  const here = containing(day, kind)
  return endOf(here) <= day ? here : periodAfter(here, kind, -1)
}

/** The period of a kind so many steps later. */
export function periodAfter(period: string, kind: Kind, count: number): string {
  const [year = 0, month = 1] = startOf(period).split('-').map(Number)
  if (kind === 'year') return padded(year + count, 4)
  const span = kind === 'month' ? 1 : 3
  const months = year * 12 + (month - 1) + count * span
  return containing(`${padded(Math.floor(months / 12), 4)}-${padded((months % 12) + 1, 2)}`, kind)
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0')
}
