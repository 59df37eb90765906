import type { Unit } from '../../../model/files.ts'
import { figuresOf, isReckonable } from '../../figures.ts'
import type { Rule } from '../../rule.ts'

/**
 * What each unit can hold. A mark above ten is mixed units, another rule; a percentage above a hundred is right when
 * its numerator and denominator say so, as when more rent is recovered than was called.
 */
const limits: Readonly<Record<Unit, readonly [lowest: number, highest: number]>> = {
  percent: [0, 100],
  mark10: [0, Infinity],
  count: [0, Infinity],
  euro: [-Infinity, Infinity],
  hours: [0, Infinity],
  days: [0, Infinity],
  workingDays: [0, Infinity],
  months: [0, Infinity],
  years: [0, Infinity],
}

export default {
  code: 'indicator/outside-unit',
  severity: 'error',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      const { unit } = indicator.value
      const [lowest, highest] = limits[unit]
      for (const figure of figuresOf(indicator)) {
        const isHuge = !isReckonable(figure.value)
        const isPossible = figure.value >= lowest && (figure.value <= highest || figure.isComputed)
        if (isPossible && !isHuge) continue
        yield { at: figure.at, args: { found: figure.value, unit }, ...hintFor(unit, isHuge) }
      }
    }
  },
} satisfies Rule

function hintFor(unit: Unit, isHuge: boolean): { readonly hint?: string } {
  if (isHuge) return { hint: 'huge' }
  return unit === 'percent' ? { hint: 'percent' } : {}
}
