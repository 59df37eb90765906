import { fill } from '../lang/catalogue.ts'
import type { Inline, Run } from '../model/document.ts'
import type { IndicatorResult, MeasureResult } from '../model/files.ts'
import type { PackContext, Speech } from './context.ts'
import { pieceLink } from './links.ts'
import { capital } from './sentence.ts'

type Level = NonNullable<IndicatorResult['target']>

/** What a result of an indicator is written with. */
export type Scale = Pick<IndicatorResult, 'unit' | 'direction' | 'target' | 'alert'>

/** A result as far as it is written. */
export type Shown = Pick<MeasureResult, 'period' | 'value'> & Partial<MeasureResult>

/** A target or an alert threshold in words: `au moins 80 %`, `entre 5 et 8 jours`. */
function levelText({ format, words }: Speech, { unit, direction }: Scale, level: Level): string {
  if (typeof level !== 'number') {
    return fill(words.target.range, { min: format.number(level.min), max: format.quantity(level.max, unit) })
  }
  const value = format.quantity(level, unit)
  return fill(direction === 'range' ? words.target.exact : words.target[direction], { value })
}

export function targetText(context: Speech, indicator: Scale): string | undefined {
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
export function resultText(context: Speech, indicator: Scale, { value }: Shown): string {
  const { format, words } = context
  if (value === undefined) return words.labels.masked
  return format.quantity(value, indicator.unit, shownDecimals(context, indicator, value))
}

/** A result as a number alone, where the unit is said once for all of them. */
export function bareResult(context: PackContext, indicator: IndicatorResult, measure: MeasureResult): string {
  const { format, words } = context
  const { value } = measure
  if (value === undefined) return words.labels.masked
  return format.number(
    value,
    shownDecimals(context, indicator, value) ?? (indicator.unit === 'percent' ? 1 : 2),
  )
}

/** How many decimals tell a result from a bound that it misses; nothing for those of its unit. */
function shownDecimals({ format }: Speech, indicator: Scale, value: number): number | undefined {
  const { unit } = indicator
  const missed = boundsOf(indicator).filter((bound) => bound !== value)
  return precisions.find((decimals) => {
    const text = format.quantity(value, unit, decimals)
    return missed.every((bound) => format.quantity(bound, unit, decimals) !== text)
  })
}

/** A result rounded onto a bound that it misses would contradict its standing: it takes more decimals. */
const precisions = [undefined, 2, 4, 10]

function boundsOf({ target, alert }: Scale): readonly number[] {
  return [target, alert].flatMap((level) => {
    if (level === undefined) return []
    return typeof level === 'number' ? [level] : [level.min, level.max]
  })
}

/** The latest result and its period: `82,5 % (2026)`. */
export function latestText(
  context: Speech,
  indicator: Scale & { readonly latest?: Shown },
): string | undefined {
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
  { format, words }: Speech,
  { unit }: Pick<Scale, 'unit'>,
  { marginOfError }: Shown,
): string | undefined {
  if (marginOfError === undefined) return undefined
  return fill(words.indicators.margin, { points: format.points(marginOfError, unit) })
}

/** The way the last two results go: none when the last is too old, stable when nothing shows of their difference. */
export function trendWord({ format, terms }: PackContext, indicator: IndicatorResult): string | undefined {
  const { trend, change, status, unit } = indicator
  if (trend === undefined || status === 'stale') return undefined
  const isStable = change !== undefined && format.isNegligible(change, unit)
  return terms.trend[isStable ? 'stable' : trend]
}

/** The same with the difference, when it shows. */
export function trendText(context: PackContext, indicator: IndicatorResult): string | undefined {
  const { format, words } = context
  const { change, unit } = indicator
  const trend = trendWord(context, indicator)
  if (trend === undefined || change === undefined || format.isNegligible(change, unit)) return trend
  return fill(words.indicators.trendSince, { trend, change: format.change(change, unit) })
}

/** The way the whole series goes, from its first result to its last; nothing for one that is too old or too short. */
export function sinceFirstText(
  context: PackContext,
  { sinceFirst, status, unit }: IndicatorResult,
): string | undefined {
  const { format, terms, words } = context
  if (sinceFirst === undefined || status === 'stale') return undefined
  const { change, period, results, trend } = sinceFirst
  const isStable = format.isNegligible(change, unit)
  return capital(
    fill(words.indicators.sinceFirst, {
      trend: terms.trend[isStable ? 'stable' : trend],
      change: format.change(change, unit),
      period: format.period(period),
      results: format.counted(results, words.indicators.points),
    }),
  )
}

/** The words of a survey's mode; a mode that the model does not know is printed as it is. */
export function modeText({ terms }: PackContext, mode: string): string {
  return Object.entries(terms.surveyMode).find(([key]) => key === mode)?.[1] ?? mode
}
