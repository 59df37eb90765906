import type { Indicator } from '../model/files.ts'

/** Whether a unit is one that delays are counted in. */
export function isInDays(unit: Indicator['unit']): boolean {
  return unit === 'days' || unit === 'workingDays'
}
