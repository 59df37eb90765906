import type { IndicatorResult } from '../../model/files.ts'
import type { PackContext } from '../context.ts'
import { alertText, legalText, sinceFirstText, targetText, trendWord } from '../measure-words.ts'
import { lastChangeFields } from '../change-words.ts'
import { capital } from '../sentence.ts'
import { vocabulariesOf } from '../vocabularies.ts'
import { printedFirst } from '../printed.ts'
import type { MakeSheet } from '../sheet.ts'
import { field, several, tableOf, tables, toned, type SheetField } from '../sheet-field.ts'
import { mappedValue, requirementsValue, sourceValue } from '../sheet-value.ts'
import { indicatorVerdict } from '../verdict.ts'

const indicators: MakeSheet = (context) => {
  const { audit, words } = context
  const { name, title, notes, empty } = words.sheets.indicators
  return printedFirst(context, resultFields(context).length, {
    name,
    title,
    notes,
    tables: [
      tableOf({ name: tables.indicators, empty }, audit.indicators, [
        ...resultFields(context),
        ...changeFields(context),
        ...sheetFields(context),
      ]),
    ],
  })
}

export default indicators

/** What is printed: the latest result of each, beside what was promised and what the law sets. */
function resultFields(context: PackContext): readonly SheetField<IndicatorResult>[] {
  const { format, terms, words } = context
  const { labels } = words
  return [
    field(labels.id, 'text', 24, ({ id }) => id),
    field(labels.indicator, 'text', 40, ({ title }) => title),
    toned(
      field(words.indicators.standing, 'text', 28, (indicator) => indicatorVerdict(context, indicator)),
      vocabulariesOf(context).indicatorStatus,
    ),
    field(labels.latest, 'decimal', 12, ({ latest }) => latest?.value),
    field(labels.unit, 'text', 14, ({ unit }) => capital(terms.unit[unit])),
    field(labels.period, 'text', 20, ({ latest }) =>
      latest === undefined ? undefined : capital(format.period(latest.period)),
    ),
    field(labels.piece, 'text', 14, ({ latest }) => sourceValue(context, latest)),
    field(labels.target, 'text', 18, (indicator) => capital(targetText(context, indicator) ?? '')),
    field(labels.alert, 'text', 18, (indicator) => capital(alertText(context, indicator) ?? '')),
    field(labels.legal, 'text', 22, (indicator) => legalText(context, indicator)),
  ]
}

/** How it moves, and how sure it is. */
function changeFields(context: PackContext): readonly SheetField<IndicatorResult>[] {
  const { labels } = context.words
  return [
    field(labels.change, 'decimal', 12, ({ change, status }) => (status === 'stale' ? undefined : change)),
    field(labels.trend, 'text', 24, (indicator) => {
      const trend = trendWord(context, indicator)
      return trend === undefined ? undefined : capital(trend)
    }),
    field(labels.sinceFirst, 'text', 66, (indicator) => sinceFirstText(context, indicator)),
    field(labels.responseRate, 'share', 12, ({ latest }) => latest?.responseRate),
    field(labels.marginPoints, 'decimal', 12, ({ latest }) => latest?.marginOfError),
    field(labels.results, 'integer', 10, ({ series }) => series.length),
  ]
}

function sheetFields(context: PackContext): readonly SheetField<IndicatorResult>[] {
  const { terms, words } = context
  const { labels } = words
  return [
    field(labels.definition, 'text', 80, ({ definition }) => definition),
    field(labels.formula, 'text', 64, ({ formula }) => formula),
    field(labels.direction, 'text', 20, ({ direction }) => capital(terms.direction[direction])),
    field(labels.frequency, 'text', 14, ({ frequency }) => capital(terms.frequency[frequency])),
    field(labels.perimeter, 'text', 36, ({ perimeter }) => perimeter),
    field(words.indicators.responsible, 'text', 36, ({ owner }) => owner),
    field(labels.source, 'text', 56, ({ source }) => source),
    field(labels.commitments, 'text', 40, ({ commitments }) => several(commitments)),
    field(labels.requirements, 'text', 28, (item) => requirementsValue(context, item)),
    field(labels.crosswalk, 'text', 20, (item) => mappedValue(context, item)),
    field(labels.file, 'text', 52, ({ place }) => place.file),
    ...lastChangeFields<IndicatorResult>(context),
  ]
}
