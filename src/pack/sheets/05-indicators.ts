import type { IndicatorResult } from '../../model/files.ts'
import type { PackContext } from '../context.ts'
import { alertText, legalText, targetText, trendWord } from '../measure-words.ts'
import { capital } from '../sentence.ts'
import type { MakeSheet } from '../sheet.ts'
import { field, several, tableOf, tables, type SheetField } from '../sheet-field.ts'
import { sourceValue } from '../source-value.ts'
import { indicatorVerdict } from '../verdict.ts'

const indicators: MakeSheet = (context) => {
  const { audit, words } = context
  const { name, title, notes, empty } = words.sheets.indicators
  return {
    name,
    title,
    notes,
    tables: [
      tableOf({ name: tables.indicators, empty }, audit.indicators, [
        ...resultFields(context),
        ...sheetFields(context),
      ]),
    ],
  }
}

export default indicators

function resultFields(context: PackContext): readonly SheetField<IndicatorResult>[] {
  const { format, terms, words } = context
  const { labels } = words
  return [
    field(labels.id, 'text', 26, ({ id }) => id),
    field(labels.indicator, 'text', 38, ({ title }) => title),
    field(words.indicators.standing, 'text', 18, (indicator) => indicatorVerdict(context, indicator)),
    field(labels.latest, 'decimal', 12, ({ latest }) => latest?.value),
    field(labels.unit, 'text', 14, ({ unit }) => capital(terms.unit[unit])),
    field(labels.period, 'text', 18, ({ latest }) =>
      latest === undefined ? undefined : capital(format.period(latest.period)),
    ),
    field(labels.piece, 'text', 11, ({ latest }) => sourceValue(context, latest)),
    field(labels.target, 'text', 20, (indicator) => capital(targetText(context, indicator) ?? '')),
    field(labels.alert, 'text', 20, (indicator) => capital(alertText(context, indicator) ?? '')),
    field(labels.legal, 'text', 26, (indicator) => legalText(context, indicator)),
    field(labels.marginPoints, 'decimal', 12, ({ latest }) => latest?.marginOfError),
    field(labels.change, 'decimal', 12, ({ change, status }) => (status === 'stale' ? undefined : change)),
    field(labels.trend, 'text', 18, (indicator) => {
      const trend = trendWord(context, indicator)
      return trend === undefined ? undefined : capital(trend)
    }),
    field(labels.results, 'integer', 10, ({ series }) => series.length),
  ]
}

function sheetFields({ terms, words }: PackContext): readonly SheetField<IndicatorResult>[] {
  const { labels } = words
  return [
    field(labels.definition, 'text', 44, ({ definition }) => definition),
    field(labels.formula, 'text', 34, ({ formula }) => formula),
    field(labels.direction, 'text', 20, ({ direction }) => capital(terms.direction[direction])),
    field(labels.frequency, 'text', 14, ({ frequency }) => capital(terms.frequency[frequency])),
    field(labels.perimeter, 'text', 24, ({ perimeter }) => perimeter),
    field(words.indicators.responsible, 'text', 22, ({ owner }) => owner),
    field(labels.source, 'text', 26, ({ source }) => source),
    field(labels.commitments, 'text', 28, ({ commitments }) => several(commitments)),
    field(labels.requirements, 'text', 28, ({ requirements }) => several(requirements)),
    field(labels.file, 'text', 32, ({ place }) => place.file),
  ]
}
