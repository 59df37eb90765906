import { fill } from '../../lang/catalogue.ts'
import type { Block, Figure } from '../../model/document.ts'
import { latestText, targetText } from '../measure-words.ts'
import { seriesOf } from '../series-figure.ts'
import type { PublicContext } from './context.ts'
import type { PublicResult } from './public-audit.ts'

/** They stand side by side. */
const mostCharts = 2

/** Fewer results than this make no curve. */
const fewestPoints = 3

/** The few results that tell most, over time; nothing when none has enough of them to show. */
export function chartBlocks(context: PublicContext): readonly Block[] {
  const promises = context.audit.groups.flatMap((group) => group.promises)
  const results = [...new Set(promises.flatMap((promise) => promise.results))]
  const figures = results
    .filter((result) => shownPoints(result) >= fewestPoints && result.latest !== undefined)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, mostCharts)
    .flatMap((result) => figureOf(context, result) ?? [])
  return figures.length === 0 ? [] : [{ kind: 'columns', columns: figures.map((figure) => [figure]) }]
}

function figureOf(context: PublicContext, result: PublicResult): Figure | undefined {
  const { format, words, summary } = context
  const drawing = seriesOf(context, result)
  if (drawing === undefined) return undefined
  const shown = result.series.filter(({ value }) => value !== undefined)
  return {
    kind: 'figure',
    caption: result.title,
    alternative: fill(summary.chartAlternative, {
      first: format.period(shown.at(0)?.period ?? ''),
      last: format.period(shown.at(-1)?.period ?? ''),
      count: format.counted(shown.length, words.indicators.points),
      latest: latestText(context, result) ?? '',
      target: targetText(context, result) ?? words.indicators.noTarget,
    }),
    drawing,
  }
}

function shownPoints({ series }: PublicResult): number {
  return series.filter(({ value }) => value !== undefined).length
}

/** What people answered comes first, then what misses its target; the rest keeps the order of the domains. */
function weight({ latest, status }: PublicResult): number {
  const isSurvey = latest?.sampleSize !== undefined
  const isBelow = status === 'offTarget' || status === 'inAlert'
  return (isSurvey ? 2 : 0) + (isBelow ? 1 : 0)
}
