import type { IndicatorResult } from '../model/files.ts'
import { groupBy } from '../model/group.ts'
import type { PackContext } from './context.ts'

/** Indicators that can stand on one axis. */
export interface Family {
  readonly frequency: IndicatorResult['frequency']
  readonly unit: IndicatorResult['unit']
  /** Which part of its frequency and unit it is, from 1, of how many. */
  readonly part: number
  readonly parts: number
  readonly members: readonly IndicatorResult[]
}

/** Most lines that eyes can tell apart on one chart. */
const mostMembers = 6
/** How many times larger than another a result may be before it flattens that other one's line. */
const mostContrast = 10

/**
 * The indicators that hold a result, in families. One axis wants one frequency and one unit; a domain for each chart as
 * well would leave most charts a single line (46 groups for the 55 indicators of the model co-operative, 39 of them with
 * one line, where this makes 22 charts). Results of very different sizes go apart, and what still is too large
 * is cut in even parts, in the order of the requirements that the indicators measure, so that neighbours share a theme.
 */
export function familiesOf(context: PackContext): readonly Family[] {
  const measured = context.audit.indicators.filter(({ series }) => series.length > 0)
  const groups = groupBy(measured, ({ frequency, unit }) => `${frequency} ${unit}`)
  return [...groups.values()].flatMap((members) => familiesIn(context, members))
}

function familiesIn(context: PackContext, members: readonly IndicatorResult[]): readonly Family[] {
  const [first] = members
  if (first === undefined) return []
  const { frequency, unit } = first
  const parts = bySize(members).flatMap((alike) => evenParts(inThemes(context, alike)))
  return parts.map((part, index) => ({
    frequency,
    unit,
    part: index + 1,
    parts: parts.length,
    members: part,
  }))
}

/** Cuts where the next one's results are too small beside those of the largest. */
function bySize(members: readonly IndicatorResult[]): readonly (readonly IndicatorResult[])[] {
  const sorted = members.toSorted((left, right) => sizeOf(right) - sizeOf(left))
  const groups: IndicatorResult[][] = []
  let largest = 0
  for (const member of sorted) {
    const group = groups.at(-1)
    if (group === undefined || sizeOf(member) * mostContrast < largest) {
      groups.push([member])
      largest = sizeOf(member)
    } else {
      group.push(member)
    }
  }
  return groups
}

function sizeOf({ series }: IndicatorResult): number {
  return series.reduce((most, { value = 0 }) => Math.max(most, Math.abs(value)), 0)
}

function inThemes({ find }: PackContext, members: readonly IndicatorResult[]): readonly IndicatorResult[] {
  const ranks = new Map(
    members.map(({ id, requirements }) => [
      id,
      requirements.reduce((least, ref) => Math.min(least, find.ranks.get(ref) ?? Infinity), Infinity),
    ]),
  )
  const rankOf = ({ id }: IndicatorResult): number => ranks.get(id) ?? Infinity
  return members.toSorted((left, right) =>
    rankOf(left) === rankOf(right) ? 0 : rankOf(left) - rankOf(right),
  )
}

function evenParts(members: readonly IndicatorResult[]): readonly (readonly IndicatorResult[])[] {
  const count = Math.ceil(members.length / mostMembers)
  return Array.from({ length: count }, (_, index) =>
    members.slice(
      Math.ceil((index * members.length) / count),
      Math.ceil(((index + 1) * members.length) / count),
    ),
  )
}
