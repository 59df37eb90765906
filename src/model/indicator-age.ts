import type { Indicator } from './files.ts'

/** How old the end of the last period may be before an indicator is stale: its frequency and time to gather the data. */
export const oldestMeasure: Readonly<Record<Indicator['frequency'], string>> = {
  monthly: 'P3M',
  quarterly: 'P6M',
  yearly: 'P18M',
  triennial: 'P42M',
}
