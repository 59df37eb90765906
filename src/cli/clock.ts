import type { World } from './world.ts'

// The one place where the clock is read.

/** Today's date in a time zone, YYYY-MM-DD. */
export function todayIn(timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
    .formatToParts(new Date())
    .map(({ type, value }) => [type, value] as const)
  const { year, month, day } = Object.fromEntries(parts)
  return `${year}-${month}-${day}`
}

/**
 * The instant, in UTC, to the second. `SOURCE_DATE_EPOCH` (reproducible-builds.org) stands for the clock where it is
 * set; nothing when it is no number of seconds since 1970.
 */
export function momentIn(environment: World['env']): string | undefined {
  const epoch = environment['SOURCE_DATE_EPOCH'] ?? ''
  if (!/^\d{0,11}$/.test(epoch)) return undefined
  const instant = epoch === '' ? new Date() : new Date(Number(epoch) * 1000)
  return instant.toISOString().replace(/\.\d+/, '')
}

/** The time where the program runs, HH:MM:SS. */
export function timeOfDay(): string {
  return new Date().toTimeString().slice(0, 8)
}
