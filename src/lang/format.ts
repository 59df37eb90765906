import { granularityOf } from '../model/calendar.ts'
import type { Language, Unit } from '../model/files.ts'
import { termsOf } from './cli-words.ts'
import { fill } from './fill.ts'
import type { Plural, Writing } from './writing.ts'

/**
 * Writes values as one language does, without `Intl`, whose output changes with the machine.
 * Spaces inside a number or before its unit never break.
 */
export interface Formatter {
  /** At most `decimals` decimals (2 unless told), without trailing zeros. */
  readonly number: (value: number, decimals?: number) => string
  /** A share from 0 to 1 as a percentage, with at most one decimal. */
  readonly percent: (share: number) => string
  /** A value with its unit: `82,5 %`, `7,8/10`, `3 jours ouvrés`; percentages have one decimal at most unless told. */
  readonly quantity: (value: number, unit: Unit, decimals?: number) => string
  /** A difference with its sign; percentages differ by points. */
  readonly change: (value: number, unit: Unit) => string
  /** Whether a difference in that unit is too small to show. */
  readonly isNegligible: (value: number, unit: Unit) => boolean
  /** A distance between percentages, with at most one decimal: `3,1 points`; between marks, with two: `0,15 point`. */
  readonly points: (value: number, unit?: Unit) => string
  /** `30 juin 2026`. */
  readonly date: (date: string) => string
  /** `30/06/2026`. */
  readonly shortDate: (date: string) => string
  /** An ISO 8601 duration in words: `12 mois`. */
  readonly duration: (duration: string) => string
  /** `3e trimestre 2026`. */
  readonly period: (period: string) => string
  /** As short as an axis needs: `T3 2026`, `09/2026`. */
  readonly shortPeriod: (period: string) => string
  /** A size of file in decimal units: `12,3 ko`. */
  readonly bytes: (size: number) => string
  /** The form of a noun that a number calls for, with `{n}` filled. */
  readonly counted: (count: number, forms: Plural) => string
  /** `a, b et c`. */
  readonly list: (items: readonly string[]) => string
}

interface Conventions {
  readonly thousands: string
  readonly decimal: string
  readonly beforePercent: string
  readonly isSingular: (count: number) => boolean
}

const conventions: Readonly<Record<Language, Conventions>> = {
  fr: {
    thousands: '\u{202F}',
    decimal: ',',
    beforePercent: '\u{A0}',
    isSingular: (count) => Math.abs(count) < 2,
  },
  en: { thousands: ',', decimal: '.', beforePercent: '', isSingular: (count) => Math.abs(count) === 1 },
}

/** The formatter of a language. */
export function formatterOf(language: Language): Formatter {
  const rules = conventions[language]
  const { writing } = termsOf(language)
  const number = (value: number, decimals = 2) => written(value, decimals, rules)
  const counted = (count: number, { one, other }: Plural, decimals = 2) =>
    fill(rules.isSingular(Number(count.toFixed(decimals))) ? one : other, { n: number(count, decimals) })
  const date = (day: string) => inWords(day, writing)
  const quantity = (value: number, unit: Unit, decimals = decimalsOf(unit)) =>
    unit === 'euro' && !Number.isInteger(value)
      ? fill(writing.quantities.euro.other, { n: cents(value, rules) })
      : counted(value, writing.quantities[unit], decimals)
  const points = (value: number, unit: Unit = 'percent') => counted(value, writing.points, decimalsOf(unit))
  const isNegligible = (value: number, unit: Unit) => !/[1-9]/.test(number(value, decimalsOf(unit)))
  return {
    number,
    counted: (count, forms) => counted(count, forms),
    points,
    isNegligible,
    date,
    quantity,
    percent: (share) => `${number(share * 100, 1)}${rules.beforePercent}%`,
    change: (value, unit) =>
      `${value > 0 && !isNegligible(value, unit) ? '+' : ''}${unit === 'percent' ? points(value) : quantity(value, unit)}`,
    shortDate: (day) => day.split('-').toReversed().join('/'),
    duration: (duration) =>
      durationInWords(duration, (count, unit) => counted(count, writing.durations[unit])),
    period: (period) => periodInWords(period, writing, date),
    shortPeriod: (period) => shortPeriod(period, writing),
    bytes: (size) => bytesInWords(size, number, rules.isSingular(size) ? [writing.byte] : writing.bytes),
    list: (items) => joined(items, writing.and),
  }
}

function decimalsOf(unit: Unit): number {
  return unit === 'percent' ? 1 : 2
}

function written(value: number, decimals: number, { thousands, decimal }: Conventions): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, thousands)
  const digits = fraction.replace(/0+$/, '')
  const text = digits === '' ? grouped : `${grouped}${decimal}${digits}`
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text
}

/** A sum that is not whole shows both its decimals: `2,40`. */
function cents(value: number, rules: Conventions): string {
  const text = written(value, 2, rules)
  const decimals = text.split(rules.decimal)[1] ?? ''
  return decimals.length === 1 ? `${text}0` : text
}

function inWords(day: string, { months, firstOfMonth }: Writing): string {
  const [year = '', month = '', number = ''] = day.split('-')
  const first = Number(number) === 1 ? firstOfMonth : String(Number(number))
  return `${first}\u{A0}${months[Number(month) - 1] ?? month} ${year}`
}

function periodInWords(period: string, writing: Writing, date: (day: string) => string): string {
  const [year = '', part = ''] = period.split('-')
  const granularity = granularityOf(period)
  if (granularity === 'day') return date(period)
  if (granularity === 'year') return year
  const names = granularity === 'quarter' ? writing.quarters : writing.months
  return `${names[Number(part.replace('Q', '')) - 1] ?? part} ${year}`
}

function shortPeriod(period: string, writing: Writing): string {
  const granularity = granularityOf(period)
  if (granularity === 'quarter')
    return fill(writing.shortQuarter, { n: period.slice(6), year: period.slice(0, 4) })
  return period.split('-').toReversed().join('/')
}

type DurationUnit = keyof Writing['durations']

const durationUnits: Readonly<Record<string, DurationUnit>> = {
  Y: 'years',
  M: 'months',
  W: 'weeks',
  D: 'days',
}

function durationInWords(duration: string, word: (count: number, unit: DurationUnit) => string): string {
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)].flatMap(([, count, letter]) => {
    const unit = durationUnits[letter ?? '']
    return unit === undefined ? [] : [word(Number(count), unit)]
  })
  return parts.join(' ')
}

function bytesInWords(size: number, number: Formatter['number'], units: readonly string[]): string {
  let [value, step] = [size, 0]
  while (value >= 1000 && step < units.length - 1) [value, step] = [value / 1000, step + 1]
  return `${number(value, step === 0 ? 0 : 1)}\u{A0}${units[step] ?? ''}`
}

function joined(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`
}
