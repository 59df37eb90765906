import { endOf } from '../model/calendar.ts'
import type { Indicator, Measure, MeasureResult } from '../model/files.ts'
import { marginOfError } from '../model/margin.ts'
import { isMasked, responseRate, resultOf, tenDecimals } from '../model/measure.ts'
import type { PublicHolidays } from '../model/working-days.ts'
import { defined } from './defined.ts'

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
  const isHidden = isMasked(measure, minimumSample)
  const value = isHidden ? undefined : resultOf(measure, indicator, holidays)
  const margin = value === undefined ? undefined : marginOfError(value, indicator, measure)
  return defined({
    period,
    end: endOf(period),
    value,
    numerator: isHidden ? undefined : measure.numerator,
    denominator: isHidden ? undefined : measure.denominator,
    delays: isHidden ? undefined : delays?.length,
    sampleSize: sample?.size,
    population: sample?.population,
    contacted: sample?.contacted,
    responseRate: responseRate(measure),
    mode: sample?.mode,
    marginOfError: margin === undefined ? undefined : tenDecimals(margin),
    distribution: isHidden ? undefined : distribution,
    masked: isHidden ? true : undefined,
    status: value === undefined ? undefined : standing(value, indicator),
    evidence,
    note,
  })
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
