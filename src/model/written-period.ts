import { isPeriod } from './calendar.ts'
import { foldedLetters } from './words.ts'

/** The months in French and in English, without accents. */
const months: readonly (readonly string[])[] = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
]

/** The month that a name, or the first three letters of it or more, can only mean: `juin`, `sept.`; two digits. */
function monthNamed(text: string): string | undefined {
  const start = foldedLetters(text).replace(/\.$/, '')
  if (start.length < 3) return undefined
  const found = months.flatMap((names, index) =>
    names.some((name) => name.startsWith(start)) ? [String(index + 1).padStart(2, '0')] : [],
  )
  return found.length === 1 ? found[0] : undefined
}

/** A period as files have it, from what people write: `juin 2026`, `06/2026`, `T2 2026`, `2026-Q2`, `2026`. */
export function periodWritten(text: string): string | undefined {
  const plain = foldedLetters(text).replaceAll(/\s+/g, ' ').trim()
  if (isPeriod(plain.toUpperCase())) return plain.toUpperCase()
  const [, first, year] = /^[tq]([1-4])[ /-]?(\d{4})$/.exec(plain) ?? []
  if (first !== undefined) return `${year}-Q${first}`
  const [, before, quarter] = /^(\d{4})[ /-]?[tq]([1-4])$/.exec(plain) ?? []
  if (before !== undefined) return `${before}-Q${quarter}`
  const [, month, of] = /^(\d{1,2}|[a-z]+\.?)[ /-](\d{4})$/.exec(plain) ?? []
  const found = `${of}-${monthOf(month ?? '')}`
  return isPeriod(found) ? found : undefined
}

/** A day as files have it, from a day, a month in words and a year: `12 mars 2026`, `1er juin 2026`. */
export function dayInWords(text: string): string | undefined {
  const [, day = '', month = '', year] =
    /^(\d{1,2})(?:er)?[ -]([a-z]+\.?)[ -](\d{4})$/.exec(foldedLetters(text).replaceAll(/\s+/g, ' ')) ?? []
  const number = monthNamed(month)
  return number === undefined ? undefined : `${year}-${number}-${day.padStart(2, '0')}`
}

function monthOf(text: string): string | undefined {
  return /^\d/.test(text) ? text.padStart(2, '0') : monthNamed(text)
}
