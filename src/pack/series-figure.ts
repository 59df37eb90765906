import { fill } from '../lang/catalogue.ts'
import type { Figure, Series, Tone } from '../model/document.ts'
import type { IndicatorResult, MeasureResult } from '../model/files.ts'
import type { PackContext } from './context.ts'
import { latestText, resultText, targetText } from './measure-words.ts'

type Level = Series['levels'][number]

/** The results of an indicator over time; nothing when fewer than two can be shown. */
export function seriesFigure(context: PackContext, indicator: IndicatorResult): Figure | undefined {
  const { format, terms, words } = context
  const shown = indicator.series.filter(({ value }) => value !== undefined)
  const [first, last] = [shown.at(0), shown.at(-1)]
  if (first === undefined || last === undefined || shown.length < 2) return undefined
  return {
    kind: 'figure',
    caption: fill(words.indicators.chartCaption, { title: indicator.title }),
    alternative: fill(words.indicators.chartAlternative, {
      first: format.period(first.period),
      last: format.period(last.period),
      count: format.counted(shown.length, words.indicators.points),
      latest: latestText(context, indicator) ?? '',
      target: targetText(context, indicator) ?? words.indicators.noTarget,
    }),
    drawing: {
      kind: 'series',
      points: indicator.series.map((measure) => pointOf(context, indicator, measure)),
      levels: levelsOf(context, indicator),
      unit: terms.unit[indicator.unit],
      cut: words.indicators.chartCut,
    },
  }
}

function pointOf(
  context: PackContext,
  indicator: IndicatorResult,
  measure: MeasureResult,
): Series['points'][number] {
  const { value, marginOfError, period } = measure
  return {
    label: context.format.shortPeriod(period),
    text: shortResult(context, indicator, measure),
    ...(value === undefined ? {} : { value }),
    ...(marginOfError === undefined ? {} : { margin: marginOfError }),
  }
}

/** Beside a point, the axis already names the unit: words are left out, signs are kept. */
function shortResult(context: PackContext, indicator: IndicatorResult, measure: MeasureResult): string {
  const hasSign = ['percent', 'mark10', 'euro'].includes(indicator.unit)
  if (measure.value === undefined || hasSign) return resultText(context, indicator, measure)
  return context.format.number(measure.value)
}

function levelsOf({ words }: PackContext, { target, alert, legal }: IndicatorResult): readonly Level[] {
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
