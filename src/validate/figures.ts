import type { Indicator } from '../model/files.ts'
import { at, type Anchor, type Entry } from '../model/place.ts'

/** A number given in an indicator's own unit, and where it stands. */
export interface Figure {
  readonly value: number
  readonly at: Anchor
  readonly of: 'level' | 'result'
  /** Whether a numerator and a denominator stand behind it. */
  readonly isComputed: boolean
}

/** Beyond this, numbers lose their units in a computer, and sums of them their sense. */
const largestFigure = 1e15

/** Whether a number can be computed with: neither infinite nor beyond the largest figure. */
export function isReckonable(value: number): boolean {
  return Math.abs(value) <= largestFigure
}

/** The target, the alert and the results of an indicator, in the order of the model. */
export function figuresOf(indicator: Entry<Indicator>): readonly Figure[] {
  const levels = (['target', 'alert'] as const).flatMap((key) => levelFigures(indicator, key))
  const results = (indicator.value.series ?? []).flatMap(({ value, denominator }, index) =>
    value === undefined
      ? []
      : [figure(value, at(indicator, 'series', index, 'value'), 'result', denominator !== undefined)],
  )
  return [...levels, ...results]
}

/**
 * The figure that gives away that fractions and percentages are mixed: an ambition of some ten percent beside results
 * that never pass one, or the reverse. Only where more is better: a low share of failures is a fine result.
 */
export function fractionOf(indicator: Entry<Indicator>): Figure | undefined {
  const { unit, direction } = indicator.value
  if (unit !== 'percent' || direction !== 'up') return undefined
  const figures = figuresOf(indicator)
  const [level] = figures
  const results = figures.filter((known) => known.of === 'result')
  if (level?.of !== 'level' || results.length === 0) return undefined
  if (isFraction(level) && results.some(({ value }) => value >= 10)) return level
  return level.value >= 10 && results.every(isFraction) ? results[0] : undefined
}

function isFraction({ value }: Figure): boolean {
  return value > 0 && value <= 1
}

function levelFigures(indicator: Entry<Indicator>, key: 'target' | 'alert'): readonly Figure[] {
  const level = indicator.value[key]
  if (level === undefined) return []
  if (typeof level === 'number') return [figure(level, at(indicator, key), 'level', false)]
  return (['min', 'max'] as const).map((bound) =>
    figure(level[bound], at(indicator, key, bound), 'level', false),
  )
}

function figure(value: number, place: Anchor, of: Figure['of'], isComputed: boolean): Figure {
  return { value, at: place, of, isComputed }
}
