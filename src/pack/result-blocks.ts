import { fill } from '../lang/catalogue.ts'
import type { Block } from '../model/document.ts'
import type { IndicatorResult } from '../model/files.ts'
import { paragraph } from './blocks.ts'
import type { PackContext } from './context.ts'
import { resultTable, shownResults } from './result-table.ts'
import { capital } from './sentence.ts'
import { seriesFigure } from './series-figure.ts'

/** The most columns and rows of a table that stands beside its chart, in half the width of a page. */
const narrow = { columns: 4, rows: 6 }

/** The results of an indicator: chart and table side by side when they fit, then the remarks. */
export function resultBlocks(context: PackContext, indicator: IndicatorResult): readonly Block[] {
  if (indicator.series.length === 0) return [paragraph(context.words.indicators.neverMeasured, 'note')]
  const figure = seriesFigure(context, indicator)
  const table = resultTable(context, indicator)
  const remarks = remarksOf(context, indicator)
  if (figure === undefined) return [table, ...remarks]
  const isNarrow = table.columns.length <= narrow.columns && table.rows.length <= narrow.rows
  return isNarrow
    ? [{ kind: 'columns', columns: [[figure], [table]] }, ...remarks]
    : [figure, table, ...remarks]
}

function remarksOf({ audit, format, words }: PackContext, indicator: IndicatorResult): readonly Block[] {
  const notes = shownResults(indicator).flatMap(({ period, note }) =>
    note === undefined ? [] : fill(words.indicators.noteOf, { period: capital(format.period(period)), note }),
  )
  const isMasked = indicator.series.some(({ masked }) => masked === true)
  const { minimumSample } = audit.thresholds
  const masked = isMasked ? [fill(words.indicators.maskedNote, { minimum: minimumSample })] : []
  return [...notes, ...masked].map((text) => paragraph(text, 'note'))
}
