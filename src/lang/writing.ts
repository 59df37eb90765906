import type { Unit } from '../model/files.ts'

/** The two forms of a counted noun: French takes the singular below 2, English for 1 alone. */
export interface Plural {
  readonly one: string
  readonly other: string
}

/** How a language writes dates, periods and units: the part of its words that the formatter needs. */
export interface Writing {
  readonly months: readonly string[]
  readonly firstOfMonth: string
  readonly quarters: readonly string[]
  readonly shortQuarter: string
  readonly quantities: Readonly<Record<Unit, Plural>>
  readonly points: Plural
  readonly durations: Readonly<Record<'years' | 'months' | 'weeks' | 'days', Plural>>
  /** One byte, then the units from bytes on. */
  readonly byte: string
  readonly bytes: readonly string[]
  readonly and: string
}
