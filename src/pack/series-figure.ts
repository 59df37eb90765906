import { fill } from '../lang/catalogue.ts'
import type { Figure, Series, Tone } from '../model/document.ts'
import type { IndicatorResult, MeasureResult } from '../model/files.ts'
import type { PackContext, Speech } from './context.ts'
import {
  alertText,
  latestText,
  legalText,
  resultText,
  targetText,
  trendText,
  type Scale,
  type Shown,
} from './measure-words.ts'

type Level = Series['levels'][number]

/** An indicator as far as its results are drawn. */
type Drawn = Scale &
  Pick<IndicatorResult, 'title' | 'legal'> & { readonly latest?: Shown; readonly series: readonly Shown[] }

/** The results of an indicator over time; nothing when fewer than two can be shown. */
export function seriesFigure(context: PackContext, indicator: IndicatorResult): Figure | undefined {
  const series = seriesOf(context, indicator)
  if (series === undefined) return undefined
  return {
    kind: 'figure',
    caption: '',
    alternative: seriesAlternative(context, indicator),
    drawing: series,
  }
}

/** The results, with the target, the alert threshold and the legal limit across; nothing when fewer than two can be shown. */
export function seriesOf(context: Speech, indicator: Drawn): Series | undefined {
  const { terms, words } = context
  if (shownIn(indicator).length < 2) return undefined
  return {
    kind: 'series',
    points: indicator.series.map((measure) => pointOf(context, indicator, measure)),
    levels: levelsOf(context, indicator),
    unit: terms.unit[indicator.unit],
    cut: words.indicators.chartCut,
  }
}

/** What the curve of an indicator shows, in words: its span and its ends, where it stands, and the lines across it. */
export function seriesAlternative(context: PackContext, indicator: IndicatorResult): string {
  const { format, terms, words } = context
  const shown = shownIn(indicator)
  const ranked = shown.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))
  const textOf = (measure: MeasureResult | undefined): string =>
    measure === undefined ? '' : resultText(context, indicator, measure)
  const periodOf = (measure: MeasureResult | undefined): string => format.period(measure?.period ?? '')
  const trend = trendText(context, indicator)
  const levels = [
    [words.labels.target, targetText(context, indicator) ?? words.indicators.noTarget],
    [words.labels.alert, alertText(context, indicator)],
    [words.labels.legal, legalText(context, indicator)],
  ] as const
  return fill(words.indicators.chartAlternative, {
    title: indicator.title,
    first: periodOf(shown.at(0)),
    last: periodOf(shown.at(-1)),
    count: format.counted(shown.length, words.indicators.points),
    lowest: textOf(ranked.at(0)),
    highest: textOf(ranked.at(-1)),
    latest: latestText(context, indicator) ?? '',
    standing: terms.indicatorStatus[indicator.status],
    trend: trend === undefined ? '' : `, ${trend}`,
    levels: levels
      .flatMap(([label, text]) => (text === undefined ? [] : label + words.punctuation.colon + text))
      .join(words.punctuation.semicolon),
  })
}

function shownIn<T extends Shown>({ series }: { readonly series: readonly T[] }): readonly T[] {
  return series.filter(({ value }) => value !== undefined)
}

function pointOf(context: Speech, indicator: Scale, measure: Shown): Series['points'][number] {
  const { value, marginOfError, period } = measure
  return {
    label: context.format.shortPeriod(period),
    text: shortResult(context, indicator, measure),
    ...(value === undefined ? {} : { value }),
    ...(marginOfError === undefined ? {} : { margin: marginOfError }),
  }
}

/** Beside a point, the axis already names the unit: words are left out, signs are kept. */
function shortResult(context: Speech, indicator: Scale, measure: Shown): string {
  const hasSign = ['percent', 'mark10', 'euro'].includes(indicator.unit)
  if (measure.value === undefined || hasSign) return resultText(context, indicator, measure)
  return context.format.number(measure.value)
}

function levelsOf({ words }: Speech, { target, alert, legal }: Drawn): readonly Level[] {
  const names = words.target
  return [
    ...levelPair(target, [names.targetLevel, names.targetMin, names.targetMax], 'good'),
    ...levelPair(alert, [names.alertLevel, names.alertMin, names.alertMax], 'poor'),
    ...(legal === undefined ? [] : [{ label: names.legalLevel, value: legal.limit, tone: 'info' } as const]),
  ]
}

function levelPair(
  level: IndicatorResult['target'],
  [single, low, high]: readonly [single: string, low: string, high: string],
  tone: Tone,
): readonly Level[] {
  if (level === undefined) return []
  if (typeof level === 'number') return [{ label: single, value: level, tone }]
  return [
    { label: low, value: level.min, tone },
    { label: high, value: level.max, tone },
  ]
}
