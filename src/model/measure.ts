import { meanDelay } from './delay.ts'
import { answersIn } from './distribution.ts'
import type { Indicator, Measure } from './files.ts'
import type { PublicHolidays } from './working-days.ts'

/** Whether a result comes from so few answers that it is not shown. */
export function isMasked({ sample, distribution }: Measure, minimumSample: number): boolean {
  const answers = sample?.size ?? (distribution === undefined ? undefined : answersIn(distribution))
  return answers !== undefined && answers < minimumSample
}

/**
 * The written value, or the mean of the delays, or numerator ÷ denominator: × 100 for a percentage. Kept to ten decimals,
 * to shed binary noise.
 */
export function resultOf(
  { value, delays, numerator, denominator }: Measure,
  { unit }: Pick<Indicator, 'unit'>,
  holidays: PublicHolidays,
): number | undefined {
  if (value !== undefined) return value
  if (delays !== undefined) return tenDecimals(meanDelay(delays, unit, holidays))
  if (numerator === undefined || denominator === undefined) return undefined
  const ratio = tenDecimals((numerator / denominator) * (unit === 'percent' ? 100 : 1))
  return Number.isFinite(ratio) ? ratio : undefined
}

/** Answers ÷ people asked; nothing where more answered than were asked. */
export function responseRate({ sample }: Measure): number | undefined {
  if (sample?.contacted === undefined || sample.size > sample.contacted) return undefined
  return tenDecimals(sample.size / sample.contacted)
}

/** A computed number without its binary noise. */
export function tenDecimals(value: number): number {
  return Math.round(value * 1e10) / 1e10
}
