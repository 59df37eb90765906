import type { IndicatorResult, MeasureResult, Unit } from '../../model/files.ts'

/** How many cases or answers a result rests on, and how many of them it counts; both as far as they are known. */
export interface Counts {
  readonly base?: number
  readonly part?: number
  /** How far the part may be from the truth, when it was worked out from a rounded percentage. */
  readonly tolerance: number
}

export function countsOf(measure: MeasureResult, unit: Unit): Counts {
  const { delays, denominator, numerator, sampleSize, value } = measure
  const base = denominator ?? sampleSize ?? delays
  const known = base === undefined ? {} : { base }
  if (unit !== 'percent' && unit !== 'count') return { ...known, tolerance: 0 }
  if (numerator !== undefined) return { ...known, part: numerator, tolerance: 0 }
  if (value === undefined) return { ...known, tolerance: 0 }
  if (unit === 'count') return base === undefined ? { part: value, tolerance: 0 } : { ...known, tolerance: 0 }
  return base === undefined
    ? { tolerance: 0 }
    : { base, part: (value / 100) * base, tolerance: base * roundedShare + 0.5 }
}

/** Percentages are written with one decimal: a share is known to half of it. */
const roundedShare = 0.0005

/**
 * Whether a result may not be published: it was masked already, or it rests on, counts, or leaves uncounted fewer cases
 * than the threshold. None at all is not few: it points at nobody.
 */
export function isSmall(
  measure: MeasureResult,
  { unit }: Pick<IndicatorResult, 'unit'>,
  threshold: number,
): boolean {
  const { delays, denominator, masked, population, sampleSize, value } = measure
  if (masked === true || value === undefined) return true
  const whole = [sampleSize, denominator, delays, population]
  if (whole.some((count) => count !== undefined && count < threshold)) return true
  const { base, part } = countsOf(measure, unit)
  if (part === undefined || (unit === 'count' && base === undefined && !Number.isInteger(value))) return false
  const rest = unit === 'percent' && base !== undefined ? base - part : 0
  return [part, rest].some((count) => count > nothing && count < threshold)
}

/** A part that was worked out from a percentage is never exactly zero. */
const nothing = 1e-9
