import type { ShapeCode } from '../model/codes.ts'
import { daysInMonth, isEndless } from '../model/calendar.ts'
import { formats } from './formats.ts'
import { withWriting } from './misfit-choice.ts'
import type { Misfit } from './misfit.ts'
import { shown } from './shown.ts'
import { asDate, asDuration, asPeriod, partsOfDay, unquoted } from './suggest.ts'

/** No date, period or number is longer: the rest of a text says nothing more. */
const longest = 200

type Reader = (text: string, data: unknown) => Misfit

/** What each text format wants, and what a text that does not have it seems to have meant. */
const readers: Readonly<Record<string, Reader>> = {
  date: readDate,
  duration: readDuration,
  period: (text, data) => withWriting('schema/not-a-period', data, asPeriod(text)),
  siren: readSiren,
  'web-address': plain('schema/not-a-web-address'),
  folder: plain('schema/not-a-folder'),
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

function plain(code: ShapeCode): Reader {
  return (_, data) => withWriting(code, data, undefined)
}

function readDate(text: string, data: unknown): Misfit {
  const code = 'schema/not-a-date'
  const date = asDate(text)
  if (date !== undefined) return withWriting(code, data, date)
  const parts = partsOfDay(text)
  if (parts === undefined) return withWriting(code, data, undefined)
  const { year, month, day } = parts
  if (year < 100) {
    const write = asDate(`${2000 + year}-${month}-${day}`)
    return write === undefined
      ? withWriting(code, data, undefined)
      : { ...withWriting(code, data, write), hint: 'year' }
  }
  if (month < 1 || month > 12 || day < 1) return withWriting(code, data, undefined)
  const args = { found: shown(data), month: String(month), year, last: daysInMonth(year, month) }
  return { code, args, hint: 'no-day' }
}

function readDuration(text: string, data: unknown): Misfit {
  const code = 'schema/not-a-duration'
  if (isEndless(text)) return { code, args: { found: shown(data) }, hint: 'long' }
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
  return { code, args, hint: digits.length === 9 ? 'key' : 'length' }
}
