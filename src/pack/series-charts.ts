import { fill } from '../lang/catalogue.ts'
import type { IndicatorResult } from '../model/files.ts'
import type { SheetChart } from '../model/workbook.ts'
import type { PackContext } from './context.ts'
import type { Family } from './indicator-families.ts'
import { resultText } from './measure-words.ts'
import { capital } from './sentence.ts'
import { isSlot, slotOf } from './slots.ts'

/** A table of series as far as a chart needs to know it. */
export interface SeriesTable {
  readonly name: string
  /** Its rows, and its columns of periods. */
  readonly indicators: readonly IndicatorResult[]
  readonly slots: readonly string[]
}

/** The lines of a family; nothing when none of its indicators has two points. */
export function familyChart(
  context: PackContext,
  family: Family,
  { name, indicators, slots }: SeriesTable,
): SheetChart | undefined {
  const drawn = family.members.filter((member) => pointsOf(member).length > 1)
  if (drawn.length === 0) return undefined
  const { terms, words } = context
  const held = new Set(drawn.flatMap((member) => pointsOf(member).map(({ period }) => period)))
  const places = slots.flatMap((slot, index) => (held.has(slot) ? index : []))
  const columns = slots
    .slice(places.at(0), (places.at(-1) ?? 0) + 1)
    .filter((slot) => isSlot(family.frequency, slot))
  return {
    kind: 'lines',
    title: familyTitle(context, family),
    alternative: `${familyTitle(context, family)}${words.punctuation.colon}${drawn
      .map((member) => lineText(context, member))
      .join(words.punctuation.semicolon)}.`,
    table: name,
    series: {
      along: 'rows',
      names: words.labels.indicator,
      columns,
      rows: drawn.map((member) => indicators.indexOf(member)),
    },
    unit: capital(terms.unit[family.unit]),
    values: 'decimal',
    ...endsOf(family.unit, drawn),
  }
}

/** The name of a family, which its rows and its chart bear. */
export function familyTitle({ terms, words }: PackContext, { frequency, unit, part, parts }: Family): string {
  const { family, familyPart } = words.sheets.series
  const args = {
    frequency: capital(words.sheets.series.frequency[frequency]),
    unit: terms.unit[unit],
    part,
    parts,
  }
  return fill(parts > 1 ? familyPart : family, args)
}

interface Point {
  readonly period: string
  readonly value: number
}

/** What a line goes through, oldest first. */
function pointsOf({ frequency, series }: IndicatorResult): readonly Point[] {
  const bySlot = new Map(
    series.flatMap((measure) =>
      measure.value === undefined ? [] : [[slotOf(frequency, measure), measure.value] as const],
    ),
  )
  return [...bySlot].filter(([slot]) => isSlot(frequency, slot)).map(([period, value]) => ({ period, value }))
}

/** A line in words: its ends. */
function lineText(context: PackContext, member: IndicatorResult): string {
  const { format, words } = context
  const points = pointsOf(member)
  const nothing = { period: '' }
  const [first, last] = [points.at(0) ?? nothing, points.at(-1) ?? nothing]
  return fill(words.sheets.series.line, {
    title: member.title,
    first: resultText(context, member, first),
    from: format.period(first.period),
    last: resultText(context, member, last),
    to: format.period(last.period),
  })
}

function endsOf(unit: Family['unit'], drawn: readonly IndicatorResult[]): Pick<SheetChart, 'least' | 'most'> {
  const most = unit === 'percent' ? 100 : unit === 'mark10' ? 10 : undefined
  const values = drawn.flatMap((member) => pointsOf(member).map(({ value }) => value))
  // Small shares want an axis of their own; one of more than a whole is a mistake that the chart must show.
  return most === undefined ||
    values.some((value) => value > most) ||
    !values.some((value) => value > most / 2)
    ? {}
    : { most }
}
