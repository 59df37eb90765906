import { fill } from '../lang/catalogue.ts'
import type { Figure, Multiples } from '../model/document.ts'
import type { DomainResult, IndicatorResult } from '../model/files.ts'
import { anchors } from './anchors.ts'
import type { PackContext } from './context.ts'
import { latestText, targetText } from './measure-words.ts'
import { levelsOf } from './series-figure.ts'
import { indicatorVerdict } from './verdict.ts'

/** The indicators of a domain at a glance; nothing when none has a result to show. */
export function domainIndicators(context: PackContext, domain: DomainResult): Figure | undefined {
  const { find, words } = context
  const ids = new Set(domain.requirements.flatMap(({ indicators }) => indicators))
  const measured = [...ids]
    .flatMap((id) => find.indicators.get(id) ?? [])
    .filter(({ series }) => series.some(({ value }) => value !== undefined))
  if (measured.length === 0) return undefined
  const items = measured.map((indicator) => itemOf(context, indicator))
  const described = measured.map((indicator) => describe(context, indicator)).join(' ')
  return {
    kind: 'figure',
    caption: fill(words.gaps.indicators, { id: domain.id }),
    alternative: fill(words.gaps.indicatorsAlternative, { id: domain.id, indicators: described }),
    drawing: { kind: 'multiples', items },
  }
}

function itemOf(context: PackContext, indicator: IndicatorResult): Multiples['items'][number] {
  const verdict = indicatorVerdict(context, indicator)
  return {
    title: indicator.title,
    link: { to: anchors.indicator(indicator.id) },
    values: indicator.series.map(({ value }) => value),
    levels: levelsOf(context, indicator),
    latest: latestText(context, indicator) ?? '–',
    verdict: typeof verdict === 'string' ? { text: verdict } : verdict,
  }
}

function describe(context: PackContext, indicator: IndicatorResult): string {
  const { words } = context
  const verdict = indicatorVerdict(context, indicator)
  return fill(words.gaps.indicatorAlternative, {
    title: indicator.title,
    latest: latestText(context, indicator) ?? '–',
    target: targetText(context, indicator) ?? words.indicators.noTarget,
    verdict: typeof verdict === 'string' ? verdict : verdict.text,
  })
}
