import { fill } from '../lang/catalogue.ts'
import type { Block, Inline, SmallChart } from '../model/document.ts'
import type { DomainResult, IndicatorResult } from '../model/files.ts'
import { anchors } from './anchors.ts'
import { column, paragraph, row, table } from './blocks.ts'
import { commitmentVerdict } from './commitment-words.ts'
import type { PackContext } from './context.ts'
import { commitmentLink, indicatorLink, joinedRuns, listed, requirementLink } from './links.ts'
import { latestText, resultText, targetText } from './measure-words.ts'
import { sentence } from './sentence.ts'
import { seriesAlternative, seriesOf } from './series-figure.ts'
import { indicatorVerdict } from './verdict.ts'

/** What is promised on a domain, with the requirements of that domain that it answers. */
export function domainCommitments(
  context: PackContext,
  { id, requirements }: DomainResult,
): readonly Block[] {
  const { format, words } = context
  const { labels } = words
  const answered = new Map<string, string[]>()
  for (const { ref, commitments } of requirements) {
    for (const commitment of commitments) {
      const refs = answered.get(commitment)
      if (refs === undefined) answered.set(commitment, [ref])
      else refs.push(ref)
    }
  }
  const found = [...answered].flatMap(([commitment, refs]) => {
    const known = context.find.commitments.get(commitment)
    return known === undefined ? [] : [{ commitment: known, refs }]
  })
  if (found.length === 0) return [paragraph(words.gaps.noCommitment, 'note')]
  const columns = [column(labels.commitment, 52), column(words.gaps.answers, 28), column(labels.state, 20)]
  const rows = found.map(({ commitment, refs }) =>
    row(
      undefined,
      commitmentLink(context, commitment.id),
      listed(refs.map((ref) => requirementLink(context, ref))),
      commitmentVerdict(context, commitment),
    ),
  )
  const count = format.counted(rows.length, words.counts.commitment)
  return [table(fill(words.gaps.commitments, { id, count }), columns, rows, words.gaps.noCommitment)]
}

/**
 * The indicators of a domain as small charts, then those that have too few results to draw. Those that only a
 * crosswalk brings are drawn where they belong, and named here.
 */
export function domainIndicators(context: PackContext, { id, requirements }: DomainResult): readonly Block[] {
  const { format, words } = context
  const own = new Set(requirements.flatMap(({ indicators, crosswalk }) => without(indicators, crosswalk)))
  const all = new Set(requirements.flatMap(({ indicators }) => indicators))
  const found = [...own].flatMap((indicator) => context.find.indicators.get(indicator) ?? [])
  const charts: SmallChart[] = []
  const undrawn: IndicatorResult[] = []
  for (const indicator of found) {
    const chart = chartOf(context, indicator)
    if (chart === undefined) undrawn.push(indicator)
    else charts.push(chart)
  }
  const mapped = [...all].filter((indicator) => !own.has(indicator))
  const count = format.counted(charts.length, words.counts.indicator)
  return [
    ...(charts.length === 0
      ? []
      : [{ kind: 'charts', caption: fill(words.gaps.charts, { id, count }), charts } as const]),
    ...(undrawn.length === 0 ? [] : [paragraph(undrawnRuns(context, undrawn), 'note')]),
    ...(mapped.length === 0
      ? []
      : [
          paragraph(
            sentence(words.gaps.mappedIndicators, {
              indicators: listed(mapped.map((indicator) => indicatorLink(context, indicator))),
            }),
            'note',
          ),
        ]),
  ]
}

function without(
  indicators: readonly string[],
  crosswalk: DomainResult['requirements'][number]['crosswalk'],
): readonly string[] {
  const reached = new Set(crosswalk.flatMap((source) => source.indicators))
  return indicators.filter((indicator) => !reached.has(indicator))
}

function chartOf(context: PackContext, indicator: IndicatorResult): SmallChart | undefined {
  const series = seriesOf(context, indicator)
  if (series === undefined) return undefined
  return {
    title: indicator.title,
    link: { to: anchors.indicator(indicator.id) },
    alternative: seriesAlternative(context, indicator),
    series,
    note: noteOf(context, indicator),
  }
}

/** The latest result, the target, and where the one stands to the other, in three lines. */
function noteOf(context: PackContext, indicator: IndicatorResult): readonly Inline[] {
  const { format, words } = context
  const { latest } = indicator
  const target = targetText(context, indicator) ?? words.indicators.noTarget
  const result =
    latest === undefined
      ? []
      : [
          { text: resultText(context, indicator, latest), style: 'strong' } as const,
          ` (${format.period(latest.period)})\n`,
        ]
  return [...result, `${fill(words.gaps.chartTarget, { target })}\n`, indicatorVerdict(context, indicator)]
}

function undrawnRuns(context: PackContext, indicators: readonly IndicatorResult[]): readonly Inline[] {
  const { punctuation } = context.words
  const items = indicators.map((indicator) => {
    const latest = latestText(context, indicator)
    return [
      indicatorLink(context, indicator.id),
      ' – ',
      ...(latest === undefined ? [] : [latest, ' – ']),
      indicatorVerdict(context, indicator),
    ]
  })
  return sentence(context.words.gaps.undrawn, { indicators: joinedRuns(items, punctuation.semicolon) })
}
