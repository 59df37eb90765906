import type { IndicatorResult } from '../../model/files.ts'
import type { SheetChart, SheetTable } from '../../model/workbook.ts'
import type { PackContext } from '../context.ts'
import { familiesOf, type Family } from '../indicator-families.ts'
import { targetText } from '../measure-words.ts'
import { capital } from '../sentence.ts'
import { familyChart, familyTitle } from '../series-charts.ts'
import type { MakeSheet } from '../sheet.ts'
import { field, linked, tableOf, tables, type SheetField } from '../sheet-field.ts'
import { slotOf, slotsOf } from '../slots.ts'

type Frequency = IndicatorResult['frequency']

const frequencies = [
  ['monthly', tables.seriesMonthly],
  ['quarterly', tables.seriesQuarterly],
  ['yearly', tables.seriesYearly],
  ['triennial', tables.seriesTriennial],
] as const satisfies readonly (readonly [Frequency, string])[]

/** The results of each indicator on one row, a column for each period: to filter and to draw. */
const series: MakeSheet = (context) => {
  const { name, title, notes } = context.words.sheets.series
  const families = familiesOf(context)
  const made = frequencies.flatMap(([frequency, table]) => {
    const own = families.filter((family) => family.frequency === frequency)
    return own.length === 0 ? [] : [seriesOf(context, own, table)]
  })
  if (made.length === 0) return undefined
  const charts = made.flatMap((each) => each.charts)
  return {
    name,
    title,
    notes,
    tables: made.map(({ table }) => table),
    ...(charts.length === 0 ? {} : { charts, printed: 'charts' as const }),
  }
}

export default series

interface Row {
  readonly indicator: IndicatorResult
  readonly family: Family
}

/** The table of one frequency, and the chart of each of its families. */
function seriesOf(
  context: PackContext,
  families: readonly Family[],
  name: string,
): { readonly table: SheetTable; readonly charts: readonly SheetChart[] } {
  const { sheets } = context.words
  const rows = families.flatMap((family) => family.members.map((indicator) => ({ indicator, family })))
  const indicators = rows.map(({ indicator }) => indicator)
  const [frequency = 'yearly'] = families.map((family) => family.frequency)
  const slots = slotsOf(
    frequency,
    indicators.flatMap((indicator) => indicator.series),
  )
  return {
    table: tableOf({ name, title: capital(sheets.series.frequency[frequency]), empty: sheets.empty }, rows, [
      ...nameFields(context),
      ...slots.map((slot) => slotField(slot)),
    ]),
    charts: families.flatMap((family) => familyChart(context, family, { name, indicators, slots }) ?? []),
  }
}

function nameFields(context: PackContext): readonly SheetField<Row>[] {
  const { terms, words } = context
  const { labels, sheets } = words
  return [
    field(labels.id, 'text', 22, ({ indicator: { id } }) =>
      linked(id, { table: tables.indicators, key: id }),
    ),
    field(labels.indicator, 'text', 40, ({ indicator }) => indicator.title),
    field(labels.unit, 'text', 12, ({ indicator }) => capital(terms.unit[indicator.unit])),
    field(sheets.series.familyLabel, 'text', 24, ({ family }) => familyTitle(context, family)),
    field(labels.target, 'text', 18, ({ indicator }) => capital(targetText(context, indicator) ?? '')),
  ]
}

/** The result of a period; of several, the last one. */
function slotField(slot: string): SheetField<Row> {
  return field(slot, 'decimal', 9, ({ indicator: { frequency, series: results } }) => {
    const held = results.filter((measure) => slotOf(frequency, measure) === slot)
    return held.findLast(({ value }) => value !== undefined)?.value
  })
}
