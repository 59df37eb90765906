import { endOf } from '../model/calendar.ts'
import type { Indicator, Measure, MeasureResult } from '../model/files.ts'
import { meanDelay } from '../model/delay.ts'
import type { PublicHolidays } from '../model/working-days.ts'
import { defined } from './defined.ts'

interface Rules {
  readonly minimumSample: number
  readonly holidays: PublicHolidays
}

/** One result of a series as the pack shows it; a result on too small a sample loses its value. */
export function assessMeasure(
  measure: Measure,
  indicator: Indicator,
  { minimumSample, holidays }: Rules,
): MeasureResult {
  const { sample, delays, evidence, note } = measure
  const period = String(measure.period)
  const isMasked = sample !== undefined && sample.size < minimumSample
  const value = isMasked ? undefined : valueOf(measure, indicator, holidays)
  return defined({
    period,
    end: endOf(period),
    value,
    numerator: isMasked ? undefined : measure.numerator,
    denominator: isMasked ? undefined : measure.denominator,
    delays: isMasked ? undefined : delays?.length,
    sampleSize: sample?.size,
    population: sample?.population,
    mode: sample?.mode,
    marginOfError: value === undefined ? undefined : marginOfError(value, indicator, sample),
    masked: isMasked ? true : undefined,
    status: value === undefined ? undefined : standing(value, indicator),
    evidence,
    note,
  })
}

/**
 * The written value, or the mean of the delays, or numerator ÷ denominator: × 100 for a percentage. Kept to ten decimals,
 * to shed binary noise.
 */
function valueOf(
  { value, delays, numerator, denominator }: Measure,
  { unit }: Indicator,
  holidays: PublicHolidays,
): number | undefined {
  if (value !== undefined) return value
  if (delays !== undefined) return rounded(meanDelay(delays, unit, holidays))
  if (numerator === undefined || denominator === undefined) return undefined
  const ratio = rounded((numerator / denominator) * (unit === 'percent' ? 100 : 1))
  return Number.isFinite(ratio) ? ratio : undefined
}

/**
 * Half-width of the 95 % confidence interval of a proportion, in points, with the finite population correction:
 * 1.96 × √(p(1−p)/n) × √((N−n)/(N−1)). Only a proportion has one: a mark would need its dispersion.
 */
function marginOfError(value: number, { unit }: Indicator, sample: Measure['sample']): number | undefined {
  if (sample === undefined || unit !== 'percent' || sample.size === 0) return undefined
  const share = value / 100
  if (share < 0 || share > 1) return undefined
  const { size, population } = sample
  const correction =
    population === undefined || population <= 1 ? 1 : Math.max(0, (population - size) / (population - 1))
  return rounded(196 * Math.sqrt(((share * (1 - share)) / size) * correction))
}

function rounded(value: number): number {
  return Math.round(value * 1e10) / 1e10
}

/** Where a value stands against target and alert; reaching either bound exactly is on the good side of it. */
function standing(
  value: number,
  { direction, target, alert }: Indicator,
): NonNullable<MeasureResult['status']> {
  if (target === undefined) return 'noTarget'
  if (isReached(value, target, direction)) return 'onTarget'
  return alert !== undefined && isReached(value, alert, direction) ? 'inAlert' : 'offTarget'
}

function isReached(
  value: number,
  bound: NonNullable<Indicator['target']>,
  direction: Indicator['direction'],
): boolean {
  if (typeof bound === 'object') return value >= bound.min && value <= bound.max
  return direction === 'down' ? value <= bound : value >= bound
}
