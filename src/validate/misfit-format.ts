import { daysInMonth, endOf, isEndless, isPeriod, startOf } from '../model/calendar.ts'
import { formats } from './formats.ts'
import { withWriting } from './misfit-choice.ts'
import type { Misfit } from './misfit.ts'
import { shown } from './shown.ts'
import { asDate, asPeriod, dayOfExcel, partsOfDay, quartersOfHalf, twoYears } from './suggest-day.ts'
import { asDuration, isForEver } from './suggest-duration.ts'
import { asHash, asWebAddress, unquoted } from './suggest-text.ts'

/** No date, period or number is longer: the rest of a text says nothing more. */
const longest = 200

type Reader = (text: string, data: unknown) => Misfit

/** What each text format wants, and what a text that does not have it seems to have meant. */
const readers: Readonly<Record<string, Reader>> = {
  date: readDate,
  duration: readDuration,
  period: readPeriod,
  siren: readSiren,
  sha256: (text, data) => withWriting('schema/not-a-hash', data, asHash(text)),
  'web-address': (text, data) => withWriting('schema/not-a-web-address', data, asWebAddress(text)),
  folder: (_, data) => withWriting('schema/not-a-folder', data, undefined),
}

/**
 * What is wrong with a value that does not have the format of its schema.
 * @throws {Error} when the format has no reader here.
 */
export function readFormat(data: unknown, format: string): Misfit {
  const read = readers[format]
  if (read === undefined) throw new Error(`No words for the schema format ${format}`)
  const text = String(data).slice(0, longest)
  return read(unquoted(text) ?? text, data)
}

function readDate(text: string, data: unknown): Misfit {
  const code = 'schema/not-a-date'
  const date = asDate(text)
  if (date !== undefined) return withWriting(code, data, date)
  const counted = dayOfExcel(text)
  if (counted !== undefined) return { ...withWriting(code, data, counted), hint: 'excel' }
  const parts = partsOfDay(text)
  if (parts !== undefined) return readDay(parts, data)
  const period = isPeriod(text) ? text : asPeriod(text)
  if (period === undefined) return withWriting(code, data, undefined)
  return {
    code,
    args: { found: shown(data), start: startOf(period), end: endOf(period) },
    hint: 'whole-period',
  }
}

/** A year, a month and a day that are no day together. */
function readDay({ year, month, day }: NonNullable<ReturnType<typeof partsOfDay>>, data: unknown): Misfit {
  const code = 'schema/not-a-date'
  if (year < 100) {
    const write = asDate(`${2000 + year}-${month}-${day}`)
    return write === undefined
      ? withWriting(code, data, undefined)
      : { ...withWriting(code, data, write), hint: 'year' }
  }
  if (month > 12 && day >= 1 && day <= 12) {
    const write = asDate(`${year}-${day}-${month}`)
    if (write !== undefined) return { ...withWriting(code, data, write), hint: 'order' }
  }
  const isOfThisAge = year >= 1900 && year < 2200
  if (!isOfThisAge || month < 1 || month > 12 || day < 1) return withWriting(code, data, undefined)
  const args = { found: shown(data), month: String(month), year, last: daysInMonth(year, month) }
  return { code, args, hint: 'no-day' }
}

function readPeriod(text: string, data: unknown): Misfit {
  const code = 'schema/not-a-period'
  const found = shown(data)
  const half = quartersOfHalf(text)
  if (half !== undefined) return { code, args: { found, first: half[0], second: half[1] }, hint: 'half' }
  const years = twoYears(text)
  if (years !== undefined) return { code, args: { found, first: years[0], second: years[1] }, hint: 'years' }
  const counted = dayOfExcel(text)
  if (counted !== undefined) return { code, args: { found, write: counted }, hint: 'excel' }
  return withWriting(code, data, asPeriod(text))
}

function readDuration(text: string, data: unknown): Misfit {
  const code = 'schema/not-a-duration'
  const found = shown(data)
  if (isEndless(text) || isForEver(text)) return { code, args: { found }, hint: 'long' }
  const [bare] = /^\d{1,3}$/.exec(text) ?? []
  if (bare !== undefined)
    return { code, args: { found, months: `P${bare}M`, years: `P${bare}Y` }, hint: 'unit' }
  return withWriting(code, data, asDuration(text))
}

/** Nine digits whose last is a key; YAML drops the zero in front of a number without quotes. */
function readSiren(text: string, data: unknown): Misfit {
  const code = 'schema/not-a-siren'
  const digits = text.replaceAll(/[\s.\u00A0\u202F-]/g, '')
  const args = { found: shown(data), count: digits.length, write: digits.padStart(9, '0') }
  if (!/^\d+$/.test(digits)) return { code, args }
  const isRight = formats['siren']?.(args.write) === true
  if (isRight && typeof data === 'number') {
    return { code, args, hint: digits.length === 9 ? 'quote' : 'zero' }
  }
  if (isRight && digits.length === 9) return { code, args, hint: 'write' }
  const start = digits.slice(0, 9)
  if (digits.length === 14 && formats['siren']?.(start) === true) {
    return { code, args: { ...args, write: start }, hint: 'siret' }
  }
  return { code, args, hint: digits.length === 9 ? 'key' : 'length' }
}
