import { endOf } from '../model/calendar.ts'
import { answersIn } from '../model/distribution.ts'
import type { Indicator, Measure, MeasureResult } from '../model/files.ts'
import { meanDelay } from '../model/delay.ts'
import type { PublicHolidays } from '../model/working-days.ts'
import { defined } from './defined.ts'
import { marginOfError } from './margin.ts'

interface Rules {
  readonly minimumSample: number
  readonly holidays: PublicHolidays
}

/** One result of a series as the pack shows it; one on too small a sample loses its value, and how people answered. */
export function assessMeasure(
  measure: Measure,
  indicator: Indicator,
  { minimumSample, holidays }: Rules,
): MeasureResult {
  const { sample, delays, distribution, evidence, note } = measure
  const period = String(measure.period)
  const answers = sample?.size ?? (distribution === undefined ? undefined : answersIn(distribution))
  const isMasked = answers !== undefined && answers < minimumSample
  const value = isMasked ? undefined : valueOf(measure, indicator, holidays)
  const margin = value === undefined ? undefined : marginOfError(value, indicator, measure)
  return defined({
    period,
    end: endOf(period),
    value,
    numerator: isMasked ? undefined : measure.numerator,
    denominator: isMasked ? undefined : measure.denominator,
    delays: isMasked ? undefined : delays?.length,
    sampleSize: sample?.size,
    population: sample?.population,
    contacted: sample?.contacted,
    responseRate: responseRate(measure),
    mode: sample?.mode,
    marginOfError: margin === undefined ? undefined : rounded(margin),
    distribution: isMasked ? undefined : distribution,
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

/** Answers ÷ people asked; nothing where more answered than were asked. */
function responseRate({ sample }: Measure): number | undefined {
  if (sample?.contacted === undefined || sample.size > sample.contacted) return undefined
  return rounded(sample.size / sample.contacted)
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
