import { fill } from '../lang/catalogue.ts'
import type { Inline, Run } from '../model/document.ts'
import type { IndicatorResult, MeasureResult } from '../model/files.ts'
import type { PackContext } from './context.ts'
import { pieceLink } from './links.ts'

type Level = NonNullable<IndicatorResult['target']>

/** A target or an alert threshold in words: `au moins 80 %`, `entre 5 et 8 jours`. */
function levelText(
  { format, words }: PackContext,
  { unit, direction }: IndicatorResult,
  level: Level,
): string {
  if (typeof level !== 'number') {
    return fill(words.target.range, { min: format.number(level.min), max: format.quantity(level.max, unit) })
  }
  const value = format.quantity(level, unit)
  return fill(direction === 'range' ? words.target.exact : words.target[direction], { value })
}

export function targetText(context: PackContext, indicator: IndicatorResult): string | undefined {
  return indicator.target === undefined ? undefined : levelText(context, indicator, indicator.target)
}

export function alertText(context: PackContext, indicator: IndicatorResult): string | undefined {
  return indicator.alert === undefined ? undefined : levelText(context, indicator, indicator.alert)
}

export function legalText(
  { format, words }: PackContext,
  { legal, unit }: IndicatorResult,
): string | undefined {
  if (legal === undefined) return undefined
  return fill(words.target.legal, { value: format.quantity(legal.limit, unit), reference: legal.reference })
}

/** A result with its unit; a masked one says that it is. */
export function resultText(
  { format, words }: PackContext,
  { unit }: IndicatorResult,
  measure: MeasureResult,
): string {
  return measure.value === undefined ? words.labels.masked : format.quantity(measure.value, unit)
}

/** The latest result and its period: `82,5 % (2026)`. */
export function latestText(context: PackContext, indicator: IndicatorResult): string | undefined {
  const { latest } = indicator
  if (latest === undefined) return undefined
  return `${resultText(context, indicator, latest)} (${context.format.period(latest.period)})`
}

/** The latest result and its period, and the piece that it comes from, or that it names none. */
export function sourcedLatest(context: PackContext, indicator: IndicatorResult): readonly Inline[] {
  const text = latestText(context, indicator)
  if (text === undefined || indicator.latest === undefined) return []
  return [text, ', ', sourceRun(context, indicator.latest)]
}

/** The piece that a result comes from, or that it names none. */
export function sourceRun(context: PackContext, { evidence }: MeasureResult): Run {
  return evidence === undefined
    ? { text: context.words.indicators.noPiece, style: 'muted' }
    : pieceLink(context, evidence)
}

/** `± 3,1 points`; nothing for a result that is not a survey's. */
export function marginText(
  { format, words, terms }: PackContext,
  { marginOfError }: MeasureResult,
): string | undefined {
  if (marginOfError === undefined) return undefined
  return fill(words.indicators.margin, { points: format.counted(marginOfError, terms.writing.points) })
}

/** The way the last two results go, with their difference. */
export function trendText(
  { format, words, terms }: PackContext,
  indicator: IndicatorResult,
): string | undefined {
  const { trend, change, unit } = indicator
  if (trend === undefined) return undefined
  if (change === undefined) return terms.trend[trend]
  return fill(words.indicators.trendSince, { trend: terms.trend[trend], change: format.change(change, unit) })
}

/** The words of a survey's mode; a mode that the model does not know is printed as it is. */
export function modeText({ terms }: PackContext, mode: string): string {
  return Object.entries(terms.surveyMode).find(([key]) => key === mode)?.[1] ?? mode
}
