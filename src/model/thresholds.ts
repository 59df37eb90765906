import type { Settings } from './files.ts'

interface Thresholds {
  /** Smallest survey sample whose result is shown. */
  readonly minimumSample: number
  /** Days before a deadline from which it counts as soon. */
  readonly expiresSoonDays: number
  /** How many minor nonconformities of a domain a synthesis shows as a major one; never when absent. */
  readonly minorsPerMajor?: number
}

/** The thresholds of a repository, with the usual ones where it sets none. */
export function thresholdsOf(settings: Settings): Thresholds {
  return { minimumSample: 10, expiresSoonDays: 60, ...settings.thresholds }
}
