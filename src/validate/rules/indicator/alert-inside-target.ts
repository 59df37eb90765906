import type { Indicator } from '../../../model/files.ts'
import { at } from '../../../model/place.ts'
import { fractionOf } from '../../figures.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/alert-inside-target',
  severity: 'error',

  *check({ repository }) {
    for (const indicator of repository.indicators) {
      const { direction, target, alert } = indicator.value
      if (target === undefined || alert === undefined || !isInside(direction, target, alert)) continue
      // A target that is a fraction of what it should be has one mistake, and its own message.
      if (fractionOf(indicator)?.of === 'level') continue
      yield {
        at: at(indicator, 'alert'),
        args: { alert: shown(alert), target: shown(target) },
        hint: direction,
        related: [at(indicator, 'target')],
      }
    }
  },
} satisfies Rule

type Level = NonNullable<Indicator['target']>

/** Levels that do not fit the direction have a rule of their own. */
function isInside(direction: Indicator['direction'], target: Level, alert: Level): boolean {
  if (typeof target === 'number' && typeof alert === 'number') {
    return (direction === 'up' && alert > target) || (direction === 'down' && alert < target)
  }
  if (typeof target === 'number' || typeof alert === 'number' || direction !== 'range') return false
  if (target.min > target.max || alert.min > alert.max) return false
  return alert.min > target.min || alert.max < target.max
}

function shown(level: Level): string {
  return typeof level === 'number' ? String(level) : `{ min: ${level.min}, max: ${level.max} }`
}
