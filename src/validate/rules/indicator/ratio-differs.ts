import { at } from '../../../model/place.ts'
import { fractionOf, isReckonable } from '../../figures.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/ratio-differs',
  severity: 'error',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      if (fractionOf(indicator) !== undefined) continue
      const factor = indicator.value.unit === 'percent' ? 100 : 1
      for (const [index, measure] of (indicator.value.series ?? []).entries()) {
        const { value, numerator, denominator } = measure
        if (value === undefined || numerator === undefined || denominator === undefined) continue
        const computed = (numerator / denominator) * factor
        if (!isReckonable(computed) || agrees(value, computed)) continue
        const write = Number(computed.toFixed(Math.max(1, decimalsOf(value))))
        yield { at: at(indicator, 'series', index, 'value'), args: { value, numerator, denominator, write } }
      }
    }
  },
} satisfies Rule

/** A written value may be rounded at its last decimal, up or down. */
function agrees(value: number, computed: number): boolean {
  const rounding = 0.5 * 10 ** -decimalsOf(value)
  return Math.abs(value - computed) <= rounding + 1e-9 * Math.max(1, Math.abs(computed))
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}
